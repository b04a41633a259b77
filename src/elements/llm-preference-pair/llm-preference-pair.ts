import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { RewardController } from '../../controllers/reward-controller.js';
import { LlmRewardStepEvent } from '../../events.js';
import { aboutModelStyles } from '../../styles/about-model.styles.js';
import { richTextStyles } from '../../styles/rich-text.styles.js';
import { kick } from '../../templates/kick.js';
import { exerciseStyles } from '../../styles/exercise.styles.js';
import '../../translations/en.js';
import '../../translations/preference-pair.js';
import { ExerciseElement } from '../exercise-element.js';
import { aboutView } from './about-view.js';
import { answerView, verdictText, type PairView } from './answer-view.js';
import { CardPress } from './card-press.js';
import { flyCandy } from './candy-flight.js';
import { PairCourse } from './course.js';
import { preferencePairStyles } from './llm-preference-pair.styles.js';
import type { Choice, PreferencePairItem, Problem } from './pair.js';
import { pairView, paperView } from './pair-view.js';
import type { PairScoring } from './picks.js';
import { problemText } from './problem-text.js';
import { reader } from './read-content.js';
import { summaryView } from './summary-view.js';

/** Two speech bubbles. */
const SIGN = svg`<path d="M2.5 3.5h9v7H7L3.8 13v-2.5H2.5z" /><path d="M14 7h3.5v7h-1.3v2.5L13 14H9" />`;

/**
 * Shows two replies to one prompt and asks which is better. A small reward model, trained by the learner's own picks, has already bet on one of them.
 * After the pick the bet is revealed, the model takes a real training step (Bradley and Terry's model of comparisons), and its weights, each with a
 * name, visibly move.
 *
 * All elements on a page share one reward model. It is a glass box, made to be looked into: real ones are language models.
 *
 * Write one `<section>` per pair: the prompt in `<p>`, the replies in two `<blockquote>`s and, if you like, the reason in `<small>`. Without content
 * of its own, the element plays a dozen built-in pairs.
 *
 * @summary Pick the better of two replies, and train a reward model with it.
 * @tag llm-preference-pair
 * @slot - The pairs: a `<section data-better="1">` each, with a `<p>`, two `<blockquote>`s and an optional `<small>`; `data-better` is left out where no reply is better. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner picked: `A`, `B` or `same`.
 * @fires {LlmProgressEvent} llm-progress - One more pair is done.
 * @fires {LlmCompleteEvent} llm-complete - The last pair is done; once per play.
 * @fires {LlmStateEvent} llm-state - There is a new state to pass to `setState()` later.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content.
 * @fires {LlmRewardStepEvent} llm-reward-step - The reward model took a training step. Does not bubble.
 * @csspart frame - Everything that is shown on screen.
 * @csspart kick - The line above the prompt.
 * @csspart prompt - What somebody asked.
 * @csspart pair - Both replies.
 * @csspart reply - Each reply, with what belongs to it.
 * @csspart letter - The letter of a reply.
 * @csspart reply-text - The text of a reply.
 * @csspart link - Each link in the author's text.
 * @csspart choice - Each button to pick with; also a `button`.
 * @csspart button - Each button.
 * @csspart bet - The note that the reward model has bet.
 * @csspart tag - Whose pick, or whose bet, a reply is.
 * @csspart candy - The candy on a reply.
 * @csspart answer - Everything that follows a pick.
 * @csspart explanation - What the bet was, and what the pick did.
 * @csspart reason - What the author says about the pair. (`why` in earlier versions.)
 * @csspart switch - The choice between the candy and what really happens.
 * @csspart scene - The step as a picture: the candy and the reward model.
 * @csspart real - The step as it really happens.
 * @csspart scores - The table of scores and chances.
 * @csspart weights - Each table of weights.
 * @csspart weight - Each row of it.
 * @csspart dot - Where a weight stands.
 * @csspart ghost - Where it stood.
 * @csspart move - The same in words, or as numbers.
 * @csspart others - The weights that stayed, folded up.
 * @csspart candies - How many picks the reward model has learned.
 * @csspart picks - The table of picks and bets at the end.
 * @csspart summary - The end.
 * @csspart tastes - What the learner’s picks have in common.
 * @csspart about - What this reward model is.
 * @csspart loading - The note that the content file is on its way.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-model] - The model's colour.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons.
 * @cssproperty [--llm-color-wash] - Background of notes, and of a button under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of replies.
 * @cssproperty [--llm-gap=1em] - Space between the replies.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons, weights and small print.
 */
