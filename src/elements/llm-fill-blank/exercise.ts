/** What the learner did, and what it scores: one list of guesses an item. No DOM, no model. */
import { matches, sameWord, type Item } from './item.js';

/** What the learner's page sees: see `mode` of the element. `both` is two guesses on one sentence. */
export type FillBlankMode = 'masked' | 'next' | 'both';
/** `part`: taking part counts. `match`: the text's own word counts, or one in `data-accept`. */
export type Scoring = 'part' | 'match';

export interface Guess {
  /** Empty when the learner asked to be shown. */
  word: string;
  score: number;
  seconds: number;
  /** Where the model put the word; null when it was not asked. */
  rank: number | null;
}

const STATE_VERSION = 1;
const LONGEST_WORD = 32; // in a saved state

export class Exercise {
  readonly #guesses = new Map<string, readonly Guess[]>();

  constructor(
    readonly items: readonly Item[],
    /** Guesses an item takes: 2 in mode `both`. */
    readonly rounds: number,
    readonly scoring: Scoring,
  ) {}

  guesses(item: number): readonly Guess[] {
    return this.#guesses.get(this.#key(item)) ?? [];
  }

  add(item: number, word: string, seconds: number): Guess {
    const guess = { word, seconds, score: this.#score(item, word), rank: null };
    this.#guesses.set(this.#key(item), [...this.guesses(item), guess]);
    return guess;
  }

  /** Notes where the model put the latest guess. */
  rank(item: number, rank: number): void {
    const guesses = this.guesses(item);
    const latest = guesses.at(-1);
    if (latest) this.#guesses.set(this.#key(item), [...guesses.slice(0, -1), { ...latest, rank }]);
  }

  /** `null` for an opinion. */
  isCorrect(item: number, word: string): boolean | null {
    return this.scoring === 'match' ? matches(this.items[item], word) : null;
  }

  score(item: number): number {
    return this.guesses(item).reduce((best, { score }) => Math.max(best, score), 0);
  }

  isDone(item: number): boolean {
    return this.guesses(item).length >= this.rounds;
  }

  get answered(): number {
    return this.#count((item) => this.isDone(item));
  }

  get isComplete(): boolean {
    return this.items.length > 0 && this.answered === this.items.length;
  }

  get result(): { raw: number; max: number; scaled: number; attempts: number; seconds: number } {
    const all = this.items.flatMap((_, item) => this.guesses(item));
    const raw = this.items.reduce((sum, _, item) => sum + this.score(item), 0);
    const max = this.items.length;
    const seconds = all.reduce((sum, guess) => sum + guess.seconds, 0);
    return { raw, max, scaled: max === 0 ? 0 : raw / max, attempts: all.length, seconds: rounded(seconds) };
  }

  /** The first item that still waits; the number of items when all are done. */
  get next(): number {
    const open = this.items.findIndex((_, item) => !this.isDone(item));
    return open === -1 ? this.items.length : open;
  }

  /** How many words the learner ended with, and how many of them were the text's own, and the model's first. */
  get tally(): { words: number; own: number; first: number } {
    const last = (item: number) => this.guesses(item).at(-1);
    return {
      words: this.#count((item) => Boolean(last(item)?.word)),
      own: this.#count((item) => sameWord(last(item)?.word ?? '', this.items[item]?.answer ?? '')),
      first: this.#count((item) => last(item)?.rank === 1),
    };
  }

  /** JSON, about 30 characters an item. */
  get state(): unknown {
    const items = this.items.flatMap(({ key }, item) => {
      const guesses = this.guesses(item).map(({ word, score, seconds, rank }) => [cut(word), score, seconds, rank ?? 0]);
      return guesses.length === 0 ? [] : [[key, guesses] as const];
    });
    return { v: STATE_VERSION, items: Object.fromEntries(items) };
  }

  /** Takes over what a state knows better: items that are further on, and never at the cost of a score. */
  restore(state: unknown): void {
    const saved = isRecord(state) && state['v'] === STATE_VERSION ? state['items'] : undefined;
    if (!isRecord(saved)) return;
    for (const [item, { key }] of this.items.entries()) {
      const entry = Object.hasOwn(saved, key) ? saved[key] : undefined;
      this.adopt(item, Array.isArray(entry) ? entry.map(readGuess).filter((guess) => guess !== null) : []);
    }
  }

  /** The guesses of another run of the same item, if they are worth more. */
  adopt(item: number, guesses: readonly Guess[]): void {
    const best = guesses.reduce((most, { score }) => Math.max(most, score), 0);
    const mine = this.guesses(item);
    const isFurther = guesses.length > mine.length && best >= this.score(item);
    if (!isFurther && best <= this.score(item)) return;
    this.#guesses.set(this.#key(item), [...guesses, ...mine.slice(guesses.length)].slice(0, this.rounds));
  }

  #score(item: number, word: string): number {
    if (word === '') return 0;
    return this.isCorrect(item, word) === false ? 0 : 1;
  }

  #key(item: number): string {
    return this.items[item]?.key ?? '';
  }

  #count(test: (item: number) => boolean): number {
    return this.items.filter((_, item) => test(item)).length;
  }
}

/** To tenths: nobody reads more. */
export function rounded(seconds: number): number {
  return Math.round(10 * seconds) / 10;
}

function readGuess(entry: unknown): Guess | null {
  if (!Array.isArray(entry)) return null;
  const [word, score, seconds, rank] = entry as unknown[];
  if (typeof word !== 'string') return null;
  return {
    word,
    score: typeof score === 'number' ? Math.min(1, Math.max(0, score)) || 0 : 0,
    seconds: typeof seconds === 'number' && seconds >= 0 ? seconds : 0,
    rank: typeof rank === 'number' && rank >= 1 ? rank : null,
  };
}

/** At most `LONGEST_WORD` characters, the cut marked. */
function cut(word: string): string {
  const characters = Array.from(word);
  return characters.length > LONGEST_WORD ? `${characters.slice(0, LONGEST_WORD - 1).join('')}…` : word;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
