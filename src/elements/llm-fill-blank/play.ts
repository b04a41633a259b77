/** The course of the game: which sentence, which guess on it, and what is on screen. Talks to the model, but fires no events. */
import type { ReactiveControllerHost } from 'lit';
import type { ModelController } from '../../controllers/model-controller.js';
import type { WordScore } from '../../engine/language-model.js';
import type { AnswerDetail } from '../../events.js';
import { Exercise, type FillBlankMode, type Scoring } from './exercise.js';
import type { Content, Item, Problem } from './item.js';
import { ModelAnswer } from './model-answer.js';
import type { Reveal } from './verdict.js';

/** What each guess on an item sees, in order. */
const ROUNDS = { masked: ['masked'], next: ['next'], both: ['next', 'masked'] } as const;

export class Play {
  exercise = new Exercise([], 1, 'part');
  problems: readonly Problem[] = [];
  mode: FillBlankMode = 'masked';
  current = 0;
  phase: 'guess' | 'answer' | 'end' = 'guess';
  /** How the model rated the text's own word at the first of two guesses. */
  earlier: WordScore | null = null;
  /** Where terms are explained: at the first sentence that was answered. */
  firstAnswered: Item | null = null;
  readonly answer: ModelAnswer;

  readonly #host: ReactiveControllerHost;
  readonly #model: ModelController;
  #saved: unknown; // what restore() was given
  #wasComplete = false;

  constructor(host: ReactiveControllerHost, model: ModelController) {
    this.#host = host;
    this.#model = model;
    this.answer = new ModelAnswer(host, model);
  }

  get item(): Item | undefined {
    return this.exercise.items[this.current];
  }

  /** Which kind of guess is on screen. */
  get round(): 'masked' | 'next' {
    const guesses = this.exercise.guesses(this.current).length;
    const rounds = ROUNDS[this.mode];
    return rounds[this.phase === 'answer' ? guesses - 1 : guesses] ?? rounds[0];
  }

  /** The learner's latest word for each sentence. */
  get words(): string[] {
    return this.exercise.items.flatMap((_, item) => this.#latest(item) || []);
  }

  /** The learner's first word for this sentence, while they look at it for the second time. */
  get earlierWord(): string {
    return this.phase === 'guess' ? this.#latest(this.current) : '';
  }

  get reveal(): Reveal | null {
    const { item, current, phase } = this;
    return item && phase === 'answer' ? { item, yours: this.#latest(current), tellsText: this.exercise.isDone(current) } : null;
  }

  /** Takes content over. What was answered stays answered where the sentence is still there and the game is the same. */
  take({ items, problems }: Content, mode: string, scoring: string): void {
    const known = Object.hasOwn(ROUNDS, mode) ? (mode as FillBlankMode) : 'masked';
    const previous = known === this.mode ? this.exercise : new Exercise([], 1, 'part');
    const shown = previous.items[this.current]?.key;
    const exercise = new Exercise(items, ROUNDS[known].length, scoring === 'match' ? 'match' : ('part' satisfies Scoring));
    for (const [item, { key }] of items.entries()) {
      const before = previous.items.findIndex((other) => other.key === key);
      if (before !== -1) exercise.adopt(item, previous.guesses(before));
    }
    exercise.restore(this.#saved);
    this.exercise = exercise;
    this.mode = known;
    this.problems = known === mode ? problems : [...problems, { code: 'mode-unknown', item: null, text: mode }];
    this.#wasComplete = exercise.isComplete;
    const stays = items.findIndex(({ key }) => key === shown);
    if (stays === -1 || this.phase === 'end') this.#goTo(exercise.next);
    else this.current = stays;
    this.#host.requestUpdate();
  }

  restore(state: unknown): void {
    this.#saved = state;
    this.exercise.restore(state);
    this.#wasComplete = this.exercise.isComplete;
    this.#goTo(this.exercise.next);
  }

  restart(): void {
    const { items, rounds, scoring } = this.exercise;
    this.#saved = undefined;
    this.exercise = new Exercise(items, rounds, scoring);
    this.#wasComplete = false;
    this.#goTo(0);
  }

  /** The learner answers; null when it is not their turn. */
  commit(word: string, seconds: number): { answer: AnswerDetail; isDone: boolean; isComplete: boolean } | null {
    const { item, current, exercise, round } = this;
    if (!item || this.phase !== 'guess') return null;
    exercise.add(current, word, seconds);
    this.firstAnswered ??= item;
    this.phase = 'answer';
    const answer = {
      item: current,
      value: word,
      correct: exercise.isCorrect(current, word),
      score: exercise.score(current),
      attempts: exercise.guesses(current).length,
      seconds,
      model: this.#model.stamp,
    };
    if (this.#model.status === 'idle') this.#model.retry();
    this.answer.turnTo({ item, mode: round, yours: word });
    const isComplete = exercise.isComplete && !this.#wasComplete;
    this.#wasComplete ||= isComplete;
    return { answer, isDone: exercise.isDone(current), isComplete };
  }

  /** What comes after the answer on screen. */
  get goesOnTo(): 'rest' | 'sentence' | 'summary' | 'start' {
    if (!this.exercise.isDone(this.current)) return 'rest';
    if (!this.exercise.isComplete) return 'sentence';
    return this.exercise.items.length === 1 ? 'start' : 'summary';
  }

  goOn(): void {
    const to = this.goesOnTo;
    if (to === 'rest') {
      this.earlier = this.answer.score(this.item?.answer ?? '');
      this.#open('guess');
    } else if (to === 'start') this.restart();
    else this.#goTo(this.exercise.next);
  }

  #goTo(item: number): void {
    this.current = item;
    this.earlier = null;
    this.#open(item > 0 && item >= this.exercise.items.length ? 'end' : 'guess');
  }

  #open(phase: 'guess' | 'end'): void {
    this.phase = phase;
    this.answer.turnTo(null);
  }

  #latest(item: number): string {
    return this.exercise.guesses(item).at(-1)?.word ?? '';
  }
}
