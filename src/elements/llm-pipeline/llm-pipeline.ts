import { LocalizeController } from '@shoelace-style/localize';
import { LitElement, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ContentController } from '../../controllers/content-controller.js';
import { NewsController } from '../../controllers/news-controller.js';
import { LlmToggleEvent } from '../../events.js';
import { restyle, rootOf } from '../../styles/adopt.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { foldedStyles } from '../../styles/folded.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { richTextStyles } from '../../styles/rich-text.styles.js';
import { stageSignStyles } from '../../styles/stage-sign.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { kick } from '../../templates/kick.js';
import { fileProblemText, isFileProblem } from '../../templates/file-problem.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import { plainText } from '../../content/rich-text.js';
import '../../translations/en.js';
import '../../translations/pipeline.js';
import type { Translation } from '../../translations/translation.js';
import { lineView } from './line-view.js';
import { pipelineStyles } from './llm-pipeline.styles.js';
import { reader } from './read-content.js';
import { problemText } from './problem-text.js';
import { allStops, type Content, type PipelineStop } from './stop.js';
import { walk } from './walk.js';

const SIGN = svg`<circle cx="3.6" cy="6.5" r="2.1" /><circle cx="16.4" cy="6.5" r="2.1" /><path d="M5.7 6.5h8.6M3.6 8.6v2.7a3 3 0 0 0 3 3h2.6" /><circle cx="11.2" cy="14.3" r="2" />`;

/**
 * A map of how an assistant is made: from plain text through pre-training, supervised fine-tuning and RLHF to release, with what branches off on the
 * way. Each stop opens an explanation below it, one at a time. In print, all of them are open.
 *
 * Without content of its own, the element draws the whole modern pipeline. An `<ol>` replaces that line, a `<ul>` adds to it.
 *
 * @summary A map of the whole training pipeline, whose stops explain themselves.
 * @tag llm-pipeline
 * @slot - The stops, readable without JavaScript. An `<ol>` is a line of your own: in each `<li>` the title, a few words in `<small>`, paragraphs of explanation, an `<a href="#id">` to a widget on the page, and a `<ul>` of stops that branch off; `data-stage` names the stage (`base`, `sft`, `rlhf`), `data-stop` the stop, and the name of a built-in stop fills in what is left out. A `<ul>` changes the line: an `<li data-stop="rlhf">` gives that stop a link or another text, an `<li data-at="rlhf">` branches off there. A heading replaces the map's title.
 * @fires {LlmReadyEvent} llm-ready - The map is on screen.
 * @fires {LlmToggleEvent} llm-toggle - The learner opened or closed a stop. Does not bubble.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content.
 * @csspart frame - Everything.
 * @csspart kick - The line above the map.
 * @csspart hint - What the learner can do with the map.
 * @csspart line - The map.
 * @csspart stop - The button of each stop.
 * @csspart branch - The button of each stop that branches off; also a `stop`.
 * @csspart explanation - What a stop explains.
 * @csspart link - Each link in an explanation.
 * @csspart next - The button that goes on to the next stop.
 * @csspart simplified - What the built-in map leaves out.
 * @csspart button - The button that fetches the file again where it could not be loaded.
 * @csspart error - Why nothing can be drawn.
 * @csspart note - What the author should know.
 * @cssproperty [--llm-color-accent] - The open stop, links and the focus ring.
 * @cssproperty [--llm-color-on-accent] - The sign in the open stop.
 * @cssproperty [--llm-color-base] - Pre-training, and the line before there is a model.
 * @cssproperty [--llm-color-sft] - Supervised fine-tuning.
 * @cssproperty [--llm-color-rlhf] - RLHF.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-wash] - Background of notes, and of a button under the pointer.
 * @cssproperty [--llm-font-ui=system-ui] - The font of the map.
 * @cssproperty [--node-size=2.3em] - The size of the round signs on the line.
 */
export class LlmPipeline extends LitElement {
  static override styles = [tokens, hostStyles, buttonStyles, stageSignStyles, notesStyles, richTextStyles, foldedStyles, pipelineStyles];

