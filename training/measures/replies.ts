/** What a model replies, and whether the reply answers: an answer-key word early on, and an end by itself. */
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Writing } from '../../src/engine/writing.js';
import { accuracyReport, type AccuracyReport } from './accuracy.js';
import { listOf, parseTable } from './table.js';

export interface Reply {
  prompt: string;
  reply: string;
  /** True when the model ended the reply by itself. */
  stopped: boolean;
}

export interface ReplySettings {
  /** False for the base, which has never seen a turn: it is given the bare prompt and writes on. */
  chat: boolean;
  seed: number;
  /** 0.7 unless told. */
  temperature?: number;
  /** 60 unless told. */
  maxTokens?: number;
}

export function replyTo(model: LanguageModel, prompt: string, { temperature = 0.7, ...settings }: ReplySettings): Reply {
  const writing = new Writing(model, prompt, { temperature, ...settings });
  let reply = '';
  for (;;) {
    const piece = finish(writing.next());
    if (piece === null) return { prompt, reply: reply.trim(), stopped: writing.ended };
    reply += piece;
  }
}

export interface Question {
  question: string;
  /** A right answer has one of these words. */
  key: string[];
  kind: string;
}

export interface QuestionDetail extends Question {
  reply: string;
  stopped: boolean;
  right: boolean;
}

/** A key word counts when it begins within so many tokens. */
export const EARLY_TOKENS = 25;

export function parseQuestions(text: string, file: string): Question[] {
  return parseTable(text, file, ['question', 'answer-key words', 'kind']).map(({ columns: [question, key, kind] }) => ({
    question,
    key: listOf(key),
    kind,
  }));
}

export function evaluateQuestions(
  questions: readonly Question[],
  model: LanguageModel,
  settings: ReplySettings,
): AccuracyReport<QuestionDetail> & { stopped: number } {
  const details = questions.map((item, i) => {
    const { reply, stopped } = replyTo(model, item.question, { ...settings, seed: settings.seed + i });
    const { tokenizer } = model;
    const early = tokenizer.decode(tokenizer.encode(reply).slice(0, EARLY_TOKENS));
    return { ...item, reply, stopped, right: stopped && item.key.some((word) => hasWord(early, word)) };
  });
  return { ...accuracyReport(details), stopped: details.filter(({ stopped }) => stopped).length / details.length };
}

/** True when a text has a word or phrase, whatever its case. */
export function hasWord(text: string, word: string): boolean {
  const letters = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
