/** A guess-the-word exercise: how many guesses an item takes, and what each is worth. No DOM, no model. */
import { Attempts } from '../../scoring/attempts.js';
import { matches, sameWord, type Item } from './item.js';

/** What learner and model get to see: see the element's `mode`. `both` is two guesses at one sentence. */
export type FillBlankMode = 'masked' | 'next' | 'both';
/** `part`: taking part counts. `match`: the text's own word counts, or one in `data-accept`. */
export type Scoring = 'part' | 'match';

/** The note of a guess is the rank that the model gave it. */
export class Guesses extends Attempts<Item> {
  constructor(
    items: readonly Item[],
    /** Guesses an item takes: 2 in mode `both`. */
    readonly rounds: number,
    readonly scoring: Scoring,
  ) {
    super(items, (guesses) => guesses.length >= rounds);
  }

  /** `null` for an opinion. */
  isCorrect(item: number, word: string): boolean | null {
    return this.scoring === 'match' ? matches(this.items[item], word) : null;
  }

  /** What a word is worth; nothing when the learner asked to be shown. */
  worth(item: number, word: string): number {
    return word === '' || this.isCorrect(item, word) === false ? 0 : 1;
  }

  /** How many words the learner ended with, and how many of them were the text's own, and the model's first. */
  get tally(): { words: number; own: number; first: number } {
    const last = this.items.map((_, item) => this.of(item).at(-1));
    return {
      words: last.filter((guess) => guess?.value).length,
      own: last.filter((guess, item) => sameWord(guess?.value ?? '', this.items[item].answer)).length,
      first: last.filter((guess) => guess?.note === 1).length,
    };
  }
}
