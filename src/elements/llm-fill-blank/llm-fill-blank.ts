import { LocalizeController } from '@shoelace-style/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModelController } from '../../controllers/model-controller.js';
import { NewsController } from '../../controllers/news-controller.js';
import { ScoringController } from '../../controllers/scoring-controller.js';
import { ViewTimeController } from '../../controllers/view-time-controller.js';
import { LlmErrorEvent, LlmStateEvent, LlmTrainStepEvent } from '../../events.js';
import { baseCard } from '../../models/base.card.js';
import { rounded } from '../../scoring/attempts.js';
import { concernIn, type Concern } from '../../safety/concern.js';
import { aboutModelStyles } from '../../styles/about-model.styles.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { concernNoteStyles } from '../../styles/concern-note.styles.js';
import { asleepStyles } from '../../styles/asleep.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { knobStripStyles } from '../../styles/knob-strip.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { probabilityBarsStyles } from '../../styles/probability-bars.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { aboutModel } from '../../templates/about-model.js';
import { concernNote, concernText } from '../../templates/concern-note.js';
import { failureText, modelNotice } from '../../templates/model-notice.js';
import { authorNotes, errorCard } from '../../templates/problems.js';
import { plainWords } from '../../templates/words.js';
import '../../translations/en.js';
import type { Translation } from '../../translations/translation.js';
import { NearElement } from '../near-element.js';
import { answerView, lessonText } from './answer-view.js';
import { DEFAULT_ITEMS } from './default-content.js';
import { Exercise, type FillBlankMode, type Scoring } from './exercise.js';
import { guessView } from './guess-view.js';
import { bareWord, sameWord, type FillBlankItem } from './item.js';
import { kickView } from './kick-view.js';
import { fillBlankStyles } from './llm-fill-blank.styles.js';
import type { ModelAnswer } from './model-answer.js';
import { parseItems, parseMarkup } from './parse-content.js';
import { Play } from './play.js';
import { problemText } from './problem-text.js';
import { paperView, sentenceView } from './sentence-view.js';
import { summaryView } from './summary-view.js';
import { chancesText, isRated, verdictText } from './verdict.js';

const GO_ON = { rest: 'seeRest', sentence: 'nextSentence', summary: 'seeSummary', start: 'playAgain' } as const;

/**
 * Hides a word of a sentence and lets the learner guess it. Then a real, very small language model that runs in the page shows how it
 * would have guessed, takes a real training step on the sentence if the learner likes, and shows what that changed.
 *
 * Write sentences as paragraphs, with the word to guess in `<mark>`; words to choose from go into a list after the paragraph.
 * Without content of its own the element plays a few sentences that it brings along.
 *
 * @summary Guess the missing word, then see how a real language model guesses it, and teach it.
 * @tag llm-fill-blank
 * @slot - The exercise: a `<p>` a sentence, with `<mark data-accept="other, good words">` around the word to guess, and an optional `<ul>` of choices after it. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner answered, or asked to be shown.
 * @fires {LlmProgressEvent} llm-progress - One more sentence is done.
 * @fires {LlmCompleteEvent} llm-complete - The last sentence is done; once a run.
 * @fires {LlmStateEvent} llm-state - There is something new for `setState()`.
 * @fires {LlmErrorEvent} llm-error - The content, or the model, is not as it should be.
 * @fires {LlmTrainStepEvent} llm-train-step - The model took a training step. Does not bubble.
 * @csspart frame - Everything that is seen on a screen.
 * @csspart kick - The line above the sentence.
 * @csspart sentence - The sentence.
 * @csspart blank - The gap, empty or filled.
 * @csspart hidden - What stands for the rest of the sentence while it is hidden.
 * @csspart unseen - The rest of the sentence that the model did not see.
 * @csspart sees - The line that says what learner and model see.
 * @csspart choice - Each word on offer; also a `button`.
 * @csspart input - The field for a word of one's own.
 * @csspart hint - What the field still needs.
 * @csspart concern - A fixed message in place of the model's, where a typed word sounds like a cry for help or a plan to do harm.
 * @csspart button - Each button.
 * @csspart answer - All that follows an answer.
 * @csspart explanation - Who guessed what, in a sentence or two.
 * @csspart bars - The table of the model's probabilities.
 * @csspart bar - Each bar.
 * @csspart scale - The line that says what the full width of the bars is.
 * @csspart ghost - Where a bar ended before the lesson.
 * @csspart tag - The mark beside the learner's word and the text's own.
 * @csspart figures - The numbers in words.
 * @csspart caveat - Why the model's guesses mean little here.
 * @csspart lesson - What a training step did.
 * @csspart knobs - The strip of weights that moved.
 * @csspart knobs-text - The same in words.
 * @csspart loading - How much of the model is loaded.
 * @csspart notice - That the model is missing.
 * @csspart summary - The end.
 * @csspart about - The model's card in short.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-model] - The model's colour.
 * @cssproperty [--llm-color-quiet] - Text of less weight.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons and fields.
 * @cssproperty [--llm-color-wash] - The ground of cards, and of a button under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of cards.
 * @cssproperty [--llm-gap=1em] - Space between the parts.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons, bars and small print.
 * @cssproperty [--blank-width=4.5ch] - The width of the gap while it is empty.
 */
