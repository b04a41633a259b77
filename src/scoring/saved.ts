/**
 * Answers as they are saved, in one of two forms. Whole: `{ v: 1, items: { key: [[value, score, seconds, note], …] } }`, about 30 characters
 * per answer. Condensed, where there is no room for that: six characters per item, which keep what it scored but not what was answered.
 */
import type { Attempt } from './attempts.js';
import { fromDigits, toDigits } from './digits.js';
import { hash } from './seeded-order.js';

export const STATE_VERSION = 1;

/** Stands for what was answered, or the rest of it. */
export const CUT = '…';

/** SCORM 1.2 allows 4,096 characters; the rest is for what surrounds the state. */
export const MOST_CHARACTERS = 3500;

/** Where there is no room, typed texts are first cut everywhere to this many characters; then they go. */
export const LENGTHS = [16, 8, 3];

/** A condensed text: four digits of seconds (in tenths), then for each item three that name it and three for how it turned out. */
const CONDENSED = /^~[\w-]{4}([\w-]{6})*$/;

const MOST_COUNTED = 64; // answers to one item
const MOST_TENTHS = 64 ** 4 - 1;
const FULL = 1000; // scores are kept in thousandths

/** How the answers to an item ended: with one that stands, a request to be shown, or one that was taken back. */
const ENDINGS = ['stands', 'shown', 'taken-back'] as const;

/** By the key of the item, or by what stands for it in the condensed form. Accepts anything; what cannot be read is left out. */
export function readSaved(state: unknown): Map<string, Attempt[]> {
  if (typeof state === 'string') return expanded(state);
  const entries = isSaved(state) ? Object.entries(state['items'] as object) : [];
  return new Map(entries.map(([key, answers]) => [key, Array.isArray(answers) ? answers.flatMap((one) => readAttempt(one) ?? []) : []]));
}

/** Answers in the whole form, and whatever else an element keeps beside them. */
export function isSaved(state: unknown): state is Record<string, unknown> {
  return isRecord(state) && state['v'] === STATE_VERSION && isRecord(state['items']);
}

/** Whatever a page hands over, as JSON; undefined if that is impossible. */
export function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value)) as unknown;
  } catch {
    return undefined;
  }
}

/** The same in at most 3,500 characters, for up to some 580 items: texts go first, then what was answered; scores stay. */
export function fitted(state: unknown): unknown {
  const fits = (one: unknown) => JSON.stringify(one).length <= MOST_CHARACTERS;
  return [Infinity, ...LENGTHS, 0].map((length) => withTextsCut(state, length)).find(fits) ?? condensed(state);
}

/** The same JSON with its texts cut, and each cut marked. */
export function withTextsCut(value: unknown, length: number): unknown {
  if (typeof value === 'string') {
    const characters = Array.from(value);
    return characters.length > length + 1 ? characters.slice(0, length).join('') + CUT : value;
  }
  if (Array.isArray(value)) return value.map((entry) => withTextsCut(entry, length));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withTextsCut(entry, length)]));
}

/** The names under which an item may have been saved. */
export function namesOf(key: string): string[] {
  return [key, shortName(key)];
}

/** The same answers in six characters per item. */
export function condensed(state: unknown): string {
  const saved = readSaved(state);
  const items = new Map<string, Attempt[]>();
  for (const [key, attempts] of saved) {
    const name = shortName(key);
    if (attempts.length > 0 && bestOf(attempts) >= bestOf(items.get(name) ?? [])) items.set(name, attempts);
  }
  const seconds = [...saved.values()].flat().reduce((sum, attempt) => sum + attempt.seconds, 0);
  return `~${toDigits(Math.min(MOST_TENTHS, Math.round(10 * seconds)), 4)}${[...items].map(([name, attempts]) => name.slice(1) + outcome(attempts)).join('')}`;
}

export function bestOf(attempts: readonly Attempt[]): number {
  return attempts.reduce((most, { score }) => Math.max(most, score), 0);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expanded(text: string): Map<string, Attempt[]> {
  if (!CONDENSED.test(text)) return new Map();
  const seconds = fromDigits(text.slice(1, 5)) / 10;
  const items = text.slice(5).match(/.{6}/g) ?? [];
  return new Map(items.map((item, i) => [`~${item.slice(0, 3)}`, attemptsOf(fromDigits(item.slice(3)), i === 0 ? seconds : 0)]));
}

function shortName(key: string): string {
  return /^~[\w-]{3}$/.test(key) ? key : `~${toDigits(hash(key), 3)}`;
}

function outcome(attempts: readonly Attempt[]): string {
  const { value = '', note = 0 } = attempts.at(-1) ?? {};
  const ending = note < 0 ? 'taken-back' : value === '' ? 'shown' : 'stands';
  const count = Math.min(MOST_COUNTED, attempts.length);
  return toDigits((ENDINGS.indexOf(ending) * MOST_COUNTED + count - 1) * (FULL + 1) + Math.round(FULL * bestOf(attempts)), 3);
}

/** Answers that amount to the same: as many, with the same score and the same ending. */
function attemptsOf(outcome: number, seconds: number): Attempt[] {
  const rest = Math.floor(outcome / (FULL + 1));
  const count = (rest % MOST_COUNTED) + 1;
  const ending = ENDINGS[Math.floor(rest / MOST_COUNTED)];
  const best = ending === 'shown' && count > 1 ? count - 2 : count - 1;
  return Array.from({ length: count }, (_, i) => ({
    value: ending === 'shown' && i === count - 1 ? '' : CUT,
    score: i === best ? (outcome % (FULL + 1)) / FULL : 0,
    seconds: i === 0 ? seconds : 0,
    note: ending === 'taken-back' ? -1 : 0,
  }));
}

function readAttempt(entry: unknown): Attempt | null {
  if (!Array.isArray(entry)) return null;
  const [value, score, seconds, note] = entry as unknown[];
  if (typeof value !== 'string') return null;
  return {
    value,
    score: typeof score === 'number' ? Math.min(1, Math.max(0, score)) || 0 : 0,
    seconds: typeof seconds === 'number' && seconds >= 0 ? seconds : 0,
    note: typeof note === 'number' && Number.isFinite(note) ? note : 0,
  };
}
