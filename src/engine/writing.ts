/** A text that a model writes, a token at a time. */
import type { LanguageModel } from './language-model.js';
import { Random } from './random.js';
import type { SamplerSettings } from './sampler.js';
import { START } from './text/vocabulary.js';
import type { Pass } from './pass.js';

export interface WritingSettings extends SamplerSettings {
  /** The most tokens to write; 60 unless told. */
  maxTokens?: number;
  /** Any integer; 0 unless told. The same seed gives the same text. */
  seed?: number;
}

export class Writing {
  readonly #model: LanguageModel;
  readonly #settings: SamplerSettings;
  readonly #random: Random;
  readonly #ids: number[];
  readonly #text: ReturnType<LanguageModel['tokenizer']['stream']>;
  #left: number;

  /** Writes on from a prompt, which is not repeated. */
  constructor(model: LanguageModel, prompt: string, { maxTokens = 60, seed = 0, ...settings }: WritingSettings = {}) {
    const given = model.tokenizer.encode(prompt);
    this.#model = model;
    this.#settings = settings;
    this.#random = new Random(seed);
    this.#ids = [START, ...given];
    this.#text = model.tokenizer.stream(given);
    this.#left = maxTokens;
  }

  /**
   * Draws a token.
   * @returns its text, '' when that shows only with the next one; null when the text has ended.
   */
  *next(): Pass<string | null> {
    if (this.#left < 0) return null;
    const id = this.#left > 0 ? yield* this.#model.draw(this.#ids, this.#settings, this.#random) : START;
    this.#left--;
    if (id === START) {
      this.#left = -1; // where one text ends, another starts
      return this.#text.end();
    }
    this.#ids.push(id);
    return this.#text.push(id);
  }
}
