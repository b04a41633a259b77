/** The course of an exercise: its items in the order in which they come, which of them is current, and what was answered. No DOM, no model. */
import type { Problem } from '../content/problem.js';
import type { AnswerDetail, CompleteDetail, ProgressDetail } from '../events.js';
import { merged, rounded, type Attempts, type ScoredItem } from './attempts.js';
import { asJson, fitted } from './saved.js';

/** What an exercise knows about an answer; the rest follows from it. */
export type Answer = Pick<AnswerDetail, 'item' | 'value' | 'correct' | 'seconds' | 'model'> & {
  /** Of this answer alone, 0 to 1. */
  score: number;
  /** A number that is kept with the answer, if it is already known; see `Attempt`. */
  note?: number;
};

/** What there is to report about an answer. */
export interface Outcome {
  answer: AnswerDetail;
  /** Null unless this answer finishes the item. */
  progress: ProgressDetail | null;
  /** Null unless this answer completes the play: only once until the learner starts again. */
  complete: CompleteDetail | null;
}

export abstract class Course<Item extends ScoredItem = ScoredItem, Answers extends Attempts<Item> = Attempts<Item>> {
  /** What is wrong with the content. */
  problems: readonly Problem[] = [];
  /** Items by their numbers. */
  order: readonly number[] = [];
  /** Where in that order the learner is; its length at the end. */
  at = 0;

  readonly #changed: () => void;
  #attempts: Answers;
  #saved: unknown; // what restore() was given, for content that comes later
  #earlier: unknown; // answers of this play to content that has gone and may come back
  #hasEnded = false; // everything was done in this play, whatever was taken back or added since
  #end: CompleteDetail | null = null; // of a play that ended when the last open item was taken out

  /** @param changed Called when something has changed that may be on screen, or in a form. */
  constructor(attempts: Answers, changed: () => void) {
    this.#attempts = attempts;
    this.#changed = changed;
  }

  get attempts(): Answers {
    return this.#attempts;
  }

  get items(): readonly Item[] {
    return this.#attempts.items;
  }

  /** The number of the current item; the number of items at the end. */
  get current(): number {
    return this.order[this.at] ?? this.items.length;
  }

  get item(): Item | undefined {
    return this.items[this.current];
  }

  /** All items are behind the learner. */
  get isOver(): boolean {
    return this.items.length > 0 && this.at >= this.order.length;
  }

  /** A state was given that may know about items still to come. */
  get hasSaved(): boolean {
    return this.#saved !== undefined;
  }

  /** JSON of at most 3,500 characters. */
  get state(): unknown {
    return fitted(this.#attempts.state);
  }

  /** What comes after an answer. */
  get goesOnTo(): 'item' | 'summary' | 'start' {
    if (!this.#attempts.isComplete) return 'item';
    return this.items.length === 1 ? 'start' : 'summary';
  }

  goOn(): void {
    if (this.goesOnTo === 'start') this.restart();
    else this.goToNext();
  }

  /** Starts again with no answers. */
  restart(): void {
    this.#saved = undefined;
    this.#earlier = undefined;
    this.#hasEnded = false;
    this.#attempts = this.fresh();
    this.goTo(0);
  }

  /** Goes on from a saved state, which may be anything. */
  restore(state: unknown): void {
    const attempts = this.#attempts;
    const before = this.items.map((_, item) => attempts.of(item));
    this.#saved = merged(this.#saved, asJson(state));
    attempts.restore(this.#saved);
    this.#hasEnded ||= attempts.hasEnded;
    this.restored(before.some((answers, item) => answers !== attempts.of(item)));
    this.#changed();
  }

  /** The completion of a play that other content has brought about, once: its last open item is no longer there. */
  takeEnd(): CompleteDetail | null {
    const end = this.#end;
    this.#end = null;
    return end;
  }

  /** The same items and rules, without answers. */
  protected abstract fresh(): Answers;

  /** Another item is current, or is shown in another way. */
  protected abstract opened(): void;

  /** A state was read. @param _isNews Whether it had anything new. */
  protected restored(_isNews: boolean): void {
    this.goToNext();
  }

  /** Other content has arrived. Answers stay if their item is still there, and the current item stays current. */
  protected replace(
    attempts: Answers,
    problems: readonly Problem[],
    { keep = true, order }: { /** False where the answers mean something else now. */ keep?: boolean; order?: readonly number[] } = {},
  ): void {
    const shown = keep && !this.isOver ? this.item?.key : undefined;
    const before = this.items.length > 0 ? this.#attempts : null;
    if (before && keep) {
      attempts.adopt(before);
      this.#earlier = merged(this.#earlier, before.state);
    } else if (before) {
      this.#earlier = undefined;
      this.#hasEnded = false;
    }
    const isNews = before !== null && keep && !before.isComplete && attempts.isComplete && !this.#hasEnded;
    attempts.restore(this.#earlier);
    attempts.restore(this.#saved);
    this.#attempts = attempts;
    this.#hasEnded ||= attempts.hasEnded;
    this.#end = isNews ? completeOf(attempts) : null;
    this.problems = problems;
    this.order = order ?? attempts.items.map((_, item) => item);
    const stays = this.order.findIndex((item) => attempts.items[item]?.key === shown);
    if (stays === -1) this.goToNext();
    else this.at = stays;
    this.#changed();
  }

  /** Stores an answer. */
  protected record({ item, value, correct, seconds: exact, model, score, note = 0 }: Answer): Outcome {
    const attempts = this.#attempts;
    const seconds = rounded(exact);
    const wasDone = attempts.isDone(item);
    attempts.add(item, { value, score, seconds, note });
    const { max, scaled } = attempts.result;
    const isNews = attempts.isComplete && !this.#hasEnded;
    this.#hasEnded ||= attempts.isComplete;
    this.#changed();
    return {
      answer: { item, value, correct, score: attempts.score(item), attempts: attempts.of(item).length, seconds, model },
      progress: !wasDone && attempts.isDone(item) ? { answered: attempts.answered, total: max, scaled } : null,
      complete: isNews ? completeOf(attempts) : null,
    };
  }

  /** Goes to the first item that is still waiting, or to the end. */
  protected goToNext(): void {
    const open = this.order.findIndex((item) => !this.#attempts.isDone(item));
    this.goTo(open === -1 ? this.order.length : open);
  }

  protected goTo(at: number): void {
    this.at = at;
    this.opened();
    this.#changed();
  }

  /** Something has changed that may be on screen. */
  protected changed(): void {
    this.#changed();
  }
}

function completeOf({ result: { raw, max, scaled, attempts, seconds } }: Attempts): CompleteDetail {
  return { raw, max, scaled, attempts, seconds };
}
