/** What an element overrides to sleep far from the viewport (near-controller.ts) and to know its content. */
import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { GenericSchema } from 'valibot';
import { ContentController } from '../controllers/content-controller.js';
import { NearController } from '../controllers/near-controller.js';
import { nextTask } from '../runtime/next-task.js';
import { restyle, rootOf } from '../styles/adopt.js';

/** An element that reads what its author wrote, but not before it comes near the viewport. */
export abstract class NearElement extends LitElement {
  /** The address of a JSON file with the content: `{ "items": […] }`, with `attributes` if you like. */
  @property() src = '';

  protected readonly near = new NearController(this, () => this.content.catchUp());
  protected readonly content = new ContentController(this, {
    property: () => this.given,
    schema: () => this.loadSchema(),
    settings: () => this.settings,
    read: () => this.read(),
  });

  /** The content that a page set as a property; null for nothing. */
  protected abstract get given(): unknown;

  /** Properties that decide how the content is read. */
  protected abstract get settings(): readonly unknown[];

  /** What a content file must look like. */
  protected abstract loadSchema(): Promise<GenericSchema>;

  /** Reads the content: when it is there, and again when it, or one of `settings`, has changed. */
  protected abstract read(): void;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = rootOf(this);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** @internal */
  adoptedCallback(): void {
    restyle(this);
  }

  override connectedCallback(): void {
    if (this.near.enter()) super.connectedCallback();
  }

  override disconnectedCallback(): void {
    this.near.leave();
    super.disconnectedCallback();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    await this.near.turn();
    if (!this.hasUpdated && !this.near.isPrinting) {
      this.content.catchUp();
      await nextTask(); // reading and rendering are two tasks: on a slow phone, each is long enough
    }
    return super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    return !this.near.isAwake || super.getUpdateComplete();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.content.catchUp();
  }

  /** A script wants to know or change something: for that the content must be read, wherever the element is. */
  protected wake(): void {
    this.near.wake();
    this.content.catchUp();
  }

  /** Moves the focus to what has just come on screen. */
  protected async show(id: string): Promise<void> {
    await this.updateComplete;
    this.focusOn(id);
  }

  protected focusOn(id: string, options?: FocusOptions): void {
    const shown = this.shadowRoot?.getElementById(id);
    shown?.getBoundingClientRect(); // Firefox gives a new legend the focus only once it has been laid out
    shown?.focus(options);
  }
}
