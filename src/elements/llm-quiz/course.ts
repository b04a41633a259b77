/** The course of a quiz: which question, what is drafted, and what is told. */
import { plainText } from '../../content/rich-text.js';
import { Course, type Outcome } from '../../scoring/course.js';
import { seededOrder } from '../../scoring/seeded-order.js';
import { Jottings, type Jotting } from './jottings.js';
import type { Content, Question } from './question.js';
import { QuizAttempts, textOf, toBits, type Grade, type Rules } from './quiz-attempts.js';

/** How often a question may be answered unless the author says otherwise. */
export const USUAL_ATTEMPTS = 2;

/** What is shuffled. */
export type QuizShuffle = 'none' | 'options' | 'questions' | 'all';

export interface Setup extends Rules {
  shuffle: QuizShuffle;
  seed: string;
  /** The language of the questions if it may differ from the page's; otherwise empty. */
  lang: string;
}

const USUAL: Setup = {
  feedback: 'at-once',
  shuffle: 'none',
  attempts: USUAL_ATTEMPTS,
  gradeText: false,
  language: 'en',
  seed: '',
  lang: '',
};

export class QuizCourse extends Course<Question, QuizAttempts> {
  setup = USUAL;

  readonly jottings = new Jottings();
  readonly #told = new Set<string>(); // by a question's key, since questions may come and go

  constructor(changed: () => void) {
    super(new QuizAttempts([], USUAL), changed);
  }

  /** Takes over content. Answers stay if their question is still there and counts as before. */
  take({ questions, problems }: Content, setup: Setup): void {
    const attempts = new QuizAttempts(questions, setup);
    const keep = setup.gradeText === this.setup.gradeText;
    const names = questions.map(({ key }) => key);
    const isMixed = setup.shuffle === 'questions' || setup.shuffle === 'all';
    this.setup = setup;
    this.replace(attempts, problems, { keep, order: isMixed ? seededOrder(names, setup.seed) : names.map((_, i) => i) });
    const answered = new Set(names.filter((_, item) => attempts.of(item).length > 0));
    for (const key of this.#told) if (!answered.has(key)) this.#told.delete(key);
  }

  override restore(state: unknown): void {
    this.jottings.clear();
    this.#told.clear();
    super.restore(state);
  }

  override restart(): void {
    this.jottings.clear();
    this.#told.clear();
    super.restart();
  }

  /** The verdict is on screen; otherwise the question waits for an answer. */
  isTold(item: number): boolean {
    const question = this.items[item];
    return this.#told.has(question.key) || (this.attempts.isDone(item) && !this.jottings.has(question));
  }

  /** The right answer may be seen. */
  isRevealed(item: number): boolean {
    const { feedback } = this.setup;
    if (feedback === 'never') return false;
    return feedback === 'at-once' ? this.attempts.isDone(item) : this.attempts.isComplete;
  }

  put(item: number, jotting: Partial<Jotting>): void {
    this.jottings.put(this.items[item], jotting);
    this.changed();
  }

  /** The verdict is on screen, and another try is left. */
  canTryAgain(item: number): boolean {
    return this.setup.feedback === 'at-once' && this.isTold(item) && this.attempts.isMarked(item) && this.attempts.triesLeft(item) > 0;
  }

  /** The learner ticks an option, or unticks it; after a verdict, that begins the next try. */
  pick(item: number, option: number, isPicked: boolean): void {
    if (this.canTryAgain(item)) this.tryAgain(item);
    const question = this.items[item];
    const picks = question.kind === 'one' ? new Set<number>() : new Set(this.jottings.of(question).picks);
    if (isPicked) picks.add(option);
    else picks.delete(option);
    this.put(item, { picks });
  }

  /** Options that were picked in some try, and whose verdict may be told. */
  settled(item: number): ReadonlySet<number> {
    const isKnown = this.setup.feedback === 'at-once' || this.isRevealed(item);
    return isKnown && this.attempts.isMarked(item) ? this.attempts.tried(item) : new Set();
  }

  /** Options in the order in which they are shown. Two of them (such as true and false) stay as they are. */
  options(item: number): number[] {
    const { options, key } = this.items[item];
    const isMixed = this.setup.shuffle === 'options' || this.setup.shuffle === 'all';
    if (!isMixed || options.length < 3) return options.map((_, i) => i);
    return seededOrder(
      options.map(({ text }) => plainText(text)),
      this.setup.seed + key,
    );
  }

  /** The learner has written, but not compared it with the key ideas yet. */
  mustWeigh(item: number): boolean {
    return !this.isTold(item) && this.attempts.isWeighed(item) && this.jottings.of(this.items[item]).ticks === null;
  }

  /** Lays the key ideas beside the learner's words. Ticked at first: those that seem to be in them. */
  weigh(item: number): void {
    const guesses = this.attempts.guesses(item, this.jottings.of(this.items[item]).text);
    this.put(item, { ticks: new Set(guesses.flatMap((words, i) => (words === null ? [] : [i]))) });
  }

  tick(item: number, idea: number, isTicked: boolean): void {
    const ticks = new Set(this.jottings.of(this.items[item]).ticks);
    if (isTicked) ticks.add(idea);
    else ticks.delete(idea);
    this.put(item, { ticks });
  }

  /** The learner answers with what they have put down. @returns null when it is not their turn. */
  commit(item: number, seconds: number): Outcome | null {
    const question = this.items[item];
    if (this.isTold(item) || !this.jottings.isReady(question)) return null;
    const { kind, options } = question;
    const { picks, text, ticks } = this.jottings.of(question);
    if (kind === 'text') {
      const given = ticks ?? new Set();
      return this.#commit(item, text.trim(), toBits(given), seconds, this.attempts.ofTicks(item, given.size));
    }
    const value = textOf(options.filter((_, i) => picks.has(i)));
    return this.#commit(item, value, toBits(picks), seconds, this.attempts.ofPicks(item, picks));
  }

  /** The learner would rather see the answer. @returns null if they see it already. */
  show(item: number, seconds: number): Outcome | null {
    if (this.attempts.isDone(item)) return null;
    return this.#commit(item, '', 0, seconds, { score: 0, correct: this.attempts.isMarked(item) ? false : null });
  }

  /** Back to the learner's words. */
  rewrite(item: number): void {
    this.put(item, { ticks: null });
  }

  /** What was right is kept. */
  tryAgain(item: number): void {
    const { key, options, kind } = this.items[item];
    const right = options.flatMap(({ isRight }, i) => (isRight ? [i] : []));
    const picks = this.attempts.picks(item);
    const kept = kind === 'many' && this.attempts.isMarked(item) ? right.filter((i) => picks.has(i)) : [];
    this.#told.delete(key);
    this.put(item, { picks: new Set(kept), text: this.attempts.latest(item)?.value ?? '' });
  }

  protected override fresh(): QuizAttempts {
    return new QuizAttempts(this.items, this.setup);
  }

  protected override opened(): void {
    // What was put down is kept for each question.
  }

  /** A single question stays on screen; one that was tried but is not done is asked again. */
  protected override goToNext(): void {
    const open = this.order.findIndex((item) => !this.attempts.isDone(item));
    this.goTo(open === -1 ? (this.items.length === 1 ? 0 : this.order.length) : open);
    if (open !== -1 && this.attempts.of(this.current).length > 0) this.tryAgain(this.current);
  }

  #commit(item: number, value: string, note: number, seconds: number, { score, correct }: Grade): Outcome {
    this.jottings.drop(this.items[item]);
    this.#told.add(this.items[item].key);
    return this.record({ item, value, correct, score, seconds, note, model: null });
  }
}
