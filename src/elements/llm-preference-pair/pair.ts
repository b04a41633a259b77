/** One prompt with two replies to choose from. */
import { plainText, type RichText } from '../../templates/rich-text.js';
import { hash } from '../../scoring/seeded-order.js';

/** A pair as authors give it by the `items` property. */
export interface PreferencePairItem {
  /** What somebody asked. */
  prompt: string;
  /** Two replies to it. A line break begins a paragraph. */
  replies: readonly [string, string];
  /** Which one is better, where one is. */
  better?: 1 | 2;
  /** Why; shown after the pick. */
  why?: string;
}

/** The paragraphs of a text. */
export type Paragraphs = readonly RichText[];

/** What a learner can say of a pair. */
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

/** What was read of a pair, before it is looked at. */
export interface Draft {
  prompt: RichText;
  replies: readonly Paragraphs[];
  /** As the author wrote it; empty where there is no better one. */
  better: string;
  why: RichText;
}

/** Something that the author should know. `text` is the part of the content that it is about. */
export interface Problem {
  code: 'empty' | 'items' | 'no-prompt' | 'no-replies' | 'replies-many' | 'replies-same' | 'better-unknown' | 'pairs-many' | 'nested';
  item: number | null;
  text: string;
  /** Where something was counted. */
  count?: number;
}

export interface Content {
  pairs: Pair[];
  problems: Problem[];
}

/** More pairs than this would make the state too long for a learning platform, and nobody happy. */
export const MOST_PAIRS = 40;

const EXCERPT = 60;

/** A reply as the reward model reads it. */
export function replyText(paragraphs: Paragraphs): string {
  return paragraphs.map(plainText).join('\n');
}

/** Makes pairs of what was read, and tells what is odd about them. */
export function makePairs(drafts: readonly Draft[]): Content {
  const content: Content = { pairs: [], problems: [] };
  for (const draft of drafts.slice(0, MOST_PAIRS)) {
    const { pair, problems } = makePair(draft, content.pairs.length);
    if (pair) content.pairs.push(pair);
    content.problems.push(...problems);
  }
  if (drafts.length > MOST_PAIRS) content.problems.push({ code: 'pairs-many', item: null, text: '', count: drafts.length });
  return { ...content, pairs: withDistinctKeys(content.pairs) };
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

function sameText(a: string, b: string): boolean {
  return a.normalize().toLowerCase() === b.normalize().toLowerCase();
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/** The same pair twice is two pairs. */
function withDistinctKeys(pairs: readonly Pair[]): Pair[] {
  const seen = new Map<string, number>();
  return pairs.map((pair) => {
    const times = (seen.get(pair.key) ?? 0) + 1;
    seen.set(pair.key, times);
    return times === 1 ? pair : { ...pair, key: `${pair.key}-${times}` };
  });
}
