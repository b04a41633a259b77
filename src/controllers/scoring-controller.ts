/** The scoring contract for an element: what was answered, its part in a form and in a lesson, and the events that tell of it. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { LlmAnswerEvent, LlmCompleteEvent, LlmProgressEvent, LlmStateEvent, type AnswerDetail } from '../events.js';
import { Attempts } from '../scoring/attempts.js';
import { lessonContext, type LessonChild, type Place } from './lesson-context.js';
import type { NearController } from './near-controller.js';

/** What an element with a score has besides; each with the meaning that forms give it. */
export interface ScoringHost extends ReactiveElement, LessonChild {
  disabled: boolean;
  readonly: boolean;
  name: string;
}

/** What the element knows of an answer; the rest follows from it. */
export type Committed = Pick<AnswerDetail, 'item' | 'value' | 'correct' | 'seconds' | 'model'> & {
  /** Of this answer alone, 0 to 1. */
  score: number;
  /** A number that is kept with the answer, where it is known by now; see `Attempt`. */
  note?: number;
};

/**
 * The element hands over `formDisabledCallback` and `formResetCallback`, and calls `setFormValue` when its name changes:
 *
 * ```ts
 * static readonly formAssociated = true;
 * formDisabledCallback(disabled: boolean) {
 *   this.#scoring.isFormDisabled = disabled;
 * }
 * ```
 */
export class ScoringController<Answers extends Attempts = Attempts> implements ReactiveController {
  attempts: Answers;
  readonly #host: ScoringHost;
  readonly #internals: ElementInternals;
  readonly #near: NearController | undefined;
  #isFormDisabled = false;
  #saved: unknown; // what restore() was given, for content that comes later
  #isOver = false; // all was done in this play, whatever was taken back since
  #place: Place | null = null; // in the lesson around it

  /** @param near Where the element may sleep: asleep it has its place in a lesson, too. */
  constructor(host: ScoringHost, attempts: Answers, near?: NearController) {
    this.#host = host;
    this.#internals = host.attachInternals();
    this.#near = near;
    this.attempts = attempts;
    host.addController(this);
    near?.onPage(
      () => this.hostConnected(),
      () => this.hostDisconnected(),
    );
  }

  /** Nothing can be answered now. */
  get isLocked(): boolean {
    return this.#host.disabled || this.#isFormDisabled || this.#host.readonly;
  }

  /** Greyed out, by the element or a fieldset around it. */
  get isDisabled(): boolean {
    return this.#host.disabled || this.#isFormDisabled;
  }

  set isFormDisabled(isDisabled: boolean) {
    this.#isFormDisabled = isDisabled;
    queueMicrotask(() => this.#host.requestUpdate()); // the element's own attribute changes amid an update, which forgets requests
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Other content has come. What was answered stays answered where the item is still there. */
  take(attempts: Answers, { keep = true }: { /** False where the answers mean something else now. */ keep?: boolean } = {}): void {
    if (keep) attempts.adopt(this.attempts);
    attempts.restore(this.#saved);
    const known = new Set(this.attempts.items.map(({ key }) => key));
    this.#isOver &&= keep && attempts.items.every(({ key }) => known.has(key)); // else there is more to do
    this.#replace(attempts);
  }

  /** Starts again from no answers. */
  restart(attempts: Answers): void {
    this.#saved = undefined;
    this.#isOver = false;
    this.#replace(attempts);
  }

  /** Goes on from a saved state, which may be anything. */
  restore(state: unknown): void {
    this.#saved = state;
    this.attempts.restore(state);
    this.#replace(this.attempts);
  }

  /** The learner has answered. @returns the news, for `fire` once the verdict is on screen. */
  commit({ item, value, correct, seconds, model, score, note = 0 }: Committed): Event[] {
    const { attempts } = this;
    const wasDone = attempts.isDone(item);
    attempts.add(item, { value, score, seconds, note });
    this.setFormValue();
    const { raw, max, scaled, attempts: count, seconds: all } = attempts.result;
    const answer = { item, value, correct, score: attempts.score(item), attempts: attempts.of(item).length, seconds, model };
    const news: Event[] = [new LlmAnswerEvent(answer)];
    if (!wasDone && attempts.isDone(item)) news.push(new LlmProgressEvent({ answered: attempts.answered, total: max, scaled }));
    if (attempts.isComplete && !this.#isOver) news.push(new LlmCompleteEvent({ raw, max, scaled, attempts: count, seconds: all }));
    this.#isOver ||= attempts.isComplete;
    return [...news, new LlmStateEvent({ state: attempts.state })];
  }

  fire(news: readonly Event[]): void {
    for (const event of news) this.#host.dispatchEvent(event);
  }

  /** One entry for each item that was answered, under the element's name. */
  setFormValue(): void {
    const { name } = this.#host;
    const data = new FormData();
    for (const value of this.attempts.values) data.append(name, value);
    this.#internals.setFormValue(name ? data : null);
  }

  hostConnected(): void {
    if (this.#place) return;
    const enter = (place: Place) => {
      this.#place = place;
      if (place.saved !== undefined) this.restore(place.saved);
    };
    this.#host.dispatchEvent(new ContextEvent(lessonContext, this.#host, (lesson) => enter(lesson.enter(this.#host, () => this.#known()))));
  }

  hostDisconnected(): void {
    this.#place?.leave();
    this.#place = null;
  }

  /** What was saved counts only where its items are still there: to know, the content must be read, also of an element that sleeps. */
  #known(): Answers {
    if (this.#saved !== undefined) this.#near?.read();
    return this.attempts;
  }

  #replace(attempts: Answers): void {
    this.attempts = attempts;
    this.#isOver ||= attempts.isComplete;
    this.setFormValue();
    this.#host.requestUpdate();
  }
}
