/** What a whole lesson scores: its widgets, each with a weight, awake or asleep. No DOM but the widgets' order. */
import type { LessonChild } from '../../controllers/lesson-context.js';
import type { Attempts, Result } from '../../scoring/attempts.js';
import { hash } from '../../scoring/seeded-order.js';
import { withinBudget } from './budget.js';

/** SCORM 1.2 keeps 4,096 characters; the rest is for what stands around the state. */
export const MOST_CHARACTERS = 3500;

const STATE_VERSION = 1;

/** How one widget stands. */
export interface Standing extends Result {
  isDone: boolean;
  isStarted: boolean;
}

interface Member {
  key: string;
  weight: number;
  attempts: () => Attempts;
}

const UNTOUCHED: Standing = { raw: 0, max: 0, scaled: 0, attempts: 0, seconds: 0, isDone: false, isStarted: false };

export class LessonRecord {
  readonly #members = new Map<LessonChild, Member>();
  #saved: Record<string, unknown> = {}; // by key: [done, scaled, attempts, seconds, state]

  /** The learner has come to the end in this play, whatever they have taken back since. */
  isOver = false;

  /** @returns the widget's own state of another time; undefined when there is none. */
  enter(child: LessonChild, attempts: () => Attempts): unknown {
    const weight = Number(child.dataset['weight'] ?? 1);
    this.#members.set(child, { key: this.#keyOf(child), weight: weight >= 0 && Number.isFinite(weight) ? weight : 1, attempts });
    this.isOver &&= this.#isKnown(child);
    return this.savedState(child);
  }

  /** What it did stays known. */
  leave(child: LessonChild): void {
    const member = this.#members.get(child);
    if (member) this.#saved = { ...this.#saved, ...this.#entryOf(member) };
    this.#members.delete(child);
  }

  savedState(child: LessonChild): unknown {
    const entry = this.#saved[this.#members.get(child)?.key ?? ''];
    return Array.isArray(entry) ? (entry as unknown[])[4] : undefined;
  }

  /** In the order of the page. */
  get children(): LessonChild[] {
    return [...this.#members.keys()].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  standing(child: LessonChild): Standing {
    const member = this.#members.get(child);
    return member ? this.#standingOf(member) : UNTOUCHED;
  }

  get answered(): number {
    return this.children.filter((child) => this.standing(child).isDone).length;
  }

  get isStarted(): boolean {
    return this.children.some((child) => this.standing(child).isStarted);
  }

  get isComplete(): boolean {
    return this.#members.size > 0 && this.answered === this.#members.size;
  }

  /** `raw` and `max` are sums of weights. */
  get result(): Result {
    let [raw, max, attempts, seconds] = [0, 0, 0, 0];
    for (const member of this.#members.values()) {
      const standing = this.#standingOf(member);
      raw += member.weight * standing.scaled;
      max += member.weight;
      attempts += standing.attempts;
      seconds += standing.seconds;
    }
    return { raw, max, scaled: max === 0 ? 0 : raw / max, attempts, seconds: Math.round(10 * seconds) / 10 };
  }

  /** JSON of at most 3,500 characters. */
  get state(): unknown {
    const entries = Object.assign({}, this.#saved, ...[...this.#members.values()].map((member) => this.#entryOf(member))) as unknown;
    return withinBudget({ v: STATE_VERSION, w: entries, ...(this.isOver && { over: 1 }) }, MOST_CHARACTERS);
  }

  /** Takes anything. @returns whether it was a state. */
  restore(state: unknown): boolean {
    const { v, w, over } = Object(state) as { v?: unknown; w?: unknown; over?: unknown };
    if (v !== STATE_VERSION || typeof w !== 'object' || w === null || Array.isArray(w)) return false;
    this.#saved = { ...(w as Record<string, unknown>) };
    this.isOver ||= over === 1 && this.children.every((child) => this.#isKnown(child));
    return true;
  }

  forget(): void {
    this.#saved = {};
    this.isOver = false;
  }

  /** Something of it was saved: it is nothing new to do. */
  #isKnown(child: LessonChild): boolean {
    return Array.isArray(this.#saved[this.#members.get(child)?.key ?? '']);
  }

  /** A widget of which only the score was kept counts as it was left. */
  #standingOf({ key, attempts }: Member): Standing {
    const own = attempts();
    const entry = this.#saved[key];
    if (own.items.length > 0 || !Array.isArray(entry) || entry.length > 4) {
      const { result } = own;
      return { ...result, isDone: own.isComplete, isStarted: result.attempts > 0 };
    }
    const [isDone, scaled, count, seconds] = (entry as unknown[]).map((value) => (typeof value === 'number' && value >= 0 ? value : 0));
    return { raw: 0, max: 0, scaled: Math.min(1, scaled), attempts: count, seconds, isDone: isDone > 0, isStarted: count > 0 };
  }

  /** An entry of `undefined` is one to forget: JSON leaves it out. */
  #entryOf(member: Member): Record<string, unknown> {
    const own = member.attempts();
    if (own.items.length === 0) return {};
    const { isDone, scaled, attempts, seconds } = this.#standingOf(member);
    return attempts === 0 ? { [member.key]: undefined } : { [member.key]: [isDone ? 1 : 0, round(scaled), attempts, seconds, own.state] };
  }

  /** Its id, or a name made of its content: the same on every visit. */
  #keyOf(child: LessonChild): string {
    const name = child.id || `${child.localName}-${hash(child.textContent.replace(/\s+/g, ' ').trim()).toString(36)}`;
    const taken = new Set([...this.#members].flatMap(([other, { key }]) => (other === child ? [] : [key])));
    for (let n = 1; ; n++) {
      const key = n === 1 ? name : `${name}-${n}`;
      if (!taken.has(key)) return key;
    }
  }
}

function round(x: number): number {
  return Math.round(1000 * x) / 1000;
}
