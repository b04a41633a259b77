import { nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Concern } from '../../safety/concern.js';
import type { Outcome } from '../../scoring/course.js';
import { concernNoteStyles } from '../../styles/concern-note.styles.js';
import { concernText } from '../../templates/concern-note.js';
import { exerciseStyles } from '../../styles/exercise.styles.js';
import '../../translations/en.js';
import '../../translations/quiz.js';
import { ExerciseElement } from '../exercise-element.js';
import { fromBank, type QuizBank } from './bank/bank.js';
import { QuizCourse, USUAL_ATTEMPTS, type QuizShuffle } from './course.js';
import { kickView } from './kick-view.js';
import { quizStyles } from './llm-quiz.styles.js';
import { paperView } from './paper-view.js';
import { problemText } from './problem-text.js';
import type { Problem, Question, QuizItem } from './question.js';
import { NEEDS, questionState } from './question-state.js';
import { questionView, spokenReasons, type QuestionAct, type QuestionState } from './question-view.js';
import type { QuizFeedback } from './quiz-attempts.js';
import { readerWith } from './read-content.js';
import { settingsOf } from './settings.js';
import { handInView, summaryView } from './summary-view.js';

/**
 * Asks questions and explains each answer. Pick one, tick several, true or false, or write in your own words; every option has an
 * explanation of its own.
 *
 * Write each question as a `<section>` with a heading and a `<dl>`: an option in `<dt>`, its explanation in `<dd>`, and `<mark>` around what
 * is right. With several marks, the learner ticks several options. A `<small>` in the explanation names the misconception that it answers. For
 * a free answer, `<section data-kind="text">` lists key ideas: `<dt data-accept="other, words">` and an explanation. Without content of its
 * own, the element asks five questions about how language models are trained; `bank` picks other built-in ones.
 *
 * Picking one is worth all or nothing. Ticking several is worth the share of options that were rightly ticked or rightly left unticked. The
 * best try counts. A free answer counts for having been written. Its key ideas are shown beside it, those ticked that seem to be in it, and the
 * learner has the last word; with `grade-text="self"`, their ticks count. With `feedback="never"`, no ideas are shown.
 *
 * @summary Questions that explain every answer: one choice, several, true or false, or an answer in your own words.
 * @tag llm-quiz
 * @slot - The questions: a `<section>` each, with a heading and a `<dl>`. Readable without JavaScript; parsed, not shown, while the quiz runs.
 * @fires {LlmReadyEvent} llm-ready - The quiz is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner answered, or asked to see the answer.
 * @fires {LlmProgressEvent} llm-progress - One more question is done.
 * @fires {LlmCompleteEvent} llm-complete - The last question is done; once per play.
 * @fires {LlmStateEvent} llm-state - There is a new state to pass to `setState()` later.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content.
 * @csspart frame - Everything that is shown on screen.
 * @csspart kick - The line above the question.
 * @csspart question - One question, with everything that belongs to it.
 * @csspart legend - What is asked.
 * @csspart context - What comes below it.
 * @csspart instructions - The line that says how to answer. (`how` in earlier versions.)
 * @csspart option - Each option; also `picked` where the learner picked it.
 * @csspart picked - The options that are picked.
 * @csspart explanation - Why an option is right, or why not.
 * @csspart misconception - The common mix-up behind it.
 * @csspart input - The field for a free answer.
 * @csspart words - The learner's own words, once they are handed in. (`own` in earlier versions.)
 * @csspart ideas - The key ideas of a free answer.
 * @csspart idea - Each of them.
 * @csspart hint - What an answer still needs.
 * @csspart verdict - How good the answer is, in one line.
 * @csspart addition - What the author adds once the question is done. (`more` in earlier versions.)
 * @csspart concern - A fixed message, where a typed text sounds like a cry for help or a plan to do harm.
 * @csspart button - Each button.
 * @csspart summary - The end.
 * @csspart answers - The list of answers at the end.
 * @csspart link - A link in the author's text.
 * @csspart loading - The note that the content file is on its way.
 * @csspart error - Why nothing can be asked.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @csspart key - The answers, printed on a sheet of their own.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-right] - What is right.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons and fields.
 * @cssproperty [--llm-color-wash] - Background of an option under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of options.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons and small print.
 */
