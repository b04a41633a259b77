/**
 * Chooses a vocabulary for a text: whole words for the frequent ones, and pieces for the rest, found by
 * byte-pair encoding of the rare words alone (after Sennrich et al. 2016).
 */
import { chunks } from './chunks.js';
import { Surface } from './surface.js';
import { Vocabulary, type VocabularyLists } from './vocabulary.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const DIGITS = Array.from('0123456789');
const BASE_CONTINUATIONS = [...LETTERS, ...DIGITS, "'"];
const BASE_STARTS = [...LETTERS, ...DIGITS];

export interface WordCount {
  /** As it is usually written inside a sentence. */
  word: string;
  count: number;
}

/** Counts the words of some texts regardless of case, most frequent first, ties in alphabetical order. */
export function countWords(texts: Iterable<string>): WordCount[] {
  const counts = new Map<string, Map<string, number>>(); // lower case → each form where no capital is expected
  const totals = new Map<string, number>();
  for (const text of texts) {
    const surface = new Surface();
    for (const { text: chunk, word } of chunks(text)) {
      if (!word) {
        for (const byte of new TextEncoder().encode(chunk)) surface.byte(byte);
        continue;
      }
      const lower = chunk.toLowerCase();
      totals.set(lower, (totals.get(lower) ?? 0) + 1);
      if (!surface.capital) {
        const forms = counts.get(lower) ?? new Map<string, number>();
        counts.set(lower, forms.set(chunk, (forms.get(chunk) ?? 0) + 1));
      }
      surface.word();
    }
  }
  const usualForm = (lower: string) => [...(counts.get(lower) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0] ?? lower;
  return [...totals]
    .map(([lower, count]) => ({ word: usualForm(lower), count }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

/**
 * @param size Tokens in all, special tokens and bytes included.
 * @param pieces How many of them are pieces of words, single letters and digits included.
 */
export function trainVocabulary(counts: readonly WordCount[], { size, pieces }: { size: number; pieces: number }): VocabularyLists {
  const fixed = new Vocabulary({ words: [], starts: [], continuations: [] }).size;
  const isPlain = ({ word }: WordCount) => /^[a-z']+$|^[0-9]+$/i.test(word);
  const plain = counts.filter(isPlain);
  const words = plain.slice(0, size - fixed - pieces).map(({ word }) => word);
  const merged = mergePieces(plain.slice(words.length), pieces - BASE_STARTS.length - BASE_CONTINUATIONS.length);
  const inWords = new Set(words);
  const starts = [...BASE_STARTS, ...merged.filter((piece) => !piece.startsWith('+'))].filter((piece) => !inWords.has(piece));
  const continuations = [...BASE_CONTINUATIONS, ...merged.filter((piece) => piece.startsWith('+')).map((piece) => piece.slice(1))];
  const unused = size - fixed - words.length - starts.length - continuations.length; // places left by starts that are words already
  const more = plain.slice(words.length).filter(({ word }) => !starts.includes(word));
  return { words: [...words, ...more.slice(0, unused).map(({ word }) => word)], starts, continuations };
}

/** The `n` most frequent merges; pieces inside a word are written with a `+` before them. */
function mergePieces(rare: readonly WordCount[], n: number): string[] {
  const splits = rare.map(({ word, count }) => ({
    count,
    parts: Array.from(word.toLowerCase(), (letter, i) => (i === 0 ? letter : `+${letter}`)),
  }));
  const merged: string[] = [];
  while (merged.length < n) {
    const pairs = new Map<string, number>();
    for (const { parts, count } of splits) {
      for (let i = 1; i < parts.length; i++) {
        const pair = `${parts[i - 1]} ${parts[i]}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + count);
      }
    }
    const [best] = [...pairs].reduce(
      (most, pair) => (pair[1] > most[1] || (pair[1] === most[1] && pair[0] < most[0]) ? pair : most),
      ['', 0],
    );
    if (best === '') break; // the rare words are all used up
    const [left, right] = best.split(' ');
    const piece = left + right.slice(1);
    merged.push(piece);
    for (const { parts } of splits) {
      for (let i = 1; i < parts.length; i++) if (parts[i - 1] === left && parts[i] === right) parts.splice(i - 1, 2, piece);
    }
  }
  return [...new Set(merged)];
}
