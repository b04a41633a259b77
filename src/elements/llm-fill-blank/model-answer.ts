/** The conversation with the model about one blank: its prediction, then lessons on the sentence, each of which can be undone. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ModelController } from '../../controllers/model-controller.js';
import type { BlankPrediction, WordScore } from '../../engine/language-model.js';
import type { PredictBlankRequest } from '../../runtime/protocol.js';
import type { Taught } from '../../runtime/session.js';
import type { BarRow } from '../../templates/probability-bars.js';
import { sameWord, type Item } from './item.js';

type Mode = PredictBlankRequest['mode'];

export interface Question {
  item: Item;
  mode: Mode;
  /** The learner's word, empty when they have none. */
  yours: string;
  /** The second of two guesses: the first was made from the words before the gap alone. */
  isSecond: boolean;
}

/** A word, and how likely the model finds it now, and found it before: in the first of two games, or before the last lesson. */
export interface Row {
  word: string;
  probability: number;
  before: number | null;
}

const TOP = 5;

export class ModelAnswer implements ReactiveController {
  /** What the model said before any lesson; null until it has answered. */
  prediction: BlankPrediction | null = null;
  /** What it says from the words before the gap alone, where this is the second guess. */
  earlier: BlankPrediction | null = null;
  /** The bars of the first of two guesses, which stay while the learner makes the second. */
  ghosts: readonly BarRow[] = [];
  /** The words to show, in the order of the first prediction. */
  rows: readonly Row[] = [];
  /** The lessons that were not undone, the latest last. */
  lessons: readonly Taught[] = [];
  /** What came last; null before the first lesson. */
  latest: 'taught' | 'undone' | null = null;
  /** Lessons on any blank, including those that were undone. */
  lessonsEver = 0;
  busy: 'asking' | 'teaching' | 'undoing' | null = null;
  /** What failed, although the model is there. */
  failed: 'asking' | 'teaching' | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #model: ModelController;
  readonly #predicted: (prediction: BlankPrediction) => void;
  #question: Question | null = null;
  #settle: (() => void) | null = null; // the model has answered, or will not
  #isConnected = false;

  /** @param predicted Called once for each question, when the model's prediction is about to be shown. */
  constructor(host: ReactiveControllerHost, model: ModelController, predicted: (prediction: BlankPrediction) => void) {
    this.#host = host;
    this.#model = model;
    this.#predicted = predicted;
    host.addController(this);
    model.onChange(() => this.#askWhenFree());
  }

  hostConnected(): void {
    this.#isConnected = true;
    this.#askWhenFree(); // a question dropped when the element left is asked again
  }

  hostDisconnected(): void {
    this.#isConnected = false;
  }

  /** Asks as soon as the model is available. Resolves when its answer is on screen, or when none will come. */
  async ask(question: Question): Promise<void> {
    const { ghosts } = this;
    this.clear();
    this.ghosts = ghosts;
    this.#question = question;
    const settled = new Promise<void>((resolve) => (this.#settle = resolve));
    if (this.#model.status === 'idle') this.#model.retry();
    this.#askWhenFree();
    await settled;
    await this.#host.updateComplete;
  }

  /** There is no longer a question. */
  clear(): void {
    this.#settle?.();
    this.#settle = null;
    this.#question = null;
    this.prediction = null;
    this.earlier = null;
    this.ghosts = [];
    this.rows = [];
    this.lessons = [];
    this.latest = null;
    this.busy = null;
    this.failed = null;
    this.#host.requestUpdate();
  }

  /** How the model rates a word: the learner's, or the text's own. */
  score(word: string): WordScore | null {
    return this.prediction?.scores.find((score) => sameWord(score.word, word)) ?? null;
  }

  /** One training step on the sentence with its own word; null when no step was taken. */
  async teach(): Promise<Taught | null> {
    const question = this.#question;
    if (!question || !this.prediction || this.busy) return null;
    this.failed = null;
    const { item, mode } = question;
    const taught = await this.#while('teaching', question, async () => {
      const before = await this.#predict(question); // another widget may have taught it since
      const lesson = await this.#model.learn({ before: item.before, after: item.after, word: item.answer, mode });
      const after = await this.#predict(question);
      return () => {
        this.#show(after, before);
        this.lessons = [...this.lessons, lesson];
        this.lessonsEver++;
        this.latest = 'taught';
        return lesson;
      };
    });
    return taught ?? null;
  }

  /** Takes the latest lesson back; false when that failed. */
  async undo(): Promise<boolean> {
    const question = this.#question;
    const last = this.lessons.at(-1);
    if (!question || !last || this.busy) return false;
    const undone = await this.#while('undoing', question, async () => {
      await this.#model.undo(last.entry);
      const now = await this.#predict(question);
      return () => {
        this.#show(now, null);
        this.lessons = this.lessons.slice(0, -1);
        this.latest = 'undone';
        return true;
      };
    });
    return undone ?? false;
  }

