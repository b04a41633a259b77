/** The course of the exercise: where everything lies, what was right at the latest check, and what is on screen. */
import { Course, type Outcome } from '../../scoring/course.js';
import { moved, sameArrangement, shuffled, solution, type Arrangement } from './arrangement.js';
import type { Content, Sheet } from './entry.js';
import { isRight, judge, type Judgement, type Mark } from './judgement.js';
import { inWords, Ordering, SHOWN } from './ordering.js';

export class OrderCourse extends Course<Sheet, Ordering> {
  phase: 'arrange' | 'checked' | 'shown' = 'arrange';
  arrangement: Arrangement = { list: [], aside: [] };
  /** Of the latest check. */
  judgement: Judgement | null = null;

  #seed: number | null = null;
  #mixes = 0; // each one gives another order

  constructor(changed: () => void) {
    super(new Ordering(null, 0), changed);
  }

  get hasDistractors(): boolean {
    const { item: sheet } = this;
    return sheet !== undefined && sheet.stages < sheet.entries.length;
  }

  /** Was right at the latest check, and stays where it is. */
  isKept(entry: number): boolean {
    return isRight(this.judgement?.marks[entry]);
  }

  /** What there is to say about an entry now: nothing that is no longer true, or has been heeded. */
  markOf(entry: number): Mark | undefined {
    const mark = this.judgement?.marks[entry];
    return this.#isPast(entry, mark) || (this.phase === 'shown' && !isRight(mark)) ? undefined : mark;
  }

  /** Takes over content. What was arranged and checked stays if the texts are still the same. */
  take({ sheet, problems }: Content, limit: number, seed: number | null): void {
    const isSame = sheet !== null && sheet.key === this.item?.key && (seed === this.#seed || this.judgement !== null);
    this.#seed = seed;
    this.replace(new Ordering(sheet, limit), problems);
    if (!isSame || (this.phase === 'arrange' && this.attempts.isDone(0))) this.goTo(0);
  }

  /** The next play begins with another order. */
  mix(): void {
    this.#mixes++;
  }

  canMove(entry: number): boolean {
    return this.phase === 'arrange' && !this.isKept(entry);
  }

  /** Where in the list an entry comes to lie if it moves by so many places: what is kept stays, and is passed. */
  placeFrom(entry: number, by: number): number {
    const free = this.arrangement.list.flatMap((other, place) => (this.canMove(other) ? [place] : []));
    const at = free.indexOf(this.arrangement.list.indexOf(entry)) + by;
    return free[Math.min(free.length - 1, Math.max(0, at))] ?? 0;
  }

  /** @returns false when nothing has moved. */
  move(entry: number, to: 'list' | 'aside', index: number): boolean {
    const kept = this.arrangement.list.filter((other) => this.isKept(other));
    const next = moved(this.arrangement, entry, to, index, new Set(kept));
    if (!this.canMove(entry) || sameArrangement(next, this.arrangement)) return false;
    this.arrangement = next;
    this.attempts.moves = next;
    this.changed();
    return true;
  }

  /** The learner has the order checked. @returns null when it is not their turn. */
  check(seconds: number): Outcome | null {
    const { item: sheet, attempts, arrangement } = this;
    if (!sheet || this.phase !== 'arrange') return null;
    const judgement = judge(arrangement, sheet.stages, sheet.entries.length, new Set(attempts.checked?.kept));
    attempts.checked = { ...arrangement, kept: arrangement.list.filter((entry) => judgement.marks[entry] === 'in-order') };
    attempts.moves = null;
    this.judgement = judgement;
    this.phase = 'checked';
    const { score } = judgement;
    return this.record({ item: 0, value: inWords(sheet, arrangement), correct: score >= 1, score, seconds, model: null });
  }

  tryAgain(): void {
    this.phase = 'arrange';
    this.changed();
  }

  /** The learner wants to see the order. @returns null when the exercise was done already. */
  show(seconds: number): Outcome | null {
    const isNews = !this.attempts.isDone(0);
    if (this.item) this.arrangement = solution(this.item);
    this.attempts.moves = null;
    this.phase = 'shown';
    this.changed();
    return isNews ? this.record({ item: 0, value: SHOWN, correct: false, score: 0, seconds, model: null }) : null;
  }

  override restore(state: unknown): void {
    const { moves } = this.attempts;
    super.restore(state);
    if (this.attempts.moves !== moves) this.goTo(0);
  }

  protected override fresh(): Ordering {
    return new Ordering(this.item ?? null, this.attempts.limit);
  }

  /** What is being arranged stays, if a state has nothing new. */
  protected override restored(isNews: boolean): void {
    if (isNews) this.goTo(0);
  }

  /** There is only one item, and its end is another view of it. */
  protected override goToNext(): void {
    this.goTo(0);
  }

  /** Begins, or goes on from the latest move or check. */
  protected override opened(): void {
    const { item: sheet, attempts } = this;
    const { checked, moves } = attempts;
    this.phase = 'arrange';
    this.judgement = null;
    if (!sheet) return;
    if (checked) this.judgement = judge(checked, sheet.stages, sheet.entries.length, new Set(checked.kept));
    const isShown = attempts.isShown || (attempts.isDone(0) && !checked);
    if (isShown) this.phase = 'shown';
    else if (checked && !moves) this.phase = 'checked';
    this.arrangement = isShown ? solution(sheet) : (moves ?? checked ?? shuffled(sheet, this.#startSeed(sheet)));
  }

  #isPast(entry: number, mark: Mark | undefined): boolean {
    const { list, aside } = this.arrangement;
    switch (mark) {
      case 'foreign':
        return aside.includes(entry);
      case 'missing':
        return list.includes(entry);
      case 'in-order':
        return list[entry] !== entry; // while the list is too short for it
      case 'relative': {
        const other = this.judgement?.than[entry] ?? entry;
        const [at, its] = [list.indexOf(entry), list.indexOf(other)];
        return at === -1 || its === -1 || at < its !== entry < other;
      }
      default:
        return false;
    }
  }

  #startSeed({ key }: Sheet): number {
    return (this.#seed ?? Number.parseInt(key, 36)) + this.#mixes;
  }
}
