/** The 5-gram model as a guesser of words, with the same words to choose from as the real one. */
import type { Blank } from '../../src/engine/blank.js';
import { START } from '../../src/engine/text/vocabulary.js';
import type { Tokenizer } from '../../src/engine/text/tokenizer.js';
import type { Guess } from './cloze.js';
import type { NgramModel } from './ngram.js';

export class NgramGuesser {
  readonly #ngrams: NgramModel;
  readonly #tokenizer: Tokenizer;
  readonly #words: readonly number[];

  constructor(ngrams: NgramModel, tokenizer: Tokenizer) {
    this.#ngrams = ngrams;
    this.#tokenizer = tokenizer;
    const { vocabulary } = tokenizer;
    this.#words = Array.from({ length: vocabulary.size }, (_, id) => id).filter((id) => vocabulary.kind(id) === 'word');
  }

  /** Looks at both sides of the blank. */
  readonly guess: Guess = (blank, asked) => {
    const { before, after } = this.#sides(blank);
    const score = (ids: readonly number[]) => this.#ngrams.scoreBlank(before, ids, after);
    const listed = this.#words.map((id) => ({ word: this.#tokenizer.vocabulary.text(id), score: score([id]) }));
    listed.sort((a, b) => b.score - a.score);
    const rank = (word: string) => {
      const own = score(this.#tokenizer.word(word));
      return listed.filter((other) => other.score > own).length + 1;
    };
    return { words: listed.slice(0, 5).map(({ word }) => word), ranks: asked.map(rank) };
  };

  /** Log-probabilities of words in a blank, in nats, with what follows. */
  rate(blank: Blank, words: readonly string[]): number[] {
    const { before, after } = this.#sides(blank);
    return words.map((word) => this.#ngrams.scoreBlank(before, this.#tokenizer.word(word), after));
  }

  /** Of a whole sentence, in nats. */
  logProbability(sentence: string): number {
    return this.#ngrams.score([START], this.#tokenizer.encode(sentence));
  }

  #sides({ before, after }: Blank): { before: number[]; after: number[] } {
    const left = this.#tokenizer.encode(before.replace(/ $/, ''));
    return { before: [START, ...left], after: this.#tokenizer.encode(after, left) };
  }
}
