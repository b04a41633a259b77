/** A stretch of text: a word or number, apart from a single space before it, or any other character. */
export interface Chunk {
  text: string;
  word: boolean;
  /** A word had a space before it. */
  spaced: boolean;
}

const CHUNK = /( ?)(\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|\p{N}+)|[^]/gu;

/** Splits text into words, numbers and single characters; nothing is lost. */
export function* chunks(text: string): Generator<Chunk> {
  for (const [whole, space, word] of text.matchAll(CHUNK) as Iterable<[string, string?, string?]>) {
    if (word === undefined) yield { text: whole, word: false, spaced: false };
    else yield { text: word, word: true, spaced: space === ' ' };
  }
}
