/** A sentence with a hidden word, as the model reads it. */
import { oneSegment, type Batch, type TrainingBatch } from './batch.js';
import type { Tokenizer } from './text/tokenizer.js';
import { MASK, START } from './text/vocabulary.js';

/** `masked` sees both sides of the blank, as BERT does; `next` only what comes before it, as GPT does. */
export type Mode = 'masked' | 'next';

export const MODES: readonly Mode[] = ['masked', 'next'];

/** How a blank is written in a text. */
export const BLANK = /_{3,}/;

/** A blank with the space before it, which belongs to the word as it does for every word. */
const HIDDEN = / ?_{3,}/;

/** The text on both sides of a blank. */
export interface Blank {
  before: string;
  after: string;
}

/**
 * Splits a sentence at its first blank (`___`).
 * @throws {RangeError} when it has none.
 */
export function splitAtBlank(sentence: string): Blank {
  const found = BLANK.exec(sentence);
  if (!found) throw new RangeError('The sentence has no blank: write ___ where the word is missing');
  return { before: sentence.slice(0, found.index), after: sentence.slice(found.index + found[0].length) };
}

/** A blank in tokens, cut to what fits around it. */
export interface EncodedBlank {
  mode: Mode;
  before: readonly number[]; // START first
  after: readonly number[]; // empty in `next`
  /** True when the sentence is longer than the model's context, and its far ends are left out. */
  cut: boolean;
}

/** @param room How many tokens to leave for the hidden word itself. */
export function encodeBlank(tokenizer: Tokenizer, { before, after }: Blank, mode: Mode, context: number, room = 1): EncodedBlank {
  const left = encodeWithMasks(tokenizer, before.replace(/ $/, ''), []);
  const right = mode === 'masked' ? encodeWithMasks(tokenizer, after, [MASK]) : [];
  const free = context - 1 - room; // the start token always stays
  const half = Math.floor(free / 2);
  const keptLeft = Math.min(left.length, Math.max(half, free - right.length));
  const keptRight = Math.min(right.length, free - keptLeft);
  return {
    mode,
    before: [START, ...left.slice(left.length - keptLeft)],
    after: right.slice(0, keptRight),
    cut: keptLeft < left.length || keptRight < right.length,
  };
}

/** Further blanks in the sentence are masks as well, each with the space before it. */
function encodeWithMasks(tokenizer: Tokenizer, text: string, after: readonly number[]): number[] {
  const [first, ...rest] = text.split(HIDDEN);
  const ids = tokenizer.read(first, after);
  for (const part of rest) ids.push(MASK, ...tokenizer.read(part, [MASK]));
  return ids;
}

/**
 * What the model reads to predict token `filled.length` of a word of `length` tokens, given the earlier ones: by the
 * chain rule in `next`, by filling masks from left to right in `masked`.
 */
export function predictionBatch({ mode, before, after }: EncodedBlank, filled: readonly number[], length: number): Batch {
  if (mode === 'next') {
    const tokens = [...before, ...filled];
    return oneSegment(tokens, true, [tokens.length - 1]);
  }
  const masks = Array<number>(length - filled.length).fill(MASK);
  return oneSegment([...before, ...filled, ...masks, ...after], false, [before.length + filled.length]);
}

/** What the model reads to learn that `word` (ids) stands in the blank. */
export function learningBatch({ mode, before, after }: EncodedBlank, word: readonly number[]): TrainingBatch {
  const tokens = mode === 'next' ? [...before, ...word.slice(0, -1)] : [...before, ...word.map(() => MASK), ...after];
  const first = mode === 'next' ? before.length - 1 : before.length;
  return {
    ...oneSegment(
      tokens,
      mode === 'next',
      word.map((_, i) => first + i),
    ),
    targets: word,
  };
}
