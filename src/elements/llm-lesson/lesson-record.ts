/** What a whole lesson scores: its widgets, each with a weight, awake or asleep. No DOM except for the widgets' order. */
import type { LessonChild } from '../../controllers/lesson-context.js';
import { merged, type Attempts, type Result } from '../../scoring/attempts.js';
import { asJson } from '../../scoring/saved.js';
import { hash } from '../../scoring/seeded-order.js';
import { mergedSaved, nameOf, readState, writeState, type Saved } from './lesson-state.js';

/** Where one widget stands. */
export interface Standing extends Result {
  isDone: boolean;
  isStarted: boolean;
  /** The share of its items that have an answer, 0 to 1. */
  played: number;
}

interface Member {
  name: string; // in a state
  hasRead: boolean;
  /** Null while nobody knows what there is to do in it. */
  attempts: () => Attempts | null;
}

const UNTOUCHED: Standing = { raw: 0, max: 0, scaled: 0, attempts: 0, seconds: 0, isDone: false, isStarted: false, played: 0 };

export class LessonRecord {
  readonly #members = new Map<LessonChild, Member>();
  readonly #saved = new Map<string, Saved>(); // by name, from other visits and from widgets that have left
  readonly #ended = new Set<string>(); // names of the widgets with which this play was at its end