export class LlmQuiz extends ExerciseElement {
  static override styles = [exerciseStyles, concernNoteStyles, quizStyles];

  /** When the learner is told what is right, and why: after each question, after the last one, or not at all. */
  @property() feedback: QuizFeedback = 'at-once';

  /** How often a question may be answered; 0 for no limit. A choice between two is over after one try. Applies only with `feedback="at-once"`. */
  @property({ type: Number }) attempts = USUAL_ATTEMPTS;

  /** What is shuffled; `seed` decides the order. Two options (such as true and false) stay as they are. */
  @property() shuffle: QuizShuffle = 'none';

  /** Any text: the same one gives the same order, and the same questions from the bank. */
  @property() seed = '';

  /** Shows all questions at once instead of one at a time. */
  @property({ type: Boolean }) all = false;

  /** `self`: a free answer scores the share of key ideas that the learner ticks, once. Otherwise it counts for having been written. */
  @property({ attribute: 'grade-text' }) gradeText: 'self' | '' | null = null;

  /** Asks built-in questions on this theme in place of the author's own. */
  @property() bank: QuizBank | '' = '';

  /** How many questions from the bank; 0 for all. */
  @property({ type: Number }) count = 0;

  /** The questions, for pages that do not write them as markup. */
  @property({ attribute: false }) items: QuizItem[] | null = null;

  protected override readonly separator = '\n';
  protected override readonly course = new QuizCourse(this.changed);

  protected override get given(): unknown {
    return this.items;
  }

  protected override get settings(): readonly unknown[] {
    const { items, feedback, attempts, shuffle, seed, gradeText, bank, count, lang } = this;
    return [items, feedback, attempts, shuffle, seed, gradeText, bank, count, lang];
  }

  protected override async loadSchema() {
    return (await import('./schema.js')).schema;
  }

  protected override take(): void {
    const { setup, bank, count, problems } = settingsOf(this, this.localize.lang());
    const content = this.content.from(readerWith(fromBank(bank ?? 'starter', count, setup.seed), bank !== null));
    const languages = content.isBuiltIn ? { lang: 'en', language: 'en' } : {};
    this.course.take({ ...content, problems: [...content.problems, ...problems] }, { ...setup, ...languages });
  }

  protected override problemText(problem: Problem): string {
    return problemText(problem, this.localize);
  }

  protected override get place(): string {
    return this.course.isOver ? 'summary' : `question-${this.course.current}`;
  }

  protected override turned(): void {
    super.turned();
    this.course.jottings.hush();
  }

