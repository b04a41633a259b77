import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ModelController } from '../../controllers/model-controller.js';
import type { BlankPrediction } from '../../engine/language-model.js';
import { LlmErrorEvent, LlmTrainStepEvent } from '../../events.js';
import { baseCard } from '../../models/base.card.js';
import { concernIn, type Concern } from '../../safety/concern.js';
import { aboutModelStyles } from '../../styles/about-model.styles.js';
import { asleepStyles } from '../../styles/asleep.styles.js';
import { buttonStyles } from '../../styles/button.styles.js';
import { concernNoteStyles } from '../../styles/concern-note.styles.js';
import { hostStyles } from '../../styles/host.styles.js';
import { knobStripStyles } from '../../styles/knob-strip.styles.js';
import { notesStyles } from '../../styles/notes.styles.js';
import { probabilityBarsStyles } from '../../styles/probability-bars.styles.js';
import { tokens } from '../../styles/tokens.styles.js';
import { aboutModel } from '../../templates/about-model.js';
import { concernText } from '../../templates/concern-note.js';
import { failureText, modelNotice } from '../../templates/model-notice.js';
import { plainWords } from '../../templates/words.js';
import '../../translations/en.js';
import { ExerciseElement } from '../exercise-element.js';
import { answerView, lessonText } from './answer-view.js';
import { FillBlankCourse } from './course.js';
import { guessView } from './guess-view.js';
import type { FillBlankMode, Scoring } from './guesses.js';
import { bareWord, sameWord, type FillBlankItem, type Problem } from './item.js';
import { kickView } from './kick-view.js';
import { fillBlankStyles } from './llm-fill-blank.styles.js';
import { ModelAnswer } from './model-answer.js';
import { problemText } from './problem-text.js';
import { reader } from './read-content.js';
import { paperView, sentenceView } from './sentence-view.js';
import { summaryView } from './summary-view.js';
import { chancesText, isRated, verdictText } from './verdict-text.js';

const GO_ON = { item: 'nextSentence', summary: 'seeSummary', start: 'playAgain' } as const;

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
 * @csspart scale - What a full bar stands for.
 * @csspart ghost - Where a bar stood before the lesson.
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
export class LlmFillBlank extends ExerciseElement {
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

  /** The exercise, for pages that do not write it as markup. */
  @property({ attribute: false }) items: FillBlankItem[] | null = null;

  @state() private draft = '';
  @state() private hint = '';
  @state() private concern: Concern | null = null;
  @state() private isAboutOpen = false;

  readonly #model = new ModelController(this, this.near);
  readonly #answer = new ModelAnswer(this, this.#model, (prediction) => this.#predicted(prediction));
  protected override readonly course = new FillBlankCourse(this.changed, () => this.#answer.clear());
  #toldFailure: ModelController['failure'] = null;

  constructor() {
    super();
    this.#model.onChange(() => this.#tellFailure());
  }

  protected override get given(): unknown {
    return this.items;
  }

  protected override get settings(): readonly unknown[] {
    return [this.items, this.mode, this.scoring];
  }

  protected override async loadSchema() {
    return (await import('./schema.js')).schema;
  }

  protected override take(): void {
    this.course.take(this.content.from(reader), this.mode, this.scoring);
  }

  protected override problemText(problem: Problem): string {
    return problemText(problem, this.localize);
  }

  protected override get place(): string {
    return this.course.isOver ? 'summary' : 'sentence';
  }

  protected override turned(): void {
    super.turned();
    this.draft = '';
    this.hint = '';
    this.concern = null;
  }

  async #guess(word: string): Promise<void> {
    const { course } = this;
    const { item, round } = course;
    const outcome = this.isLocked ? null : course.guess(word, this.clock.seconds, this.#model.stamp);
    if (!outcome || !item) return;
    const verdict = this.#answer.ask({ item, mode: round, yours: word });
    const shown = this.showAnswer('lead', [outcome], { verdict });
    this.#tellFailure();
    await shown;
  }

  #submit(): void {
    this.concern = concernIn(this.draft);
    if (this.concern) return void this.#care(this.concern);
    const word = bareWord(this.draft);
    const needed = word === '' ? 'needsWord' : /\s/.test(word) ? 'needsOneWord' : null;
    if (!needed) return void this.#guess(word);
    this.hint = this.localize.term(needed);
    this.spoken = this.hint;
    void this.show('own');
  }

