import { LocalizeController } from '@shoelace-style/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { NewsController } from '../../controllers/news-controller.js';
import { ScoringController } from '../../controllers/scoring-controller.js';
import { ViewTimeController } from '../../controllers/view-time-controller.js';
import { LlmStateEvent } from '../../events.js';
import { concernIn, type Concern } from '../../safety/concern.js';
import { rounded } from '../../scoring/attempts.js';
import { asleepStyles } from '../../styles/asleep.styles.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { concernNoteStyles } from '../../styles/concern-note.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { concernText } from '../../templates/concern-note.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import '../../translations/en.js';
import '../../translations/quiz.js';
import type { Translation } from '../../translations/translation.js';
import { NearElement } from '../near-element.js';
import { fromBank, type QuizBank } from './bank/bank.js';
import { spokenReasons } from './choices-view.js';
import { kickView } from './kick-view.js';
import { quizStyles } from './llm-quiz.styles.js';
import { paperView } from './paper-view.js';
import { parseItems, parseMarkup } from './parse-content.js';
import { problemText } from './problem-text.js';
import type { QuizItem } from './question.js';
import { questionState } from './question-state.js';
import { questionView, type QuestionAct, type QuestionState } from './question-view.js';
import { QuizAttempts, type QuizFeedback } from './quiz-attempts.js';
import { Run, type QuizShuffle } from './run.js';
import { settingsOf, USUAL_ATTEMPTS } from './settings.js';
import { summaryView } from './summary-view.js';
import { spokenIdeas } from './text-view.js';

const NEEDS = { one: 'quizNeedsOne', many: 'quizNeedsTick', text: 'quizNeedsText' } as const;
const FIRST_SETUP = {
  feedback: 'at-once',
  shuffle: 'none',
  attempts: USUAL_ATTEMPTS,
  gradeText: false,
  language: 'en',
  seed: '',
  lang: '',
} as const;

/**
 * Asks questions and explains each answer. Pick one, tick several, true or false, or write in your own words; every option has an
 * explanation of its own.
 *
 * Write each question as a `<section>` with a heading and a `<dl>`: an option in `<dt>`, its explanation in `<dd>`, and `<mark>` around what
 * is right. Several marks make a question to tick several. A `<small>` in the explanation names the misconception that it answers.
 * For a free answer, `<section data-kind="text">` lists key ideas: `<dt data-accept="other, words">` and an explanation. Without content of
 * its own the element asks five questions about how language models are trained; `bank` picks others that it brings along.
 *
 * Picking one is worth all or nothing. Ticking several is worth the share of options that were rightly ticked or rightly left. The best try
 * counts. A free answer counts for having been written; with `grade-text`, for the share of key ideas that were found in it.
 *
 * @summary Questions that explain every answer: one choice, several, true or false, or words of one's own.
 * @tag llm-quiz
 * @slot - The questions: a `<section>` each, with a heading and a `<dl>`. Readable without JavaScript; parsed, not shown, while the quiz runs.
 * @fires {LlmReadyEvent} llm-ready - The quiz is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner answered, or asked to be shown.
 * @fires {LlmProgressEvent} llm-progress - One more question is done.
 * @fires {LlmCompleteEvent} llm-complete - The last question is done; once a run.
 * @fires {LlmStateEvent} llm-state - There is something new for `setState()`.
 * @fires {LlmErrorEvent} llm-error - The content is not as it should be.
 * @csspart frame - Everything that is seen on a screen.
 * @csspart kick - The line above the question.
 * @csspart question - One question, with all that belongs to it.
 * @csspart legend - What is asked.
 * @csspart context - What stands below it.
 * @csspart how - The line that says how to answer.
 * @csspart option - Each option; also `picked` where the learner picked it.
 * @csspart picked - The options that are picked.
 * @csspart explanation - Why an option is right, or why not.
 * @csspart misconception - The common mix-up behind it.
 * @csspart input - The field for a free answer.
 * @csspart own - The learner's own words, once they are handed in.
 * @csspart ideas - The key ideas of a free answer.
 * @csspart hint - What an answer still needs.
 * @csspart verdict - How the answer is, in a line.
 * @csspart more - What the author adds once the question is done.
 * @csspart concern - A fixed message, where a typed text sounds like a cry for help or a plan to do harm.
 * @csspart button - Each button.
 * @csspart summary - The end.
 * @csspart answers - The list of answers at the end.
 * @csspart link - A link in the author's text.
 * @csspart error - Why nothing can be asked.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @csspart key - The answers, printed on a sheet of their own.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-right] - What is right.
 * @cssproperty [--llm-color-quiet] - Text of less weight.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons and fields.
 * @cssproperty [--llm-color-wash] - The ground of an option under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of options.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons and small print.
 */
