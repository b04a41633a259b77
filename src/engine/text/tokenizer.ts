/** Text to token ids and back, byte for byte, whatever the text. */
import { chunks } from './chunks.js';
import { plainMarks } from './plain-marks.js';
import { capitalised, Surface } from './surface.js';
import { beginsText, CAPITAL, JOIN, LOWER, MASK, UPPER, Vocabulary } from './vocabulary.js';

export class Tokenizer {
  constructor(readonly vocabulary: Vocabulary) {}

  /** The ids of a text, without the start token. `after` are the ids that it continues. */
  encode(text: string, after: readonly number[] = []): number[] {
    const { vocabulary } = this;
    const surface = this.#surfaceAfter(after);
    const ids: number[] = [];
    const pushBytes = (characters: string) => {
      for (const byte of new TextEncoder().encode(characters)) {
        ids.push(vocabulary.byteId(byte));
        surface.byte(byte);
      }
    };
    for (const { text: chunk, word, spaced } of chunks(text)) {
      const found = word ? this.#word(chunk, surface.capital) : undefined;
      if (!found) {
        pushBytes(spaced ? ` ${chunk}` : chunk);
        continue;
      }
      if (spaced && !surface.space) pushBytes(' ');
      // The space may have moved the rules on, but never whether a capital is expected.
      if (!spaced && surface.space) ids.push(JOIN);
      ids.push(...found);
      surface.word();
    }
    return ids;
  }

  /**
   * The ids of a text that people wrote: as `encode`, but typographic marks (’ “ ” … –) count as plain ones, the only ones that
   * the models have seen.
   */
  read(text: string, after: readonly number[] = []): number[] {
    return this.encode(plainMarks(text), after);
  }

  /** The text of some ids. Special tokens have none; a mask shows as `___`. */
  decode(ids: Iterable<number>, after: readonly number[] = []): string {
    const stream = this.stream(after);
    let text = '';
    for (const id of ids) text += stream.push(id);
    return text + stream.end();
  }

  /**
   * Decodes one token at a time. `push` returns the text that is certain by then: a character of several
   * bytes comes with its last byte. `end` returns what is left. Broken characters become U+FFFD.
   */
  stream(after: readonly number[] = []): { push(id: number): string; end(): string } {
    const { vocabulary } = this;
    let surface = this.#surfaceAfter(after);
    const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
    let marker: number | undefined;
    let joined = false;
    let upper = false; // inside a word in capitals
    const startWord = (letters: string) => {
      const space = surface.space && !joined ? ' ' : '';
      const cased = this.#cased(letters, marker, surface.capital);
      upper = marker === UPPER;
      marker = undefined;
      joined = false;
      surface.word();
      return flush() + space + cased;
    };
    const flush = () => utf8.decode(); // a character that a word cuts off is broken
    return {
      push(id) {
        switch (vocabulary.kind(id)) {
          case 'special':
            if (id === MASK) return startWord('___');
            if (id === JOIN) joined = true;
            else if (beginsText(id)) surface = new Surface();
            else marker = id;
            return '';
          case 'byte':
            surface.byte(vocabulary.byteOf(id));
            return utf8.decode(Uint8Array.of(vocabulary.byteOf(id)), { stream: true });
          case 'word':
          case 'start':
            return startWord(vocabulary.text(id));
          case 'continuation':
            return flush() + (upper ? vocabulary.text(id).toUpperCase() : vocabulary.text(id));
        }
      },
      end: flush,
    };
  }

  /** The ids of one word as it stands inside a sentence, without case or space; bytes where pieces do not suffice. */
  word(word: string): number[] {
    const lower = word.toLowerCase();
    const whole = this.vocabulary.wordId(lower);
    if (whole !== undefined) return [whole];
    return this.vocabulary.pieces(lower) ?? [...new TextEncoder().encode(word)].map((byte) => this.vocabulary.byteId(byte));
  }

  /** Share (0 to 1) of a text's words that the vocabulary has whole; 1 for a text without words. */
  familiarity(text: string): number {
    const words = [...chunks(plainMarks(text))].filter(({ word, text: chunk }) => word && /\p{L}/u.test(chunk));
    const known = words.filter(({ text: chunk }) => this.vocabulary.wordId(chunk) !== undefined);
    return words.length === 0 ? 1 : known.length / words.length;
  }

  /** A word's ids, with a case marker where its case is a surprise; undefined when it takes bytes. */
  #word(chunk: string, capital: boolean): number[] | undefined {
    const lower = chunk.toLowerCase();
    const whole = this.vocabulary.wordId(lower);
    const ids = whole === undefined ? this.vocabulary.pieces(lower) : [whole];
    if (!ids) return undefined;
    const usual = whole === undefined ? lower : this.vocabulary.text(whole);
    for (const marker of [undefined, CAPITAL, UPPER, LOWER]) {
      if (this.#cased(usual, marker, capital) === chunk) return marker === undefined ? ids : [marker, ...ids];
    }
    return undefined; // mixed case, such as iPad
  }

  #cased(usual: string, marker: number | undefined, capital: boolean): string {
    switch (marker) {
      case CAPITAL:
        return capitalised(usual);
      case UPPER:
        return usual.toUpperCase();
      case LOWER:
        return usual.toLowerCase();
      default:
        return capital ? capitalised(usual) : usual;
    }
  }

  #surfaceAfter(ids: readonly number[]): Surface {
    const { vocabulary } = this;
    let surface = new Surface();
    for (const id of ids) {
      const kind = vocabulary.kind(id);
      if (beginsText(id)) surface = new Surface();
      else if (kind === 'byte') surface.byte(vocabulary.byteOf(id));
      else if (kind !== 'special' || id === MASK) surface.word();
    }
    return surface;
  }
}
