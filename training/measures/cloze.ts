/** Fill-in-the-blank items: how often a model's best words hold the right one. */
import { BLANK, splitAtBlank, type Blank, type Mode } from '../../src/engine/blank.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { listOf, parseTable } from './table.js';

export interface ClozeItem {
  /** With `___` where the word is missing. */
  sentence: string;
  /** Every word that counts as right. */
  accepted: string[];
  /** What the item tests, such as "facts". */
  kind: string;
}

export interface ClozeDetail extends ClozeItem {
  /** The model's five best words, best first. */
  words: string[];
  /** Rank of the accepted word that the model likes best; 1 is its first guess. */
  rank: number;
}

/** Shares are 0 to 1. */
export interface ClozeShares {
  items: number;
  /** How often an accepted word was the model's first guess … */
  top1: number;
  /** … and how often among its first five. */
  top5: number;
}

export interface ClozeReport extends ClozeShares {
  byKind: Record<string, ClozeShares>;
  details: ClozeDetail[];
}

/** @throws {UsageError} with file and line at the first line that is no item, or when there is none. */
export function parseCloze(text: string, file: string): ClozeItem[] {
  return parseTable(text, file, ['sentence', 'accepted words', 'kind']).map(({ columns: [sentence, words, kind], wrong }) => {
    if (!BLANK.test(sentence)) throw wrong('no blank: write ___ where the word is missing');
    const accepted = listOf(words);
    if (accepted.length === 0) throw wrong('no accepted words');
    return { sentence, accepted, kind };
  });
}

/** A guesser's best words for a blank, best first, and the rank of each word that was asked about. */
export type Guess = (blank: Blank, asked: readonly string[]) => { words: string[]; ranks: number[] };

/** Lets a model guess every blank; words compare whatever their case. */
export function evaluateCloze(model: LanguageModel, items: readonly ClozeItem[], mode: Mode): ClozeReport {
  const last = model.stored.vocabulary.words.length + 1; // for what is no word to it
  return evaluateGuesses(items, (blank, asked) => {
    const { words, scores } = finish(model.predictBlank(blank, mode, { top: 5, words: asked }));
    return { words: words.map(({ word }) => word), ranks: scores.map(({ rank }) => rank ?? last) };
  });
}

/** The same for anybody who can guess. */
export function evaluateGuesses(items: readonly ClozeItem[], guess: Guess): ClozeReport {
  const details = items.map((item): ClozeDetail => {
    const { words, ranks } = guess(splitAtBlank(item.sentence), item.accepted);
    return { ...item, words, rank: Math.min(...ranks) };
  });
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, shares(details.filter((detail) => detail.kind === kind))]));
  return { ...shares(details), byKind, details };
}

function shares(details: readonly ClozeDetail[]): ClozeShares {
  const within = (best: number) => details.filter(({ rank }) => rank <= best).length / details.length;
  return { items: details.length, top1: within(1), top5: within(5) };
}
