/**
 * What every element with answers and a score has on its host: the members of a form control, a state, a frame with its live region and error
 * card, and the one path that an answer takes.
 *
 * It is a base class, the only one besides `NearElement`, because these members must sit on the host, where a controller cannot put them.
 */
import { LocalizeController } from '@shoelace-style/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NewsController } from '../controllers/news-controller.js';
import { ScoringController } from '../controllers/scoring-controller.js';
import { ViewTimeController } from '../controllers/view-time-controller.js';
import type { Problem } from '../content/problem.js';
import type { Course, Outcome } from '../scoring/course.js';
import { fileProblemText, isFileProblem } from '../templates/file-problem.js';
import { authorNotes, errorCard } from '../templates/problems.js';
import type { Translation } from '../translations/translation.js';
import { NearElement } from './near-element.js';

function fromJSON(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // of an earlier version
  }
}

export abstract class ExerciseElement extends NearElement {
  static readonly formAssociated = true;

  /** Nothing can be answered. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** Answers can be read but no longer given. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The name of the answers in a form, with one entry per item. */
  @property({ reflect: true }) name = '';

  /** A form that the answers belong to is not sent before all items are done. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** For the live region. */
  @state() protected spoken = '';

  protected readonly localize = new LocalizeController<Translation>(this);
  protected readonly clock = new ViewTimeController(this);
  protected readonly scorer = new ScoringController(
    this,
    () => this.course,
    this.near,
    () => this.content.isSettled,
  );
  protected readonly news = new NewsController(this, () => this.course.items.length);

  /** The items, which of them is current, and what was answered. Give it `changed` to call. */
  protected abstract readonly course: Course;

  /** Gives the course its content: `this.content.from(reader)`. */
  protected abstract take(): void;

  /** The id of what should have the focus now. */
  protected abstract get place(): string;

  /** The line above the exercise. */
  protected abstract renderKick(): TemplateResult;

  /** What comes between that and the notes for the author. */
  protected abstract renderBody(): unknown;

  /** For print. */
  protected abstract renderPaper(): unknown;

  /** A problem with the content, in words. */
  protected abstract problemText(problem: Problem): string;

  /** The foot of the exercise. */
  protected renderFoot(): unknown {
    return nothing;
  }

