/** The one way for news of what the learner does: they go out once the verdict is on screen, in the order in which they came about. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** No score waits longer for a slow model. */
const LONGEST_WAIT = 2000; // ms

/** An act of the learner's, as events. They are made when they go out, so that a state has what came meanwhile. */
type News = () => readonly Event[];

export class Outbox implements ReactiveController {
  readonly #host: ReactiveElement;
  #waiting: News | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * What waited before goes out first.
   *
   * @param verdict Settles when the verdict is on screen. The news go out earlier when two seconds have passed, and when the page or the
   *   element goes, so that no score is lost.
   */
  post(news: News, verdict: Promise<unknown>): void {
    this.flush();
    this.#waiting = news;
    this.#timer = setTimeout(() => this.flush(), LONGEST_WAIT);
    addEventListener('pagehide', this.#leaving);
    document.addEventListener('visibilitychange', this.#leaving);
    const isShown = () => this.#waiting === news && this.flush();
    verdict.then(isShown, isShown);
  }

  get isWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** Everything goes out now. */
  flush(): void {
    const news = this.#waiting;
    this.#waiting = null;
    clearTimeout(this.#timer);
    removeEventListener('pagehide', this.#leaving);
    document.removeEventListener('visibilitychange', this.#leaving);
    for (const event of news?.() ?? []) this.#host.dispatchEvent(event);
  }

  hostDisconnected(): void {
    this.flush();
  }

  /** A phone may not say more than that the page is hidden. */
  readonly #leaving = ({ type }: Event) => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.flush();
  };
}
