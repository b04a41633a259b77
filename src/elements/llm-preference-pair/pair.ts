/** One prompt with two replies to choose from. */
import type { FileProblem } from '../../content/content-file.js';
import { withDistinctKeys } from '../../content/keys.js';
import type { Problem as ContentProblem } from '../../content/problem.js';
import { plainText, type RichText, type RichTextValue } from '../../content/rich-text.js';
import { excerpt, sameText } from '../../content/text.js';
import { hash } from '../../scoring/seeded-order.js';

/** A pair as authors give it in the `items` property. */
export interface PreferencePairItem {
  /** What somebody asked. */
  prompt: RichTextValue;
  /** Two replies to it. A line break in a text begins a paragraph. */
  replies: readonly [RichTextValue, RichTextValue];
  /** Which one is better, where one is. */
  better?: 1 | 2;
  /** Why; shown after the pick. */
  why?: RichTextValue;
}

/** The paragraphs of a text. */
export type Paragraphs = readonly RichText[];

/** What a learner can say about a pair. */
export type Choice = 'A' | 'B' | 'same';
export type Letter = 'A' | 'B';
export const LETTERS = ['A', 'B'] as const;

export interface Pair {
  /** Names the pair in a saved state: it stays the same as long as its texts do. */
  key: string;
  prompt: RichText;
  replies: Readonly<Record<Letter, Paragraphs>>;
  /** Null where the author names none. */
  better: Letter | null;
  why: RichText;
}

/** What was read of a pair, before it is checked. */
export interface Draft {
  prompt: RichText;
  replies: readonly Paragraphs[];
  /** As the author wrote it; empty where there is no better one. */
  better: string;
  why: RichText;
}

export type Problem = ContentProblem<
  'empty' | 'items' | 'no-prompt' | 'no-replies' | 'replies-many' | 'replies-same' | 'better-unknown' | 'pairs-many' | 'nested'
>;

export interface Content {
  pairs: Pair[];
  problems: readonly (Problem | FileProblem)[];
}

/** More pairs than this would make the state too long for a learning platform, and nobody happy. */
export const MOST_PAIRS = 40;

/** A reply as the reward model reads it. */
export function replyText(paragraphs: Paragraphs): string {
  return paragraphs.map(plainText).join('\n');
}

/** Makes pairs from what was read, and reports what is wrong with them. */
export function makePairs(drafts: readonly Draft[]): Content {
  const pairs: Pair[] = [];
  const problems: Problem[] = [];
  for (const draft of drafts.slice(0, MOST_PAIRS)) {
    const made = makePair(draft, pairs.length);
    if (made.pair) pairs.push(made.pair);
    problems.push(...made.problems);
  }
  if (drafts.length > MOST_PAIRS) problems.push({ code: 'pairs-many', item: null, text: '', count: drafts.length });
  return { pairs: withDistinctKeys(pairs), problems };
}

/** Null where there is nothing to compare. */
function makePair({ prompt, replies, better, why }: Draft, item: number): { pair: Pair | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const about = plainText(prompt);
  const [a = '', b = ''] = replies.map(replyText);
  const tell = (code: Problem['code'], text = excerpt(about || a), count = 0) => problems.push({ code, item, text, count });
  if (about === '') tell('no-prompt');
  if (a === '' || b === '') tell('no-replies');
  else if (sameText(a, b)) tell('replies-same');
  if (problems.length > 0) return { pair: null, problems };
  if (replies.length > 2) tell('replies-many', excerpt(about), replies.length);
  const winner = better === '1' ? 'A' : better === '2' ? 'B' : null;
  if (!winner && better !== '') tell('better-unknown', excerpt(better));
  const key = hash(`${about}|${a}|${b}`).toString(36);
  return { pair: { key, prompt, replies: { A: replies[0], B: replies[1] }, better: winner, why }, problems };
}
