import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseCard } from '../../models/base.card.js';
import { aboutModelStyles } from '../../styles/about-model.styles.js';
import { concernNoteStyles } from '../../styles/concern-note.styles.js';
import { knobStripStyles } from '../../styles/knob-strip.styles.js';
import { probabilityBarsStyles } from '../../styles/probability-bars.styles.js';
import { aboutModel } from '../../templates/about-model.js';
import { concernText } from '../../templates/concern-note.js';
import { modelNotice } from '../../templates/model-notice.js';
import { exerciseStyles } from '../../styles/exercise.styles.js';
import '../../translations/en.js';
import { ExerciseElement } from '../exercise-element.js';
import { answerView, barRows } from './answer-view.js';
import { FillBlankCourse } from './course.js';
import { guessView } from './guess-view.js';
import type { FillBlankMode, Scoring } from './guesses.js';
import type { FillBlankItem, Problem } from './item.js';
import { kickView } from './kick-view.js';
import { fillBlankStyles } from './llm-fill-blank.styles.js';
import { ModelTalk } from './model-talk.js';
import { problemText } from './problem-text.js';
import { reader } from './read-content.js';
import { paperView, sentenceView } from './sentence-view.js';
import { summaryView } from './summary-view.js';
import { TypedWord } from './typed-word.js';

const GO_ON = { item: 'nextSentence', summary: 'seeSummary', start: 'playAgain' } as const;

/**
 * Hides a word of a sentence and lets the learner guess it. Then a real but very small language model, running in the page, shows how it would have
 * guessed, takes a real training step on the sentence if the learner likes, and shows what that changed.
 *
 * Write sentences as paragraphs, with the word to guess in `<mark>`; words to choose from go in a list after the paragraph. Without content of its
 * own, the element plays a few built-in sentences.
 *
 * @summary Guess the missing word, then see how a real language model guesses it, and teach it.
 * @tag llm-fill-blank
 * @slot - The exercise: one `<p>` per sentence, with `<mark data-accept="other, good words">` around the word to guess, and an optional `<ul>` of choices after it. Readable without JavaScript; parsed, not shown, while the exercise runs.
 * @fires {LlmReadyEvent} llm-ready - The exercise is on screen.
 * @fires {LlmAnswerEvent} llm-answer - The learner answered, or asked to see the answer.
 * @fires {LlmProgressEvent} llm-progress - One more sentence is done.
 * @fires {LlmCompleteEvent} llm-complete - The last sentence is done; once per play.
 * @fires {LlmStateEvent} llm-state - There is a new state to pass to `setState()` later.
 * @fires {LlmErrorEvent} llm-error - Something is wrong with the content or the model.
 * @fires {LlmTrainStepEvent} llm-train-step - The model took a training step. Does not bubble.
 * @csspart frame - Everything that is shown on screen.
 * @csspart kick - The line above the sentence.
 * @csspart sentence - The sentence.
 * @csspart blank - The gap, empty or filled.
 * @csspart hidden - The placeholder for the rest of the sentence while it is hidden.
 * @csspart tail - The rest of the sentence once it has come into view.
 * @csspart unseen - The rest of the sentence that the model did not see.
 * @csspart view - The line that says what learner and model see. (`sees` in earlier versions.)
 * @csspart choice - Each word on offer; also a `button`.
 * @csspart input - The field for typing a word.
 * @csspart hint - What the field still needs.
 * @csspart concern - A fixed message in place of the model's, where a typed word sounds like a cry for help or a plan to do harm.
 * @csspart button - Each button.
 * @csspart answer - Everything that follows an answer.
 * @csspart explanation - Who guessed what, in a sentence or two.
 * @csspart leap - The probability of the text's own word in large type, or from what to what it went.
 * @csspart bars - The table of the model's probabilities.
 * @csspart bar - Each bar.
 * @csspart scale - The line that says what the full width of the bars is.
 * @csspart ghost - Where a bar ended before the lesson, or in the first of two games.
 * @csspart ghosts - The table of the first of two games, while the learner guesses for the second time.
 * @csspart tag - The mark beside the learner's word and the text's own.
 * @csspart details - The numbers, folded.
 * @csspart figures - The numbers in words; part of the details.
 * @csspart caveat - Why the model's guesses mean little here.
 * @csspart lesson - What a training step did, in a sentence and a strip.
 * @csspart knobs - The strip of weights that moved.
 * @csspart knobs-text - The same, counted; part of the details.
 * @csspart loading - How much of the model has loaded, or the note that the content file is on its way.
 * @csspart notice - The note that the model is missing.
 * @csspart summary - The end.
 * @csspart about - The model's card in brief.
 * @csspart error - Why nothing can be played.
 * @csspart note - What the author should know.
 * @csspart paper - What is printed.
 * @cssproperty [--llm-color-accent] - The learner's colour.
 * @cssproperty [--llm-color-on-accent] - Text on the learner's colour.
 * @cssproperty [--llm-color-model] - The model's colour.
 * @cssproperty [--llm-color-quiet] - Secondary text.
 * @cssproperty [--llm-color-line] - Hairlines.
 * @cssproperty [--llm-color-edge] - Edges of buttons and fields.
 * @cssproperty [--llm-color-wash] - Background of cards, and of a button under the pointer.
 * @cssproperty [--llm-radius=0.6em] - Corners of cards.
 * @cssproperty [--llm-gap=1em] - Space between the parts.
 * @cssproperty [--llm-font-ui=system-ui] - The font of buttons, bars and small print.
 * @cssproperty [--blank-width=4.5ch] - The width of the gap while it is empty.
 */