  /** Separates the answers in `value`. */
  protected readonly separator: string = ', ';

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.scorer.isFormDisabled = disabled;
  }

  /** @internal */
  formResetCallback(): void {
    if (this.near.isAwake) this.reset();
  }

  /** @internal Back, or after a reload. @param state What `setFormValue` was given. */
  formStateRestoreCallback(state: unknown): void {
    this.course.restore(typeof state === 'string' ? fromJSON(state) : null);
  }

  /** The learner's answers so far, in the order of the items, as one text. Setting it does nothing: answers are the learner's. */
  get value(): string {
    this.wake();
    return this.course.attempts.values.join(this.separator);
  }

  set value(_value: unknown) {
    // React and others set whatever an element has.
  }

  /** The form that the answers belong to. An id may be set, as with the attribute. */
  get form(): HTMLFormElement | null {
    return this.scorer.form;
  }

  set form(id: unknown) {
    if (typeof id === 'string') this.setAttribute('form', id);
    else if (id == null) this.removeAttribute('form');
  }

  /** The labels for it. */
  get labels(): NodeList {
    return this.scorer.labels;
  }

  /** Whether the form can be sent as far as this element is concerned. */
  get validity(): ValidityState {
    return this.scorer.validity;
  }

  /** What is missing before the form can be sent; empty for nothing. */
  get validationMessage(): string {
    return this.scorer.validationMessage;
  }

  /** It takes part in whether the form can be sent. */
  get willValidate(): boolean {
    return this.scorer.willValidate;
  }

  /** False if the form cannot be sent because of it. */
  checkValidity(): boolean {
    return this.scorer.checkValidity();
  }

  /** The same; also tells the learner. */
  reportValidity(): boolean {
    return this.scorer.reportValidity();
  }

  /** Starts again: no answers, no score. What a model learned stays. */
  reset(): void {
    this.wake();
    this.scorer.flush();
    this.course.restart();
    this.scorer.wasSet();
    this.turned();
  }

  /** What the learner has done so far, as JSON: pass it to `setState()` another time. */
  getState(): unknown {
    this.wake();
    return this.course.state;
  }

  /** Picks up where `getState()` left off. Accepts anything, never throws, never lowers a score. */
  setState(state: unknown): void {
    this.wake();
    this.scorer.flush();
    this.course.restore(state);
    this.scorer.wasSet();
    this.turned();
  }

  /** Moves the focus to what comes next. */
  override focus(options?: FocusOptions): void {
    this.near.wake();
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // callers expect the focus to have moved by the time this returns
    this.focusOn(this.place, options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('name')) this.scorer.setFormValue();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#validate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#validate(); // asleep, too
  }

  /** Where there is nothing to do, because of the author's mistake, nothing is missing. */
  #validate(): void {
    const isOpen = !this.course.attempts.isComplete && !(this.content.isSettled && this.course.items.length === 0);
    const root = this.shadowRoot;
    const anchor = root?.getElementById(this.place) ?? root?.querySelector<HTMLElement>('[tabindex]') ?? null;
    this.scorer.setValidity(this.required && isOpen ? this.localize.term('required') : '', anchor);
  }

  /** For the course to call, since what it holds may be on screen or in a form. */
  protected readonly changed = (): void => {
    this.scorer.setFormValue();
    this.requestUpdate();
  };

  protected override read(): void {
    this.take();
    this.scorer.contentRead();
    for (const problem of this.course.problems) this.news.problem({ ...problem, message: this.#textOf(problem) });
  }

  /** Nothing can be answered now. */
  protected get isLocked(): boolean {
    return this.scorer.isLocked;
  }

  /** Another item is on screen, or another view of the same one. */
  protected turned(): void {
    this.spoken = '';
    this.clock.reset();
  }

  /**
   * The one path of an answer once the course has stored it: it is shown, and reported when its verdict is on screen.
   *
   * @param id The id of what takes the focus.
   * @param verdict What the verdict waits for besides the next rendering, such as a model.
   * @param others More events of the same act.
   */
  protected async showAnswer(
    id: string,
    outcomes: readonly Outcome[],
    { verdict, others }: { verdict?: Promise<unknown>; others?: () => readonly Event[] } = {},
  ): Promise<void> {
    this.turned();
    const shown = this.show(id);
    this.scorer.tell(outcomes, Promise.all([shown, verdict]), others);
    await shown;
  }

  /** To the next item, the summary, or back to the start. */
  protected async goOn(): Promise<void> {
    if (this.isLocked) return;
    if (this.course.goesOnTo === 'start') return this.playAgain();
    this.scorer.flush();
    this.course.goOn();
    this.turned();
    await this.show(this.place);
  }

  protected async playAgain(): Promise<void> {
    if (this.isLocked) return;
    this.reset();
    await this.show(this.place);
    this.scorer.tellState();
  }

  override render(): TemplateResult {
    const { isPrinting } = this.near;
    const problems = this.course.problems.map((problem) => this.#textOf(problem));
    if (this.course.items.length === 0) return this.#renderNothing(problems);
    return html`
      <div part="frame" class=${isPrinting ? 'frame screen' : 'frame'} role="group" aria-labelledby="title">
        ${this.renderKick()} ${this.renderBody()} ${authorNotes(problems, this.localize)} ${this.renderFoot()}
        <div class="visually-hidden" role="status">${this.spoken}</div>
      </div>
      ${isPrinting ? this.renderPaper() : nothing}
    `;
  }

  #renderNothing(problems: readonly string[]): TemplateResult {
    const isBroken = problems.length > 0;
    return html`
      <div part="frame" class="frame">
        ${isBroken ? [this.renderKick(), errorCard(problems, this.localize, { retry: this.content.retry })] : nothing}
        ${this.content.isLoading ? html`<p part="loading" class="small">${this.localize.term('loadingContent')}</p>` : nothing}
      </div>
    `;
  }

  #textOf(problem: Problem): string {
    return isFileProblem(problem) ? fileProblemText(problem, this.localize) : this.problemText(problem);
  }
}
