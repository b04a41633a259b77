/** The one reward model of a page, trained by all the learner's picks and shared by all the bundles loaded there. */
import { FEATURES, features } from './features.js';
import { GlassBoxRewardModel, type FeatureFunction, type RewardStep, type Pick } from './reward-model.js';

/** A pick in the journal. */
export interface JournalPick extends Pick {
  /** Names the pick on this page. */
  id: number;
}

/** One learner's reward model, and what it was taught. Fires `change` whenever the journal does. */
export interface RewardSession extends EventTarget {
  /** The picks that the model has learned, oldest first. */
  readonly journal: readonly JournalPick[];
  /** A copy, one for each of `FEATURES`. */
  readonly weights: Float32Array;
  score(prompt: string, reply: string): number;
  /** The probability that a is picked. */
  bet(prompt: string, a: string, b: string): number;
  /** Takes one training step. */
  learn(pick: Pick): RewardStep & { pick: JournalPick };
  /** Takes a pick back, by replaying the others. */
  undo(pick: Readonly<{ id: number }>): void;
  /** Takes all picks back. */
  reset(): void;
}

const MOST_REMEMBERED = 500;

/** To undo one pick is to replay the others, but their texts need not be read again. */
function remembering(): FeatureFunction {
  const known = new Map<string, Float32Array>();
  return (prompt, reply) => {
    const text = `${prompt}\0${reply}`;
    const counted = known.get(text) ?? features(prompt, reply);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, counted);
    return counted;
  };
}

class PageRewardSession extends EventTarget implements RewardSession {
  readonly #features = remembering();
  #model = new GlassBoxRewardModel(this.#features);
  #journal: readonly JournalPick[] = [];
  #lastPick = 0;

  get journal(): readonly JournalPick[] {
    return this.#journal;
  }

  get weights(): Float32Array {
    return this.#model.weights.slice();
  }

  score(prompt: string, reply: string): number {
    return this.#model.score(prompt, reply);
  }

  bet(prompt: string, a: string, b: string): number {
    return this.#model.bet(prompt, a, b);
  }

  learn({ prompt, a, b, label }: Pick): RewardStep & { pick: JournalPick } {
    const step = this.#model.learn(prompt, a, b, label);
    const pick = { prompt, a, b, label, id: ++this.#lastPick };
    this.#update([...this.#journal, pick]);
    return { ...step, pick };
  }

  undo({ id }: Readonly<{ id: number }>): void {
    const others = this.#journal.filter((pick) => pick.id !== id);
    if (others.length === this.#journal.length) return;
    this.#model = GlassBoxRewardModel.fromPicks(others, this.#features);
    this.#update(others);
  }

  reset(): void {
    if (this.#journal.length === 0) return;
    this.#model = new GlassBoxRewardModel(this.#features);
    this.#update([]);
  }

  #update(journal: readonly JournalPick[]): void {
    this.#journal = journal;
    this.dispatchEvent(new Event('change'));
  }
}

/** Raised when a session of another version could not be used in this one's place, or when a feature of the same name counts differently. */
const REWARD_VERSION = 1;

// Kept on the page, not in this module: two bundles have two copies of this module.
const key = Symbol.for('llm-widgets.reward');
const page = globalThis as unknown as Record<symbol, Map<string, RewardSession> | undefined>;

/** The page's reward model, made on the first call. Bundles share it when they count the same features. */
export function rewardSession(): RewardSession {
  const sessions = (page[key] ??= new Map<string, RewardSession>());
  const name = `${REWARD_VERSION}:${FEATURES.map((feature) => feature.name).join()}`;
  const session = sessions.get(name) ?? new PageRewardSession();
  sessions.set(name, session);
  return session;
}
