/** The course of the game: which sentence, which guess on it, and what is on screen. Talks to the model, but fires no events. */
import type { ReactiveControllerHost } from 'lit';
import type { ModelController } from '../../controllers/model-controller.js';
import type { ScoringController } from '../../controllers/scoring-controller.js';
import type { WordScore } from '../../engine/language-model.js';
import { Exercise, type FillBlankMode, type Scoring } from './exercise.js';
import type { Content, Item, Problem } from './item.js';
import { ModelAnswer } from './model-answer.js';
import type { Reveal } from './verdict.js';

/** What each guess on an item sees, in order. */
const ROUNDS = { masked: ['masked'], next: ['next'], both: ['next', 'masked'] } as const;

export class Play {
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
  readonly #scoring: ScoringController<Exercise>;

  constructor(host: ReactiveControllerHost, model: ModelController, scoring: ScoringController<Exercise>) {
    this.#host = host;
    this.#model = model;
    this.#scoring = scoring;
    this.answer = new ModelAnswer(host, model);
  }

  get exercise(): Exercise {
    return this.#scoring.attempts;
  }

  get item(): Item | undefined {
    return this.exercise.items[this.current];
  }

  /** Which kind of guess is on screen. */
  get round(): 'masked' | 'next' {
    const guesses = this.exercise.of(this.current).length;
    const rounds = ROUNDS[this.mode];
    return rounds[this.phase === 'answer' ? guesses - 1 : guesses] ?? rounds[0];
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
    const shown = known === this.mode ? this.item?.key : undefined;
    const exercise = new Exercise(items, ROUNDS[known].length, scoring === 'match' ? 'match' : ('part' satisfies Scoring));
    this.#scoring.take(exercise, { keep: known === this.mode });
    this.mode = known;
    this.problems = known === mode ? problems : [...problems, { code: 'mode-unknown', item: null, text: mode }];
    const stays = items.findIndex(({ key }) => key === shown);
    if (stays === -1 || this.phase === 'end') this.#goTo(exercise.next);
    else this.current = stays;
    this.#host.requestUpdate();
  }

  restore(state: unknown): void {
    this.#scoring.restore(state);
    this.#goTo(this.exercise.next);
  }

  restart(): void {
    const { items, rounds, scoring } = this.exercise;
    this.#scoring.restart(new Exercise(items, rounds, scoring));
    this.#goTo(0);
  }

  /** The learner answers. @returns the news of it; null when it is not their turn. */
  commit(word: string, seconds: number): Event[] | null {
    const { item, current, exercise, round } = this;
    if (!item || this.phase !== 'guess') return null;
    const news = this.#scoring.commit({
      item: current,
      value: word,
      correct: exercise.isCorrect(current, word),
      score: exercise.worth(current, word),
      seconds,
      model: this.#model.stamp,
    });
    this.firstAnswered ??= item;
    this.phase = 'answer';
    if (this.#model.status === 'idle') this.#model.retry();
    this.answer.turnTo({ item, mode: round, yours: word });
    return news;
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
    return this.exercise.of(item).at(-1)?.value ?? '';
  }
}
