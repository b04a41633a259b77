/** What the learner has put down but not yet handed in, question by question, and what there is to say about it before it counts as an answer. */
import { concernIn, type Concern } from '../../safety/concern.js';
import type { Question } from './question.js';

export interface Jotting {
  picks: ReadonlySet<number>;
  text: string;
  /** The key ideas that the learner sees in their own words, once these are shown; null before. */
  ticks: ReadonlySet<number> | null;
}

const NOTHING: Jotting = { picks: new Set(), text: '', ticks: null };

export class Jottings {
  // By a question's key, since questions may come and go.
  readonly #jottings = new Map<string, Jotting>();
  readonly #lacking = new Set<string>();
  #concern: { key: string; concern: Concern } | null = null;

  of({ key }: Question): Jotting {
    return this.#jottings.get(key) ?? NOTHING;
  }

  has({ key }: Question): boolean {
    return this.#jottings.has(key);
  }

  put(question: Question, jotting: Partial<Jotting>): void {
    this.#jottings.set(question.key, { ...this.of(question), ...jotting });
    this.#lacking.delete(question.key);
  }

  drop({ key }: Question): void {
    this.#jottings.delete(key);
  }

  clear(): void {
    this.#jottings.clear();
    this.hush();
  }

  /** There is something to hand in. */
  isReady(question: Question): boolean {
    const { picks, text } = this.of(question);
    return question.kind === 'text' ? text.trim() !== '' : picks.size > 0;
  }

  /** There is nothing more to say. */
  hush(): void {
    this.#lacking.clear();
    this.#concern = null;
  }

  /** The learner tried to hand it in with nothing put down. */
  isLacking({ key }: Question): boolean {
    return this.#lacking.has(key);
  }

  /** What was written sounds like a cry for help or a plan to do harm: then it is not an answer, and goes no further. */
  concernOf({ key }: Question): Concern | null {
    return this.#concern?.key === key ? this.#concern.concern : null;
  }

  /** Looks over what is about to be handed in. @returns the first concern, or else the questions with nothing put down. */
  review(questions: readonly Question[]): { concern: Concern | null; lacking: readonly Question[] } {
    this.hush();
    for (const question of questions) {
      const concern = concernIn(this.of(question).text);
      if (!concern) continue;
      this.put(question, { text: '' });
      this.#concern = { key: question.key, concern };
      return { concern, lacking: [] };
    }
    const lacking = questions.filter((question) => !this.isReady(question));
    for (const { key } of lacking) this.#lacking.add(key);
    return { concern: null, lacking };
  }
}
