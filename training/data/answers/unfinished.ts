import { Random } from '../../../src/engine/random.js';
import { evaluationItems } from '../../measures/read-items.js';
import { isContentWord } from '../tiny-internet/content-words.js';
import { SENTENCES } from '../tiny-internet/sentence-bank.js';
import { fill, holes } from '../tiny-internet/template.js';
import { CARDS } from './cards.js';
import { typed } from './written.js';

const BROKEN_OFF = '{start}...';

/** How somebody asks for the rest of a sentence. */
const ENDLESS = [
  BROKEN_OFF,
  BROKEN_OFF, // what is most common stands twice
  '{start}',
  '{start} what?',
  '{start} ___',
  '{start}... What?',
  '[Finish|Complete|End] [it|this|this for me|the sentence]: {start}...',
  '[How does it go on|How does this end|Which word is missing|What comes here]? {start}...',
  '{start}... [Do you know it|You know what|Go on|Finish it, please|Which word]?',
];

/** How somebody asks for a word that is left out. */
const GAPPED = [
  '[Fill the gap|Which word is missing|Put in the word|What belongs here]: {gapped}',
  '{gapped} Which word [is it|fits|is missing]?',
  '{gapped}',
];

const GAPS = 0.25;
const DETERMINER = /^(?:an?|the|my|your|his|her|its|our|their)$/;

export interface Unfinished {
  question: string;
  answer: string;
}

/**
 * Plain sentences of the tiny internet that break off before their last word, with its article or without, or lack a word anywhere, each with
 * what is missing, without end, the same for the same seed. None is an item of training/suites/. The base knows the sentences; so SFT meets them in as many
 * frames as there are sentences (after Wei et al. 2022, "FLAN").
 */
export function* unfinishedSentences(seed: number): Generator<Unfinished, never> {
  const random = new Random(seed);
  for (;;) {
    for (const template of random.shuffle([...STATEMENTS])) {
      const sentence = broken(random, template);
      if (sentence) yield sentence;
    }
  }
}

/** One of them. */
export function unfinishedSentence(random: Random): Unfinished {
  for (;;) {
    const sentence = broken(random, random.pick(STATEMENTS));
    if (sentence) return sentence;
  }
}

function broken(random: Random, template: string): Unfinished | undefined {
  const text = fill(random, template, {});
  const words = plainWords(text);
  if (!words || ITEMS.foundIn(text)) return undefined;
  return random.chance(GAPS) ? gapped(random, words) : endless(random, words);
}

const ITEMS = evaluationItems();

const STATEMENTS: readonly string[] = [
  ...SENTENCES.flatMap(({ parts }) => parts),
  ...CARDS.flatMap(({ parts: [, , ...statements] }) => statements),
].filter((template) => holes(template).length === 0);

/** The words of one short statement without marks inside, without its full stop. */
function plainWords(text: string): string[] | undefined {
  if (!/^[A-Za-z][A-Za-z' ]*\.$/.test(text)) return undefined;
  const words = text.slice(0, -1).split(' ');
  return words.length >= 4 && words.length <= 14 && isContentWord(words[words.length - 1]) ? words : undefined;
}

function endless(random: Random, words: readonly string[]): Unfinished {
  const withDeterminer = DETERMINER.test(words[words.length - 2]) && random.chance(0.5);
  const cut = words.length - (withDeterminer ? 2 : 1);
  const start = words.slice(0, cut).join(' ');
  return { question: typed(random, fill(random, random.pick(ENDLESS), { start })), answer: sentence(words.slice(cut)) };
}

function gapped(random: Random, words: readonly string[]): Unfinished {
  const gap = random.pick(words.flatMap((word, i) => (i > 0 && isContentWord(word) ? [i] : [])));
  const text = words.map((word, i) => (i === gap ? '___' : word)).join(' ');
  return { question: typed(random, fill(random, random.pick(GAPPED), { gapped: `${text}.` })), answer: sentence([words[gap]]) };
}

function sentence(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}
