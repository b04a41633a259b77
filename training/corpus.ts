/** `npm run corpus`: what the tiny internet is like; see HELP. */
import { parseArgs } from 'node:util';
import { numberOf, runCommand } from './command-line.js';
import { countContentWords } from './data/tiny-internet/content-words.js';
import { percent } from './measures/shares.js';
import { evaluationItems } from './measures/read-items.js';
import { UsageError } from './usage-error.js';
import type { Document } from './data/tiny-internet/index.js';
import type { Register } from './data/tiny-internet/register.js';

const HELP = `Shows the corpus that the base is trained on.

npm run corpus -- --stats [--mb 8] [--seed 1] [--half home|world] [--register NAME]
    Size, vocabulary, share of each register, repetition, and documents in which an evaluation item occurs, which training leaves out.

npm run corpus -- --sample COUNT [--seed 1] [--half home|world] [--register NAME]
    Documents to read.`;

type Documents = Generator<Document, never>;

await runCommand('corpus', corpus, import.meta.url);

export async function corpus(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      stats: { type: 'boolean' },
      sample: { type: 'string' },
      mb: { type: 'string', default: '8' },
      seed: { type: 'string', default: '1' },
      half: { type: 'string' },
      register: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help || (!values.stats && values.sample === undefined)) {
    console.log(HELP);
    return;
  }
  const [{ tinyInternet }, halves] = await Promise.all([import('./data/tiny-internet/index.js'), readHalves()]);
  const all = registersOf(values.half, halves);
  const registers = all.filter(({ name }) => values.register === undefined || name === values.register);
  if (registers.length === 0) {
    const names = new Set(all.map(({ name }) => name));
    throw new UsageError(`there is no register "${values.register}", only ${new Intl.ListFormat('en').format(names)}`);
  }
  const documents = tinyInternet(numberOf('seed', values.seed), registers);
  if (values.sample !== undefined) sample(documents, numberOf('sample', values.sample));
  if (values.stats) stats(documents, numberOf('mb', values.mb) * 1e6);
}

interface Halves {
  home: readonly Register[];
  world: readonly Register[];
}

/** Loaded only once they are known to be needed: they read everything that the tiny internet is made of. */
async function readHalves(): Promise<Halves> {
  const { homeRegisters: home } = await import('./data/tiny-internet/home-registers.js');
  const { worldRegisters: world } = await import('./data/tiny-internet/world-registers.js');
  return { home, world };
}

function registersOf(half: string | undefined, { home, world }: Halves): readonly Register[] {
  if (half === undefined) return [...home, ...world];
  if (half === 'home') return home;
  if (half === 'world') return world;
  throw new UsageError(`--half is home or world, not "${half}"`);
}

function sample(documents: Documents, count: number): void {
  for (let i = 0; i < count; i++) {
    const { register, text } = documents.next().value;
    console.log(`--- ${register}, ${text.length} characters\n${text}\n`);
  }
}

function stats(documents: Documents, size: number): void {
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
    `Documents with an item of training/suites, which training leaves out: ${[...withItem].map(([file, n]) => `${file} ${n}`).join(', ') || 'none'}`,
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
