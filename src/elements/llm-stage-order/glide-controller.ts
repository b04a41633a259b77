/** An entry that moves glides from its old place to its new one, and so do those that make room for it. */
import type { ReactiveController, ReactiveElement } from 'lit';

const MOTION: KeyframeAnimationOptions = { duration: 220, easing: 'cubic-bezier(0.2, 0.7, 0.3, 1)' };

export class GlideController implements ReactiveController {
  readonly #host: ReactiveElement;
  #isArmed = false;
  #tops = new Map<string, number>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The next update moves entries. */
  arm(): void {
    this.#isArmed = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  hostUpdate(): void {
    if (this.#isArmed) this.#tops = new Map(this.#rows().map((row) => [row.dataset['entry'] ?? '', row.getBoundingClientRect().top]));
  }

  hostUpdated(): void {
    if (!this.#isArmed) return;
    this.#isArmed = false;
    const moves = this.#rows().map((row) => {
      const before = this.#tops.get(row.dataset['entry'] ?? '');
      return { row, by: before === undefined ? 0 : before - row.getBoundingClientRect().top };
    });
    for (const { row, by } of moves) if (Math.abs(by) > 1) row.animate({ translate: [`0 ${by}px`, '0 0'] }, MOTION);
  }

  #rows(): HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('li[data-entry]') ?? [])];
  }
}
