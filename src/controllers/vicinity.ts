/** All elements of a page that care whether they are near the viewport: one observer, and one first rendering a frame. */
import { nextTask } from '../runtime/next-task.js';

/** About a screen ahead, inside scrolling boxes too. */
const NEAR = { rootMargin: '600px', scrollMargin: '600px' };

export interface Visitor {
  /** The element came near the viewport, or left it. */
  near(isNear: boolean): void;
  /** The page is about to be printed, or was. */
  print(isPrinting: boolean): void;
  /** It is the element's turn to render for the first time. */
  turn(): void;
}

export class Vicinity {
  readonly #visitors = new Map<Element, Visitor>();
  readonly #waiting = new Set<Visitor>();
  readonly #observer =
    typeof IntersectionObserver === 'undefined' ? null : new IntersectionObserver((entries) => this.#observed(entries), NEAR);
  #isBusy = false;

  constructor() {
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
  }

  /** @returns false where there is no telling what is near. */
  enter(element: Element, visitor: Visitor): boolean {
    this.#visitors.set(element, visitor);
    this.#observer?.observe(element);
    return this.#observer !== null;
  }

  leave(element: Element, visitor: Visitor): void {
    this.#observer?.unobserve(element);
    this.#visitors.delete(element);
    this.#waiting.delete(visitor);
  }

  queue(visitor: Visitor): void {
    this.#waiting.add(visitor);
    if (!this.#isBusy) void this.#work();
  }

  /**
   * Many first renderings in one frame would be one long task, and so would a rendering together with the layout that follows it:
   * each gets a task of its own. While the page is still being parsed, an element may not have its content yet.
   */
  async #work(): Promise<void> {
    this.#isBusy = true;
    if (document.readyState === 'loading') await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
    while (this.#waiting.size > 0) {
      await new Promise(requestAnimationFrame);
      await nextTask();
      const visitor = this.#waiting.values().next().value; // none if it has left in the meantime
      if (!visitor) break;
      this.#waiting.delete(visitor);
      visitor.turn();
    }
    this.#isBusy = false;
  }

  #observed(entries: IntersectionObserverEntry[]): void {
    const fromTheMiddle = [...entries].sort((a, b) => offCentre(a) - offCentre(b)); // what is in view comes first
    for (const { target, isIntersecting } of fromTheMiddle) this.#visitors.get(target)?.near(isIntersecting);
  }

  #print(isPrinting: boolean): void {
    for (const visitor of this.#visitors.values()) visitor.print(isPrinting);
    for (const visitor of this.#waiting) visitor.turn();
    this.#waiting.clear();
  }
}

/** How far an element is from the middle of the screen. */
function offCentre({ boundingClientRect, rootBounds }: IntersectionObserverEntry): number {
  const middle = ({ top, bottom }: DOMRectReadOnly) => (top + bottom) / 2;
  return Math.abs(middle(boundingClientRect) - (rootBounds ? middle(rootBounds) : 0));
}

let ofPage: Vicinity | undefined;

/** The page's own, made when the first element arrives, since importing a module should touch nothing. */
export function vicinity(): Vicinity {
  return (ofPage ??= new Vicinity());
}