  /** @returns the widget's own state from another time; undefined when there is nothing new in it. */
  enter(child: LessonChild, attempts: () => Attempts | null): unknown {
    const member = { name: this.#nameOf(child), hasRead: false, attempts };
    this.#members.set(child, member);
    return this.#newsFor(member);
  }

  /**
   * A widget has read its content. `isOther` if it had read some before, or is called something else now; `saved` is what is known of it under
   * its new name, as above.
   */
  changed(child: LessonChild): { isOther: boolean; saved?: unknown } {
    const member = this.#members.get(child);
    if (!member) return { isOther: false };
    const name = this.#nameOf(child);
    const hadRead = member.hasRead;
    member.hasRead = true;
    if (name === member.name) return { isOther: hadRead };
    const latest = this.#latest(member);
    if (latest) {
      this.#saved.delete(member.name);
      this.#saved.set(name, mergedSaved(this.#saved.get(name), latest));
    }
    if (this.#ended.has(member.name)) this.#ended.add(name);
    member.name = name;
    return { isOther: true, saved: this.#newsFor(member) };
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

  /** Those that count: with a weight of 0 or with nothing to do in them, they are outside the lesson's total. */
  get counted(): LessonChild[] {
    return this.children.filter((child) => this.isCounted(child));
  }

  /** It is one of the lesson's own widgets. */
  has(target: unknown): target is LessonChild {
    return this.#members.has(target as LessonChild);
  }

  isCounted(child: LessonChild): boolean {
    return weightOf(child) > 0 && this.#members.get(child)?.attempts()?.items.length !== 0;
  }

  standing(child: LessonChild): Standing {
    const member = this.#members.get(child);
    return member ? this.#standingOf(member) : UNTOUCHED;
  }

  get answered(): number {
    return this.counted.filter((child) => this.standing(child).isDone).length;
  }

  get isStarted(): boolean {
    return this.children.some((child) => this.standing(child).isStarted);
  }

  get isComplete(): boolean {
    const { counted } = this;
    return counted.length > 0 && counted.every((child) => this.standing(child).isDone);
  }

  /** The end of this play has been told, whatever was taken back or added since. Where all widgets are others, it is another lesson. */
  get isOver(): boolean {
    return [...this.#members.values()].some(({ name }) => this.#ended.has(name));
  }

  noteEnd(): void {
    for (const { name } of this.#members.values()) this.#ended.add(name);
  }

  /** `raw` and `max` are sums of weights. */
  get result(): Result {
    let [raw, max, attempts, seconds] = [0, 0, 0, 0];
    for (const child of this.counted) {
      const standing = this.standing(child);
      raw += weightOf(child) * standing.scaled;
      max += weightOf(child);
      attempts += standing.attempts;
      seconds += standing.seconds;
    }
    return { raw, max, scaled: max === 0 ? 0 : raw / max, attempts, seconds: Math.round(10 * seconds) / 10 };
  }

  /** The points over what was played, 0 to 1; null before the start. */
  get soFar(): number | null {
    let [raw, played] = [0, 0];
    for (const child of this.counted) {
      const standing = this.standing(child);
      raw += weightOf(child) * standing.scaled;
      played += weightOf(child) * standing.played;
    }
    return played === 0 ? null : raw / played;
  }

  /** JSON of at most 3,500 characters. */
  get state(): unknown {
    const members = new Map([...this.#members.values()].map((member) => [member.name, this.#latest(member)]));
    const elsewhere = [...this.#saved].filter(([name]) => !members.has(name));
    const widgets = [...elsewhere, ...members].flatMap(([name, saved]) => (saved ? [[name, saved] as const] : []));
    const isOver = members.size > 0 ? this.isOver : this.#ended.size > 0;
    return writeState({ widgets: new Map(widgets), isOver }, (name) => members.has(name));
  }

  /**
   * Accepts anything, never lowers a score.
   *
   * @param since An earlier state: what has not changed since then is left alone.
   * @returns what is new to widgets that are there, for them to resume from.
   */
  restore(state: unknown, since?: unknown): { child: LessonChild; saved: unknown }[] {
    const read = readState(state);
    if (!read) return [];
    const before = readState(since)?.widgets;
    const isSame = (name: string, saved: Saved) => JSON.stringify(before?.get(name)) === JSON.stringify(saved);
    const news = [...read.widgets].filter(([name, saved]) => !isSame(name, saved));
    for (const member of this.#members.values()) this.#note(member);
    for (const [name, saved] of news) this.#saved.set(name, mergedSaved(this.#saved.get(name), saved));
    if (read.isOver) for (const name of read.widgets.keys()) this.#ended.add(name);
    const names = new Set(news.map(([name]) => name));
    return [...this.#members].flatMap(([child, member]) => {
      const saved = names.has(member.name) ? this.#newsFor(member) : undefined;
      return saved === undefined ? [] : [{ child, saved }];
    });
  }

  forget(): void {
    this.#saved.clear();
    this.#ended.clear();
  }

  /** What was saved of a widget, unless it knows all of it. */
  #newsFor({ name, attempts }: Member): unknown {
    const saved = this.#saved.get(name)?.state;
    const own = attempts();
    if (saved === undefined || !own || own.result.attempts === 0) return saved;
    const { state } = own;
    return merged(state, saved) === state ? undefined : saved;
  }

  #standingOf({ name, attempts }: Member): Standing {
    const own = attempts();
    const standing = own ? standingOf(own) : UNTOUCHED;
    const kept = this.#saved.get(name);
    if (!kept?.isFloor) return standing;
    const isDone = standing.isDone || kept.isDone;
    const scaled = Math.max(standing.scaled, kept.scaled);
    return {
      ...standing,
      isDone,
      isStarted: true,
      scaled,
      attempts: Math.max(standing.attempts, kept.attempts),
      seconds: Math.max(standing.seconds, kept.seconds),
      played: isDone ? 1 : Math.max(standing.played, scaled),
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
    if (!own || own.items.length === 0) return kept; // its content may come, or come back
    if (!own.isTouched) return kept?.isFloor ? kept : undefined;
    const standing = this.#standingOf(member);
    return { ...standing, state: own.state, isFloor: own.result.scaled < standing.scaled || own.isComplete !== standing.isDone };
  }

  /** Its id, or a name made from its content: the same on every visit. */
  #nameOf(child: LessonChild): string {
    const key = child.id || `${child.localName}-${hash(contentOf(child)).toString(36)}`;
    const taken = new Set([...this.#members].flatMap(([other, { name }]) => (other === child ? [] : [name])));
    for (let n = 1; ; n++) {
      const name = nameOf(n === 1 ? key : `${key}-${n}`);
      if (!taken.has(name)) return name;
    }
  }
}

/** 1 unless the author says otherwise. */
function weightOf({ dataset }: LessonChild): number {
  const weight = Number(dataset['weight'] ?? 1);
  return weight >= 0 && Number.isFinite(weight) ? weight : 1;
}

/** Whatever its author wrote, as a text: nothing where the widget brings its own. */
function contentOf({ src, items, textContent }: LessonChild): string {
  const property = items == null ? '' : JSON.stringify([asJson(items)]);
  return property || src || textContent.replace(/\s+/g, ' ').trim();
}

function standingOf(own: Attempts): Standing {
  const { result } = own;
  const begun = own.items.filter((_, item) => own.of(item).length > 0).length;
  return { ...result, isDone: own.isComplete, isStarted: result.attempts > 0, played: result.max === 0 ? 0 : begun / result.max };
}
