/**
 * What is learned from, in a few letters: a change that was to change nothing can be told from one that changed the data.
 * After one that was to, `node --import tsx tests/training/data/checksums.mjs` writes checksums.json anew; say in the commit why they differ.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Random } from '../../../src/engine/random.ts';
import { openPairs } from '../../../training/batches/own-pairs.ts';
import { CARDS, CORE, REPHRASED } from '../../../training/data/answers/cards.ts';
import { answers } from '../../../training/data/answers/index.ts';
import { unfinishedSentences } from '../../../training/data/answers/unfinished.ts';
import { writtenAnswers } from '../../../training/data/answers/written.ts';
import { cardPreferences } from '../../../training/data/preferences/cards.ts';
import { declinePreferences } from '../../../training/data/preferences/declines.ts';
import { preferences, requests } from '../../../training/data/preferences/index.ts';
import { judgements } from '../../../training/data/preferences/judgements.ts';
import { untaughtAnswers, writtenPreferences } from '../../../training/data/preferences/written.ts';
import { tinyInternet } from '../../../training/data/tiny-internet/index.ts';
import { pairsToLearn } from '../../../training/stages/reward.ts';
import { questionsToLearn } from '../../../training/stages/sft.ts';

const FILE = new URL('./checksums.json', import.meta.url);
const SEED = 1;
const ITEMS = 3000;
const EXAMPLES = 3000;
const CHARACTERS = 2_000_000;
const ALL_CHARACTERS = 60_000_000; // what the base is trained on

/** The streams that the stages draw on, without end. */
const STREAMS = {
  answers,
  writtenAnswers,
  factCards: (seed) => writtenAnswers(seed, CARDS),
  core: (seed) => writtenAnswers(seed, CORE),
  rephrased: (seed) => writtenAnswers(seed, REPHRASED),
  unfinishedSentences,
  preferences,
  requests,
  judgements,
  untaughtAnswers,
  writtenPreferences,
  cardPreferences,
  declinePreferences: (seed) => declinePreferences(new Random(seed)),
};

export const remembered = () => JSON.parse(readFileSync(FILE, 'utf8'));

export function streamSums() {
  return Object.fromEntries(Object.entries(STREAMS).map(([name, stream]) => [name, sumOf(take(stream(SEED), ITEMS))]));
}

/** What SFT and the reward model are given, and what they are not. */
export function exampleSums() {
  const questions = questionsToLearn({ seed: SEED, examples: EXAMPLES, heldOutEvery: 40 });
  const pairs = pairsToLearn({ seed: SEED, examples: EXAMPLES, heldOutEvery: 20 }, openPairs(SEED));
  return { questions: sumOf([...questions.training, ...questions.heldOut]), pairs: sumOf([...pairs.training, ...pairs.heldOut]) };
}

export const corpusSum = () => sumOf(documents(CHARACTERS));
export const wholeCorpusSum = () => sumOf(documents(ALL_CHARACTERS));

function* documents(most) {
  let characters = 0;
  for (const document of tinyInternet(SEED)) {
    yield document;
    characters += document.text.length;
    if (characters >= most) return;
  }
}

function* take(stream, count) {
  for (let i = 0; i < count; i++) yield stream.next().value;
}

/** Files may be renamed and cards may move: of what tells items apart only counts which are the same. */
function sumOf(items) {
  const hash = createHash('sha256');
  const numbers = new Map();
  const numberOf = (name) => {
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name);
  };
  for (const item of items) hash.update(`${JSON.stringify(item, (key, value) => (key === 'entry' ? numberOf(value) : value))}\n`);
  return hash.digest('hex').slice(0, 16);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const sums = { ...streamSums(), ...exampleSums(), corpus: corpusSum(), wholeCorpus: wholeCorpusSum() };
  writeFileSync(FILE, `${JSON.stringify(sums, null, 2)}\n`);
}
