/** What a whole lesson scores: its widgets, each with a weight, awake or asleep. No DOM except for the widgets' order. */
import type { LessonChild } from '../../controllers/lesson-context.js';
import type { Attempts, Result } from '../../scoring/attempts.js';
import { hash } from '../../scoring/seeded-order.js';
import { mergedSaved, nameOf, readState, writeState, type Saved } from './lesson-state.js';

/** Where one widget stands. */
export interface Standing extends Result {
  isDone: boolean;
  isStarted: boolean;
}

interface Member {
  name: string; // in a state
  weight: number;
  attempts: () => Attempts;
}

const UNTOUCHED: Standing = { raw: 0, max: 0, scaled: 0, attempts: 0, seconds: 0, isDone: false, isStarted: false };

export class LessonRecord {
  readonly #members = new Map<LessonChild, Member>();
  readonly #saved = new Map<string, Saved>(); // by name, from other visits and from widgets that have left

  /** The learner has reached the end in this play, whatever they have taken back since. */
  isOver = false;

  /** @returns the widget's own state from another time; undefined when there is none. */
  enter(child: LessonChild, attempts: () => Attempts): unknown {
    const weight = Number(child.dataset['weight'] ?? 1);
    this.#members.set(child, { name: this.#nameOf(child), weight: weight >= 0 && Number.isFinite(weight) ? weight : 1, attempts });
    this.isOver &&= this.#isKnown(child);
    return this.#savedState(child);
  }

  /** What it did is remembered. */
  leave(child: LessonChild): void {
    const member = this.#members.get(child);
    if (member) this.#note(member);
    this.#members.delete(child);
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
    const members = new Map([...this.#members.values()].map((member) => [member.name, this.#latest(member)]));
    const elsewhere = [...this.#saved].filter(([name]) => !members.has(name));
    const widgets = [...elsewhere, ...members].flatMap(([name, saved]) => (saved ? [[name, saved] as const] : []));
    return writeState({ widgets: new Map(widgets), isOver: this.isOver }, (name) => members.has(name));
  }

  /** Accepts anything, never lowers a score. @returns what it knows about widgets that are there, for them to resume from. */
  restore(state: unknown): { child: LessonChild; saved: unknown }[] {
    const read = readState(state);
    if (!read) return [];
    for (const member of this.#members.values()) this.#note(member);
    for (const [name, saved] of read.widgets) this.#saved.set(name, mergedSaved(this.#saved.get(name), saved));
    this.isOver ||= read.isOver && this.children.every((child) => this.#isKnown(child));
    return [...this.#members].flatMap(([child, { name }]) => {
      const saved = read.widgets.has(name) ? this.#savedState(child) : undefined;
      return saved === undefined ? [] : [{ child, saved }];
    });
  }

  forget(): void {
    this.#saved.clear();
    this.isOver = false;
  }

  #savedState(child: LessonChild): unknown {
    return this.#saved.get(this.#members.get(child)?.name ?? '')?.state;
  }

  /** Some of it was saved before, so it is nothing new to do. */
  #isKnown(child: LessonChild): boolean {
    return this.#saved.has(this.#members.get(child)?.name ?? '');
  }

  #standingOf({ name, attempts }: Member): Standing {
    const own = attempts();
    const { result } = own;
    const standing = { ...result, isDone: own.isComplete, isStarted: result.attempts > 0 };
    const kept = this.#saved.get(name);
    if (!kept?.isFloor) return standing;
    return {
      ...standing,
      isDone: standing.isDone || kept.isDone,
      isStarted: true,
      scaled: Math.max(standing.scaled, kept.scaled),
      attempts: Math.max(standing.attempts, kept.attempts),
      seconds: Math.max(standing.seconds, kept.seconds),
    };
  }

  #note(member: Member): void {
    const latest = this.#latest(member);
    if (latest) this.#saved.set(member.name, latest);
    else this.#saved.delete(member.name);
  }

  /** What to save of a widget; undefined if it has not begun. */
  #latest(member: Member): Saved | undefined {
    const own = member.attempts();
    const kept = this.#saved.get(member.name);
    if (own.items.length === 0) return kept; // it has not read its content yet
    if (!own.isTouched) return kept?.isFloor ? kept : undefined;
    const standing = this.#standingOf(member);
    return { ...standing, state: own.state, isFloor: own.result.scaled < standing.scaled || own.isComplete !== standing.isDone };
  }

  /** Its id, or a name made from its content: the same on every visit. */
  #nameOf(child: LessonChild): string {
    const key = child.id || `${child.localName}-${hash(child.textContent.replace(/\s+/g, ' ').trim()).toString(36)}`;
    const taken = new Set([...this.#members].flatMap(([other, { name }]) => (other === child ? [] : [name])));
    for (let n = 1; ; n++) {
      const name = nameOf(n === 1 ? key : `${key}-${n}`);
      if (!taken.has(name)) return name;
    }
  }
}
