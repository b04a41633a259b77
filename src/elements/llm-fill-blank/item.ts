/** One sentence with one hidden word. */
import type { FileProblem } from '../../content/content-file.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import { sameText as sameWord, squeezed } from '../../content/text.js';

export { sameWord };

/** An item as authors give it in the `items` property. */
export interface FillBlankItem {
  /** The sentence, with `___` where the word is missing. A second `___` stays a gap. */
  sentence: string;
  /** The missing word. */
  answer: string;
  /** Other words that are just as good. */
  accept?: string[];
  /** Words on offer; without them the learner types. */
  choices?: string[];
}

export interface Item {
  /** Names the item in a saved state: it stays the same as long as the sentence does. */
  key: string;
  before: string;
  answer: string;
  after: string;
  accept: readonly string[];
  /** In the order in which they are shown, the answer among them; empty when the learner types. */
  choices: readonly string[];
}

export type Problem = ContentProblem<
  'empty' | 'items' | 'no-blank' | 'no-word' | 'mark-markup' | 'mark-words' | 'choices-many' | 'choices-same' | 'mode-unknown'
>;

export interface Content {
  items: Item[];
  problems: readonly (Problem | FileProblem)[];
}

/** More choices than this help nobody. */
export const MOST_CHOICES = 24;

/** Letters, digits and what may come between them; whatever surrounds a word is not part of it. */
const CORE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** A word without what surrounds it: "mat." is "mat". */
export function bareWord(text: string): string {
  const [, , core = ''] = CORE.exec(squeezed(text)) ?? [];
  return core || squeezed(text);
}

/** The learner's word is the text's own, or one that the author listed as good. */
export function matches({ answer, accept }: Item, word: string): boolean {
  return [answer, ...accept].some((good) => sameWord(good, word));
}

/** Makes an item from its parts, and reports what is wrong with them under its number. */
export function makeItem(
  { before, answer, after, accept, choices }: Omit<Item, 'key'>,
  number: number,
): { item: Item; problems: Problem[] } {
  const [, open = '', core = '', close = ''] = CORE.exec(answer) ?? [];
  const word = core || answer;
  const item = {
    before: core ? before + open : before,
    answer: word,
    after: core ? close + after : after,
    accept,
  };
  const problems: Problem[] = [];
  if (/\s/.test(word)) problems.push({ code: 'mark-words', item: number, text: word });

  const distinct: string[] = [];
  for (const choice of choices) {
    if (!distinct.some((other) => sameWord(other, choice))) distinct.push(choice);
    else if (!problems.some(({ code }) => code === 'choices-same')) problems.push({ code: 'choices-same', item: number, text: choice });
  }
  const others = distinct.filter((choice) => !sameWord(choice, word));
  if (others.length >= MOST_CHOICES) problems.push({ code: 'choices-many', item: number, text: '', count: choices.length });
  const offered = others.length === 0 ? [] : [word, ...others.slice(0, MOST_CHOICES - 1)];

  const key = hash(`${item.before}|${word}|${item.after}`);
  return { item: { ...item, key: key.toString(36), choices: inOddOrder(offered, key) }, problems };
}

/** Always the same order for the same sentence, and not the author's order, which tends to begin with the answer. */
function inOddOrder(words: readonly string[], seed: number): string[] {
  return [...words].sort((a, b) => hash(a, seed) - hash(b, seed));
}

/** FNV-1a over UTF-16 units. Not the one that other elements use: saved states know sentences by this one. */
function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}
