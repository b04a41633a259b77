/** Fill-in-the-blank items: how often a model's best words hold the right one. */
import { BLANK, splitAtBlank, type Mode } from '../../src/engine/blank.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { UsageError } from '../usage-error.js';

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

/**
 * Reads items, one a line: sentence, tab, accepted words between commas, tab, kind. Empty lines and lines that begin with `#` are passed over.
 * @param file Names the source in messages.
 * @throws {UsageError} with file and line at the first line that is no item, or when there is none.
 */
export function parseCloze(text: string, file: string): ClozeItem[] {
  const items: ClozeItem[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const wrong = (what: string) => new UsageError(`${file}:${i + 1}: ${what}`);
    const columns = line.split('\t').map((column) => column.trim());
    const [sentence = '', words = '', kind = ''] = columns;
    if (columns.length !== 3)
      throw wrong(`${columns.length} columns where three belong: sentence, accepted words, kind, with tabs between them`);
    if (!BLANK.test(sentence)) throw wrong('no blank: write ___ where the word is missing');
    const accepted = words.split(',').flatMap((word) => word.trim() || []);
    if (accepted.length === 0) throw wrong('no accepted word');
    if (kind === '') throw wrong('no kind');
    items.push({ sentence, accepted, kind });
  }
  if (items.length === 0) throw new UsageError(`${file}: no items`);
  return items;
}

/** Lets a model guess every blank; words compare whatever their case. */
export function evaluateCloze(model: LanguageModel, items: readonly ClozeItem[], mode: Mode): ClozeReport {
  const details = items.map((item): ClozeDetail => {
    const { words, scores } = finish(model.predictBlank(splitAtBlank(item.sentence), mode, { top: 5, words: item.accepted }));
    return { ...item, words: words.map(({ word }) => word), rank: Math.min(...scores.map(({ rank }) => rank)) };
  });
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const byKind = Object.fromEntries(kinds.map((kind) => [kind, shares(details.filter((detail) => detail.kind === kind))]));
  return { ...shares(details), byKind, details };
}

function shares(details: readonly ClozeDetail[]): ClozeShares {
  const within = (best: number) => details.filter(({ rank }) => rank <= best).length / details.length;
  return { items: details.length, top1: within(1), top5: within(5) };
}