export class LlmFillBlank extends ExerciseElement {
  static override styles = [exerciseStyles, probabilityBarsStyles, knobStripStyles, aboutModelStyles, concernNoteStyles, fillBlankStyles];

  /** What learner and model see: both sides of the gap, only the words before it, or first these and then both sides. */
  @property() mode: FillBlankMode = 'masked';

  /** Whether taking part counts, or guessing the text's own word (or one in `data-accept`). */
  @property() scoring: Scoring = 'part';

  /** The exercise, for pages that do not write it as markup. */
  @property({ attribute: false }) items: FillBlankItem[] | null = null;

  @state() private isAboutOpen = false;

  readonly #talk = new ModelTalk(this, {
    near: this.near,
    news: this.news,
    localize: this.localize,
    course: () => this.course,
    speak: (text) => (this.spoken = text),
    ranked: () => this.scorer.tellLater(),
  });
  readonly #typed = new TypedWord(() => this.requestUpdate());
  protected override readonly course = new FillBlankCourse(this.changed, () => this.#talk.answer.clear());

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
    this.#typed.clear();
  }

  async #guess(word: string): Promise<void> {
    const { round } = this.course;
    const outcome = this.isLocked ? null : this.course.guess(word, this.clock.seconds, this.#talk.model.stamp);
    if (!outcome) return;
    const shown = this.showAnswer('lead', [outcome], { verdict: this.#talk.ask(round, word) });
    this.#talk.tellFailure();
    await shown;
  }

  async #submit(): Promise<void> {
    const word = this.#typed.take(this.course.item);
    if (word !== null) return this.#guess(word);
    const { needs, concern } = this.#typed;
    this.spoken = needs ? this.localize.term(needs) : '';
    await this.show(needs ? 'own' : 'concern');
    if (concern) this.spoken = concernText(concern, this.localize); // after the focus has moved, or it would be cut off
  }

  /** The second guess at a sentence comes before the next sentence. */
  protected override async goOn(): Promise<void> {
    const { item, hasRest } = this.course;
    if (!item || !hasRest) return super.goOn();
    if (this.isLocked) return;
    this.scorer.flush();
    const ghosts = barRows(this.course.reveal, this.#talk.answer);
    this.course.guessAgain();
    this.#talk.answer.ghosts = ghosts;
    this.turned();
    await this.show(this.place);
  }

  async #undo(): Promise<void> {
    if (this.isLocked || !(await this.#talk.undo())) return;
    if (this.#talk.answer.lessons.length === 0) await this.show('teach');
  }

  /** Tries to load the model again. The button disappears with its notice, so the focus moves on. */
  #retry(): void {
    this.spoken = ''; // the same failure should be heard again
    this.#talk.model.retry();
    this.focus();
  }

  protected override renderKick(): TemplateResult {
    const { mode, round, isOver, current, items } = this.course;
    const number = isOver || items.length === 0 ? 0 : current + 1;
    return kickView({ mode, round, number, total: items.length }, this.localize);
  }

  protected override renderBody(): unknown {
    const { attempts, phase } = this.course;
    const { model } = this.#talk;
    const isMissing = model.status === 'failed' && phase !== 'answer';
    return html`
      ${phase === 'end' ? summaryView(attempts, this.isLocked, () => void this.playAgain(), this.localize) : sentenceView(this.course, this.localize)}
      ${phase === 'guess' ? this.#renderGuess() : nothing} ${phase === 'answer' ? this.#renderAnswer() : nothing}
      ${isMissing ? modelNotice(model.failure?.reason ?? 'internal', () => this.#retry(), this.localize) : nothing}
    `;
  }

  protected override renderFoot(): TemplateResult {
    const { info, stamp } = this.#talk.model;
    const turn = (isOpen: boolean) => (this.isAboutOpen = isOpen);
    return aboutModel({ info: info ?? baseCard, stamp, card: baseCard, isOpen: this.isAboutOpen }, turn, this.localize);
  }

  protected override renderPaper(): TemplateResult {
    return paperView(this.course.items, this.localize);
  }

  #renderGuess(): unknown {
    const acts = {
      choose: (word: string) => void this.#guess(word),
      submit: () => void this.#submit(),
      showMe: () => void this.#guess(''),
    };
    return guessView(this.course, this.#typed, this.#talk.answer.ghosts, this.isLocked, acts, this.localize);
  }

  #renderAnswer(): unknown {
    const { reveal, round, firstAnswered, hasRest, goesOnTo } = this.course;
    if (!reveal) return nothing;
    const goOn = this.localize.term(hasRest ? 'seeRest' : GO_ON[goesOnTo]);
    const explain = reveal.item === firstAnswered;
    return answerView(
      { ...reveal, round, explain, goOn, disabled: this.isLocked },
      this.#talk.answer,
      this.#talk.model,
      {
        teach: () => this.isLocked || void this.#talk.teach(),
        undo: () => void this.#undo(),
        goOn: () => void this.goOn(),
        retry: () => this.#retry(),
      },
      this.localize,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'llm-fill-blank': LlmFillBlank;
  }
}
