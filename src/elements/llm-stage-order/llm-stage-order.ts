import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { richTextOf } from '../../content/rich-text.js';
import type { Outcome } from '../../scoring/course.js';
import { richTextStyles } from '../../styles/rich-text.styles.js';
import { stageSignStyles } from '../../styles/stage-sign.styles.js';
import { kick } from '../../templates/kick.js';
import { richText } from '../../templates/rich-text.js';
import { exerciseStyles } from '../../styles/exercise.styles.js';
import '../../translations/en.js';
import '../../translations/stage-order.js';
import { ExerciseElement } from '../exercise-element.js';
import { OrderCourse } from './course.js';
import { DragController } from './drag-controller.js';
import type { Problem, StageOrderItem } from './entry.js';
import { buttonsView, howView, keysView } from './foot-view.js';
import { GlideController } from './glide-controller.js';
import { asideView, listView } from './list-view.js';
import { stageOrderStyles } from './llm-stage-order.styles.js';
import { MoveController } from './move-controller.js';
import { paperView } from './paper-view.js';
import { problemText } from './problem-text.js';
import { reader } from './read-content.js';
import { resultView } from './result-view.js';

const SIGN = svg`<path d="M8 4.5h9M8 10h9M8 15.5h9M3 4.5h1.5M3 10h1.5M3 15.5h1.5" />`;

/**
 * Shows the steps of something in mixed-up order and lets the learner arrange them: with buttons, with arrow keys, or by dragging with a mouse or a
 * finger. Some may not belong at all; those are put aside. A check says for each one whether it is in order or where it belongs, and why; what is
 * right stays where it is while the learner tries again.
 *
 * Write the solution as an ordered list, with the reason for each step's place in `<small>`, and what does not belong as an unordered one. A step may
 * have a reason for each way to misplace it: `<small data-too="early">` says why something else comes first, `<small data-too="late">` what needs it
 * first; one `<small>` without the attribute serves for both. Without content of its own, the element asks for the stages in which a language model is trained.
 *
 * The score is (steps in order − 1 + distractors put aside) / (steps − 1 + distractors). The steps in order are the most that could stay where they
 * are while the others move, so that one in the wrong place does not spoil those after it. Those of them at their own number get a tick and stay; the
 * others are said to be right relative to a neighbour. The best check counts.
 *
 * @summary Put the steps of something in order, and learn why each goes where it goes.
 * @tag llm-stage-order
 * @slot - The exercise: an `<ol>` in the right order, each `<li>` with an optional `<small>` that says why it goes there (or two, with `data-too="early"` and `data-too="late"`), and an optional `<ul>` of what does not belong. A heading or `<p>` before them asks the question; `data-stage="base"`, `"sft"` or `"rlhf"` on an `<li>` draws that stage's sign. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner had the order checked, or asked to see it.
 * @fires {LlmProgressEvent} llm-progress - The exercise is done.
 * @fires {LlmCompleteEvent} llm-complete - The exercise is done: all is right, the order was shown, or no check is left; once per play.
 * @fires {LlmStateEvent} llm-state - There is a new state to pass to `setState()` later, after each move, too.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content.
 * @csspart frame - Everything that is shown on screen.
 * @csspart kick - The line above the question.
 * @csspart question - What is to be done.
 * @csspart instructions - How entries are moved. (`how` in earlier versions.)
 * @csspart keys - The same for keyboards.
 * @csspart list - The list.
 * @csspart aside - The place for what does not belong.
 * @csspart item - Each entry, with everything that belongs to it; also `right`, `relative` or `misplaced` once it has been checked.
 * @csspart right - An entry that is right.
 * @csspart relative - An entry that is in the right order with others, but not at its own number.
 * @csspart misplaced - An entry that belongs elsewhere.
 * @csspart place - An entry's number in the list.
 * @csspart entry - An entry's text: a button as long as it can be moved.
 * @csspart button - Each button except the entries themselves.
 * @csspart up - The button that moves an entry up.
 * @csspart down - The button that moves an entry down.
 * @csspart set-aside - The button that puts an entry aside.
 * @csspart back - The button that puts an entry back into the list.
 * @csspart mark - What the check said about an entry.
 * @csspart link - A link in the author's question or reason.
 * @csspart reason - The reason for an entry's place. (`why` in earlier versions.)
 * @csspart result - What the check said about the whole order.
 * @csspart summary - The same in a sentence or two.
 * @csspart loading - The note that the content file is on its way.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-right] - What is right.
 * @cssproperty [--llm-color-base] - The sign of pre-training.
 * @cssproperty [--llm-color-sft] - The sign of supervised fine-tuning.
 * @cssproperty [--llm-color-rlhf] - The sign of RLHF.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons.
 * @cssproperty [--llm-color-wash] - Background of what was put aside.
 * @cssproperty [--llm-radius=0.6em] - Corners of the entries.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons and small print.
 */
export class LlmStageOrder extends ExerciseElement {
  static override styles = [exerciseStyles, richTextStyles, stageSignStyles, stageOrderStyles];

