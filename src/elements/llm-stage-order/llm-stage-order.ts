import { LocalizeController } from '@shoelace-style/localize';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { NewsController } from '../../controllers/news-controller.js';
import { ScoringController } from '../../controllers/scoring-controller.js';
import { ViewTimeController } from '../../controllers/view-time-controller.js';
import { LlmStateEvent } from '../../events.js';
import { rounded } from '../../scoring/attempts.js';
import { asleepStyles } from '../../styles/asleep.styles.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { richTextStyles } from '../../styles/rich-text.styles.js';
import { stageSignStyles } from '../../styles/stage-sign.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { kick } from '../../templates/kick.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import '../../translations/en.js';
import '../../translations/stage-order.js';
import type { Translation } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import { NearElement } from '../near-element.js';
import { DEFAULT_ITEMS, DEFAULT_QUESTION } from './default-content.js';
import { DragController } from './drag-controller.js';
import type { StageOrderItem } from './entry.js';
import { buttonsView, howView, keysView } from './foot-view.js';
import { GlideController } from './glide-controller.js';
import { asideView, listView } from './list-view.js';
import { stageOrderStyles } from './llm-stage-order.styles.js';
import { MoveController } from './move-controller.js';
import { Ordering } from './ordering.js';
import { paperView } from './paper-view.js';
import { parseItems, parseMarkup, plain } from './parse-content.js';
import { Play } from './play.js';
import { problemText } from './problem-text.js';
import { resultView } from './result-view.js';

const SIGN = svg`<path d="M8 4.5h9M8 10h9M8 15.5h9M3 4.5h1.5M3 10h1.5M3 15.5h1.5" />`;

/**
 * Shows the steps of something in a mixed order and lets the learner arrange them: by buttons, by arrow keys, or by dragging with a mouse
 * or a finger. Some may not belong at all; those are put aside. A check says of each one whether it is in order or where it goes, and why;
 * what is right stays where it is while the learner tries again.
 *
 * Write the solution as an ordered list, with the reason for each step's place in `<small>`, and what does not belong as an unordered one.
 * Without content of its own the element asks for the stages in which a language model is trained.
 *
 * The score is (steps in order − 1 + distractors put aside) / (steps − 1 + distractors). Steps in order are the most that could stay where
 * they are while the others move, so that one in a wrong place does not spoil those behind it. The best check counts.
 *
 * @summary Put the steps of something in order, and learn why each stands where it stands.
 * @tag llm-stage-order
 * @slot - The exercise: an `<ol>` in the right order, each `<li>` with an optional `<small>` that says why it stands there, and an optional `<ul>` of what does not belong. A heading or `<p>` before them asks the question; `data-stage="base"`, `"sft"` or `"rlhf"` on an `<li>` draws that stage's sign. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner had the order checked, or asked to be shown it.
 * @fires {LlmProgressEvent} llm-progress - The exercise is done.
 * @fires {LlmCompleteEvent} llm-complete - The exercise is done: all is right, the order was shown, or no check is left; once a run.
 * @fires {LlmStateEvent} llm-state - There is something new for `setState()`.
 * @fires {LlmErrorEvent} llm-error - The content is not as it should be.
 * @csspart frame - Everything that is seen on a screen.
 * @csspart kick - The line above the question.
 * @csspart question - What is to be done.
 * @csspart how - How entries are moved.
 * @csspart keys - The same for keyboards.
 * @csspart list - The list.
 * @csspart aside - The place for what does not belong.
 * @csspart item - Each entry with all that belongs to it; also `right` or `misplaced` once it was checked.
 * @csspart right - An entry that is right.
 * @csspart misplaced - An entry that goes elsewhere.
 * @csspart place - An entry's number in the list.
 * @csspart entry - An entry's text: a button as long as it can be moved.
 * @csspart button - Each button but the entries themselves.
 * @csspart up - The button that moves an entry up.
 * @csspart down - The button that moves an entry down.
 * @csspart set-aside - The button that puts an entry aside.
 * @csspart back - The button that puts an entry back into the list.
 * @csspart mark - What the check said of an entry.
 * @csspart link - A link in an author's question or reason.
 * @csspart why - The reason for an entry's place.
 * @csspart result - What the check said of all.
 * @csspart summary - The same in a sentence or two.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-right] - What is right.
 * @cssproperty [--llm-color-base] - The sign of pre-training.
 * @cssproperty [--llm-color-sft] - The sign of supervised fine-tuning.
 * @cssproperty [--llm-color-rlhf] - The sign of RLHF.
 * @cssproperty [--llm-color-quiet] - Text of less weight.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons.
 * @cssproperty [--llm-color-wash] - The ground of what was put aside.
 * @cssproperty [--llm-radius=0.6em] - Corners of the entries.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons and small print.
 */
