/** The course of a quiz: which question, what is drafted, and what is told. Fires no events. */
import type { ReactiveControllerHost } from 'lit';
import type { ScoringController } from '../../controllers/scoring-controller.js';
import { plainText } from '../../templates/rich-text.js';
import type { Content, Problem, Question } from './question.js';
import { QuizAttempts, textOf, toBits, type Rules } from './quiz-attempts.js';
import { seededOrder } from '../../scoring/seeded-order.js';

/** What is shuffled. */
export type QuizShuffle = 'none' | 'options' | 'questions' | 'all';

export interface Setup extends Rules {
  shuffle: QuizShuffle;
  seed: string;
  /** The language of the questions where it may not be the page's; empty where it is. */
  lang: string;
}

/** What the learner has put down and not handed in yet. */
export interface Jotted {
  picks: ReadonlySet<number>;
  text: string;
}

const NOTHING: Jotted = { picks: new Set(), text: '' };

export class Run {
  problems: readonly Problem[] = [];
  /** Questions in the order in which they are asked. */
  order: readonly number[] = [];
  /** Where in that order the learner is; its length when they are through. */
  at = 0;
  setup: Setup;

  readonly #host: ReactiveControllerHost;
  readonly #scoring: ScoringController<QuizAttempts>;
  // By a question's key, as questions may come and go.
  readonly #jotted = new Map<string, Jotted>();
  readonly #told = new Set<string>();

  constructor(host: ReactiveControllerHost, scoring: ScoringController<QuizAttempts>, setup: Setup) {
    this.#host = host;
    this.#scoring = scoring;
    this.setup = setup;
  }

  get attempts(): QuizAttempts {
    return this.#scoring.attempts;
  }

  get questions(): readonly Question[] {
    return this.attempts.items;
  }

  /** The question on screen, where they come one at a time. */
  get item(): number | undefined {
    return this.order[this.at];
  }

  /** Takes content over. What was answered stays answered where the question is still there and counts as before. */
  take({ questions, problems }: Content, setup: Setup): void {
    const shown = this.item === undefined ? undefined : this.questions[this.item]?.key;
    const attempts = new QuizAttempts(questions, setup);
    this.#scoring.take(attempts, { keep: setup.gradeText === this.setup.gradeText });
    this.setup = setup;
    this.problems = problems;
    const names = questions.map(({ key }) => key);
    const isMixed = setup.shuffle === 'questions' || setup.shuffle === 'all';
    this.order = isMixed ? seededOrder(names, setup.seed) : names.map((_, i) => i);
    const answered = new Set(names.filter((_, item) => attempts.of(item).length > 0));
    for (const key of this.#told) if (!answered.has(key)) this.#told.delete(key);
    const stays = this.order.findIndex((item) => names[item] === shown);
    if (stays === -1) this.#goToNext();
    else this.at = stays;
    this.#host.requestUpdate();
  }

  restore(state: unknown): void {
    this.#scoring.restore(state);
    this.#jotted.clear();
    this.#told.clear();
    this.#goToNext();
  }

  restart(): void {
    this.#scoring.restart(new QuizAttempts(this.questions, this.setup));
    this.#jotted.clear();
    this.#told.clear();
    this.at = 0;
  }

  /** The verdict is on screen; else the question waits for an answer. */
  isTold(item: number): boolean {
    const { key } = this.questions[item];
    return this.#told.has(key) || (this.attempts.isDone(item) && !this.#jotted.has(key));
  }

  /** What is right may be seen. */
  isRevealed(item: number): boolean {
    const { feedback } = this.setup;
    if (feedback === 'never') return false;
    return feedback === 'at-once' ? this.attempts.isDone(item) : this.attempts.isComplete;
  }

  jotted(item: number): Jotted {
    return this.#jotted.get(this.questions[item].key) ?? NOTHING;
  }

  jot(item: number, draft: Partial<Jotted>): void {
    this.#jotted.set(this.questions[item].key, { ...this.jotted(item), ...draft });
    this.#host.requestUpdate();
  }

  /** Options that were picked in some try, and whose verdict may be told. */
  settled(item: number): ReadonlySet<number> {
    const isKnown = this.setup.feedback === 'at-once' || this.isRevealed(item);
    return isKnown && this.attempts.isMarked(item) ? this.attempts.tried(item) : new Set();
  }

  /** Options in the order in which they are shown. Two of them (such as true and false) stay as they are. */
  options(item: number): number[] {
    const { options, key } = this.questions[item];
    const isMixed = this.setup.shuffle === 'options' || this.setup.shuffle === 'all';
    if (!isMixed || options.length < 3) return options.map((_, i) => i);
    return seededOrder(
      options.map(({ text }) => plainText(text)),
      this.setup.seed + key,
    );
  }

  /** There is something to hand in. */
  isReady(item: number): boolean {
    const { picks, text } = this.jotted(item);
    return this.questions[item].kind === 'text' ? text.trim() !== '' : picks.size > 0;
  }

  /** The learner answers with what they have put down. @returns the news of it; null when it is not their turn. */
  commit(item: number, seconds: number): Event[] | null {
    if (this.isTold(item) || !this.isReady(item)) return null;
    const { kind, options } = this.questions[item];
    const { picks, text } = this.jotted(item);
    if (kind === 'text') {
      const findings = this.attempts.findings(item, text);
      const found = findings.flatMap(({ verdict }, i) => (verdict === 'found' ? [i] : []));
      return this.#commit(item, text.trim(), toBits(found), seconds, this.attempts.ofFindings(item, findings));
    }
    const value = textOf(options.filter((_, i) => picks.has(i)));
    return this.#commit(item, value, toBits(picks), seconds, this.attempts.ofPicks(item, picks));
  }

  /** The learner would rather see the answer. */
  show(item: number, seconds: number): Event[] | null {
    if (this.attempts.isDone(item)) return null;
    return this.#commit(item, '', 0, seconds, { score: 0, correct: this.attempts.isMarked(item) ? false : null });
  }

  /** What was right is kept. */
  tryAgain(item: number): void {
    const { key, options, kind } = this.questions[item];
    const right = options.flatMap(({ isRight }, i) => (isRight ? [i] : []));
    const picks = this.attempts.picks(item);
    const kept = kind === 'many' && this.attempts.isMarked(item) ? right.filter((i) => picks.has(i)) : [];
    this.#told.delete(key);
    this.jot(item, { picks: new Set(kept), text: this.attempts.latest(item)?.value ?? '' });
  }

  /** What comes after the question on screen. */
  get goesOnTo(): 'question' | 'summary' | 'start' {
    if (!this.attempts.isComplete) return 'question';
    return this.questions.length === 1 ? 'start' : 'summary';
  }

  goOn(): void {
    if (this.goesOnTo === 'start') this.restart();
    else this.#goToNext();
  }

  /** To the first question that still waits. */
  #goToNext(): void {
    const open = this.order.findIndex((item) => !this.attempts.isDone(item));
    this.at = open === -1 ? (this.questions.length === 1 ? 0 : this.order.length) : open;
    const { item } = this;
    if (item !== undefined && open !== -1 && this.attempts.of(item).length > 0) this.tryAgain(item); // half-way through its tries
    this.#host.requestUpdate();
  }

  #commit(
    item: number,
    value: string,
    note: number,
    seconds: number,
    { score, correct }: { score: number; correct: boolean | null },
  ): Event[] {
    const news = this.#scoring.commit({ item, value, correct, score, seconds, note, model: null });
    const { key } = this.questions[item];
    this.#jotted.delete(key);
    this.#told.add(key);
    this.#host.requestUpdate();
    return news;
  }
}