export class LlmQuiz extends NearElement {
  static readonly formAssociated = true;

  static override styles = [tokens, asleepStyles, hostStyles, buttonStyles, concernNoteStyles, notesStyles, quizStyles];

  /** When the learner is told what is right, and why: after each question, after the last one, or not at all. */
  @property() feedback: QuizFeedback = 'at-once';

  /** How often a question may be answered; 0 for no limit. Picking one of two is over after one try. Counts with `feedback="at-once"` only. */
  @property({ type: Number }) attempts = USUAL_ATTEMPTS;

  /** What comes in another order than written; `seed` says which. Two options (such as true and false) stay as they are. */
  @property() shuffle: QuizShuffle = 'none';

  /** Any text: the same one gives the same order, and the same questions of the bank. */
  @property() seed = '';

  /** Shows all questions at once, not one at a time. */
  @property({ type: Boolean }) all = false;

  /** A free answer counts by the key ideas that are found in it; else it counts for having been written. */
  @property({ type: Boolean, attribute: 'grade-text' }) gradeText = false;

  /** Asks questions that the element brings along, in place of the author's own: about these themes. */
  @property() bank: QuizBank | '' = '';

  /** How many questions of the bank; 0 for all. */
  @property({ type: Number }) count = 0;

  /** Nothing can be answered. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** What was answered can be read; nothing more can be answered. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The name of the answers in a form: one entry a question. */
  @property({ reflect: true }) name = '';

  /** The questions, for pages that do not write them as markup. */
  @property({ attribute: false }) items: QuizItem[] | null = null;

  @state() private hints: Readonly<Record<number, string>> = {};
  @state() private concern: { item: number; concern: Concern } | null = null;
  @state() private spoken = '';

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #scoring = new ScoringController(this, new QuizAttempts([], FIRST_SETUP), this.near);
  readonly #run = new Run(this, this.#scoring, FIRST_SETUP);
  readonly #clock = new ViewTimeController(this);
  readonly #news = new NewsController(this, () => this.#run.questions.length);

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

  /** The learner's answers so far, in the order of the questions, with a line break between them. */
  get value(): string {
    this.wake();
    return this.#scoring.attempts.values.join('\n');
  }

  /** The form that the answers belong to. */
  get form(): HTMLFormElement | null {
    return this.#scoring.form;
  }

  /** Starts again: no answers, no score. */
  reset(): void {
    this.wake();
    this.#run.restart();
    this.#turned();
  }

  /** What the learner did so far, as JSON: give it to `setState()` another time. */
  getState(): unknown {
    this.wake();
    return this.#scoring.attempts.state;
  }

  /** Goes on where `getState()` left off. Takes anything, never throws, never lowers a score. */
  setState(state: unknown): void {
    this.wake();
    this.#run.restore(state);
    this.#turned();
  }

