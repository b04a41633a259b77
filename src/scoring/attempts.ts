/** What a learner did, item by item, and what it scores: the part of the scoring contract that needs no page. No DOM, no model. */
import { bestOf, CUT, isRecord, isSaved, namesOf, readSaved, STATE_VERSION } from './saved.js';

/** One answer to one item. */
export interface Attempt {
  /** What was answered, as text; empty when the learner asked to be shown. */
  value: string;
  /** 0 to 1. */
  score: number;
  seconds: number;
  /** A number that the element keeps with it, such as the rank that the model gave; 0 for none, negative once the answer was taken back. */
  note: number;
}

/** What can be answered. */
export interface ScoredItem {
  /** Names the item in a saved state: it stays the same as long as its content does. */
  key: string;
}

/** The sum of the items' scores, the highest possible one, and what it took. */
export interface Result {
  raw: number;
  max: number;
  /** raw / max */
  scaled: number;
  attempts: number;
  seconds: number;
}

const LONGEST_VALUE = 32; // in a saved state

export class Attempts<Item extends ScoredItem = ScoredItem> {
  readonly #attempts = new Map<string, readonly Attempt[]>();
  readonly #isEnough: (attempts: readonly Attempt[]) => boolean;

  /** @param isEnough Whether an item with these answers is done. */
  constructor(
    readonly items: readonly Item[],
    isEnough: (attempts: readonly Attempt[]) => boolean = (attempts) => attempts.length > 0,
  ) {
    this.#isEnough = isEnough;
  }

  of(item: number): readonly Attempt[] {
    return this.#attempts.get(this.#key(item)) ?? [];
  }

  add(item: number, { note = 0, ...attempt }: Omit<Attempt, 'note'> & Partial<Pick<Attempt, 'note'>>): void {
    this.#attempts.set(this.#key(item), [...this.of(item), { ...attempt, note }]);
  }

  /** Keeps a number with the latest answer. */
  note(item: number, note: number): void {
    const attempts = this.of(item);
    const latest = attempts.at(-1);
    if (latest) this.#attempts.set(this.#key(item), [...attempts.slice(0, -1), { ...latest, note }]);
  }

  /** The best answer counts. */
  score(item: number): number {
    return bestOf(this.of(item));
  }

  isDone(item: number): boolean {
    return this.#isEnough(this.of(item));
  }

  /** The latest answer to each item that has one. */
  get values(): string[] {
    return this.items.flatMap((_, item) => this.of(item).at(-1)?.value || []);
  }

  get answered(): number {
    return this.items.filter((_, item) => this.isDone(item)).length;
  }

  get isComplete(): boolean {
    return this.items.length > 0 && this.answered === this.items.length;
  }

  /** There is something to keep: an answer, or what an element holds before there is one. */
  get isTouched(): boolean {
    return this.items.some((_, item) => this.of(item).length > 0);
  }

  /** Everything was done at some time in this play, whatever was taken back since. */
  get hasEnded(): boolean {
    return this.isComplete;
  }

  /** The first item that is still waiting; the number of items when all are done. */
  get next(): number {
    const open = this.items.findIndex((_, item) => !this.isDone(item));
    return open === -1 ? this.items.length : open;
  }

  get result(): Result {
    const all = this.items.flatMap((_, item) => this.of(item));
    const raw = this.items.reduce((sum, _, item) => sum + this.score(item), 0);
    const max = this.items.length;
    const seconds = rounded(all.reduce((sum, attempt) => sum + attempt.seconds, 0));
    return { raw, max, scaled: max === 0 ? 0 : raw / max, attempts: all.length, seconds };
  }

  /** JSON, about 30 characters per answer. */
  get state(): unknown {
    const items = this.items.flatMap(({ key }, item) => {
      const attempts = this.of(item).map(({ value, score, seconds, note }) => [cut(value), score, seconds, note]);
      return attempts.length === 0 ? [] : [[key, attempts] as const];
    });
    return { v: STATE_VERSION, items: Object.fromEntries(items) };
  }

  /** Takes over what a state knows better: items that are further along, and never at the cost of a score. Anything else is left alone. */
  restore(state: unknown): void {
    const saved = readSaved(state);
    for (const [item, { key }] of this.items.entries()) {
      for (const name of namesOf(key)) this.#adopt(item, saved.get(name) ?? []);
    }
  }

  /** Takes over the answers to the items that both have. */
  adopt(other: Attempts): void {
    for (const [item, { key }] of this.items.entries()) {
      const before = other.items.findIndex((one) => one.key === key);
      if (before !== -1) this.#adopt(item, other.of(before));
    }
  }

  #adopt(item: number, attempts: readonly Attempt[]): void {
    const mine = this.of(item);
    const [theirs, own] = [bestOf(attempts), bestOf(mine)];
    const isFurther = attempts.length > mine.length && theirs >= own;
    if (!isFurther && thousandths(theirs) <= thousandths(own)) return;
    const taken = [...attempts, ...mine.slice(attempts.length)];
    const enough = taken.findIndex((_, i) => this.#isEnough(taken.slice(0, i + 1)));
    const kept =
      enough === -1
        ? taken
        : taken.slice(
            0,
            Math.max(
              enough,
              taken.findIndex(({ score }) => score === bestOf(taken)),
            ) + 1,
          );
    this.#attempts.set(this.#key(item), kept);
  }

  #key(item: number): string {
    return this.items[item]?.key ?? '';
  }
}

/** Two saved states as one: for each item the one that is further along, and never at the cost of a score. Anything else is left alone. */
export function merged(state: unknown, other: unknown): unknown {
  const keys = [...readSaved(state).keys(), ...readSaved(other).keys()];
  const both = new Attempts(
    [...new Set(keys)].map((key) => ({ key })),
    () => false,
  );
  both.restore(state);
  const before = JSON.stringify(both.state);
  both.restore(other);
  if (JSON.stringify(both.state) === before) return withExtras(state, other);
  return { ...(isRecord(state) && state), ...(isRecord(other) && other), ...(both.state as object) };
}

/** What an element keeps beside its answers is no answer, and belongs to the same ones. */
function withExtras(state: unknown, other: unknown): unknown {
  if (!isSaved(other)) return state;
  if (state === undefined) return other;
  const isSame = isSaved(state) && JSON.stringify(state['items']) === JSON.stringify(other['items']);
  return isSame ? { ...other, ...state } : state;
}

/** To tenths: nobody needs more. */
export function rounded(seconds: number): number {
  return Math.round(10 * seconds) / 10;
}

/** Two scores that are closer than this count as the same: a condensed state keeps no more digits. */
function thousandths(score: number): number {
  return Math.round(1000 * score);
}

/** At most `LONGEST_VALUE` characters, the cut marked. */
function cut(value: string): string {
  const characters = Array.from(value);
  return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE - 1).join('')}${CUT}` : value;
}
