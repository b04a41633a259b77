/** The course of the exercise: where everything lies, what was right at the latest check, and what is on screen. Fires no events. */
import type { ReactiveControllerHost } from 'lit';
import type { ScoringController } from '../../controllers/scoring-controller.js';
import { moved, sameArrangement, shuffled, solution, type Arrangement } from './arrangement.js';
import type { Content, Problem, Sheet } from './entry.js';
import { inWords, Ordering, SHOWN } from './ordering.js';
import { isRight, judge, type Mark, type Verdict } from './verdict.js';

export class Play {
  problems: readonly Problem[] = [];
  phase: 'arrange' | 'checked' | 'shown' = 'arrange';
  arrangement: Arrangement = { list: [], aside: [] };
  /** Of the latest check. */
  verdict: Verdict | null = null;

  readonly #host: ReactiveControllerHost;
  readonly #scoring: ScoringController<Ordering>;
  #seed: number | null = null;
  #runs = 0; // another one, another order

  constructor(host: ReactiveControllerHost, scoring: ScoringController<Ordering>) {
    this.#host = host;
    this.#scoring = scoring;
  }

  get ordering(): Ordering {
    return this.#scoring.attempts;
  }

  get sheet(): Sheet | undefined {
    return this.ordering.sheet;
  }

  get hasDistractors(): boolean {
    const { sheet } = this;
    return sheet !== undefined && sheet.stages < sheet.entries.length;
  }

  /** Was right at the latest check, and stays where it is. */
  isKept(entry: number): boolean {
    return isRight(this.verdict?.marks[entry]);
  }

  /** What there is to say of an entry now: what was put into the other list since the check is not told off any more. */
  markOf(entry: number): Mark | undefined {
    const mark = this.verdict?.marks[entry];
    const { list, aside } = this.arrangement;
    const isHeeded = (mark === 'foreign' && aside.includes(entry)) || (mark === 'missing' && list.includes(entry));
    return isHeeded || (this.phase === 'shown' && !isRight(mark)) ? undefined : mark;
  }

  /** Takes content over. What was arranged and checked stays where the texts are still the same. */
  take({ sheet, problems }: Content, limit: number, seed: number | null): void {
    const before = this.sheet?.key;
    const isSame = sheet !== null && sheet.key === before && (seed === this.#seed || this.verdict !== null);
    this.#scoring.take(new Ordering(sheet, limit));
    this.#seed = seed;
    this.problems = problems;
    if (!isSame || (this.phase === 'arrange' && this.ordering.isDone(0))) this.#open();
    this.#host.requestUpdate();
  }

  restore(state: unknown): void {
    const before = this.ordering.of(0);
    this.#scoring.restore(state);
    if (this.ordering.of(0).length > 0 && this.ordering.of(0) !== before) this.#open();
  }

  restart(): void {
    const { sheet, limit } = this.ordering;
    this.#scoring.restart(new Ordering(sheet ?? null, limit));
    this.#open();
  }

  /** The learner starts again, and gets another order. */
  playAgain(): void {
    this.#runs++;
    this.restart();
  }

  canMove(entry: number): boolean {
    return this.phase === 'arrange' && !this.isKept(entry);
  }

  /** @returns false when nothing has moved. */
  move(entry: number, to: 'list' | 'aside', index: number): boolean {
    const next = moved(this.arrangement, entry, to, index);
    if (!this.canMove(entry) || sameArrangement(next, this.arrangement)) return false;
    this.arrangement = next;
    this.#host.requestUpdate();
    return true;
  }

  /** The learner has the order checked. @returns the news of it; null when it is not their turn. */
  check(seconds: number): Event[] | null {
    const { sheet, ordering, arrangement } = this;
    if (!sheet || this.phase !== 'arrange') return null;
    const verdict = judge(arrangement, sheet.stages, sheet.entries.length, new Set(ordering.checked?.kept));
    ordering.checked = { ...arrangement, kept: arrangement.list.filter((entry) => verdict.marks[entry] === 'in-order') };
    this.verdict = verdict;
    this.phase = 'checked';
    const { score } = verdict;
    return this.#scoring.commit({ item: 0, value: inWords(sheet, arrangement), correct: score >= 1, score, seconds, model: null });
  }

  tryAgain(): void {
    this.phase = 'arrange';
    this.#host.requestUpdate();
  }

  /** The learner wants to see the order. @returns the news, none when the exercise was done already. */
  show(seconds: number): Event[] {
    const isNews = !this.ordering.isDone(0);
    if (this.sheet) this.arrangement = solution(this.sheet);
    this.phase = 'shown';
    this.#host.requestUpdate();
    return isNews ? this.#scoring.commit({ item: 0, value: SHOWN, correct: false, score: 0, seconds, model: null }) : [];
  }

  /** Begins, or goes on from the latest check. */
  #open(): void {
    const { sheet, ordering } = this;
    const { checked } = ordering;
    this.phase = 'arrange';
    this.verdict = null;
    if (!sheet) return;
    if (checked) this.verdict = judge(checked, sheet.stages, sheet.entries.length, new Set(checked.kept));
    const isShown = ordering.isShown || (ordering.isDone(0) && !checked);
    if (isShown) this.phase = 'shown';
    else if (checked) this.phase = 'checked';
    this.arrangement = isShown ? solution(sheet) : (checked ?? shuffled(sheet, this.#startSeed(sheet)));
  }

  #startSeed({ key }: Sheet): number {
    return (this.#seed ?? Number.parseInt(key, 36)) + this.#runs;
  }
}