  /** Puts the focus on the question. */
  override focus(options?: FocusOptions): void {
    this.near.wake();
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // whoever moves the focus looks at it right after
    this.focusOn(this.#place, options);
  }

  protected override get settings(): readonly unknown[] {
    const { items, feedback, attempts, shuffle, seed, gradeText, bank, count, lang } = this;
    return [items, feedback, attempts, shuffle, seed, gradeText, bank, count, lang];
  }

  protected override read(): void {
    const { setup, bank, count, problems } = settingsOf({ ...this.#wishes, language: this.#localize.lang() });
    const own = this.items ? parseItems(this.items) : bank ? null : parseMarkup(this);
    const content = own ?? parseItems(fromBank(bank ?? 'starter', count, setup.seed));
    const languages = own ? {} : { lang: 'en', language: 'en' }; // the bank's
    this.#run.take({ ...content, problems: [...content.problems, ...problems] }, { ...setup, ...languages });
    for (const problem of this.#run.problems) this.#news.problem({ ...problem, message: problemText(problem, this.#localize) });
  }

  get #wishes() {
    const { feedback, shuffle, attempts, count, bank, seed, gradeText } = this;
    return { feedback, shuffle, attempts, count, bank, seed, gradeText };
  }

  /** Where the focus belongs: the question that is on, or the end. */
  get #place(): string {
    const { at, order, item } = this.#run;
    if (!this.all) return item === undefined ? 'summary' : `question-${item}`;
    return at >= order.length ? 'summary' : `question-${item ?? order[0]}`;
  }

  /** Another question, or another look at one, is on screen. */
  #turned(): void {
    this.hints = {};
    this.concern = null;
    this.spoken = '';
    this.#clock.reset();
  }

  #act(item: number, act: QuestionAct): void {
    if (this.#scoring.isLocked) return;
    if (act === 'check') this.#check(item);
    else if (act === 'show') void this.#commit(item, this.#run.show(item, rounded(this.#clock.seconds)));
    else if (act === 'again') void this.#tryAgain(item);
    else void this.#goOn();
  }

  #check(item: number): void {
    const { text } = this.#run.jotted(item);
    const concern = concernIn(text);
    if (concern) return void this.#care(item, concern);
    if (this.#run.isReady(item)) return void this.#commit(item, this.#run.commit(item, rounded(this.#clock.seconds)));
    const hint = this.#localize.term(NEEDS[this.#run.questions[item].kind]);
    void this.#hint({ [item]: hint }, hint);
  }

  async #commit(item: number, news: Event[] | null): Promise<void> {
    if (!news) return;
    this.#turned();
    const tells = this.#run.setup.feedback === 'at-once';
    if (!tells && this.#run.questions.length > 1) this.#run.goOn();
    await this.show(tells || this.#run.questions.length === 1 ? `verdict-${item}` : this.#place);
    if (tells || this.#run.isRevealed(item)) this.spoken = this.#reasons(item);
    this.#scoring.fire(news);
  }

  /** All questions are on one page, and nothing is told before the end: all answers go in together. */
  async #handIn(): Promise<void> {
    const run = this.#run;
    if (this.#scoring.isLocked) return;
    const open = run.order.filter((item) => !run.isTold(item));
    for (const item of open) {
      const concern = concernIn(run.jotted(item).text);
      if (concern) return this.#care(item, concern);
    }
    const empty = open.filter((item) => !run.isReady(item));
    if (empty.length > 0) {
      const numbers = empty.map((item) => this.#localize.number(run.order.indexOf(item) + 1));
      const hints = Object.fromEntries(empty.map((item) => [item, this.#localize.term(NEEDS[run.questions[item].kind])]));
      return this.#hint(hints, this.#localize.term('quizNeedsAll', numbers));
    }
    const seconds = rounded(this.#clock.seconds / Math.max(1, open.length));
    const news = open.flatMap((item) => run.commit(item, seconds) ?? []);
    if (run.questions.length > 1) run.goOn();
    this.#turned();
    await this.show(run.questions.length > 1 ? 'summary' : 'verdict-0');
    this.#scoring.fire(news);
  }

  /** Says what is missing, and moves to the first place where it is. */
  async #hint(hints: Readonly<Record<number, string>>, spoken: string): Promise<void> {
    this.hints = hints;
    this.spoken = spoken;
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('[aria-invalid="true"]:enabled')?.focus();
  }

  /** Answers what was typed: it is no answer, and goes nowhere. */
  async #care(item: number, concern: Concern): Promise<void> {
    this.#run.jot(item, { text: '' });
    this.hints = {};
    this.spoken = '';
    this.concern = { item, concern };
    await this.show('concern');
    this.spoken = concernText(concern, this.#localize);
  }

  async #tryAgain(item: number): Promise<void> {
    this.#run.tryAgain(item);
    this.#turned();
    await this.show(`question-${item}`);
  }

  /** The button below a verdict: to the next question, the summary, or back to the start. */
  async #goOn(): Promise<void> {
    const startsAgain = this.#run.goesOnTo === 'start';
    this.#run.goOn();
    this.#turned();
    await this.show(this.#place);
    if (startsAgain) this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  async #restart(): Promise<void> {
    this.reset();
    await this.show(this.#place);
    this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  override render(): TemplateResult {
    const run = this.#run;
    const { isPrinting } = this.near;
    const localize = this.#localize;
    const problems = run.problems.map((problem) => problemText(problem, localize));
    if (run.questions.length === 0) {
      const card = problems.length > 0 ? [kickView(run, true, localize), errorCard(problems, localize)] : nothing;
      return html`<div part="frame" class="frame">${card}</div>`;
    }
    return html`
      <div part="frame" class=${isPrinting ? 'frame screen' : 'frame'} role="group" aria-labelledby="title">
        ${kickView(run, this.all, localize)} ${this.#questions()} ${this.#end()} ${authorNotes(problems, localize)}
        <div class="visually-hidden" role="status">${this.spoken}</div>
      </div>
      ${isPrinting ? paperView(run, localize) : nothing}
    `;
  }

  #questions(): unknown {
    const { order, item } = this.#run;
    if (this.all) return order.map((one) => this.#question(one));
    // Keyed by what is asked: what was ticked in one question is not ticked in the next.
    return item === undefined ? nothing : keyed(this.#run.questions[item].key, this.#question(item));
  }

  #question(item: number): TemplateResult {
    return questionView(
      this.#stateOf(item),
      {
        pick: (option, isPicked) => this.#pick(item, option, isPicked),
        draft: (text) => {
          this.#run.jot(item, { text });
          this.hints = without(this.hints, item);
        },
        act: (act) => this.#act(item, act),
      },
      this.#localize,
    );
  }

  #pick(item: number, option: number, isPicked: boolean): void {
    const picks = this.#run.questions[item].kind === 'one' ? new Set<number>() : new Set(this.#run.jotted(item).picks);
    if (isPicked) picks.add(option);
    else picks.delete(option);
    this.#run.jot(item, { picks });
    this.hints = without(this.hints, item);
  }

  #stateOf(item: number): QuestionState {
    const concern = this.concern?.item === item ? this.concern.concern : null;
    const around = { hint: this.hints[item] ?? '', concern, isLocked: this.#scoring.isLocked, isAll: this.all };
    return questionState(this.#run, item, around, this.#localize);
  }

  #reasons(item: number): string {
    const state = this.#stateOf(item);
    const { kind } = state.question;
    return kind === 'text' ? spokenIdeas(state, this.#localize) : spokenReasons(state, this.#localize);
  }

  #end(): TemplateResult | typeof nothing {
    const run = this.#run;
    const isLocked = this.#scoring.isLocked;
    const { attempts, setup, questions } = run;
    const isOver = this.all ? attempts.isComplete && questions.length > 1 : run.item === undefined;
    if (isOver) return summaryView({ run, isLocked, isShort: this.all }, () => void this.#restart(), this.#localize);
    if (!this.all || setup.feedback === 'at-once' || attempts.isComplete) return nothing;
    return html`
      <div class="row hand-in">
        <button type="button" part="button" class="go" ?disabled=${isLocked} @click=${() => void this.#handIn()}>
          ${this.#localize.term('quizHandIn')}
        </button>
      </div>
    `;
  }
}

function without(hints: Readonly<Record<number, string>>, item: number): Readonly<Record<number, string>> {
  return Object.fromEntries(Object.entries(hints).filter(([name]) => name !== String(item)));
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-quiz': LlmQuiz;
  }
}