export class LlmPreferencePair extends ExerciseElement {
  static override styles = [exerciseStyles, aboutModelStyles, richTextStyles, preferencePairStyles];

  /** Whether taking part counts, or picking the reply that the author calls better; for a pair without one, taking part counts. */
  @property() scoring: PairScoring = 'part';

  /** How a step is shown: `candy`, as a picture, or `real`, as what really happens. The learner can switch. */
  @property() view: PairView = 'candy';

  /** The exercise, for pages that do not write it as markup. */
  @property({ attribute: false }) items: readonly PreferencePairItem[] | null = null;

  readonly #press = new CardPress();
  readonly #reward = new RewardController(this, this.near);
  protected override readonly course = new PairCourse(this.changed, this.#reward);

  protected override get given(): unknown {
    return this.items;
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.scoring];
  }

  protected override async loadSchema() {
    return (await import('./schema.js')).schema;
  }

  protected override take(): void {
    this.course.take(this.content.from(reader), this.scoring);
  }

  protected override problemText(problem: Problem): string {
    return problemText(problem, this.localize);
  }

  protected override get place(): string {
    return this.course.isOver ? 'summary' : 'prompt';
  }

  async #pick(choice: Choice): Promise<void> {
    const { course } = this;
    const outcome = this.isLocked ? null : course.pick(choice, this.clock.seconds);
    const { answer } = course;
    if (!outcome || !answer) return;
    const { before, after } = answer.step;
    const step = { item: course.current, pick: choice, before: before.probability, after: after.probability, picks: this.#reward.picks };
    await this.showAnswer('lead', [outcome], { others: () => [new LlmRewardStepEvent(step)] });
    this.spoken = verdictText(answer, this.localize); // after the focus has moved, or it would be cut off
    if (this.shadowRoot) flyCandy(this.shadowRoot);
  }

  async #undo(): Promise<void> {
    if (this.isLocked) return;
    this.scorer.flush();
    this.course.undo();
    this.turned();
    await this.show(this.place);
    this.spoken = this.localize.term('pairUndone');
    this.scorer.tellState();
  }

  protected override renderKick(): TemplateResult {
    const { isOver, current, items } = this.course;
    const isCounted = !isOver && items.length > 1;
    const count = isCounted ? html`<span>${this.localize.term('itemOf', current + 1, items.length)}</span>` : nothing;
    return kick(SIGN, this.localize.term('pairTitle'), count);
  }

  protected override renderBody(): unknown {
    return this.course.isOver ? this.#summary() : this.#pair();
  }

  protected override renderFoot(): TemplateResult {
    return aboutView(this.localize);
  }

  protected override renderPaper(): TemplateResult {
    return paperView(this.course.items, this.localize);
  }

  #pair(): TemplateResult | typeof nothing {
    const { item: pair, answer, firstAnswered } = this.course;
    if (!pair) return nothing;
    const { localize } = this;
    const answered = answer && { choice: answer.choice, bet: answer.step.before, hasCandy: this.view !== 'real' };
    return html`
      ${pairView({ pair, answered, disabled: this.isLocked, press: this.#press }, (choice) => void this.#pick(choice), localize)}
      ${answer ? this.#answer() : html`<p part="bet" class="small bets">${localize.term(firstAnswered ? 'pairBet' : 'pairBetFirst')}</p>`}
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    const { item: pair, answer, firstAnswered, attempts, canUndo } = this.course;
    if (!pair || !answer) return nothing;
    return answerView(
      {
        pair,
        answer,
        view: this.view === 'real' ? 'real' : 'candy',
        explain: pair.key === firstAnswered?.key,
        candies: this.#reward.picks,
        goOn: this.localize.term(attempts.isComplete ? 'pairSummaryButton' : 'pairNext'),
        canUndo,
        disabled: this.isLocked,
      },
      { turn: (view) => (this.view = view), undo: () => void this.#undo(), goOn: () => void this.goOn() },
      this.localize,
    );
  }

  #summary(): TemplateResult {
    return summaryView(
      { picks: this.course.attempts, weights: this.#reward.weights, journal: this.#reward.journal, disabled: this.isLocked },
      () => void this.playAgain(),
      this.localize,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-preference-pair': LlmPreferencePair;
  }
}