  /** Answers what was typed in the model's place: it is no guess, and goes nowhere. */
  async #care(concern: Concern): Promise<void> {
    this.draft = '';
    this.hint = '';
    this.spoken = '';
    await this.show('concern');
    this.spoken = concernText(concern, this.localize);
  }

  /** The second guess on a sentence comes before the next one. */
  protected override async goOn(): Promise<void> {
    const { item, hasRest } = this.course;
    if (!item || !hasRest) return super.goOn();
    if (this.isLocked) return;
    this.scorer.flush();
    this.course.guessAgain(this.#answer.score(item.answer));
    this.turned();
    await this.show(this.place);
  }

  async #teach(): Promise<void> {
    const { item, current } = this.course;
    const answer = this.#answer;
    if (!item || this.isLocked || answer.busy) return;
    this.spoken = this.localize.term('teaching');
    const taught = await answer.teach();
    if (answer.failed) this.spoken = this.localize.term('teachFailed');
    if (!taught) return;
    this.spoken = plainWords(lessonText(item.answer, answer, this.localize));
    const model = this.#model.stamp;
    const { before, probability: after = 0 } = answer.rows.find(({ word }) => sameWord(word, item.answer)) ?? {};
    await this.updateComplete;
    this.dispatchEvent(new LlmTrainStepEvent({ item: current, word: item.answer, before: before ?? 0, after, knobs: taught.knobs, model }));
  }

  async #undo(): Promise<void> {
    const { item } = this.course;
    const answer = this.#answer;
    if (!item || this.isLocked || !(await answer.undo())) return;
    this.spoken = plainWords(lessonText(item.answer, answer, this.localize));
    if (answer.lessons.length === 0) await this.show('teach');
  }

  /** Tries to load the model again. The button goes with its notice, so the focus moves on. */
  #retry(): void {
    this.spoken = ''; // the same failure is to be heard again
    this.#model.retry();
    this.focus();
  }

  /** Speaks what the model said, and notes how it rated the learner's word. */
  #predicted(prediction: BlankPrediction): void {
    const { reveal, current } = this.course;
    if (!reveal) return;
    this.spoken = plainWords(`${verdictText(reveal, prediction, this.localize)} ${chancesText(reveal, prediction, this.localize)}`);
    const own = this.#answer.score(reveal.item.answer);
    if (own && !isRated(own)) {
      const message = plainWords(this.localize.term('tooLong', own.word));
      this.news.add(new LlmErrorEvent({ code: 'word-too-long', message, item: current }));
    }
    const rank = this.#answer.score(reveal.yours)?.rank;
    if (rank === undefined) return;
    this.course.noteRank(rank);
    this.scorer.tellLater();
  }

  #tellFailure(): void {
    const { failure } = this.#model;
    const isNew = failure && failure !== this.#toldFailure;
    this.#toldFailure = failure;
    if (!failure) return;
    const message = failureText(failure.reason, this.localize);
    if (this.course.phase === 'answer') this.spoken = message;
    if (isNew) this.news.add(new LlmErrorEvent({ code: `model-${failure.reason}`, message, item: null }));
  }

  protected override renderKick(): TemplateResult {
    const { mode, round, isOver, current, items } = this.course;
    const number = isOver || items.length === 0 ? 0 : current + 1;
    return kickView({ mode, round, number, total: items.length }, this.localize);
  }

  protected override renderBody(): unknown {
    const { attempts, phase } = this.course;
    const isMissing = this.#model.status === 'failed' && phase !== 'answer';
    return html`
      ${phase === 'end' ? summaryView(attempts, this.isLocked, () => void this.playAgain(), this.localize) : sentenceView(this.course, this.localize)}
      ${phase === 'guess' ? this.#renderGuess() : nothing} ${phase === 'answer' ? this.#renderAnswer() : nothing}
      ${isMissing ? modelNotice(this.#model.failure?.reason ?? 'internal', () => this.#retry(), this.localize) : nothing}
    `;
  }

  protected override renderFoot(): TemplateResult {
    const { info, stamp } = this.#model;
    const turn = (isOpen: boolean) => (this.isAboutOpen = isOpen);
    return aboutModel({ info: info ?? baseCard, stamp, card: baseCard, isOpen: this.isAboutOpen }, turn, this.localize);
  }

  protected override renderPaper(): TemplateResult {
    return paperView(this.course.items, this.localize);
  }

  #renderGuess(): unknown {
    const { draft, hint, concern, isLocked } = this;
    return guessView(
      this.course,
      { draft, hint, concern, disabled: isLocked },
      {
        choose: (word) => void this.#guess(word),
        draft: (text) => {
          this.draft = text;
          this.hint = '';
        },
        submit: () => this.#submit(),
        showMe: () => void this.#guess(''),
      },
      this.localize,
    );
  }

  #renderAnswer(): unknown {
    const { reveal, round, earlier, firstAnswered, hasRest, goesOnTo } = this.course;
    if (!reveal) return nothing;
    const goOn = this.localize.term(hasRest ? 'seeRest' : GO_ON[goesOnTo]);
    const explain = reveal.item === firstAnswered;
    return answerView(
      { ...reveal, round, earlier, explain, goOn, disabled: this.isLocked },
      this.#answer,
      this.#model,
      { teach: () => void this.#teach(), undo: () => void this.#undo(), goOn: () => void this.goOn(), retry: () => this.#retry() },
      this.localize,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-fill-blank': LlmFillBlank;
  }
}
