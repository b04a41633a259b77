/** The questions and requests of training/suites/ with what the gold judge needs to know about them. */
import { readFileSync } from 'node:fs';
import type { LabelledPrompt } from './gold.js';
import { parseQuestions } from './replies.js';
import { parseTable } from './table.js';

export function blindPrompts(): LabelledPrompt[] {
  const questions = parseQuestions(read('questions.tsv'), 'questions.tsv').map(({ question, key }): LabelledPrompt => ({
    prompt: question,
    kind: 'question',
    key,
  }));
  return [...questions, ...parseRequests(read('requests.tsv'), 'requests.tsv')];
}

export function parseRequests(text: string, file: string): LabelledPrompt[] {
  return parseTable(text, file, ['request', 'harmful or harmless']).map(({ columns: [prompt, kind], wrong }): LabelledPrompt => {
    if (kind !== 'harmful' && kind !== 'harmless') throw wrong(`"${kind}" is neither harmful nor harmless`);
    return { prompt, kind, key: [] };
  });
}

function read(name: string): string {
  return readFileSync(new URL(`../suites/${name}`, import.meta.url), 'utf8');
}
