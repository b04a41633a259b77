/** Tells a click that picks a card from one that selects its text, follows a link in it, or lets go of a selection. */

/** A finger or a mouse that has moved this far did not mean to click. In px. */
const STILL = 6;

export class CardPress {
  #from = { x: 0, y: 0 };
  #hadSelection = false;

  /** The pointer goes down. */
  readonly begin = ({ clientX, clientY, currentTarget }: PointerEvent): void => {
    this.#from = { x: clientX, y: clientY };
    this.#hadSelection = hasSelection(currentTarget);
  };

  /** Whether a click on the card picks it. What is a button or a link in it has a click of its own. */
  isPick(event: MouseEvent): boolean {
    const path = event.composedPath();
    const inside = path.slice(0, path.indexOf(event.currentTarget as EventTarget));
    const isOther = inside.some((node) => node instanceof HTMLButtonElement || node instanceof HTMLAnchorElement);
    const distance = Math.hypot(event.clientX - this.#from.x, event.clientY - this.#from.y);
    return !isOther && distance <= STILL && !this.#hadSelection && !hasSelection(event.currentTarget);
  }
}

/** Some browsers know of a selection in a shadow root only there, others only in the document. */
function hasSelection(card: EventTarget | null): boolean {
  const root = (card as Element).getRootNode() as Partial<Pick<Document, 'getSelection'>>;
  return [root.getSelection?.(), document.getSelection()].some((selection) => (selection?.toString() ?? '') !== '');
}
