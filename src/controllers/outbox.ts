/** The one way out for news of what the learner does: it is sent once the verdict is on screen, in the order in which it happened. */
import type { ReactiveController, ReactiveElement } from 'lit';

/** No score waits longer than this for a slow model. */
const LONGEST_WAIT = 2000; // ms

/** Something the learner did, as events. They are made when they are sent, so that a state includes whatever came in the meantime. */
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
   * Anything already waiting is sent first.
   *
   * @param verdict Settles when the verdict is on screen. The news is sent sooner if two seconds pass, or if the page or the element
   *   goes away, so that no score is lost.
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

  /** Sends everything now. */
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

  /** On a phone, the last we hear may be that the page is hidden. */
  readonly #leaving = ({ type }: Event) => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.flush();
  };
}