export class LlmStageOrder extends NearElement {
  static readonly formAssociated = true;

  static override styles = [tokens, asleepStyles, hostStyles, buttonStyles, richTextStyles, stageSignStyles, notesStyles, stageOrderStyles];

  /** The exercise, for pages that do not write it as markup: in the right order, distractors anywhere. */
  @property({ attribute: false }) items: StageOrderItem[] | null = null;

  /** What is to be put in order; a heading or paragraph in the markup says the same. */
  @property() question = '';

  /** Another number, another order to begin with. Without one it depends on the content alone. */
  @property({ type: Number }) seed: number | null = null;

  /** How often the learner may check; 0 for as often as they like. */
  @property({ type: Number }) attempts = 0;

  /** Nothing can be moved. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** What was arranged can be read; nothing more can be moved. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The name of the answer in a form. */
  @property({ reflect: true }) name = '';

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #scoring = new ScoringController(this, new Ordering(null, 0), this.near);
  readonly #play = new Play(this, this.#scoring);
  readonly #clock = new ViewTimeController(this);
  readonly #glide = new GlideController(this);
  readonly #drag = new DragController(this, {
    lists: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.list')],
    canDrag: (entry) => !this.#scoring.isLocked && this.#play.canMove(entry),
    onDrop: (entry, list, index) => this.#moves.move(entry, list.id === 'aside' ? 'aside' : 'list', index),
  });
  readonly #moves = new MoveController(this, {
    play: this.#play,
    localize: this.#localize,
    isLocked: () => this.#scoring.isLocked,
    glide: () => this.#glide.arm(),
    show: (id) => this.show(id),
  });
  readonly #news = new NewsController(this, () => (this.#play.sheet ? 1 : 0));

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.#scoring.isFormDisabled = disabled;
  }

  /** @internal */
  formResetCallback(): void {
    if (this.near.isAwake) this.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('name')) this.#scoring.setFormValue();
  }

  /** The order at the learner's latest check: the texts with `>` between them, cut where they are long. Empty before. */
  get value(): string {
    this.wake();
    return this.#scoring.attempts.values.join();
  }

  /** The form that the answer belongs to. */
  get form(): HTMLFormElement | null {
    return this.#scoring.form;
  }

  /** Starts again: the mixed order of the start, no answer, no score. */
  reset(): void {
    this.wake();
    this.#play.restart();
    this.#turned();
  }

  /** What the learner did so far, as JSON: give it to `setState()` another time. What was moved since the latest check is not in it. */
  getState(): unknown {
    this.wake();
    return this.#play.ordering.state;
  }

  /** Goes on where `getState()` left off. Takes anything, never throws, never lowers a score. */
  setState(state: unknown): void {
    this.wake();
    this.#play.restore(state);
    this.#turned();
  }

  /** Puts the focus on the question, or on what the latest check said. */
  override focus(options?: FocusOptions): void {
    this.near.wake();
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // whoever moves the focus looks at it right after
    this.shadowRoot?.getElementById(this.#play.phase === 'arrange' ? 'question' : 'lead')?.focus(options);
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.seed, this.attempts];
  }

  protected override read(): void {
    const content = this.items ? parseItems(this.items) : (parseMarkup(this) ?? parseItems(DEFAULT_ITEMS, DEFAULT_QUESTION));
    const limit = this.attempts > 0 ? Math.floor(this.attempts) : 0;
    this.#play.take(content, limit, Number.isFinite(this.seed) ? this.seed : null);
    for (const problem of this.#play.problems) {
      this.#news.problem({ code: problem.code, message: problemText(problem, this.#localize), item: null });
    }
  }

  /** Another look at the exercise is on screen. */
  #turned(): void {
    this.#moves.turn();
    this.#clock.reset();
  }

  #onKey(event: KeyboardEvent): void {
    this.#moves.onKey(event);
  }

  #onPointer(): void {
    void this.#drag.load();
  }

  async #check(): Promise<void> {
    const news = this.#scoring.isLocked ? null : this.#play.check(rounded(this.#clock.seconds));
    if (news) await this.#turnTo('lead', news);
  }

  async #show(): Promise<void> {
    if (!this.#scoring.isLocked) await this.#turnTo('lead', this.#play.show(rounded(this.#clock.seconds)));
  }

  async #tryAgain(): Promise<void> {
    if (this.#scoring.isLocked) return;
    this.#play.tryAgain();
    await this.#turnTo(this.#moves.first);
  }

  async #playAgain(): Promise<void> {
    if (this.#scoring.isLocked) return;
    this.#play.playAgain();
    await this.#turnTo('question', [new LlmStateEvent({ state: this.getState() })]);
  }

  /** @param id What takes the focus. */
  async #turnTo(id: string, news: readonly Event[] = []): Promise<void> {
    this.#turned();
    this.#glide.arm();
    await this.show(id);
    this.#scoring.fire(news);
  }

  override render(): TemplateResult {
    const play = this.#play;
    const { sheet } = play;
    const { isPrinting } = this.near;
    const localize = this.#localize;
    const problems = play.problems.map((problem) => problemText(problem, localize));
    if (!sheet) {
      return html`<div part="frame" class="frame">${problems.length > 0 ? [this.#kick(), errorCard(problems, localize)] : nothing}</div>`;
    }
    const { state, handlers } = this.#moves;
    const isArranging = play.phase === 'arrange';
    return html`
      <div part="frame" class=${isPrinting ? 'frame screen' : 'frame'} role="group" aria-labelledby="title">
        ${this.#kick()}
        <p part="question" class="question" id="question" tabindex="-1">${this.#question()}</p>
        ${isArranging ? howView(play, localize) : resultView(play, localize)}
        <div @keydown=${this.#onKey} @pointerover=${this.#onPointer} @pointerdown=${this.#onPointer}>
          ${listView(play, sheet, state, handlers, localize)}
          ${play.hasDistractors ? asideView(play, sheet, state, handlers, localize) : nothing}
        </div>
        ${buttonsView(
          play,
          this.#scoring.isLocked,
          {
            check: () => void this.#check(),
            tryAgain: () => void this.#tryAgain(),
            show: () => void this.#show(),
            playAgain: () => void this.#playAgain(),
          },
          localize,
        )}
        ${isArranging ? keysView(play, localize) : nothing} ${authorNotes(problems, localize)}
        <div class="visually-hidden" role="status">${this.#moves.spoken}</div>
      </div>
      ${isPrinting ? paperView(sheet, play.arrangement, localize) : nothing}
    `;
  }

  #kick(): TemplateResult {
    const { ordering, phase } = this.#play;
    const left = ordering.limit - ordering.checks;
    const isCounted = ordering.limit > 0 && phase !== 'shown' && !ordering.isDone(0);
    return kick(SIGN, this.#localize.term('orderTitle'), isCounted ? this.#localize.term('orderChecksLeft', left) : nothing);
  }

  #question(): unknown {
    const given = plain(this.question);
    const question = given.length > 0 ? given : (this.#play.sheet?.question ?? []);
    return question.length > 0 ? html`<bdi>${richText(question)}</bdi>` : this.#localize.term('orderQuestion');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-stage-order': LlmStageOrder;
  }
}
