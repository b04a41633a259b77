/** What a whole lesson scores: its widgets, each with a weight, awake or asleep. No DOM but the widgets' order. */
import type { LessonChild } from '../../controllers/lesson-context.js';
import type { Attempts, Result } from '../../scoring/attempts.js';
import { hash } from '../../scoring/seeded-order.js';
import { nameOf, readState, writeState, type Saved } from './lesson-state.js';

/** How one widget stands. */
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
  readonly #saved = new Map<string, Saved>(); // by name, of other visits and of widgets that have left

  /** The learner has come to the end in this play, whatever they have taken back since. */
  isOver = false;

  /** @returns the widget's own state of another time; undefined when there is none. */
  enter(child: LessonChild, attempts: () => Attempts): unknown {
    const weight = Number(child.dataset['weight'] ?? 1);
    this.#members.set(child, { name: this.#nameOf(child), weight: weight >= 0 && Number.isFinite(weight) ? weight : 1, attempts });
    this.isOver &&= this.#isKnown(child);
    return this.savedState(child);
  }

  /** What it did stays known. */
  leave(child: LessonChild): void {
    const member = this.#members.get(child);
    const last = member && this.#latest(member);
    if (last) this.#saved.set(member.name, last);
    else if (member) this.#saved.delete(member.name);
    this.#members.delete(child);
  }

  savedState(child: LessonChild): unknown {
    return this.#saved.get(this.#members.get(child)?.name ?? '')?.state;
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
    const widgets = [...this.#saved, ...members].flatMap(([name, saved]) => (saved ? [[name, saved] as const] : []));
    return writeState({ widgets: new Map(widgets), isOver: this.isOver }, (name) => members.has(name));
  }

  /** Takes anything. @returns whether it was a state. */
  restore(state: unknown): boolean {
    const read = readState(state);
    if (!read) return false;
    this.#saved.clear();
    for (const [name, saved] of read.widgets) this.#saved.set(name, saved);
    this.isOver ||= read.isOver && this.children.every((child) => this.#isKnown(child));
    return true;
  }

  forget(): void {
    this.#saved.clear();
    this.isOver = false;
  }

  /** Something of it was saved: it is nothing new to do. */
  #isKnown(child: LessonChild): boolean {
    return this.#saved.has(this.#members.get(child)?.name ?? '');
  }

  /** A widget of which only the score was kept has at least that. */
  #standingOf({ name, attempts }: Member): Standing {
    const own = attempts();
    const { result } = own;
    const standing = { ...result, isDone: own.isComplete, isStarted: result.attempts > 0 };
    const kept = this.#saved.get(name);
    if (kept?.state !== undefined || !kept) return standing;
    return {
      ...standing,
      isDone: standing.isDone || kept.isDone,
      isStarted: true,
      scaled: Math.max(standing.scaled, kept.scaled),
      attempts: Math.max(standing.attempts, kept.attempts),
      seconds: Math.max(standing.seconds, kept.seconds),
    };
  }

  /** What is to be saved of a widget; undefined where it has not begun. */
  #latest(member: Member): Saved | undefined {
    const own = member.attempts();
    const kept = this.#saved.get(member.name);
    if (own.items.length === 0) return kept; // it has not read its content yet
    const standing = this.#standingOf(member);
    const isLess = own.result.scaled < standing.scaled || own.isComplete !== standing.isDone;
    if (isLess) return kept;
    return own.result.attempts === 0 ? undefined : { ...standing, state: own.state };
  }

  /** Its id, or a name made of its content: the same on every visit. */
  #nameOf(child: LessonChild): string {
    const key = child.id || `${child.localName}-${hash(child.textContent.replace(/\s+/g, ' ').trim()).toString(36)}`;
    const taken = new Set([...this.#members].flatMap(([other, { name }]) => (other === child ? [] : [name])));
    for (let n = 1; ; n++) {
      const name = nameOf(n === 1 ? key : `${key}-${n}`);
      if (!taken.has(name)) return name;
    }
  }
}