  #askWhenFree(): void {
    const { status } = this.#model;
    if (status === 'failed') this.#settle?.();
    const isFree = this.#isConnected && !this.busy && !this.failed && status === 'ready';
    if (isFree && this.#question && !this.prediction) void this.#askFor(this.#question);
  }

  async #askFor(question: Question): Promise<void> {
    await this.#while('asking', question, async () => {
      const prediction = await this.#predict(question);
      const earlier = question.isSecond ? await this.#predict({ ...question, mode: 'next' }, prediction.words) : null;
      return () => {
        this.earlier = earlier;
        this.#show(prediction, earlier);
        this.#predicted(prediction);
      };
    });
    if (this.#question === question && (this.prediction || this.failed)) this.#settle?.();
  }

  /** Does some work and then uses its result, unless the widget has moved on to another blank in the meantime. */
  async #while<T>(busy: 'asking' | 'teaching' | 'undoing', question: Question, work: () => Promise<() => T>): Promise<T | undefined> {
    this.busy = busy;
    this.#host.requestUpdate();
    try {
      const takeOver = await work();
      return this.#question === question ? takeOver() : undefined;
    } catch (error) {
      const left = error instanceof DOMException && error.name === 'AbortError';
      if (this.#question === question && !left && this.#model.status === 'ready') this.failed = busy === 'asking' ? 'asking' : 'teaching';
      return undefined;
    } finally {
      if (this.#question === question) {
        this.busy = null;
        this.#host.requestUpdate();
      }
    }
  }

  #predict({ item, mode, yours }: Question, others: readonly { word: string }[] = this.rows): Promise<BlankPrediction> {
    const words = [yours, item.answer, ...others.map(({ word }) => word)].filter(Boolean);
    const distinct = words.filter((word, i) => words.findIndex((other) => sameWord(other, word)) === i);
    return this.#model.predictBlank({ before: item.before, after: item.after, mode, top: TOP, words: distinct });
  }

  /** The words stay what they were at first: a row that came later would move the buttons below. */
  #show(now: BlankPrediction, before: BlankPrediction | null): void {
    const words = this.rows.length > 0 ? this.rows.map(({ word }) => word) : wordsOf(now);
    this.rows = words.map((word) => ({
      word,
      probability: probabilityOf(now, word) ?? 0,
      before: before && probabilityOf(before, word),
    }));
    this.prediction ??= now;
  }
}

/** The likeliest words and those that were asked about, each once, likeliest first. */
function wordsOf({ words, scores }: BlankPrediction): string[] {
  const all = [...words, ...scores];
  const distinct = all.filter(({ word }, i) => all.findIndex((other) => sameWord(other.word, word)) === i);
  return distinct.sort((a, b) => b.probability - a.probability).map(({ word }) => word);
}

function probabilityOf({ words, scores }: BlankPrediction, word: string): number | null {
  return [...words, ...scores].find((listed) => sameWord(listed.word, word))?.probability ?? null;
}
