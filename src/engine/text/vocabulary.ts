/**
 * The tokens that a model knows, in the order of their ids: special tokens, the 256 bytes (so that every
 * text can be written), whole words, and pieces of rare words.
 */

export const START = 0; //   before every text
export const MASK = 1; //    stands where a word is hidden
export const CAPITAL = 2; // the next word has a capital where none is expected
export const UPPER = 3; //   the next word is all capitals
export const LOWER = 4; //   the next word is small where a capital is expected
export const JOIN = 5; //    no space before the next word where one is expected
export const USER = 6; //    before what somebody asks …
export const ASSISTANT = 7; // … and before the reply; fine-tuning gives these two a meaning
const BYTES = 8; //          the 256 bytes follow

const SPECIAL_NAMES = ['<start>', '<mask>', '<capital>', '<upper>', '<lower>', '<join>', '<user>', '<assistant>'] as const;

/** True for the tokens that begin a text or a turn of a conversation, after which spaces and capitals are those of a new text. */
export function beginsText(id: number): boolean {
  return id === START || id === USER || id === ASSISTANT;
}

/** What is stored with the weights. */
export interface VocabularyLists {
  /** Whole words in their usual case: "dog", "London". */
  words: readonly string[];
  /** Pieces that start a rare word and are not words themselves. */
  starts: readonly string[];
  /** Pieces that continue a rare word. */
  continuations: readonly string[];
}

export type TokenKind = 'special' | 'byte' | 'word' | 'start' | 'continuation';

export class Vocabulary {
  readonly size: number;
  readonly #words: number; //         id of the first word
  readonly #starts: number; //        id of the first start piece
  readonly #continuations: number; // id of the first continuation
  readonly #wordIds = new Map<string, number>();
  readonly #startIds = new Map<string, number>();
  readonly #continuationIds = new Map<string, number>();
  readonly #longest: number;

  constructor(readonly lists: VocabularyLists) {
    const { words, starts, continuations } = lists;
    this.#words = BYTES + 256;
    this.#starts = this.#words + words.length;
    this.#continuations = this.#starts + starts.length;
    this.size = this.#continuations + continuations.length;
    words.forEach((word, i) => this.#wordIds.set(word.toLowerCase(), this.#words + i));
    // A word in lower case may also start a longer one. One with a capital may not: its case would change.
    words.forEach((word, i) => word === word.toLowerCase() && this.#startIds.set(word, this.#words + i));
    starts.forEach((piece, i) => this.#startIds.set(piece, this.#starts + i));
    continuations.forEach((piece, i) => this.#continuationIds.set(piece, this.#continuations + i));
    this.#longest = [...words, ...starts, ...continuations].reduce((most, { length }) => Math.max(most, length), 0);
  }

  kind(id: number): TokenKind {
    if (id < BYTES) return 'special';
    if (id < this.#words) return 'byte';
    if (id < this.#starts) return 'word';
    return id < this.#continuations ? 'start' : 'continuation';
  }

  /** The letters of a word or piece, `<0x41>` for a byte, the name of a special token. */
  text(id: number): string {
    switch (this.kind(id)) {
      case 'special':
        return SPECIAL_NAMES[id];
      case 'byte':
        return `<0x${this.byteOf(id).toString(16).toUpperCase().padStart(2, '0')}>`;
      case 'word':
        return this.lists.words[id - this.#words];
      case 'start':
        return this.lists.starts[id - this.#starts];
      case 'continuation':
        return this.lists.continuations[id - this.#continuations];
    }
  }

  byteId(byte: number): number {
    return BYTES + byte;
  }

  byteOf(id: number): number {
    return id - BYTES;
  }

  /** The id of a whole word regardless of case; undefined when it is not one token. */
  wordId(word: string): number | undefined {
    return this.#wordIds.get(word.toLowerCase());
  }

  /** A rare word in lower case as a start piece and continuations, longest match first; undefined when it takes bytes. */
  pieces(word: string): number[] | undefined {
    const ids: number[] = [];
    for (let from = 0; from < word.length;) {
      const table = from === 0 ? this.#startIds : this.#continuationIds;
      let to = Math.min(word.length, from + this.#longest);
      while (to > from && !table.has(word.slice(from, to))) to--;
      if (to === from) return undefined;
      ids.push(table.get(word.slice(from, to)) as number);
      from = to;
    }
    return ids;
  }
}
