/** How long the learner has been looking: a clock that starts when its element comes into view. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class ViewTimeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer =
    typeof IntersectionObserver === 'undefined'
      ? null
      : new IntersectionObserver((entries) => this.#seen(entries.at(-1)?.isIntersecting ?? false));
  #isSeen = false;
  #since: number | null = null; // in ms, on the page's clock

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Time since the element was first seen after the clock was reset. */
  get seconds(): number {
    return this.#since === null ? 0 : (performance.now() - this.#since) / 1000;
  }

  reset(): void {
    this.#since = this.#isSeen ? performance.now() : null;
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isSeen = false;
  }

  #seen(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (isSeen) this.#since ??= performance.now();
  }
}
