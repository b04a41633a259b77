/** The course of the game: which pair, and what is on screen. Teaches the reward model, but fires no events. */
import type { ReactiveControllerHost } from 'lit';
import type { RewardController } from '../../controllers/reward-controller.js';
import type { ScoringController } from '../../controllers/scoring-controller.js';
import { features } from '../../preference/features.js';
import type { Lesson } from '../../preference/reward-model.js';
import type { JournalPick } from '../../preference/reward-session.js';
import type { Choice, Content, Letter, Pair, Problem } from './pair.js';
import { Picks, type PairScoring } from './picks.js';

/** A pick, and what it did to the reward model. */
export interface Answer {
  choice: Choice;
  lesson: Lesson;
  /** What was counted in each reply, in the order of `FEATURES`. */
  counts: Readonly<Record<Letter, Float32Array>>;
  pick: JournalPick;
}

export class Play {
  problems: readonly Problem[] = [];
  current = 0;
  phase: 'pick' | 'answer' | 'end' = 'pick';
  /** What is on screen in the phase `answer`. */
  answer: Answer | null = null;
  /** Where terms are explained: at the first pair that was answered. */
  firstAnswered: Pair | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #reward: RewardController;
  readonly #scoring: ScoringController<Picks>;
  readonly #taught = new Map<string, JournalPick>(); // this run's picks in the page's journal, by the key of the pair

  constructor(host: ReactiveControllerHost, reward: RewardController, scoring: ScoringController<Picks>) {
    this.#host = host;
    this.#reward = reward;
    this.#scoring = scoring;
  }

  get picks(): Picks {
    return this.#scoring.attempts;
  }

  get pair(): Pair | undefined {
    return this.picks.items[this.current];
  }

  /** Takes content over. What was picked stays where the pair is still there. */
  take({ pairs, problems }: Content, scoring: string): void {
    const shown = this.pair?.key;
    this.#scoring.take(new Picks(pairs, scoring === 'match' ? 'match' : ('part' satisfies PairScoring)));
    this.problems = problems;
    this.#catchUp();
    const stays = pairs.findIndex(({ key }) => key === shown);
    if (stays === -1 || this.phase === 'end') this.#goTo(this.picks.next);
    else this.current = stays;
    this.#host.requestUpdate();
  }

  restore(state: unknown): void {
    this.#scoring.restore(state);
    this.#catchUp();
    this.#goTo(this.picks.next);
  }

  /** Starts again. What the reward model learned stays. */
  restart(): void {
    const { items, scoring } = this.picks;
    this.#taught.clear();
    this.#scoring.restart(new Picks(items, scoring));
    this.#goTo(0);
  }

  /** The learner picks; the model takes its step. @returns the news of it; null when it is not their turn. */
  commit(choice: Choice, seconds: number): Event[] | null {
    const { pair, current, picks } = this;
    if (!pair || this.phase !== 'pick') return null;
    const pick = picks.pick(current, choice);
    const lesson = this.#reward.learn(pick);
    this.#taught.set(pair.key, lesson.pick);
    const counts = { A: features(pick.prompt, pick.a), B: features(pick.prompt, pick.b) };
    this.answer = { choice, lesson, counts, pick: lesson.pick };
    this.firstAnswered ??= pair;
    this.phase = 'answer';
    return this.#scoring.commit({
      item: current,
      value: choice,
      correct: picks.isCorrect(current, choice),
      score: picks.worth(current, choice),
      note: Picks.note(lesson.before),
      seconds,
      model: null, // the language model has no part in this
    });
  }

  /** The pick on screen can be taken back, unless somebody else has done so. */
  get canUndo(): boolean {
    return this.answer !== null && this.#reward.has(this.answer.pick);
  }

  /** Takes the pick on screen back; the learner may pick again. */
  undo(): void {
    const { answer, pair, current } = this;
    if (!answer || !pair) return;
    this.#reward.undo(answer.pick);
    this.#taught.delete(pair.key);
    this.picks.takeBack(current);
    this.#scoring.setFormValue();
    this.#goTo(current);
  }

  goOn(): void {
    this.#goTo(this.picks.next);
  }

  #goTo(item: number): void {
    this.current = item;
    this.phase = item > 0 && item >= this.picks.items.length ? 'end' : 'pick';
    this.answer = null;
    this.#host.requestUpdate();
  }

  /** Picks of a saved state are all that is kept of a reward model: it learns them once more. */
  #catchUp(): void {
    const { picks } = this;
    for (const [item, { key }] of picks.items.entries()) {
      const choice = picks.choice(item);
      if (choice && !this.#taught.has(key)) this.#taught.set(key, this.#reward.learn(picks.pick(item, choice)).pick);
    }
  }
}
