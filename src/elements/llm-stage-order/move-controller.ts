/** How the learner moves entries by buttons and keys: what has the focus then, and what is spoken. */
import type { ReactiveControllerHost } from 'lit';
import { isolated, plainWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import type { Arrangement } from './arrangement.js';
import { actOf } from './keys.js';
import { isMisplaced } from './judgement.js';
import type { ListHandlers, ListState } from './list-view.js';
import type { OrderCourse } from './course.js';

export interface MoveMeans {
  course: OrderCourse;
  localize: Texts;
  isLocked: () => boolean;
  /** Says something to those who cannot see it. */
  speak: (text: string) => void;
  /** An entry lies elsewhere now. */
  moved: () => void;
  /** The next update moves entries about. */
  glide: () => void;
  /** Focuses the element with this id, once it is on screen. */
  show: (id: string) => Promise<void>;
}

export class MoveController {
  readonly handlers: ListHandlers;
  #active = -1; // the one entry of the list that the Tab key stops at
  #picked: number | null = null; // the entry that arrow keys carry along
  #before: Arrangement | null = null; // where everything lay when it was picked up
  readonly #host: ReactiveControllerHost;
  readonly #means: MoveMeans;

  constructor(host: ReactiveControllerHost, means: MoveMeans) {
    this.#host = host;
    this.#means = means;
    this.handlers = {
      pick: (entry) => this.#pick(entry),
      focus: (entry) => this.#activate(entry),
      moveBy: (entry, by) => void this.#moveBy(entry, by, by < 0 ? 'up' : 'down'),
      setAside: (entry) => void this.#setAside(entry, 'aside'),
      putBack: (entry) => void this.#putBack(entry),
    };
  }

  get state(): ListState {
    const free = this.#free;
    const active = free.includes(this.#active) ? this.#active : (free.at(0) ?? -1);
    return { active, picked: this.#held, disabled: this.#means.isLocked() };
  }

  /** The id of what takes the focus when the learner begins to move entries. */
  get first(): string {
    const { course } = this.#means;
    const misplaced = this.#free.find((one) => isMisplaced(course.markOf(one)));
    const entry = misplaced ?? this.#free.at(0);
    const lost = course.arrangement.aside.find((one) => course.canMove(one));
    return entry !== undefined ? `entry-${entry}` : lost !== undefined ? `back-${lost}` : 'question';
  }

  /** Another view of the exercise comes on screen. */
  turn(): void {
    this.#picked = null;
    this.#active = -1;
    this.#host.requestUpdate();
  }

  /** Puts an entry elsewhere, and says where it is now. @returns false when it stays. */
  move(entry: number, to: 'list' | 'aside', index: number): boolean {
    const { course, isLocked, moved } = this.#means;
    const wasAside = course.arrangement.aside.includes(entry);
    if (isLocked() || !course.move(entry, to, index)) return false;
    moved();
    if (to === 'list') this.#say(wasAside ? 'orderIsBack' : 'orderNow', entry);
    else this.#speak(this.#means.localize.term('orderPutAside', this.#nameOf(entry), course.arrangement.list.length));
    return true;
  }

  onKey(event: KeyboardEvent): void {
    const row = (event.target as Element).closest<HTMLElement>('[data-entry]');
    const entry = Number(row?.dataset['entry'] ?? -1);
    const free = this.#free;
    const at = free.indexOf(entry);
    const act = at === -1 || this.#means.isLocked() ? null : actOf(event, this.#held === entry);
    if (!act) return;
    event.preventDefault(); // or the page would scroll
    if (act.kind === 'move') void this.#moveBy(entry, act.by, 'entry');
    else if (act.kind === 'cancel') void this.#cancel(entry);
    else if (act.kind === 'set-aside') void this.#setAside(entry, 'entry');
    else void this.#means.show(`entry-${free[Math.min(free.length - 1, Math.max(0, at + act.by))]}`);
  }

  get #free(): number[] {
    const { course } = this.#means;
    return course.arrangement.list.filter((entry) => course.canMove(entry));
  }

  /** What is picked up, as long as it can be moved. */
  get #held(): number | null {
    return this.#picked !== null && this.#free.includes(this.#picked) && !this.#means.isLocked() ? this.#picked : null;
  }

  #activate(entry: number): void {
    if (this.#active === entry) return;
    this.#active = entry;
    this.#host.requestUpdate();
  }

  /** @param control The part of the entry that keeps the focus: an element that is moved loses it. */
  async #moveBy(entry: number, by: number, control: 'up' | 'down' | 'entry'): Promise<void> {
    const { course, glide, show } = this.#means;
    glide();
    if (!this.move(entry, 'list', course.placeFrom(entry, by)))
      this.#speak(this.#means.localize.term(by < 0 ? 'orderIsFirst' : 'orderIsLast', this.#nameOf(entry)));
    await show(`${control}-${entry}`);
  }

  async #setAside(entry: number, control: 'aside' | 'entry'): Promise<void> {
    const { course, glide, show } = this.#means;
    if (!course.hasDistractors) return;
    const { list, aside } = course.arrangement;
    const at = list.indexOf(entry);
    glide();
    if (!this.move(entry, 'aside', aside.length)) return;
    const next = [...list.slice(at + 1), ...list.slice(0, at).reverse()].find((other) => course.canMove(other));
    await show(next === undefined ? `back-${entry}` : `${control}-${next}`);
  }

  async #putBack(entry: number): Promise<void> {
    const { course, glide, show } = this.#means;
    glide();
    if (this.move(entry, 'list', course.arrangement.list.length)) await show(`entry-${entry}`);
  }

  /** Picks an entry up for the arrow keys, or puts it down. */
  #pick(entry: number): void {
    const { course, isLocked } = this.#means;
    if (isLocked()) return;
    const isDown = this.#held === entry;
    this.#picked = isDown ? null : entry;
    this.#before = isDown ? null : course.arrangement;
    this.#say(isDown ? 'orderDropped' : 'orderPicked', entry);
  }

  /** Takes a picked entry back to where it was. */
  async #cancel(entry: number): Promise<void> {
    const { course, glide, show, moved } = this.#means;
    const at = this.#before?.list.indexOf(entry) ?? -1;
    this.#picked = null;
    glide();
    if (at !== -1 && course.move(entry, 'list', at)) moved();
    this.#say('orderCancelled', entry);
    await show(`entry-${entry}`);
  }

  #say(term: 'orderNow' | 'orderIsBack' | 'orderPicked' | 'orderDropped' | 'orderCancelled', entry: number): void {
    const { list } = this.#means.course.arrangement;
    this.#speak(this.#means.localize.term(term, this.#nameOf(entry), list.indexOf(entry) + 1, list.length));
  }

  #speak(text: string): void {
    this.#means.speak(plainWords(text));
    this.#host.requestUpdate();
  }

  #nameOf(entry: number): string {
    return isolated(this.#means.course.item?.entries[entry]?.name ?? '');
  }
}
