import { LocalizeController } from '@shoelace-style/localize';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NewsController } from '../../controllers/news-controller.js';
import { RewardController } from '../../controllers/reward-controller.js';
import { ScoringController } from '../../controllers/scoring-controller.js';
import { ViewTimeController } from '../../controllers/view-time-controller.js';
import { LlmRewardStepEvent, LlmStateEvent } from '../../events.js';
import { rounded } from '../../scoring/attempts.js';
import { aboutModelStyles } from '../../styles/about-model.styles.js';
import { asleepStyles } from '../../styles/asleep.styles.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { richTextStyles } from '../../styles/rich-text.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { kick } from '../../templates/kick.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import '../../translations/en.js';
import '../../translations/preference-pair.js';
import type { Translation } from '../../translations/translation.js';
import { NearElement } from '../near-element.js';
import { aboutView } from './about-view.js';
import { answerView, verdictText, type PairView } from './answer-view.js';
import { flyCandy } from './candy-flight.js';
import { DEFAULT_ITEMS } from './default-content.js';
import { preferencePairStyles } from './llm-preference-pair.styles.js';
import type { Choice, PreferencePairItem } from './pair.js';
import { pairView, paperView } from './pair-view.js';
import { parseItems, parseMarkup } from './parse-content.js';
import { Picks, type PairScoring } from './picks.js';
import { Play } from './play.js';
import { problemText } from './problem-text.js';
import { summaryView } from './summary-view.js';

/** Two speech bubbles. */
const SIGN = svg`<path d="M2.5 3.5h9v7H7L3.8 13v-2.5H2.5z" /><path d="M14 7h3.5v7h-1.3v2.5L13 14H9" />`;

/**
 * Shows two replies to one prompt and asks which is better. A small reward model, which the learner's own picks train, has bet on one of
 * them before; after the pick the bet is revealed, the model takes a real training step (Bradley and Terry's model of comparisons), and
 * its weights, which all have names, are seen to move.
 *
 * All elements of a page share one reward model. It is a glass box made for seeing: real ones are language models.
 *
 * Write a `<section>` a pair: the prompt in `<p>`, the replies in two `<blockquote>`s, and why in `<small>`, if you like. Without content of
 * its own the element plays a dozen pairs that it brings along.
 *
 * @summary Pick the better of two replies, and train a reward model with it.
 * @tag llm-preference-pair
 * @slot - The pairs: a `<section data-better="1">` each, with a `<p>`, two `<blockquote>`s and an optional `<small>`; `data-better` is left out where no reply is better. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner picked: `A`, `B` or `same`.
 * @fires {LlmProgressEvent} llm-progress - One more pair is done.
 * @fires {LlmCompleteEvent} llm-complete - The last pair is done; once a run.
 * @fires {LlmStateEvent} llm-state - There is something new for `setState()`.
 * @fires {LlmErrorEvent} llm-error - The content is not as it should be.
 * @fires {LlmRewardStepEvent} llm-reward-step - The reward model took a training step. Does not bubble.
 * @csspart frame - Everything that is seen on a screen.
 * @csspart kick - The line above the prompt.
 * @csspart prompt - What somebody asked.
 * @csspart pair - Both replies.
 * @csspart reply - Each reply with what belongs to it.
 * @csspart letter - The letter of a reply.
 * @csspart reply-text - The text of a reply.
 * @csspart link - Each link of an author.
 * @csspart choice - Each button to pick with; also a `button`.
 * @csspart button - Each button.
 * @csspart bet - That the reward model has bet.
 * @csspart tag - Whose pick, and whose bet, a reply is.
 * @csspart candy - The candy on a reply.
 * @csspart answer - All that follows a pick.
 * @csspart explanation - What the bet was, and what the pick did.
 * @csspart why - What the author says of the pair.
 * @csspart switch - The choice between the candy and what really happens.
 * @csspart scene - The step as a picture: the candy and the reward model.
 * @csspart real - The step as it is.
 * @csspart scores - The table of scores and chances.
 * @csspart weights - Each table of weights.
 * @csspart weight - Each row of it.
 * @csspart dot - Where a weight stands.
 * @csspart ghost - Where it stood.
 * @csspart move - The same in words, or as numbers.
 * @csspart others - The weights that stayed, folded up.
 * @csspart candies - How many picks the reward model has learned.
 * @csspart summary - The end.
 * @csspart about - What this reward model is.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-model] - The model's colour.
 * @cssproperty [--llm-color-quiet] - Text of less weight.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons.
 * @cssproperty [--llm-color-wash] - The ground of notes, and of a button under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of replies.
 * @cssproperty [--llm-gap=1em] - Space between the replies.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons, weights and small print.
 */
