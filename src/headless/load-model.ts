/** A model without any widget, for people who build their own interface. */
import { MODES, splitAtBlank, type Mode } from '../engine/blank.js';
import { readDelta, withDelta } from '../engine/files/delta-file.js';
import { LanguageModel, openParts, type BlankPrediction, type WordProbability } from '../engine/language-model.js';
import type { Pass } from '../engine/pass.js';
import { scoreReply } from '../engine/fine-tuning/reward.js';
import { readWeights } from '../engine/files/weights-file.js';
import { Writing, type WritingSettings } from '../engine/writing.js';
import { loadBaseWeights } from '../runtime/base-weights.js';
import { modelInfo, type ModelInfo } from '../runtime/model-info.js';
import { DELTAS_OF, loadDelta, STAGES, type Stage } from '../runtime/shipped-delta.js';
import { Slicer } from '../runtime/slices.js';
import { unlessAborted } from '../runtime/unless-aborted.js';

/** A weights file: its bytes, or something that can be asked for them, such as a `Response` or a `Blob`. */
export type WeightsSource = Uint8Array | ArrayBuffer | { arrayBuffer(): Promise<ArrayBuffer> };

export interface AbortOptions {
  /** Aborting stops the work within one slice and rejects with the signal's reason. */
  signal?: AbortSignal;
}

export interface PredictBlankOptions extends AbortOptions {
  /** `masked` (the default) reads both sides of the blank, `next` only what comes before it. */
  mode?: Mode;
  /** How many of the likeliest words to list; 5 by default. */
  top?: number;
  /** Further words to rate, likely or not. */
  words?: readonly string[];
}

export interface NextTokenOptions extends AbortOptions {
  /** How many words to list; 5 by default. */
  top?: number;
}

export interface GenerateOptions extends WritingSettings, AbortOptions {}

export interface ScoreOptions extends AbortOptions {
  /** What comes before the text and is not rated itself. */
  context?: string;
}

export interface Score {
  /** Natural logarithm of the text's probability, in nats: 0 would be certain. */
  logProbability: number;
  /** How many tokens the text has. */
  tokens: number;
}

/**
 * Loads a model: one of those that ship with this library, or a weights file of your own.
 *
 * @param source The name of a stage: `base` (the default) has only read, `sft` has learned to answer, `reward` rates replies, `rlhf` was
 *   optimised for good ratings. Or a file, or something that can be asked for its bytes.
 *
 * It works on the calling thread, in slices of a few milliseconds with other tasks getting their turn in between, so a page stays
 * responsive; it works in a worker of your own as well. Nothing but the shipped weights is ever requested.
 *
 * @throws {WeightsFileError} when the bytes are not a weights file, are of another version, cut short or damaged.
 * @throws {ModelFailure} when the shipped weights cannot be loaded.
 */
export async function loadModel(source: WeightsSource | Stage = 'base'): Promise<Model> {
  const slicer = new Slicer();
  const stage = typeof source === 'string' ? source : null;
  if (stage && !STAGES.includes(stage)) throw new RangeError(`There is no stage "${stage}", only ${STAGES.join(', ')}`);
  const file = typeof source === 'string' ? await loadBaseWeights() : await bytesOf(source);
  let stored = await slicer.run(readWeights(file));
  for (const name of stage ? DELTAS_OF[stage] : []) {
    stored = await slicer.run(withDelta(stored, await slicer.run(readDelta(await loadDelta(name)))));
  }
  return new Model(new LanguageModel(stored, await slicer.run(openParts(stored))), stage);
}

async function bytesOf(source: WeightsSource): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source;
  return new Uint8Array(source instanceof ArrayBuffer ? source : await source.arrayBuffer());
}

/** A loaded model, made by `loadModel`. Requests made at once are answered one after another. */
export class Model {
  readonly #model: LanguageModel;
  readonly #slicer = new Slicer();
  #turn: Promise<unknown> = Promise.resolve(); // over when the last request is: they share the model's buffers