  /** The exercise, for pages that do not write it as markup: in the right order, distractors anywhere. */
  @property({ attribute: false }) items: StageOrderItem[] | null = null;

  /** What is to be put in order; a heading or paragraph in the markup does the same. */
  @property() question = '';

  /** Each number gives another order to begin with. Without one, the order depends on the content alone. */
  @property({ type: Number }) seed: number | null = null;

  /** How often the learner may check; 0 for as often as they like. */
  @property({ type: Number }) attempts = 0;

  readonly #glide = new GlideController(this);
  protected override readonly course = new OrderCourse(this.changed);
  readonly #drag = new DragController(this, {
    lists: () => [...this.renderRoot.querySelectorAll<HTMLElement>('.list')],
    canDrag: (entry) => !this.isLocked && this.course.canMove(entry),
    onDrop: (entry, list, index) => this.#moves.move(entry, list.id === 'aside' ? 'aside' : 'list', index),
  });
  readonly #moves = new MoveController(this, {
    course: this.course,
    localize: this.localize,
    isLocked: () => this.isLocked,
    speak: (text) => (this.spoken = text),
    moved: () => this.scorer.tellLater(),
    glide: () => this.#glide.arm(),
    show: (id) => this.show(id),
  });

  protected override get given(): unknown {
    return this.items;
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.seed, this.attempts];
  }

  protected override async loadSchema() {
    return (await import('./schema.js')).schema;
  }

  protected override take(): void {
    const limit = this.attempts > 0 ? Math.floor(this.attempts) : 0;
    this.course.take(this.content.from(reader), limit, Number.isFinite(this.seed) ? this.seed : null);
  }

  protected override problemText(problem: Problem): string {
    return problemText(problem, this.localize);
  }

  protected override get place(): string {
    return this.course.phase === 'arrange' ? 'question' : 'lead';
  }

  protected override turned(): void {
    super.turned();
    this.#moves.turn();
  }

  #onKey(event: KeyboardEvent): void {
    this.#moves.onKey(event);
  }

  #onPointer(): void {
    void this.#drag.load();
  }

  async #check(): Promise<void> {
    const outcome = this.isLocked ? null : this.course.check(this.clock.seconds);
    if (outcome) await this.#showResult([outcome]);
  }

  async #showOrder(): Promise<void> {
    if (this.isLocked) return;
    const outcome = this.course.show(this.clock.seconds);
    await this.#showResult(outcome ? [outcome] : []);
  }

  async #showResult(outcomes: readonly Outcome[]): Promise<void> {
    this.#glide.arm();
    if (outcomes.length > 0) return this.showAnswer('lead', outcomes);
    this.turned();
    await this.show('lead');
  }

  async #tryAgain(): Promise<void> {
    if (this.isLocked) return;
    this.course.tryAgain();
    this.turned();
    this.#glide.arm();
    await this.show(this.#moves.first);
  }

  protected override async playAgain(): Promise<void> {
    if (this.isLocked) return;
    this.course.mix();
    this.#glide.arm();
    await super.playAgain();
  }

  protected override renderKick(): TemplateResult {
    const { attempts, phase } = this.course;
    const left = attempts.limit - attempts.checks;
    const isCounted = attempts.limit > 0 && phase !== 'shown' && !attempts.isDone(0);
    return kick(SIGN, this.localize.term('orderTitle'), isCounted ? this.localize.term('orderChecksLeft', left) : nothing);
  }

  protected override renderBody(): unknown {
    const { course, localize } = this;
    const { item: sheet } = course;
    if (!sheet) return nothing;
    const { state, handlers } = this.#moves;
    const isArranging = course.phase === 'arrange';
    return html`
      <p part="question" class="question" id="question" tabindex="-1">${this.#question()}</p>
      ${isArranging ? howView(course, localize) : resultView(course, localize)} ${isArranging ? keysView(course, localize) : nothing}
      <div @keydown=${this.#onKey} @pointerover=${this.#onPointer} @pointerdown=${this.#onPointer}>
        ${listView(course, sheet, state, handlers, localize)}
        ${course.hasDistractors ? asideView(course, sheet, state, handlers, localize) : nothing}
      </div>
      ${buttonsView(
        course,
        this.isLocked,
        {
          check: () => void this.#check(),
          tryAgain: () => void this.#tryAgain(),
          show: () => void this.#showOrder(),
          playAgain: () => void this.playAgain(),
        },
        localize,
      )}
    `;
  }

  protected override renderPaper(): unknown {
    const { item: sheet, arrangement } = this.course;
    return sheet ? paperView(sheet, arrangement, this.localize) : nothing;
  }

  #question(): unknown {
    const given = richTextOf(this.question);
    const question = given.length > 0 ? given : (this.course.item?.question ?? []);
    return question.length > 0 ? html`<bdi>${richText(question)}</bdi>` : this.localize.term('orderQuestion');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-stage-order': LlmStageOrder;
  }
}
