import { Random } from '../../../src/engine/random.js';
import { isContentWord } from '../tiny-internet/content-words.js';
import { sentenceBank } from '../tiny-internet/sentence-bank.js';
import { fill, holes } from '../tiny-internet/template.js';
import { CARDS } from './cards.js';
import { typed, type WrittenAnswer } from './written.js';

/** How somebody asks for the rest of a sentence, or for a word that is left out. */
const ENDLESS = [
  '{start}...',
  '{start} ...',
  '{start}',
  '{start} what?',
  '{start} ___',
  '{start}... what?',
  '[Finish|Complete|End] [it|this|this for me|the sentence]: {start} ...',
  '[How does it go on|How does this end|Which word is missing|What comes here]? {start} ...',
  '{start} ... [do you know it|you know what|go on|finish it, please|which word]?',
];
const GAPPED = [
  '[Fill the gap|Which word is missing|Put in the word|What belongs here]: {gapped}',
  '{gapped} Which word [is it|fits|is missing]?',
  '{gapped}',
];

const GAPS = 0.25;
const DETERMINER = /^(?:an?|the|my|your|his|her|its|our|their)$/;

interface Statement {
  template: string;
  place: string;
}

/**
 * Plain sentences of the tiny internet that break off before their last word, or lack one in the middle, each with what is missing, without end, the
 * same for the same seed. The base knows the sentences; so SFT meets them in as many frames as there are sentences (after Wei et al. 2022, "FLAN").
 */
export function* unfinishedSentences(seed: number): Generator<WrittenAnswer, never> {
  const random = new Random(seed);
  for (;;) {
    for (const { template, place } of random.shuffle([...STATEMENTS])) {
      const words = plainWords(fill(random, template, {}));
      if (words) yield { ...(random.chance(GAPS) ? gapped(random, words) : endless(random, words)), entry: place };
    }
  }
}

const STATEMENTS: readonly Statement[] = [
  ...sentenceBank().flatMap(({ lines, place }) => lines.map((template) => ({ template, place }))),
  ...CARDS.flatMap(({ parts, slots, place }) =>
    Object.keys(slots).length > 0 ? [] : parts.slice(2).map((template) => ({ template, place })),
  ),
].filter(({ template }) => holes(template).length === 0);

/** The words of one short statement without marks inside, without its full stop. */
function plainWords(text: string): string[] | undefined {
  if (!/^[A-Za-z][A-Za-z' ]*\.$/.test(text)) return undefined;
  const words = text.slice(0, -1).split(' ');
  return words.length >= 4 && words.length <= 14 && isContentWord(words[words.length - 1]) ? words : undefined;
}

function endless(random: Random, words: readonly string[]): { question: string; answer: string } {
  const withDeterminer = DETERMINER.test(words[words.length - 2]) && random.chance(0.5);
  const cut = words.length - (withDeterminer ? 2 : 1);
  const start = words.slice(0, cut).join(' ');
  return { question: typed(random, fill(random, random.pick(ENDLESS), { start })), answer: sentence(words.slice(cut)) };
}

function gapped(random: Random, words: readonly string[]): { question: string; answer: string } {
  const gap = random.pick(words.flatMap((word, i) => (i > 0 && isContentWord(word) ? [i] : [])));
  const text = words.map((word, i) => (i === gap ? '___' : word)).join(' ');
  return { question: typed(random, fill(random, random.pick(GAPPED), { gapped: `${text}.` })), answer: sentence([words[gap]]) };
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