  #pick(item: number, option: number, isPicked: boolean): void {
    if (this.course.canTryAgain(item)) this.turned();
    this.course.pick(item, option, isPicked);
  }

  #act(item: number, act: QuestionAct): void {
    if (this.isLocked) return;
    if (act === 'check') void this.#handIn([item]);
    else if (act === 'show') void this.#show(item, this.course.show(item, this.clock.seconds));
    else if (act === 'again') void this.#tryAgain(item);
    else if (act === 'rewrite') void this.#rewrite(item);
    else void this.goOn();
  }

  /** Takes what was put down as answers: one, or all of a page where nothing is told before the end. */
  async #handIn(items: readonly number[]): Promise<void> {
    const { course, isLocked } = this;
    if (isLocked) return;
    const { concern, lacking } = course.jottings.review(items.map((item) => course.items[item]));
    if (concern) return this.#care(concern);
    if (lacking.length > 0) return this.#ask(lacking, items.length > 1);
    const unweighed = items.filter((item) => course.mustWeigh(item));
    if (unweighed.length > 0) return this.#weigh(unweighed);
    const seconds = this.clock.seconds / Math.max(1, items.length);
    await this.#show(items[0] ?? 0, ...items.map((item) => course.commit(item, seconds)));
  }

  async #weigh(items: readonly number[]): Promise<void> {
    for (const item of items) this.course.weigh(item);
    this.spoken = '';
    await this.show(`weigh-${items[0]}`);
  }

  async #rewrite(item: number): Promise<void> {
    this.course.rewrite(item);
    await this.show(`text-${item}`);
  }

  /** Goes to the verdict, or on if none is told. */
  async #show(item: number, ...given: (Outcome | null)[]): Promise<void> {
    const outcomes = given.filter((outcome) => outcome !== null);
    if (outcomes.length === 0) return;
    const { setup, items } = this.course;
    const tells = setup.feedback === 'at-once' || items.length === 1;
    if (!tells) this.course.goOn();
    await this.showAnswer(tells ? `verdict-${item}` : this.place, outcomes);
    if (outcomes.length === 1 && (setup.feedback === 'at-once' || this.course.isRevealed(item)))
      this.spoken = spokenReasons(this.#stateOf(item), this.localize);
  }

  /** Says what is missing, and moves to the first place where it is. */
  async #ask(lacking: readonly Question[], isPage: boolean): Promise<void> {
    const { order, items } = this.course;
    const numbers = lacking.map((question) => this.localize.number(order.indexOf(items.indexOf(question)) + 1));
    this.spoken = isPage ? this.localize.term('quizNeedsAll', numbers) : this.localize.term(NEEDS[lacking[0].kind]);
    this.requestUpdate();
    await this.updateComplete;
    this.shadowRoot?.querySelector<HTMLElement>('[aria-invalid="true"]:enabled')?.focus();
  }

  async #care(concern: Concern): Promise<void> {
    this.spoken = '';
    this.requestUpdate();
    await this.show('concern');
    this.spoken = concernText(concern, this.localize); // after the focus has moved, or it would be cut off
  }

  async #tryAgain(item: number): Promise<void> {
    this.course.tryAgain(item);
    this.turned();
    await this.show(`question-${item}`);
  }

  protected override renderKick(): TemplateResult {
    return kickView(this.course, this.all, this.localize);
  }

  protected override renderBody(): unknown {
    return [this.#questions(), this.#end()];
  }

  protected override renderPaper(): TemplateResult {
    return paperView(this.course, this.localize);
  }

  #questions(): unknown {
    const { order, item, current } = this.course;
    if (this.all) return order.map((one) => this.#question(one));
    // Keyed by question, so that what was ticked in one is not ticked in the next.
    return item ? keyed(item.key, this.#question(current)) : nothing;
  }

  #question(item: number): TemplateResult {
    const acts = {
      pick: (option: number, isPicked: boolean) => this.#pick(item, option, isPicked),
      draft: (text: string) => this.course.put(item, { text }),
      tick: (idea: number, isTicked: boolean) => this.course.tick(item, idea, isTicked),
      act: (act: QuestionAct) => this.#act(item, act),
    };
    return questionView(this.#stateOf(item), acts, this.localize);
  }

  #stateOf(item: number): QuestionState {
    return questionState(this.course, item, { isLocked: this.isLocked, isAll: this.all }, this.localize);
  }

  #end(): TemplateResult | typeof nothing {
    const { course, isLocked } = this;
    const { attempts, setup, items } = course;
    const isOver = this.all ? attempts.isComplete && items.length > 1 : course.isOver;
    if (isOver) return summaryView({ course, isLocked, isShort: this.all }, () => void this.playAgain(), this.localize);
    if (!this.all || setup.feedback === 'at-once' || attempts.isComplete) return nothing;
    const open = course.order.filter((item) => !course.isTold(item));
    return handInView(isLocked, () => void this.#handIn(open), this.localize);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-quiz': LlmQuiz;
  }
}
