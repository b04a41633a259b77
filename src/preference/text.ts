/** How a text is cut before its features are counted: into words, the stems of words, and sentences. */
import { NUMBER_WORDS } from './words.js';

const WORD = /[\p{L}\p{M}\p{N}]+(?:'\p{L}+)*/gu;

/** A sentence ends with one of these, in whatever script; quotes and brackets may follow, and an emoji ends one too. */
const END = /[.!?…؟۔。！？।]["'”’)\]]*$|\p{Extended_Pictographic}\p{Variation_Selector}?$/u;

const DIGITS: ReadonlyMap<string, string> = new Map(NUMBER_WORDS.map((word, number) => [word, String(number)]));

/** The words in lower case, contractions written out: "Can't" is "can not". */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\bcannot\b|\bcan't\b/g, 'can not')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/n't\b/g, ' not')
    .replace(/'m\b/g, ' am')
    .replace(/'re\b/g, ' are')
    .replace(/'ll\b/g, ' will');
  return plain.match(WORD) ?? [];
}

/** The word without its ending, so that "baked" and "baking" are one; number words become digits. */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '');
  const digits = DIGITS.get(bare);
  if (digits !== undefined) return digits;
  if (bare.length < 4) return bare;
  return bare
    .replace(/(?<=..)(?:ies|ied)$/, 'y')
    .replace(/(?<=..)([^aeiouls])\1(?:ing|ed)$/, '$1') // "stopped" is "stop", but "eggs" are no "eg"
    .replace(/(?<=[aeiouy].*[^aeiou])(?:ing|ed)$/, '')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=..)e$/, '');
}

/** Words with their stems. */
export interface Wording {
  words: readonly string[];
  stems: readonly string[];
}

export function wordingOf(text: string): Wording {
  const words = wordsOf(text);
  return { words, stems: words.map(stem) };
}

/** The sentences, each with its end mark; a line break ends one too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…؟۔。！？।]["'”’)\]]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

export const endsProperly = (text: string): boolean => END.test(text.trimEnd());

export const isQuestion = (sentence: string): boolean => /[?؟？]["'”’)\]]*$/u.test(sentence);