  /** The name of the stop whose explanation is open; empty for none. */
  @property({ reflect: true }) open = '';

  /** A line of your own, for pages that do not write it as markup. */
  @property({ attribute: false }) items: PipelineStop[] | null = null;

  /** The address of a JSON file with a line of your own: `{ "items": […] }`. */
  @property() src = '';

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #source = new ContentController(this, {
    property: () => this.items,
    schema: async () => (await import('./schema.js')).schema,
    settings: () => [this.items],
    read: () => {
      this.#content = this.#source.from(reader);
    },
  });
  #content: Content = { title: [], stops: [], problems: [], isBuiltIn: false };
  readonly #news = new NewsController(this, () => allStops(this.#content.stops).length);

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = rootOf(this);
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** @internal */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override willUpdate(): void {
    this.#source.catchUp();
    for (const problem of this.#problems) this.#news.problem({ ...problem, message: this.#textOf(problem) });
  }

  /** Moves the focus to the open stop, or to the first. */
  override focus(options?: FocusOptions): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // callers expect the focus to have moved by the time this returns
    const order = allStops(this.#content.stops);
    this.#button(order.some(({ name }) => name === this.open) ? this.open : (order.at(0)?.name ?? ''))?.focus(options);
  }

  get #problems(): Content['problems'] {
    const { stops, problems } = this.#content;
    const isKnown = !this.open || stops.length === 0 || allStops(stops).some(({ name }) => name === this.open);
    return isKnown ? problems : [...problems, { code: 'stop-unknown', text: this.open, item: null }];
  }

  #textOf(problem: Content['problems'][number]): string {
    if (isFileProblem(problem)) return fileProblemText(problem, this.#localize);
    return problemText(problem, this.#content.stops, this.#localize);
  }

  /** The learner did it, or the browser's search on their behalf. */
  async #turn(name: string, open: boolean): Promise<void> {
    if ((this.open === name) === open) return;
    this.open = open ? name : '';
    await this.updateComplete;
    this.dispatchEvent(new LlmToggleEvent({ name, open }));
  }

  async #goTo(name: string): Promise<void> {
    this.open = name;
    await this.updateComplete;
    this.#button(name)?.focus();
    this.dispatchEvent(new LlmToggleEvent({ name, open: true }));
  }

  #key(event: KeyboardEvent): void {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const from = allStops(this.#content.stops).find(({ name }) => this.#button(name) === target);
    if (!from || altKey || ctrlKey || metaKey || shiftKey) return;
    const to = walk(this.#content.stops, from.name, key, getComputedStyle(this).direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    this.#button(to.name)?.focus();
  }

  #button(name: string): HTMLElement | null {
    const id = allStops(this.#content.stops).findIndex((stop) => stop.name === name);
    return this.shadowRoot?.getElementById(`stop-${id}`) ?? null;
  }

  override render(): TemplateResult {
    if (!this.#source.isComplete || this.#source.isLoading) return html`<slot></slot>`;
    const { title, stops, isBuiltIn } = this.#content;
    const localize = this.#localize;
    const problems = this.#problems.map((problem) => this.#textOf(problem));
    const head = kick(SIGN, title.length > 0 ? plainText(title) : localize.term('pipelineTitle'));
    if (stops.length === 0) {
      return html`<div part="frame" class="frame">
        ${problems.length > 0 ? [head, errorCard(problems, localize, { title: localize.term('pipelineErrorTitle'), retry: this.#source.retry })] : nothing}
      </div>`;
    }
    const acts = {
      turn: (name: string, open: boolean) => void this.#turn(name, open),
      goTo: (name: string) => void this.#goTo(name),
      key: (event: KeyboardEvent) => this.#key(event),
    };
    return html`
      <div part="frame" class="frame" role="group" aria-labelledby="title">
        ${head}
        <p part="hint" class="hint small">${localize.term('pipelineHint')}</p>
        ${lineView(this.#content, this.open, acts, localize)}
        ${isBuiltIn ? html`<p part="simplified" class="simplified small">${localize.term('pipelineSimplified')}</p>` : nothing}
        ${authorNotes(problems, localize)}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-pipeline': LlmPipeline;
  }
}
