/** Tells an element when what its author wrote inside it has come, or changed. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const WATCHED = { childList: true, subtree: true, characterData: true, attributes: true };

export class ContentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer = typeof MutationObserver === 'undefined' ? null : new MutationObserver(() => this.#changed());
  readonly #onChange: () => void;

  /** @param onChange Also called when the element comes (back) to a page, and when that page is read to its end. */
  constructor(host: ReactiveControllerHost & Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
    host.addController(this);
  }

  /** False while the page is still being read: a script before a tag sees it without its content. */
  get isComplete(): boolean {
    return this.#host.ownerDocument.readyState !== 'loading';
  }

  hostConnected(): void {
    this.#observer?.observe(this.#host, WATCHED);
    if (!this.isComplete) this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#changed, { once: true });
    this.#changed(); // what happened elsewhere was not observed
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#changed);
  }

  readonly #changed = () => this.#onChange();
}
