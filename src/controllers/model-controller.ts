/** Gives an element the page's language model for as long as the element is on the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BlankPrediction } from '../engine/language-model.js';
import type { Lesson } from '../engine/learner.js';
import type { JournalEntry, ModelInfo, ModelStamp, PredictBlankRequest } from '../runtime/protocol.js';
import { modelSession, type ModelSession, type Taught } from '../runtime/session.js';

/** How near the viewport an element is when its model starts to load: about a screen ahead. */
const NEAR = '600px';

/**
 * Loads the model when its element comes near the viewport, renders the element again whenever the
 * session changes, and drops the element's requests when it leaves the page.
 */
export class ModelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #getSession: () => ModelSession;
  #session: ModelSession | null = null;
  #presence = new AbortController(); // aborted when the element leaves the page
  #observer: IntersectionObserver | null = null;

  /** @param session Where to get the session from, once the element is on a page. */
  constructor(host: ReactiveControllerHost & Element, session: () => ModelSession = modelSession) {
    this.#host = host;
    this.#getSession = session;
    host.addController(this);
  }

  /** Where the model is: not asked for yet, on its way, there, or not to be had. */
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

  /** Who would answer now, as events carry it; null before the model is there. */
  get stamp(): ModelStamp | null {
    return this.#session?.stamp ?? null;
  }

  /** Rejects with an `AbortError` when the element leaves the page first, else with the session's failure. */
  predictBlank(request: PredictBlankRequest): Promise<BlankPrediction> {
    return this.#connected().predictBlank(request, { signal: this.#presence.signal });
  }

  /** One real training step. Rejects as `predictBlank` does; the model is then as it was. */
  learn(lesson: Lesson): Promise<Taught> {
    return this.#connected().learn(lesson, { signal: this.#presence.signal });
  }

  /** Takes a lesson back; it stays taken back when the element leaves the page meanwhile. */
  undo(entry: JournalEntry): Promise<void> {
    return this.#connected().undo(entry);
  }

  /** Loads (again); what came of it shows in `status`. */
  retry(): void {
    this.#connected()
      .load()
      .catch(() => undefined); // `failure` tells
  }

  hostConnected(): void {
    if (this.#presence.signal.aborted) this.#presence = new AbortController();
    this.#connected().addEventListener('change', this.#changed);
    if (typeof IntersectionObserver === 'undefined') {
      this.retry();
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        if (this.status === 'idle') this.retry();
      },
      { rootMargin: NEAR },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#session?.removeEventListener('change', this.#changed);
    this.#presence.abort();
  }

  readonly #changed = () => this.#host.requestUpdate();

  #connected(): ModelSession {
    return (this.#session ??= this.#getSession());
  }
}
