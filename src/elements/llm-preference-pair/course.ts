/** The course of the game: which pair, what the learner picked, and what the reward model learned from it. */
import type { RewardController } from '../../controllers/reward-controller.js';
import { features } from '../../preference/features.js';
import type { RewardStep } from '../../preference/reward-model.js';
import type { JournalPick } from '../../preference/reward-session.js';
import { Course, type Outcome } from '../../scoring/course.js';
import type { Choice, Content, Letter, Pair } from './pair.js';
import { Picks, type PairScoring } from './picks.js';

/** A pick, and what it did to the reward model. */
export interface Answer {
  choice: Choice;
  step: RewardStep;
  /** What was counted in each reply, in the order of `FEATURES`. */
  counts: Readonly<Record<Letter, Float32Array>>;
  pick: JournalPick;
}

export class PairCourse extends Course<Pair, Picks> {
  /** The pick on screen; null while one is to be made. */
  answer: Answer | null = null;
  /** Where terms are explained: at the first pair that was answered. */
  firstAnswered: Pair | null = null;

  readonly #reward: RewardController;
  readonly #taught = new Map<string, JournalPick>(); // this play's picks in the page's journal, by the key of the pair

  constructor(changed: () => void, reward: RewardController) {
    super(new Picks([], 'part'), changed);
    this.#reward = reward;
  }

  /** Even a single pair has a summary: it tells what the reward model has learned. */
  override get goesOnTo(): 'item' | 'summary' {
    return this.attempts.isComplete ? 'summary' : 'item';
  }

  /** Takes over content. Picks stay if their pair is still there. */
  take({ pairs, problems }: Content, scoring: string): void {
    this.replace(new Picks(pairs, scoring === 'match' ? 'match' : ('part' satisfies PairScoring)), problems);
    this.#catchUp();
  }

  override restore(state: unknown): void {
    super.restore(state);
    this.#catchUp();
  }

  /** Starts again. What the reward model learned stays. */
  override restart(): void {
    this.#taught.clear();
    super.restart();
  }

  /** The learner picks; the model takes its step. @returns null when it is not their turn. */
  pick(choice: Choice, seconds: number): Outcome | null {
    const { item: pair, current, attempts } = this;
    if (!pair || this.answer) return null;
    const pick = attempts.pick(current, choice);
    const step = this.#reward.learn(pick);
    this.#taught.set(pair.key, step.pick);
    const counts = { A: features(pick.prompt, pick.a), B: features(pick.prompt, pick.b) };
    this.answer = { choice, step, counts, pick: step.pick };
    this.firstAnswered ??= pair;
    return this.record({
      item: current,
      value: choice,
      correct: attempts.isCorrect(current, choice),
      score: attempts.worth(current, choice),
      note: Picks.note(step.before),
      seconds,
      model: null, // the language model has no part in this
    });
  }

  /** The pick on screen can be taken back, unless that has already happened elsewhere. */
  get canUndo(): boolean {
    return this.answer !== null && this.#reward.has(this.answer.pick);
  }

  /** Takes the pick on screen back; the learner may pick again. */
  undo(): void {
    const { answer, item: pair } = this;
    if (!answer || !pair) return;
    this.#reward.undo(answer.pick);
    this.#taught.delete(pair.key);
    this.attempts.takeBack(this.current);
    this.goTo(this.at);
  }

  protected override fresh(): Picks {
    const { items, scoring } = this.attempts;
    return new Picks(items, scoring);
  }

  protected override opened(): void {
    this.answer = null;
  }

  /** All that a saved state keeps of the reward model is its picks: it learns them once more. */
  #catchUp(): void {
    const { attempts } = this;
    for (const [item, { key }] of attempts.items.entries()) {
      const choice = attempts.choice(item);
      if (choice && !this.#taught.has(key)) this.#taught.set(key, this.#reward.learn(attempts.pick(item, choice)).pick);
    }
  }
}
