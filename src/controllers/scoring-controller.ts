/** The scoring contract for an element: when it can be answered, its part in a form and in a lesson, and the events that report answers. */
import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { LlmAnswerEvent, LlmCompleteEvent, LlmProgressEvent, LlmStateEvent } from '../events.js';
import type { Attempts } from '../scoring/attempts.js';
import type { Course, Outcome } from '../scoring/course.js';
import { lessonContext, type LessonChild, type Place } from './lesson-context.js';
import type { NearController } from './near-controller.js';
import { Outbox } from './outbox.js';

/** What else an element with a score has; each member means what it means in forms. */
export interface ScoringHost extends ReactiveElement, LessonChild {
  disabled: boolean;
  readonly: boolean;
  name: string;
}

export class ScoringController implements ReactiveController {
  readonly #host: ScoringHost;
  readonly #course: () => Course;
  readonly #internals: ElementInternals;
  readonly #near: NearController;
  readonly #isContentKnown: () => boolean;
  readonly #outbox: Outbox;
  #isFormDisabled = false;
  #place: Place | null = null; // in the lesson around it

  /**
   * @param near The element has its place in a lesson even while it sleeps.
   * @param isContentKnown False while nobody knows what there is to do in the element.
   */
  constructor(host: ScoringHost, course: () => Course, near: NearController, isContentKnown: () => boolean) {
    this.#host = host;
    this.#course = course;
    this.#internals = host.attachInternals();
    this.#near = near;
    this.#isContentKnown = isContentKnown;
    this.#outbox = new Outbox(host);
    host.addController(this);
    near.onPage(this.hostConnected, () => this.hostDisconnected());
  }

  /** Nothing can be answered now. */
  get isLocked(): boolean {
    return this.isDisabled || this.#host.readonly;
  }

  /** Greyed out, by the element or a fieldset around it. */
  get isDisabled(): boolean {
    return this.#host.disabled || this.#isFormDisabled;
  }

  set isFormDisabled(isDisabled: boolean) {
    this.#isFormDisabled = isDisabled;
    queueMicrotask(() => this.#host.requestUpdate()); // the element's own attribute changes in the middle of an update, which forgets requests
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get labels(): NodeList {
    return this.#internals.labels;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /**
   * @param message What is missing; empty for nothing.
   * @param anchor Where the browser shows it, and takes the focus.
   */
  setValidity(message: string, anchor: HTMLElement | null): void {
    if (message === '') this.#internals.setValidity({});
    else if (anchor) this.#internals.setValidity({ valueMissing: true }, message, anchor);
    else this.#internals.setValidity({ valueMissing: true }, message);
  }

  /**
   * Reports answers. `others` are events that belong to the same act.
   *
   * @param verdict Settles when the verdict is on screen.
   */
  tell(outcomes: readonly Outcome[], verdict: Promise<unknown>, others: () => readonly Event[] = () => []): void {
    this.#outbox.post(() => [...outcomes.flatMap(eventsOf), this.#state, ...others()], verdict);
  }

  /** Reports a change that is not an answer: something was taken back, started again, or arrived late. */
  tellState(): void {
    this.#outbox.flush();
    this.#host.dispatchEvent(this.#state);
  }

  /** Reports what came before or after an answer: together with it, or on its own if the answer has already been sent. */
  tellLater(): void {
    if (!this.#outbox.isWaiting) void this.#host.updateComplete.then(() => this.#host.dispatchEvent(this.#state));
  }

  /** Reports answers now, before anything else happens to them. */
  flush(): void {
    this.#outbox.flush();
  }

  /** One entry for each item that was answered, under the element's name. */
  setFormValue(): void {
    const { name } = this.#host;
    const data = new FormData();
    for (const value of this.#course().attempts.values) data.append(name, value);
    this.#internals.setFormValue(name ? data : null, JSON.stringify(this.#course().state));
  }

  /** The content has been read, perhaps not for the first time. */
  contentRead(): void {
    const complete = this.#course().takeEnd();
    if (complete) void this.#host.updateComplete.then(() => this.#host.dispatchEvent(new LlmCompleteEvent(complete)));
    this.#place?.changed();
  }

  /** The page has changed what the learner did. */
  wasSet(): void {
    this.#place?.wasSet();
  }

  /** While the page is still being parsed, an element without an id has no content yet that could name it in its lesson. */
  readonly hostConnected = (): void => {
    if (this.#place || !this.#host.isConnected) return;
    const { ownerDocument } = this.#host;
    if (ownerDocument.readyState === 'loading') {
      ownerDocument.addEventListener('DOMContentLoaded', this.hostConnected, { once: true });
      return;
    }
    const enter = (place: Place) => {
      this.#place = place;
      if (place.saved !== undefined) this.#course().restore(place.saved);
    };
    this.#host.dispatchEvent(new ContextEvent(lessonContext, this.#host, (lesson) => enter(lesson.enter(this.#host, () => this.#known()))));
  };

  hostDisconnected(): void {
    this.#outbox.flush();
    this.#place?.leave();
    this.#place = null;
  }

  /** What was saved counts only if its items are still there; to find out, the content must be read, even if the element sleeps. */
  #known(): Attempts | null {
    if (this.#course().hasSaved) this.#near.read();
    const { attempts } = this.#course();
    return attempts.items.length > 0 || this.#isContentKnown() ? attempts : null;
  }

  get #state(): LlmStateEvent {
    return new LlmStateEvent({ state: this.#course().state });
  }
}

function eventsOf({ answer, progress, complete }: Outcome): Event[] {
  return [
    new LlmAnswerEvent(answer),
    ...(progress ? [new LlmProgressEvent(progress)] : []),
    ...(complete ? [new LlmCompleteEvent(complete)] : []),
  ];
}
