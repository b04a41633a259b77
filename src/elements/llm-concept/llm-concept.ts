import { LocalizeController } from '@shoelace-style/localize';
import { LitElement, html, nothing, type TemplateResult } from 'lit';
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
import { fileProblemText, isFileProblem } from '../../templates/file-problem.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import type { Stage } from '../../templates/stage-sign.js';
import '../../translations/en.js';
import '../../translations/concept.js';
import type { Translation } from '../../translations/translation.js';
import { isIdea, isStage, type ConceptContent, type ConceptIdea, type Content, type Problem } from './concept.js';
import { conceptKick, conceptView } from './concept-view.js';
import { conceptStyles } from './llm-concept.styles.js';
import { readerWith } from './read-content.js';
import { problemText } from './problem-text.js';

/**
 * A key idea in three parts: an analogy from everyday life, what really happens, and what comes of it. The title and the gist are always visible; the
 * parts open and close. In print, everything is open.
 *
 * Write the idea as a heading, a paragraph for the gist, and a list of three terms with their descriptions. Without content of its own, the element
 * shows one of its built-in ideas.
 *
 * @summary A key idea: an analogy, what really happens, and the result.
 * @tag llm-concept
 * @slot - The idea: a heading, `<p>` for the gist, and `<dl>` with three pairs of `<dt>` and `<dd>`: analogy, what happens, result. Three paragraphs work too. Readable without JavaScript.
 * @fires {LlmReadyEvent} llm-ready - The idea is on screen.
 * @fires {LlmToggleEvent} llm-toggle - The learner opened or closed the idea. Does not bubble.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content.
 * @csspart frame - Everything.
 * @csspart kick - The line above the title.
 * @csspart title - The heading.
 * @csspart toggle - The button in the heading that opens and closes the idea.
 * @csspart short - The gist.
 * @csspart parts - The three parts.
 * @csspart part - Each of them; also `analogy`, `mechanism` or `result`, by its place.
 * @csspart analogy - The picture from everyday life.
 * @csspart mechanism - What really happens. (`happens` in earlier versions.)
 * @csspart result - What comes of it.
 * @csspart label - The name of a part.
 * @csspart text - The text of a part.
 * @csspart link - Each link in the author's text.
 * @csspart button - The button that fetches the file again where it could not be loaded.
 * @csspart error - Why nothing can be shown.
 * @csspart note - What the author should know.
 * @cssproperty [--llm-color-accent] - Links and the focus ring.
 * @cssproperty [--llm-color-base] - The sign of pre-training.
 * @cssproperty [--llm-color-sft] - The sign of supervised fine-tuning.
 * @cssproperty [--llm-color-rlhf] - The sign of RLHF.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-wash] - Background of notes.
 * @cssproperty [--llm-font-ui=system-ui] - The font of labels.
 * @cssproperty [--label-width=10.5em] - The width of the labels where they sit beside the text.
 */
export class LlmConcept extends LitElement {
  static override styles = [tokens, hostStyles, buttonStyles, stageSignStyles, notesStyles, richTextStyles, foldedStyles, conceptStyles];

  /** Which built-in idea is shown if the element has no content of its own. */
  @property() idea: ConceptIdea = 'pre-training';

  /** The three parts are visible. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** The stage of training that the idea belongs to, whose sign is shown. Built-in ideas have their own. */
  @property() stage: Stage | '' = '';

  /** The idea, for pages that do not write it as markup. */
  @property({ attribute: false }) content: ConceptContent | null = null;

  /** The address of a JSON file with the idea: `{ "items": [{ "title": …, "analogy": …, "happens": …, "result": … }] }`. */
  @property() src = '';

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #source = new ContentController(this, {
    property: () => this.content,
    schema: async () => (await import('./schema.js')).schema,
    settings: () => [this.content, this.idea, this.stage],
    read: () => this.#read(),
  });
  #content: Content = { concept: null, problems: [] };
  readonly #news = new NewsController(this, () => (this.#content.concept ? 1 : 0));

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
  }

  /** Moves the focus to the button that opens and closes the idea. */
  override focus(options?: FocusOptions): void {
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // callers expect the focus to have moved by the time this returns
    this.shadowRoot?.getElementById('toggle')?.focus(options);
  }

  #read(): void {
    const isKnown = isIdea(this.idea);
    const { concept, problems: found } = this.#source.from(readerWith(isKnown ? this.idea : 'pre-training'));
    const problems: Problem[] = [];
    if (concept?.isBuiltIn && !isKnown) problems.push({ code: 'idea-unknown', item: null, text: this.idea });
    if (this.stage && !isStage(this.stage)) problems.push({ code: 'stage-unknown', item: null, text: String(this.stage) });
    const stage = isStage(this.stage) ? this.stage : (concept?.stage ?? null);
    this.#content = { concept: concept && { ...concept, stage }, problems: [...found, ...problems] };
    for (const problem of this.#content.problems) this.#news.problem({ ...problem, message: this.#textOf(problem) });
  }

  #textOf(problem: Content['problems'][number]): string {
    return isFileProblem(problem) ? fileProblemText(problem, this.#localize) : problemText(problem, this.#localize);
  }

  /** The learner did it, or the browser's search on their behalf. */
  async #turn(open: boolean): Promise<void> {
    if (this.open === open) return;
    this.open = open;
    await this.updateComplete;
    const name = this.id || (this.#content.concept?.isBuiltIn ? this.idea : '');
    this.dispatchEvent(new LlmToggleEvent({ name, open }));
  }

  override render(): TemplateResult {
    if (!this.#source.isComplete || this.#source.isLoading) return html`<slot></slot>`;
    const { concept } = this.#content;
    const localize = this.#localize;
    const problems = this.#content.problems.map((problem) => this.#textOf(problem));
    const acts = { toggle: () => void this.#turn(!this.open), find: () => void this.#turn(true) };
    return html`
      <div part="frame" class="frame">
        ${
          concept
            ? conceptView(concept, this.open, acts, localize)
            : [
                conceptKick(null, localize),
                errorCard(problems, localize, { title: localize.term('conceptErrorTitle'), retry: this.#source.retry }),
              ]
        }
        ${concept ? authorNotes(problems, localize) : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-concept': LlmConcept;
  }
}