  /** Name, fingerprint and size. */
  readonly info: ModelInfo;

  /** The stage that it is; null for a file of your own. */
  readonly stage: Stage | null;

  /** @internal */
  constructor(model: LanguageModel, stage: Stage | null) {
    this.#model = model;
    this.stage = stage;
    this.info = modelInfo(model);
  }

  /**
   * Predicts the word in a blank, written `___`.
   * @returns The likeliest words, best first, with probabilities (0 to 1) of everything that could stand there; `scores` of
   * `words`, in their order, with rank and surprise in bits; and whether the text was familiar, or too long to be read whole.
   * @throws {RangeError} when the sentence has no blank, or there is no such mode.
   */
  async predictBlank(sentence: string, { mode = 'masked', top, words, signal }: PredictBlankOptions = {}): Promise<BlankPrediction> {
    if (!MODES.includes(mode)) throw new RangeError(`There is no mode "${mode}", only ${MODES.join(' and ')}`);
    const blank = splitAtBlank(sentence);
    return this.#run(this.#model.predictBlank(blank, mode, { ...(top !== undefined && { top }), ...(words && { words }) }), signal);
  }

  /** The likeliest words to come after a text, best first, with probabilities (0 to 1) of everything that could come. */
  nextToken(text: string, { top = 5, signal }: NextTokenOptions = {}): Promise<WordProbability[]> {
    return this.#run(this.#model.nextToken(text, { top }), signal);
  }

  /**
   * Continues a prompt, a piece of text at a time; the prompt is not repeated. Ends when the model ends its text, or
   * after `maxTokens` (60 by default). Leaving the loop, or aborting, stops the work within one token.
   *
   * Tokens are drawn at the `temperature` (1 by default; 0 takes the likeliest), from the `topK` likeliest (0: all)
   * and from those that together hold `topP` of the probability (1: all): Fan et al. 2018, Holtzman et al. 2020.
   * Against loops, `repetitionPenalty` divides the odds of a token by itself for each time that the model has written it
   * (1: not at all), and `noRepeatNgram` lets no so many tokens in a row come twice (0: all may; Paulus et al. 2017).
   */
  async *generate(prompt: string, { signal, ...settings }: GenerateOptions = {}): AsyncGenerator<string, void, void> {
    const writing = new Writing(this.#model, prompt, settings);
    for (;;) {
      const piece = await this.#run(writing.next(), signal);
      if (piece === null) return;
      if (piece) yield piece;
    }
  }

  /**
   * Replies to a question, a piece of text at a time, with the settings of `generate`. For models that were fine-tuned: the base has never
   * seen a conversation, and simply continues whatever it is given.
   */
  reply(question: string, settings: GenerateOptions = {}): AsyncGenerator<string, void, void> {
    return this.generate(question, { chat: true, ...settings });
  }

  /**
   * Rates a reply to a question; for the stage `reward`. Only differences are meaningful: the chance that people prefer reply a to reply b is
   * 1 / (1 + e^(rate(b) − rate(a))).
   */
  rate(question: string, reply: string, { signal }: AbortOptions = {}): Promise<number> {
    return this.#run(scoreReply(this.#model, question, reply), signal);
  }

  /**
   * How likely a text is after a context, by the chain rule: the sum over its tokens of ln P(token | all before).
   * Divide by −ln 2 for bits, and by the text's length for bits per character.
   */
  score(text: string, { context = '', signal }: ScoreOptions = {}): Promise<Score> {
    return this.#run(this.#model.score(text, context), signal);
  }

  #run<T>(pass: Pass<T>, signal: AbortSignal | undefined): Promise<T> {
    return unlessAborted(signal, () => {
      const result = this.#turn.then(() => this.#slicer.run(pass, signal));
      this.#turn = result.catch(() => undefined);
      return result;
    });
  }
}
