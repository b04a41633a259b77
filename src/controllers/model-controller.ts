/** Gives an element the page's language model for as long as the element is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BlankPrediction } from '../engine/language-model.js';
import type { Lesson } from '../engine/learner.js';
import { nextTask } from '../runtime/next-task.js';
import type { JournalEntry, ModelInfo, ModelStamp, PredictBlankRequest } from '../runtime/protocol.js';
import { modelSession, type ModelSession, type Taught } from '../runtime/session.js';
import type { NearController } from './near-controller.js';

/** The first number that a page formats takes 10 ms: better in a task of its own, while the model works, than during the first answer. */
const fetchNumbers = () => (0).toLocaleString(undefined, { style: 'percent' });

/**
 * Loads the model when its element comes near the viewport, renders the element again whenever the
 * session changes while it is near, and drops the element's requests when it leaves the page.
 */
export class ModelController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #near: NearController;
  readonly #getSession: () => ModelSession;
  readonly #onChange = new Set<() => void>();
  #session: ModelSession | null = null;
  #presence = new AbortController(); // aborted when the element leaves the page

  /** @param session Where to get the session from, once the element is on a page. */
  constructor(host: ReactiveControllerHost, near: NearController, session: () => ModelSession = modelSession) {
    this.#host = host;
    this.#near = near;
    this.#getSession = session;
    host.addController(this);
    near.onChange(() => this.#loadWhenNear());
  }

  /** Where the model is: not asked for yet, on its way, there, or unavailable. */
  get status(): ModelSession['status'] {
    return this.#session?.status ?? 'idle';
  }

  /** Share (0 to 1) of loading that is done. */
  get progress(): number {
    return this.#session?.progress ?? 0;
  }

  /** Set once `status` is `ready`. */
  get info(): ModelInfo | null {
    return this.#session?.info ?? null;
  }

  /** Set when `status` is `failed`. */
  get failure(): ModelSession['failure'] {
    return this.#session?.failure ?? null;
  }

  /** Which model would answer now, as events report it; null until there is one. */
  get stamp(): ModelStamp | null {
    return this.#session?.stamp ?? null;
  }

  /** Calls back when the model has arrived, failed or changed, even while the element is far away. */
  onChange(callback: () => void): void {
    this.#onChange.add(callback);
  }

  /** Rejects with an `AbortError` if the element leaves the page first, otherwise with the session's failure. */
  predictBlank(request: PredictBlankRequest): Promise<BlankPrediction> {
    void nextTask().then(fetchNumbers);
    return this.#connected().predictBlank(request, { signal: this.#presence.signal });
  }

  /** One real training step. Rejects as `predictBlank` does, leaving the model as it was. */
  learn(lesson: Lesson): Promise<Taught> {
    return this.#connected().learn(lesson, { signal: this.#presence.signal });
  }

  /** Takes a lesson back, even if the element leaves the page meanwhile. */
  undo(entry: JournalEntry): Promise<void> {
    return this.#connected().undo(entry);
  }

  /** Loads the model, or tries again; `status` shows the outcome. */
  retry(): void {
    this.#connected()
      .load()
      .catch(() => undefined); // `failure` says why
  }

  hostConnected(): void {
    if (this.#presence.signal.aborted) this.#presence = new AbortController();
    this.#connected().addEventListener('change', this.#changed);
    this.#tell();
    this.#loadWhenNear();
  }

  hostDisconnected(): void {
    this.#session?.removeEventListener('change', this.#changed);
    this.#presence.abort();
  }

  #loadWhenNear(): void {
    if (this.#near.isNear && this.status === 'idle') this.retry();
  }

  /** An element that is far away catches up when it comes near. */
  readonly #changed = () => {
    this.#tell();
    if (this.#near.isNear) this.#host.requestUpdate();
  };

  #tell(): void {
    for (const callback of this.#onChange) callback();
  }

  #connected(): ModelSession {
    return (this.#session ??= this.#getSession());
  }
}
