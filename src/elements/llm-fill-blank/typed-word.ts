/** The word that the learner is typing, and what there is to say about it before it counts as a guess. */
import { concernIn, type Concern } from '../../safety/concern.js';
import { bareWord } from './item.js';

export class TypedWord {
  draft = '';
  /** What is missing in it. */
  needs: 'needsWord' | 'needsOneWord' | null = null;
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

  /** The learner hands it in. @returns null if it is not a guess: `needs` or `concern` says why. */
  take(): string | null {
    const word = bareWord(this.draft);
    this.concern = concernIn(this.draft);
    this.needs = this.concern ? null : word === '' ? 'needsWord' : /\s/.test(word) ? 'needsOneWord' : null;
    if (this.concern) this.draft = '';
    this.#changed();
    return this.concern || this.needs ? null : word;
  }
}
