/** The word that the learner is typing, and what there is to say about it before it counts as a guess. */
import { concernIn, type Concern } from '../../safety/concern.js';
import { isRude } from '../../engine/text/rude-words.js';
import { bareWord, matches, sameWord, type Item } from './item.js';

export class TypedWord {
  draft = '';
  /** What is missing in it. */
  needs: 'needsWord' | 'needsOneWord' | 'needsOtherWord' | null = null;
  /** It sounds like a cry for help or a plan to do harm: then it is not a guess, and goes no further. */
  concern: Concern | null = null;

  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  type(text: string): void {
    this.draft = text;
    this.needs = null;
    this.#changed();
  }

  clear(): void {
    this.concern = null;
    this.type('');
  }

  /**
   * The learner hands it in. A rude word is no guess, as it would stand in large type, unless the author wrote it.
   * @returns null if it is not a guess: `needs` or `concern` says why.
   */
  take(item: Item | undefined): string | null {
    const word = bareWord(this.draft);
    this.concern = concernIn(this.draft);
    this.needs = this.concern ? null : lackOf(word, item);
    if (this.concern || this.needs === 'needsOtherWord') this.draft = '';
    this.#changed();
    return this.concern || this.needs ? null : word;
  }
}

function lackOf(word: string, item: Item | undefined): TypedWord['needs'] {
  if (word === '') return 'needsWord';
  const isOffered = item && (matches(item, word) || item.choices.some((choice) => sameWord(choice, word)));
  if (!isOffered && word.split(/[^\p{L}]+/u).some(isRude)) return 'needsOtherWord';
  return /\s/.test(word) ? 'needsOneWord' : null;
}
