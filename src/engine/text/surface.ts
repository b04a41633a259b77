/**
 * Spaces and capitals that a reader expects, so that tokens need not carry them: a word has a space
 * before it, except at the start of a line, and a capital after a full stop. "The cat." and "the cat"
 * are then the same two words, and only surprises cost a marker token. Encoder and decoder follow the
 * same rules, so text comes back byte for byte.
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

/** The word with a capital first letter. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
