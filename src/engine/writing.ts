/** A text that a model writes, token by token. */
import { chatPrompt } from './fine-tuning/chat.js';
import type { LanguageModel } from './language-model.js';
import type { Pass } from './pass.js';
import { Random } from './random.js';
import type { SamplerSettings } from './sampler.js';
import { START } from './text/vocabulary.js';

export interface WritingSettings extends SamplerSettings {
  /** The most tokens to write; 60 by default. */
  maxTokens?: number;
  /** Any integer; 0 by default. The same seed gives the same text. */
  seed?: number;
  /** True for a fine-tuned model that shall reply to the prompt; by default it continues the prompt. */
  chat?: boolean;
}

export class Writing {
  readonly #model: LanguageModel;
  readonly #settings: SamplerSettings;
  readonly #random: Random;
  readonly #ids: number[];
  readonly #given: number; // how many of them
  readonly #text: ReturnType<LanguageModel['tokenizer']['stream']>;
  #left: number;
  #ended = false;

  /** Continues a prompt, which is not repeated, or replies to it. */
  constructor(model: LanguageModel, prompt: string, { maxTokens = 60, seed = 0, chat = false, ...settings }: WritingSettings = {}) {
    const given = chat ? chatPrompt(model.tokenizer, prompt, model.stored.config.context) : [START, ...model.tokenizer.read(prompt)];
    this.#model = model;
    this.#settings = settings;
    this.#random = new Random(seed);
    this.#ids = given;
    this.#given = given.length;
    this.#text = model.tokenizer.stream(given);
    this.#left = maxTokens;
  }

  /** True when the model ended the text itself, and did not run out of tokens. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Draws a token.
   * @returns its text, '' while that depends on the next one; null when the text has ended.
   */
  *next(): Pass<string | null> {
    if (this.#left < 0) return null;
    const id = this.#left > 0 ? yield* this.#model.draw(this.#ids, this.#settings, this.#random, this.#ids.length - this.#given) : START;
    this.#ended = this.#left > 0 && id === START;
    this.#left--;
    if (id === START) {
      this.#left = -1; // where one text ends, another starts
      return this.#text.end();
    }
    this.#ids.push(id);
    return this.#text.push(id);
  }
}
