/** Lets an element sleep while it is far from the viewport, as if its script had not loaded yet: the author's text shows in its place. */
import { type LitElement, type ReactiveController } from 'lit';
import { adopt } from '../styles/adopt.js';
import { asleepStyles } from '../styles/asleep.styles.js';
import { vicinity, type Visitor } from './vicinity.js';

/**
 * The element asks `enter` before it lets Lit connect it, calls `leave` when it goes, and awaits `turn` before its first rendering:
 *
 * ```ts
 * override connectedCallback() {
 *   if (this.#near.enter()) super.connectedCallback();
 * }
 * override disconnectedCallback() {
 *   this.#near.leave();
 *   super.disconnectedCallback();
 * }
 * protected override async scheduleUpdate() {
 *   await this.#near.turn();
 *   return super.scheduleUpdate();
 * }
 * protected override async getUpdateComplete() {
 *   return !this.#near.isAwake || super.getUpdateComplete();
 * }
 * ```
 */
export class NearController implements ReactiveController {
  readonly #host: LitElement;
  readonly #read: () => void;
  readonly #onChange = new Set<() => void>();
  readonly #onEnter = new Set<() => void>();
  readonly #onLeave = new Set<() => void>();
  readonly #visitor: Visitor = {
    near: (isNear) => this.#setNear(isNear),
    print: (isPrinting) => this.#print(isPrinting),
    turn: () => this.#takeTurn?.(),
  };
  #isAwake = false;
  #isNear = false;
  #isPrinting = false;
  #text: HTMLElement | null = null; // shows the author's text until the first rendering
  #takeTurn: (() => void) | null = null;

  /** @param read Reads the content of the element, wherever it is. */
  constructor(host: LitElement, read = () => {}) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** The element has been near, or was woken; it never goes back to sleep. */
  get isAwake(): boolean {
    return this.#isAwake;
  }

  /** The element is on screen, or about a screen away. */
  get isNear(): boolean {
    return this.#isNear;
  }

  /** The page is being printed. */
  get isPrinting(): boolean {
    return this.#isPrinting;
  }

  /** Calls back whenever `isNear` changes. */
  onChange(callback: () => void): void {
    this.#onChange.add(callback);
  }

  /** Calls back when the element joins a page and when it leaves, asleep or awake. */
  onPage(enters: () => void, leaves: () => void): void {
    this.#onEnter.add(enters);
    this.#onLeave.add(leaves);
  }

  /** Wakes the element wherever it is, because a script wants something from it. */
  wake(): void {
    if (this.#isAwake) return;
    this.#isAwake = true;
    if (this.#host.isConnected) this.#host.connectedCallback();
  }

  /** Has the content read; a sleeping element stays asleep. */
  read(): void {
    this.#read();
  }

  /** False while the element sleeps. */
  enter(): boolean {
    const isWatched = vicinity().enter(this.#host, this.#visitor);
    this.#isAwake ||= !isWatched;
    this.#isNear ||= !isWatched || this.#host.hasUpdated; // until the observer says otherwise
    if (!this.#isAwake) this.#text ??= showText(this.#host);
    else this.#text?.remove(); // Lit would render in front of whatever it finds in the shadow root, and hold on to it
    if (this.#takeTurn) vicinity().queue(this.#visitor);
    for (const callback of this.#onEnter) callback();
    return this.#isAwake;
  }

  leave(): void {
    this.#isNear = false;
    vicinity().leave(this.#host, this.#visitor);
    for (const callback of this.#onLeave) callback();
  }

  /** Resolves when it is the element's turn to render: at once, except the first time. */
  async turn(): Promise<void> {
    if (this.#host.hasUpdated || this.#isPrinting) return;
    const turn = new Promise<void>((resolve) => (this.#takeTurn = resolve));
    if (this.#host.isConnected) vicinity().queue(this.#visitor);
    await turn;
    this.#takeTurn = null;
  }

  hostConnected(): void {
    if (this.#text) this.#host.shadowRoot?.append(this.#text);
  }

  hostUpdated(): void {
    this.#text?.remove();
    this.#text = null;
  }

  #setNear(isNear: boolean): void {
    this.#isNear = isNear;
    if (isNear) this.wake();
    if (isNear) this.#host.requestUpdate(); // it missed the news while it was far away
    for (const callback of this.#onChange) callback();
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    if (isPrinting) this.wake();
    this.#host.requestUpdate();
  }
}

let original: HTMLElement | undefined;

/** The Tab key stops here, as it would at the buttons that are not there yet. */
function showText(host: LitElement): HTMLElement {
  const root = host.shadowRoot ?? host.attachShadow((host.constructor as typeof LitElement).shadowRootOptions);
  const text = (original ??= makeText()).cloneNode(true) as HTMLElement;
  text.addEventListener('focus', wakeHost);
  adopt(root, [asleepStyles].flat());
  root.append(text);
  return text;
}

function makeText(): HTMLElement {
  const text = document.createElement('div');
  text.className = 'asleep';
  text.setAttribute('role', 'group');
  text.tabIndex = 0;
  text.append(document.createElement('slot'));
  return text;
}

function wakeHost({ target }: Event): void {
  (((target as Element).getRootNode() as ShadowRoot).host as HTMLElement).focus();
}
