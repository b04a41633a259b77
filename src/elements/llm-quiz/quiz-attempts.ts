/** How a quiz is scored, and what was answered. No DOM, no model. */
import { Attempts, type Attempt } from '../../scoring/attempts.js';
import { plainText } from '../../content/rich-text.js';
import type { Question } from './question.js';
import { findIdea } from './text-scorer.js';

/** When the learner is told what is right: after each question, after the last one, or not at all. */
export type QuizFeedback = 'at-once' | 'at-the-end' | 'never';

export interface Rules {
  /** How often a question may be answered; 0 for as often as the learner likes. */
  attempts: number;
  feedback: QuizFeedback;
  /** Whether the key ideas count that the learner ticks in their own words. */
  gradeText: boolean;
  /** The language of free answers. */
  language: string;
}

/** What an answer is worth. `correct` is null for an opinion. */
export interface Grade {
  score: number;
  correct: boolean | null;
}

/** The note of an answer is a set of bits: which options were picked, or which key ideas were ticked. */
export class QuizAttempts extends Attempts<Question> {
  constructor(
    questions: readonly Question[],
    readonly rules: Rules,
  ) {
    super(questions, (attempts) => isSettled(attempts) || isUsedUp(attempts, rules.attempts));
  }

  /** Fewer options leave fewer tries: with only two, a second try would no longer be a question. */
  override isDone(item: number): boolean {
    return super.isDone(item) || (this.of(item).length > 0 && this.triesLeft(item) === 0);
  }

  /** How often the learner may still answer. */
  triesLeft(item: number): number {
    const given = this.of(item);
    const { kind, options } = this.items[item];
    const asMany = this.rules.feedback === 'at-once' ? this.rules.attempts || Infinity : 1;
    const most = kind === 'text' ? 1 : kind === 'one' && this.isMarked(item) ? Math.min(asMany, options.length - 1) : asMany;
    const isOver = given.some(({ value, score }) => value === '' || (score === 1 && this.isMarked(item)));
    return isOver ? 0 : Math.max(0, most - given.length);
  }

  /** The learner compares a free answer with key ideas, before it counts. */
  isWeighed(item: number): boolean {
    return this.items[item].ideas.length > 0 && this.rules.feedback !== 'never';
  }

  /** False for an opinion, and for a free answer unless its ticks count. */
  isMarked(item: number): boolean {
    const { kind, options } = this.items[item];
    return kind === 'text' ? this.rules.gradeText && this.isWeighed(item) : options.some(({ isRight }) => isRight);
  }

  /**
   * What picking these options is worth. Pick one: all or nothing. Tick several: the share of options that were rightly ticked or
   * rightly left unticked.
   */
  ofPicks(item: number, picks: ReadonlySet<number>): Grade {
    const { kind, options } = this.items[item];
    if (!this.isMarked(item)) return { score: 1, correct: null };
    if (kind === 'one') {
      const isRight = options.some(({ isRight }, i) => isRight && picks.has(i));
      return { score: isRight ? 1 : 0, correct: isRight };
    }
    const decided = this.decided(item, picks);
    return { score: hundredths(decided / options.length), correct: decided === options.length };
  }

  /** How many options were rightly ticked or rightly left unticked. */
  decided(item: number, picks: ReadonlySet<number>): number {
    return this.items[item].options.filter(({ isRight }, i) => isRight === picks.has(i)).length;
  }

  /** For each key idea, the words in a text that seem to express it; null where none do. */
  guesses(item: number, text: string): (string | null)[] {
    return this.items[item].ideas.map(({ text: idea, accept }) =>
      findIdea(text, { phrases: [plainText(idea), ...accept], language: this.rules.language }),
    );
  }

  /** What a free answer is worth in which the learner sees so many key ideas. Nobody has judged it, so it is neither right nor wrong. */
  ofTicks(item: number, ticks: number): Grade {
    return { score: this.isMarked(item) ? hundredths(ticks / this.items[item].ideas.length) : 1, correct: null };
  }

  /** The latest real answer; none if the learner asked straight away to be shown. */
  latest(item: number): Attempt | undefined {
    return this.of(item)
      .filter(({ value }) => value !== '')
      .at(-1);
  }

  /** Which options the latest answer picked, or which ideas were ticked in it. */
  picks(item: number): Set<number> {
    return fromBits(this.latest(item)?.note ?? 0, Math.max(this.items[item].options.length, this.items[item].ideas.length));
  }

  /** Options that were picked in any answer. */
  tried(item: number): Set<number> {
    const { length } = this.items[item].options;
    return new Set(this.of(item).flatMap(({ note }) => [...fromBits(note, length)]));
  }

  /** The answer as text. */
  answer(item: number): string {
    const { kind, options } = this.items[item];
    const picks = this.picks(item);
    if (kind === 'text' || picks.size === 0) return this.latest(item)?.value ?? '';
    return textOf(options.filter((_, i) => picks.has(i)));
  }

  override get values(): string[] {
    return this.items.flatMap((_, item) => this.answer(item) || []);
  }

  /** Points scored and points possible, over the questions that are marked. */
  get points(): { raw: number; max: number } {
    const marked = this.items.map((_, item) => item).filter((item) => this.isMarked(item));
    return { raw: marked.reduce((sum, item) => sum + this.score(item), 0), max: marked.length };
  }
}

/** Options as one line. */
export function textOf(options: readonly { text: Parameters<typeof plainText>[0] }[]): string {
  return options.map(({ text }) => plainText(text)).join('; ');
}

export function toBits(numbers: Iterable<number>): number {
  return [...numbers].reduce((bits, n) => bits + 2 ** n, 0);
}

/** Anything may come out of a saved state. */
function fromBits(bits: number, length: number): Set<number> {
  const known = Number.isSafeInteger(bits) && bits > 0 ? bits : 0;
  return new Set(Array.from({ length }, (_, n) => n).filter((n) => Math.floor(known / 2 ** n) % 2 === 1));
}

function isSettled(attempts: readonly Attempt[]): boolean {
  return attempts.some(({ value, score }) => value === '' || score === 1);
}

function isUsedUp(attempts: readonly Attempt[], most: number): boolean {
  return most > 0 && attempts.length >= most;
}

/** A third should not fill a saved state with digits. */
function hundredths(share: number): number {
  return Math.round(100 * share) / 100;
}
