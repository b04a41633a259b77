/** The course of the game: which sentence, which guess on it, and what is on screen. */
import type { ModelStamp } from '../../runtime/protocol.js';
import { Course, type Outcome } from '../../scoring/course.js';
import { Guesses, type FillBlankMode, type Scoring } from './guesses.js';
import type { Content, Item } from './item.js';
import type { Reveal } from './verdict-text.js';

/** What each guess at an item gets to see, in order. */
const ROUNDS = { masked: ['masked'], next: ['next'], both: ['next', 'masked'] } as const;

export class FillBlankCourse extends Course<Item, Guesses> {
  mode: FillBlankMode = 'masked';
  /** Where terms are explained: at the first sentence that was answered. */
  firstAnswered: Item | null = null;

  readonly #opened: () => void;
  #isAnswered = false; // the answer is on screen

  /** @param opened Called when it is time to guess. */
  constructor(changed: () => void, opened: () => void) {
    super(new Guesses([], 1, 'part'), changed);
    this.#opened = opened;
  }

  get phase(): 'guess' | 'answer' | 'end' {
    if (this.isOver) return 'end';
    return this.#isAnswered ? 'answer' : 'guess';
  }

  /** Which kind of guess is on screen. */
  get round(): 'masked' | 'next' {
    const guesses = this.item ? this.attempts.of(this.current).length : 0;
    const rounds = ROUNDS[this.mode];
    return rounds[this.phase === 'answer' ? guesses - 1 : guesses] ?? rounds[0];
  }

  /** The guess on screen is the second of two: the rest of the sentence has come into view. */
  get isSecond(): boolean {
    return this.mode === 'both' && this.round === 'masked';
  }

  /** The learner's first word for this sentence, while they guess for the second time. */
  get earlierWord(): string {
    return this.phase === 'guess' ? this.#latestWord : '';
  }

  get reveal(): Reveal | null {
    const { item, current, phase } = this;
    return item && phase === 'answer' ? { item, yours: this.#latestWord, tellsText: this.attempts.isDone(current) } : null;
  }

  /** The sentence on screen still has a second guess to come. */
  get hasRest(): boolean {
    return this.item !== undefined && !this.attempts.isDone(this.current);
  }

  /** Takes over content. Answers stay if the game is the same. */
  take({ items, problems }: Content, mode: string, scoring: string): void {
    const known = Object.hasOwn(ROUNDS, mode) ? (mode as FillBlankMode) : 'masked';
    const keep = known === this.mode;
    const guesses = new Guesses(items, ROUNDS[known].length, scoring === 'match' ? 'match' : ('part' satisfies Scoring));
    this.mode = known;
    this.replace(guesses, known === mode ? problems : [...problems, { code: 'mode-unknown', item: null, text: mode }], { keep });
  }

  /** The learner guesses; an empty word asks to be shown. @returns null when it is not their turn. */
  guess(word: string, seconds: number, model: ModelStamp | null): Outcome | null {
    const { item, current, attempts } = this;
    if (!item || this.phase !== 'guess') return null;
    this.firstAnswered ??= item;
    this.#isAnswered = true;
    const correct = attempts.isCorrect(current, word);
    return this.record({ item: current, value: word, correct, score: attempts.worth(current, word), seconds, model });
  }

  /** To the second guess at the same sentence. */
  guessAgain(): void {
    this.goTo(this.at);
  }

  /** Keeps the rank that the model gave to the word on screen. */
  noteRank(rank: number): void {
    this.attempts.note(this.current, rank);
  }

  protected override fresh(): Guesses {
    const { items, rounds, scoring } = this.attempts;
    return new Guesses(items, rounds, scoring);
  }

  protected override opened(): void {
    this.#isAnswered = false;
    this.#opened();
  }

  get #latestWord(): string {
    return this.attempts.of(this.current).at(-1)?.value ?? '';
  }
}