export class LlmPreferencePair extends NearElement {
  static readonly formAssociated = true;

  static override styles = [
    tokens,
    asleepStyles,
    hostStyles,
    buttonStyles,
    aboutModelStyles,
    notesStyles,
    richTextStyles,
    preferencePairStyles,
  ];

  /** Whether taking part counts, or picking the reply that the author calls better; a pair without one counts by taking part. */
  @property() scoring: PairScoring = 'part';

  /** How a step is shown: `candy`, as a picture, or `real`, as what it is. The learner can switch. */
  @property() view: PairView = 'candy';

  /** Nothing can be picked. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** What was picked can be read; nothing more can be picked. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The name of the picks in a form: one entry a pair. */
  @property({ reflect: true }) name = '';

  /** The exercise, for pages that do not write it as markup. */
  @property({ attribute: false }) items: readonly PreferencePairItem[] | null = null;

  @state() private spoken = '';

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #reward = new RewardController(this, this.near);
  readonly #scoring = new ScoringController(this, new Picks([], 'part'), this.near);
  readonly #play = new Play(this, this.#reward, this.#scoring);
  readonly #clock = new ViewTimeController(this);
  readonly #news = new NewsController(this, () => this.#play.picks.items.length);

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

  /** The learner's picks so far (`A`, `B` or `same`), in the order of the pairs, with commas between them. */
  get value(): string {
    this.wake();
    return this.#scoring.attempts.values.join(', ');
  }

  /** The form that the picks belong to. */
  get form(): HTMLFormElement | null {
    return this.#scoring.form;
  }

  /** Starts again: no picks, no score. What the reward model learned stays. */
  reset(): void {
    this.wake();
    this.#play.restart();
    this.#turned();
  }

  /** What the learner did so far, as JSON: give it to `setState()` another time. */
  getState(): unknown {
    this.wake();
    return this.#play.picks.state;
  }

  /**
   * Goes on where `getState()` left off; the reward model learns those picks again, if it does not have them. Takes anything, never
   * throws, never lowers a score.
   */
  setState(state: unknown): void {
    this.wake();
    this.#play.restore(state);
    this.#turned();
  }

