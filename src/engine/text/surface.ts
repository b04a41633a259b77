/**
 * Spaces and capitals that a reader expects, so that the tokens need not carry them: a word is
 * preceded by a space, except at the start of a line; it has a capital after a full stop. "The cat."
 * and "the cat" are then the same tokens, and only surprises cost a marker. Encoder and decoder walk
 * the same rules, so text comes back byte for byte.
 */

export class Surface {
  /** A space is expected before the next word. */
  space = false;
  /** A capital is expected on the next word. */
  capital = true;
  #lastByte = NEWLINE;

  word(): void {
    this.space = true;
    this.capital = false;
    this.#lastByte = LETTER;
  }

  byte(byte: number): void {
    switch (byte) {
      case NEWLINE:
        this.space = false;
        this.capital = true;
        break;
      case SPACE:
        this.space = false;
        break;
      case QUOTE: {
        const opens = this.#lastByte === SPACE || this.#lastByte === NEWLINE;
        this.space = !opens;
        this.capital ||= opens;
        break;
      }
      default:
        this.space = ENDS_WITH_SPACE.has(byte);
        this.capital = ENDS_SENTENCE.has(byte);
    }
    this.#lastByte = byte;
  }
}

const code = (character: string) => character.charCodeAt(0);
const NEWLINE = code('\n');
const SPACE = code(' ');
const QUOTE = code('"');
const LETTER = code('a');
const ENDS_SENTENCE = new Set(Array.from('.!?', code));
const ENDS_WITH_SPACE = new Set(Array.from('.!?,;:)', code));

/** One stretch of text: a word or a number with whether a single space stood before it, or any other character. */
export interface Chunk {
  text: string;
  word: boolean;
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

/** The same word with a capital first letter; a word that has one stays as it is. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
