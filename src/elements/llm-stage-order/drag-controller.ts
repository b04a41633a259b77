/** Dragging with a mouse, a pen or a finger, on top of the buttons. Its library is loaded once a pointer arrives. */
import type { ReactiveController, ReactiveElement } from 'lit';
import type Sortable from 'sortablejs';

export interface DragPlan {
  /** The lists that entries may be dragged within and between. */
  lists: () => HTMLElement[];
  canDrag: (entry: number) => boolean;
  onDrop: (entry: number, list: HTMLElement, index: number) => void;
}

const HOLD = 120; // ms that a finger rests before it drags: a swipe scrolls the page

export class DragController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #plan: DragPlan;
  readonly #sortables = new Map<HTMLElement, Sortable>();
  #library: Promise<typeof Sortable> | null = null;
  #Sortable: typeof Sortable | null = null;

  constructor(host: ReactiveElement, plan: DragPlan) {
    this.#host = host;
    this.#plan = plan;
    host.addController(this);
  }

  /** A pointer has arrived. Without the library, buttons and keys do the same. */
  async load(): Promise<void> {
    if (this.#library) return;
    this.#library = import('sortablejs').then((module) => module.default);
    try {
      this.#Sortable = await this.#library;
      this.#attach();
    } catch {
      this.#library = null; // the next pointer may have more luck
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    this.#attach();
  }

  hostDisconnected(): void {
    this.#detach(() => true);
  }

  #attach(): void {
    const lists = this.#host.isConnected ? this.#plan.lists() : [];
    this.#detach((list) => !lists.includes(list));
    for (const list of lists)
      if (this.#Sortable && !this.#sortables.has(list)) this.#sortables.set(list, this.#create(this.#Sortable, list));
  }

  #detach(isGone: (list: HTMLElement) => boolean): void {
    for (const [list, sortable] of this.#sortables) {
      if (!isGone(list)) continue;
      sortable.destroy();
      this.#sortables.delete(list);
    }
  }

  #create(Library: typeof Sortable, list: HTMLElement): Sortable {
    let next: ChildNode | null = null; // what came after the dragged entry
    const isOurs = (to: Sortable, from: Sortable) => to.el.getRootNode() === from.el.getRootNode();
    const options: Sortable.Options & { supportPointer: boolean } = {
      group: { name: 'llm-stage-order', pull: isOurs, put: isOurs },
      draggable: 'li',
      filter: (event, item) => (event.target as Element).closest('[data-act]') !== null || !this.#plan.canDrag(entryOf(item)),
      preventOnFilter: false, // a press on a button is for the button
      forceFallback: true, //    the browser's own dragging ignores touch
      supportPointer: true, //   in Safari too: the library drops it there only for the sake of the browser's own dragging
      fallbackTolerance: 4,
      delay: HOLD,
      delayOnTouchOnly: true,
      touchStartThreshold: 6,
      emptyInsertThreshold: 24,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 180,
      ghostClass: 'dragged',
      dragClass: 'floating',
      onStart: ({ item }) => {
        next = item.nextSibling;
      },
      onEnd: ({ item, from, to }) => {
        const index = [...to.querySelectorAll('[data-entry]')].indexOf(item);
        from.insertBefore(item, next); // back to where Lit expects it; then the array changes
        this.#plan.onDrop(entryOf(item), to, index);
      },
    };
    return new Library(list, options);
  }
}

function entryOf(item: HTMLElement): number {
  return Number(item.dataset['entry']);
}
