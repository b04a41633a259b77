/**
 * node --import tsx training/data/answers/stats.ts --stats [--count 20000] [--seed 1]                 how many, of which kind, how long
 * node --import tsx training/data/answers/stats.ts --sample 20 [--kind how-to] [--seed 1]           pairs to read
 */
import { parseArgs } from 'node:util';
import { tinyInternet } from '../tiny-internet/index.js';
import { answers, ENTRIES } from './index.js';

const { values } = parseArgs({
  options: {
    stats: { type: 'boolean' },
    sample: { type: 'string' },
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
  },
});

const words = (text: string): string[] => text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? [];

if (values.sample) sample(Number(values.sample));
if (values.stats) stats(Number(values.count));

function sample(count: number): void {
  let shown = 0;
  for (const { question, answer, kind, key } of answers(Number(values.seed))) {
    if (values.kind && kind !== values.kind) continue;
    console.log(`--- ${kind} [${key.join(', ')}]\nQ: ${question}\nA: ${answer}`);
    if (++shown === count) return;
  }
}

function stats(count: number): void {
  const kinds = new Map<string, { pairs: number; words: number }>();
  const lengths: number[] = [];
  const distinctAnswers = new Set<string>();
  const used = new Map<string, number>();
  const stream = answers(Number(values.seed));
  for (let i = 0; i < count; i++) {
    const { question, answer, kind } = stream.next().value;
    const length = answer.split(' ').length;
    const row = kinds.get(kind) ?? { pairs: 0, words: 0 };
    kinds.set(kind, { pairs: row.pairs + 1, words: row.words + length });
    lengths.push(length);
    distinctAnswers.add(answer);
    for (const word of [...words(question), ...words(answer)]) used.set(word, (used.get(word) ?? 0) + 1);
  }
  lengths.sort((a, b) => a - b);
  console.log(`${ENTRIES.length} distinct questions, ${new Set(ENTRIES.map((entry) => entry.relation)).size} relations`);
  console.log(`${count} pairs, ${distinctAnswers.size} distinct answers`);
  console.log(`words in an answer: ${lengths[0]} to ${lengths[count - 1]}, median ${lengths[count >> 1]}`);
  for (const [kind, row] of [...kinds].sort((a, b) => b[1].pairs - a[1].pairs)) {
    const entries = ENTRIES.filter((entry) => entry.kind === kind).length;
    console.log(
      `  ${kind.padEnd(12)} ${String(entries).padStart(5)} questions ${String(row.pairs).padStart(6)} pairs, ${(row.words / row.pairs).toFixed(1)} words`,
    );
  }
  vocabulary(used);
}

/** How many of the running words are among the frequent ones of the text that the model learned from. */
function vocabulary(used: ReadonlyMap<string, number>): void {
  const known = new Map<string, number>();
  let characters = 0;
  for (const { text } of tinyInternet(1)) {
    for (const word of words(text)) known.set(word, (known.get(word) ?? 0) + 1);
    if ((characters += text.length) > 4e6) break;
  }
  const frequent = new Set(
    [...known]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 2000)
      .map(([word]) => word),
  );
  const running = [...used.values()].reduce((sum, n) => sum + n, 0);
  const strange = [...used].filter(([word]) => !frequent.has(word)).sort((a, b) => b[1] - a[1]);
  const share = strange.reduce((sum, [, n]) => sum + n, 0) / running;
  console.log(
    `${used.size} distinct words; ${(100 * share).toFixed(1)} % of the running words are not among the 2000 most frequent of the tiny internet:`,
  );
  console.log(
    strange
      .slice(0, 150)
      .map(([word, n]) => `${word} ${n}`)
      .join(', '),
  );
}
