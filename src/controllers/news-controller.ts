/** What an element announces once it is on screen: that it is ready, each problem with its content, and other news. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LlmErrorEvent, LlmReadyEvent, type ErrorDetail } from '../events.js';

export class NewsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #items: () => number;
  readonly #told = new Set<string>(); // problems
  #news: Event[] = [];
  #isReady = false;

  /** @param items How many items there are; the element is ready once there is one. */
  constructor(host: ReactiveControllerHost & EventTarget, items: () => number) {
    this.#host = host;
    this.#items = items;
    host.addController(this);
  }

  /** Fires after the next rendering. */
  add(event: Event): void {
    this.#news.push(event);
  }

  /** A problem is news once, however often its content is read. */
  problem({ code, message, item }: ErrorDetail): void {
    const name = `${code}: ${message}`;
    if (this.#told.has(name)) return;
    this.#told.add(name);
    this.add(new LlmErrorEvent({ code, message, item }));
  }

  hostUpdated(): void {
    const items = this.#items();
    if (items > 0 && !this.#isReady) {
      this.#isReady = true;
      this.#host.dispatchEvent(new LlmReadyEvent({ items }));
    }
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.#host.dispatchEvent(event);
  }
}
