/**
 * npm run corpus -- --stats [--mb 8] [--seed 1] [--half home|world]   size, vocabulary, shares, repetition
 * npm run corpus -- --sample 5 [--register recipe] [--seed 1]          documents to read
 */
import { parseArgs } from 'node:util';
import { countContentWords } from './content-words.js';
import { homeRegisters } from './home-registers.js';
import { percent } from '../../evaluate/shares.js';
import { evaluationItems } from '../../evaluate/read-items.js';
import { tinyInternet } from './index.js';
import { worldRegisters } from './world-registers.js';

const { values } = parseArgs({
  options: {
    stats: { type: 'boolean' },
    sample: { type: 'string' },
    mb: { type: 'string', default: '8' },
    seed: { type: 'string', default: '1' },
    half: { type: 'string' },
    register: { type: 'string' },
  },
});

const half = values.half === 'home' ? homeRegisters : values.half === 'world' ? worldRegisters : [...homeRegisters, ...worldRegisters];
const registers = half.filter((register) => !values.register || register.name === values.register);
const documents = tinyInternet(Number(values.seed), registers);

if (values.sample) sample(Number(values.sample));
if (values.stats) stats(Number(values.mb) * 1e6);

function sample(count: number): void {
  for (let i = 0; i < count; i++) {
    const { register, text } = documents.next().value;
    console.log(`--- ${register}, ${text.length} characters\n${text}\n`);
  }
}

function stats(size: number): void {
  const byRegister = new Map<string, number>();
  const words = new Map<string, number>();
  const sentences = new Map<string, number>();
  let characters = 0;
  let count = 0;
  let short = 0;
  const items = evaluationItems();
  const withItem = new Map<string, number>();
  while (characters < size) {
    const { register, text } = documents.next().value;
    characters += text.length;
    count++;
    if (text.length < 100 || text.length > 900) short++;
    const file = items.foundIn(text);
    if (file) add(withItem, file, 1);
    add(byRegister, register, text.length);
    for (const word of text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? []) add(words, word, 1);
    for (const sentence of text.split(/(?<=[.!?]"?)\s+|\n/)) if (sentence) add(sentences, sentence, 1);
  }
  const frequent = [...words].sort((a, b) => b[1] - a[1]);
  const running = frequent.reduce((sum, [, n]) => sum + n, 0);
  const allSentences = [...sentences.values()].reduce((sum, n) => sum + n, 0);
  const coverage = (most: number): string => percent(frequent.slice(0, most).reduce((sum, [, n]) => sum + n, 0) / running, 1);

  console.log(
    `${(characters / 1e6).toFixed(1)} MB, ${count} documents of ${Math.round(characters / count)} characters on average; ${short} outside 100 to 900`,
  );
  console.log(`${running} running words, ${words.size} distinct; ${frequent.filter(([, n]) => n >= 50).length} occur 50 times or more`);
  console.log(
    `Content words without their inflected forms: ${countContentWords(words, 1)}; ${countContentWords(words, 10)} occur 10 times or more, ${countContentWords(words, 50)} 50 times or more`,
  );
  console.log(`The 1650 most frequent words cover ${coverage(1650)} of running words; 1000 cover ${coverage(1000)}`);
  console.log(
    `${allSentences} sentences, ${sentences.size} distinct; ${percent(1 - sentences.size / allSentences, 1)} repeat an earlier one`,
  );
  console.log(
    `The most repeated: ${[...sentences]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 8)
      .map(([sentence, n]) => `${n} x "${sentence}"`)
      .join(', ')}`,
  );
  console.log(
    `Documents with an item of training/eval, which training leaves out: ${[...withItem].map(([file, n]) => `${file} ${n}`).join(', ') || 'none'}`,
  );
  for (const [register, n] of [...byRegister].sort((a, b) => b[1] - a[1]))
    console.log(`  ${register.padEnd(22)} ${percent(n / characters, 1)}`);
  console.log(
    `Rarest words over 50: ${frequent
      .filter(([, n]) => n >= 50)
      .slice(-60)
      .map(([word]) => word)
      .join(' ')}`,
  );
  console.log(
    `Rare words: ${frequent
      .filter(([, n]) => n < 50)
      .slice(0, 80)
      .map(([word]) => word)
      .join(' ')}`,
  );
}

function add(counts: Map<string, number>, key: string, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}