export class LlmFillBlank extends NearElement {
  static readonly formAssociated = true;

  static override styles = [
    tokens,
    asleepStyles,
    hostStyles,
    buttonStyles,
    probabilityBarsStyles,
    knobStripStyles,
    aboutModelStyles,
    concernNoteStyles,
    notesStyles,
    fillBlankStyles,
  ];

  /** What learner and model see: both sides of the gap, only the words before it, or first the one and then the other. */
  @property() mode: FillBlankMode = 'masked';

  /** Whether taking part counts, or guessing the text's own word (or one in `data-accept`). */
  @property() scoring: Scoring = 'part';

  /** Nothing can be answered. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  /** What was answered can be read; nothing more can be answered. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** The name of the answers in a form: one entry a sentence. */
  @property({ reflect: true }) name = '';

  /** The exercise, for pages that do not write it as markup. */
  @property({ attribute: false }) items: FillBlankItem[] | null = null;

  @state() private draft = '';
  @state() private hint = '';
  @state() private concern: Concern | null = null;
  @state() private spoken = '';
  @state() private isAboutOpen = false;

  readonly #localize = new LocalizeController<Translation>(this);
  readonly #model = new ModelController(this, this.near);
  readonly #scoring = new ScoringController(this, new Exercise([], 1, 'part'), this.near);
  readonly #play = new Play(this, this.#model, this.#scoring);
  readonly #clock = new ViewTimeController(this);
  readonly #news = new NewsController(this, () => this.#play.exercise.items.length);
  #spokenOf: ModelAnswer['prediction'] = null;
  #toldFailure: ModelController['failure'] = null;

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
    this.#noteFailure();
    this.#notePrediction();
  }

  /** The learner's words so far, in the order of the sentences, with commas between them. */
  get value(): string {
    this.wake();
    return this.#scoring.attempts.values.join(', ');
  }

  /** The form that the answers belong to. */
  get form(): HTMLFormElement | null {
    return this.#scoring.form;
  }

  /** Starts again: no answers, no score. What the model learned stays. */
  reset(): void {
    this.wake();
    this.#play.restart();
    this.#turned();
  }

  /** What the learner did so far, as JSON: give it to `setState()` another time. */
  getState(): unknown {
    this.wake();
    return this.#play.exercise.state;
  }

  /** Goes on where `getState()` left off. Takes anything, never throws, never lowers a score. */
  setState(state: unknown): void {
    this.wake();
    this.#play.restore(state);
    this.#turned();
  }

  /** Puts the focus on the sentence. */
  override focus(options?: FocusOptions): void {
    this.near.wake();
    if (this.isConnected && this.isUpdatePending) this.performUpdate(); // whoever moves the focus looks at it right after
    const id = this.#play.phase === 'end' ? 'summary' : 'sentence';
    this.shadowRoot?.getElementById(id)?.focus(options);
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.mode, this.scoring];
  }

  protected override read(): void {
    const play = this.#play;
    const content = this.items ? parseItems(this.items) : (parseMarkup(this) ?? parseItems(DEFAULT_ITEMS));
    play.take(content, this.mode, this.scoring);
    for (const problem of play.problems) this.#news.problem({ ...problem, message: problemText(problem, this.#localize) });
  }

  /** Another sentence, or another look at one, is on screen. */
  #turned(): void {
    this.draft = '';
    this.hint = '';
    this.concern = null;
    this.spoken = '';
    this.#clock.reset();
  }

  async #commit(word: string): Promise<void> {
    const news = this.#scoring.isLocked ? null : this.#play.commit(word, rounded(this.#clock.seconds));
    if (!news) return;
    this.#turned();
    await this.show('lead');
    this.#scoring.fire(news);
  }

  #submit(): void {
    this.concern = concernIn(this.draft);
    if (this.concern) return void this.#care(this.concern);
    const word = bareWord(this.draft);
    const needed = word === '' ? 'needsWord' : /\s/.test(word) ? 'needsOneWord' : null;
    if (!needed) return void this.#commit(word);
    this.hint = this.#localize.term(needed);
    this.spoken = this.hint;
    void this.show('own');
  }

  /** Answers what was typed in the model's place: it is no guess, and goes nowhere. */
  async #care(concern: Concern): Promise<void> {
    this.draft = '';
    this.hint = '';
    this.spoken = '';
    await this.show('concern');
    this.spoken = concernText(concern, this.#localize);
  }

  /** The button below an answer: to the second guess, the next sentence, the summary, or back to the start. */
  async #goOn(): Promise<void> {
    if (this.#scoring.isLocked) return;
    const startsAgain = this.#play.goesOnTo === 'start';
    this.#play.goOn();
    this.#turned();
    await this.show(this.#play.phase === 'end' ? 'summary' : 'sentence');
    if (startsAgain) this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  async #playAgain(): Promise<void> {
    this.reset();
    await this.show('sentence');
    this.dispatchEvent(new LlmStateEvent({ state: this.getState() }));
  }

  async #teach(): Promise<void> {
    const { item, current, answer } = this.#play;
    if (!item || this.#scoring.isLocked || answer.busy) return;
    this.spoken = this.#localize.term('teaching');
    const taught = await answer.teach();
    if (answer.failed) this.spoken = this.#localize.term('teachFailed');
    if (!taught) return;
    this.spoken = plainWords(lessonText(item.answer, answer, this.#localize));
    const model = this.#model.stamp;
    const { before, probability: after = 0 } = answer.rows.find(({ word }) => sameWord(word, item.answer)) ?? {};
    await this.updateComplete;
    this.dispatchEvent(new LlmTrainStepEvent({ item: current, word: item.answer, before: before ?? 0, after, knobs: taught.knobs, model }));
  }

  async #undo(): Promise<void> {
    const { item, answer } = this.#play;
    if (!item || this.#scoring.isLocked || !(await answer.undo())) return;
    this.spoken = plainWords(lessonText(item.answer, answer, this.#localize));
    if (answer.lessons.length === 0) await this.show('teach');
  }

  /** Tries to load the model again. The button goes with its notice, so the focus moves on. */
  #retry(): void {
    this.spoken = ''; // the same failure is to be heard again
    this.#model.retry();
    this.focus();
  }

  /** Speaks what the model said, once, and notes how it rated the learner's word. */
  #notePrediction(): void {
    const { reveal, answer, exercise, current } = this.#play;
    const { prediction } = answer;
    const isFirst = !this.#spokenOf;
    this.#spokenOf = prediction;
    if (!prediction || !reveal || !isFirst) return;
    this.spoken = plainWords(`${verdictText(reveal, prediction, this.#localize)} ${chancesText(reveal, prediction, this.#localize)}`);
    const own = answer.score(reveal.item.answer);
    if (own && !isRated(own)) {
      const message = plainWords(this.#localize.term('tooLong', own.word));
      this.#news.add(new LlmErrorEvent({ code: 'word-too-long', message, item: current }));
    }
    const rank = answer.score(reveal.yours)?.rank;
    if (rank === undefined) return;
    exercise.note(current, rank);
    this.#news.add(new LlmStateEvent({ state: exercise.state }));
  }

  #noteFailure(): void {
    const { failure } = this.#model;
    const isNew = failure && failure !== this.#toldFailure;
    this.#toldFailure = failure;
    if (!failure) return;
    const message = failureText(failure.reason, this.#localize);
    if (this.#play.phase === 'answer') this.spoken = message;
    if (isNew) this.#news.add(new LlmErrorEvent({ code: `model-${failure.reason}`, message, item: null }));
  }

  override render(): TemplateResult {
    const { exercise, phase } = this.#play;
    const { isPrinting } = this.near;
    const localize = this.#localize;
    const problems = this.#play.problems.map((problem) => problemText(problem, localize));
    if (exercise.items.length === 0) {
      return html`<div part="frame" class="frame">${problems.length > 0 ? [this.#kick(), errorCard(problems, localize)] : nothing}</div>`;
    }
    const isMissing = this.#model.status === 'failed' && phase !== 'answer';
    return html`
      <div part="frame" class=${isPrinting ? 'frame screen' : 'frame'} role="group" aria-labelledby="title">
        ${this.#kick()}
        ${phase === 'end' ? summaryView(exercise, this.#scoring.isLocked, () => void this.#playAgain(), localize) : this.#sentence()}
        ${phase === 'guess' ? this.#guess() : nothing} ${phase === 'answer' ? this.#answer() : nothing}
        ${isMissing ? modelNotice(this.#model.failure?.reason ?? 'internal', () => this.#retry(), localize) : nothing}
        ${authorNotes(problems, localize)} ${this.#about()}
        <div class="visually-hidden" role="status">${this.spoken}</div>
      </div>
      ${isPrinting ? paperView(exercise.items, localize) : nothing}
    `;
  }

  #about(): TemplateResult {
    const { info, stamp } = this.#model;
    const turn = (isOpen: boolean) => (this.isAboutOpen = isOpen);
    return aboutModel({ info: info ?? baseCard, stamp, card: baseCard, isOpen: this.isAboutOpen }, turn, this.#localize);
  }

  #kick(): TemplateResult {
    const { mode, round, phase, current, exercise } = this.#play;
    const number = phase === 'end' || exercise.items.length === 0 ? 0 : current + 1;
    return kickView({ mode, round, number, total: exercise.items.length }, this.#localize);
  }

  #sentence(): TemplateResult | typeof nothing {
    const { item, reveal, round, mode } = this.#play;
    if (!item) return nothing;
    const filled =
      reveal && (reveal.yours || reveal.tellsText) ? { word: reveal.yours || item.answer, isYours: reveal.yours !== '' } : null;
    const rest = round === 'masked' ? 'shown' : reveal && mode === 'next' ? 'unseen' : 'hidden';
    return sentenceView(item, { filled, rest }, this.#localize);
  }

  #guess(): TemplateResult | typeof nothing {
    const { item, round, mode, earlierWord } = this.#play;
    if (!item) return nothing;
    const localize = this.#localize;
    const single = { masked: 'seesMasked', next: 'seesNext' } as const;
    const both = { masked: 'seesBothThen', next: 'seesBothFirst' } as const;
    return html`
      <p part="sees" class="sees small">${localize.term((mode === 'both' ? both : single)[round])}</p>
      ${this.concern ? concernNote(this.concern, localize) : nothing}
      ${guessView(
        { item, round, earlier: earlierWord, draft: this.draft, hint: this.hint, disabled: this.#scoring.isLocked },
        {
          choose: (word) => void this.#commit(word),
          draft: (text) => {
            this.draft = text;
            this.hint = '';
          },
          submit: () => this.#submit(),
          showMe: () => void this.#commit(''),
        },
        localize,
      )}
    `;
  }

  #answer(): TemplateResult | typeof nothing {
    const { reveal, round, earlier, firstAnswered, answer, goesOnTo } = this.#play;
    if (!reveal) return nothing;
    const goOn = this.#localize.term(GO_ON[goesOnTo]);
    const explain = reveal.item === firstAnswered;
    return answerView(
      { ...reveal, round, earlier, explain, goOn, disabled: this.#scoring.isLocked },
      answer,
      this.#model,
      { teach: () => void this.#teach(), undo: () => void this.#undo(), goOn: () => void this.#goOn(), retry: () => this.#retry() },
      this.#localize,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-fill-blank': LlmFillBlank;
  }
}