  /** Puts the focus on the prompt. */
  override focus(options?: FocusOptions): void {
    this.near.wake();
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // whoever moves the focus looks at it right after
    const id = this.#play.phase === 'end' ? 'summary' : 'prompt';
    this.shadowRoot?.getElementById(id)?.focus(options);
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.scoring];
  }

  protected override read(): void {
    const play = this.#play;
    play.take(this.items ? parseItems(this.items) : (parseMarkup(this) ?? parseItems(DEFAULT_ITEMS)), this.scoring);
    for (const problem of play.problems) this.#news.problem({ ...problem, message: problemText(problem, this.#localize) });
  }

  /** Another pair, or another look at one, is on screen. */
  #turned(): void {
    this.spoken = '';
    this.#clock.reset();
  }

  async #choose(choice: Choice): Promise<void> {
    const play = this.#play;
    const news = this.#scoring.isLocked ? null : play.commit(choice, rounded(this.#clock.seconds));
    const { answer } = play;
    if (!news || !answer) return;
    this.#turned();
    await this.show('lead');
    this.spoken = verdictText(answer, this.#localize); // after the focus has moved, or it would be cut off
    if (this.shadowRoot) flyCandy(this.shadowRoot);
    const { before, after } = answer.lesson;
    const step = { item: play.current, pick: choice, before: before.probability, after: after.probability, picks: this.#reward.picks };
    this.#scoring.fire([...news, new LlmRewardStepEvent(step)]);
  }

  async #undo(): Promise<void> {
    if (this.#scoring.isLocked) return;
    this.#play.undo();
    this.#turned();
    await this.show('prompt');
    this.spoken = this.#localize.term('pairUndone');
    this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  async #goOn(): Promise<void> {
    if (this.#scoring.isLocked) return;
    this.#play.goOn();
    this.#turned();
    await this.show(this.#play.phase === 'end' ? 'summary' : 'prompt');
  }

  async #playAgain(): Promise<void> {
    if (this.#scoring.isLocked) return;
    this.reset();
    await this.show('prompt');
    this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  override render(): TemplateResult {
    const { picks, phase } = this.#play;
    const { isPrinting } = this.near;
    const localize = this.#localize;
    const problems = this.#play.problems.map((problem) => problemText(problem, localize));
    if (picks.items.length === 0) {
      return html`<div part="frame" class="frame">${problems.length > 0 ? [this.#kick(), errorCard(problems, localize)] : nothing}</div>`;
    }
    return html`
      <div part="frame" class=${isPrinting ? 'frame screen' : 'frame'} role="group" aria-labelledby="title">
        ${this.#kick()} ${phase === 'end' ? this.#summary() : this.#pair()} ${authorNotes(problems, localize)} ${aboutView(localize)}
        <div class="visually-hidden" role="status">${this.spoken}</div>
      </div>
      ${isPrinting ? paperView(picks.items, localize) : nothing}
    `;
  }

  #kick(): TemplateResult {
    const { phase, current, picks } = this.#play;
    const total = picks.items.length;
    const isCounted = phase !== 'end' && total > 1;
    return kick(
      SIGN,
      this.#localize.term('pairTitle'),
      isCounted ? html`<span>${this.#localize.term('itemOf', current + 1, total)}</span>` : nothing,
    );
  }

  #pair(): TemplateResult | typeof nothing {
    const { pair, answer, firstAnswered } = this.#play;
    if (!pair) return nothing;
    const localize = this.#localize;
    const answered = answer && { choice: answer.choice, bet: answer.lesson.before, hasCandy: this.view !== 'real' };
    return html`
      ${pairView({ pair, answered, disabled: this.#scoring.isLocked }, (choice) => void this.#choose(choice), localize)}
      ${answer ? this.#answer() : html`<p part="bet" class="small bets">${localize.term(firstAnswered ? 'pairBet' : 'pairBetFirst')}</p>`}
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    const { pair, answer, firstAnswered, picks, canUndo } = this.#play;
    if (!pair || !answer) return nothing;
    return answerView(
      {
        pair,
        answer,
        view: this.view === 'real' ? 'real' : 'candy',
        explain: pair.key === firstAnswered?.key,
        candies: this.#reward.picks,
        goOn: this.#localize.term(picks.isComplete ? 'pairSummaryButton' : 'pairNext'),
        canUndo,
        disabled: this.#scoring.isLocked,
      },
      { turn: (view) => (this.view = view), undo: () => void this.#undo(), goOn: () => void this.#goOn() },
      this.#localize,
    );
  }

  #summary(): TemplateResult {
    return summaryView(
      { picks: this.#play.picks, weights: this.#reward.weights, candies: this.#reward.picks, disabled: this.#scoring.isLocked },
      () => void this.#playAgain(),
      this.#localize,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-preference-pair': LlmPreferencePair;
  }
}
