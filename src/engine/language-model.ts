/**
 * A language model that speaks words: what headless users, the runtime and the evaluation all call.
 * Long work is a `Pass`: run it with `finish`, or a few operations at a time.
 */
import { Arena } from './arena.js';
import { oneSegment } from './batch.js';
import { encodeBlank, predictionBatch, type Blank, type EncodedBlank, type Mode } from './blank.js';
import { log } from './elementary.js';
import { softmax } from './ops/softmax.js';
import type { Random } from './random.js';
import { sample, type SamplerSettings } from './sampler.js';
import { Tokenizer } from './text/tokenizer.js';
import { START, Vocabulary } from './text/vocabulary.js';
import { Transformer, type Pass } from './transformer.js';
import type { StoredModel } from './weights-file.js';
import type { Weights } from './weights.js';

export interface WordProbability {
  word: string;
  /** 0 to 1, of everything that could stand there. */
  probability: number;
}

/** How the model rates one word that somebody asked about. */
export interface WordScore extends WordProbability {
  /** 1 is the likeliest word; counts the listed words that are likelier, plus one. */
  rank: number;
  /** −log₂ of the probability: 1 bit is a coin toss. Infinity for an empty word, or one that does not fit the context. */
  bits: number;
  /** How many tokens the word takes; frequent words take one. */
  tokens: number;
}

export interface BlankPrediction {
  /** The likeliest words, best first: whole words only, no pieces, no punctuation. */
  words: WordProbability[];
  /** The words asked about, in their order. */
  scores: WordScore[];
  /** Share (0 to 1) of the words in the text that the vocabulary has whole. */
  familiarity: number;
  /** True when the text was too long and its far ends were not read. */
  cut: boolean;
}

export interface GenerateSettings extends SamplerSettings {
  /** The most tokens to write; 60 unless told. */
  maxTokens?: number;
}

export class LanguageModel {
  readonly tokenizer: Tokenizer;
  readonly transformer: Transformer;
  readonly #wordIds: readonly number[]; // tokens that are whole words, by id

  constructor(
    readonly stored: StoredModel,
    /** The weights it predicts with; those it was stored with unless told. */
    readonly weights: Weights = stored.weights,
  ) {
    const { config, vocabulary } = stored;
    this.tokenizer = new Tokenizer(new Vocabulary(vocabulary));
    this.transformer = Arena.fitting((arena) => new Transformer(config, arena, config.context));
    this.#wordIds = Array.from({ length: config.vocabulary }, (_, id) => id).filter((id) => this.tokenizer.vocabulary.kind(id) === 'word');
  }

  /**
   * Predicts the word in a blank.
   * @param top How many of the likeliest words to list.
   * @param words Words to rate besides.
   */
  *predictBlank(
    blank: Blank,
    mode: Mode,
    { top = 5, words = [] }: { top?: number; words?: readonly string[] } = {},
  ): Pass<BlankPrediction> {
    const probabilities = Float32Array.from(yield* this.#predict(this.encode(blank, mode), [], 1));
    const ranked = this.#ranked(probabilities);
    const scores: WordScore[] = [];
    for (const word of words) {
      const ids = this.tokenizer.word(word);
      const probability = ids.length === 1 ? probabilities[ids[0]] : yield* this.#chain(blank, mode, ids);
      const likelier = ranked.findIndex((listed) => !(listed.probability > probability));
      scores.push({
        word,
        probability,
        rank: (likelier === -1 ? ranked.length : likelier) + 1,
        bits: -log(probability) / Math.LN2,
        tokens: ids.length,
      });
    }
    const seen = mode === 'next' ? blank.before : `${blank.before} ${blank.after}`;
    const { cut } = this.encode(blank, mode);
    return { words: ranked.slice(0, top), scores, familiarity: this.tokenizer.familiarity(seen), cut };
  }

  /** The likeliest words to come after a text. */
  *nextToken(text: string, { top = 5 } = {}): Pass<WordProbability[]> {
    const { words } = yield* this.predictBlank({ before: text, after: '' }, 'next', { top });
    return words;
  }

  /**
   * How likely a text is, by the chain rule from its first token on, in nats: the log-probability of its
   * tokens after `context`. Text beyond the model's context is read in windows that overlap by half.
   */
  *score(text: string, context = ''): Pass<{ logProbability: number; tokens: number }> {
    const given = this.tokenizer.encode(context);
    const ids = [START, ...given, ...this.tokenizer.encode(text, given)];
    const T = this.stored.config.context;
    const V = this.stored.config.vocabulary;
    let logProbability = 0;
    for (let next = given.length + 1; next < ids.length;) {
      const from = next < T ? 0 : next - Math.floor(T / 2); // what the window begins with
      const window = ids.slice(from, from + T);
      const positions = Array.from({ length: Math.min(ids.length, from + T) - next }, (_, i) => next - 1 - from + i);
      const logits = yield* this.transformer.forward(this.weights, oneSegment(window, true, positions));
      for (let p = 0; p < positions.length; p++) {
        const row = logits.subarray(p * V, (p + 1) * V);
        softmax(row, row);
        logProbability += log(row[ids[next + p]]);
      }
      next += positions.length;
    }
    return { logProbability, tokens: ids.length - 1 - given.length };
  }

  /** Draws the next token after some ids (START first). */
  *draw(ids: readonly number[], settings: SamplerSettings, random: Random): Pass<number> {
    const T = this.stored.config.context;
    const window = ids.length <= T ? ids : [START, ...ids.slice(ids.length - Math.floor(T / 2))];
    const logits = yield* this.transformer.forward(this.weights, oneSegment(window, true, [window.length - 1]));
    return sample(logits, settings, random);
  }

  /** A blank in tokens, with room for a word of `room` tokens. */
  encode(blank: Blank, mode: Mode, room = 1): EncodedBlank {
    return encodeBlank(this.tokenizer, blank, mode, this.stored.config.context, room);
  }

  /** True when a word of so many tokens can stand in the context with something around it. */
  fits(tokens: number): boolean {
    return tokens <= this.stored.config.context / 2;
  }

  *#chain(blank: Blank, mode: Mode, ids: readonly number[]): Pass<number> {
    if (ids.length === 0 || !this.fits(ids.length)) return 0;
    const encoded = this.encode(blank, mode, ids.length);
    let probability = 1;
    for (let i = 0; i < ids.length; i++) {
      const probabilities = yield* this.#predict(encoded, ids.slice(0, i), ids.length);
      probability *= probabilities[ids[i]];
    }
    return probability;
  }

  /** Probabilities (V,): a view that the next pass overwrites. */
  *#predict(encoded: EncodedBlank, filled: readonly number[], length: number): Pass<Float32Array> {
    const logits = yield* this.transformer.forward(this.weights, predictionBatch(encoded, filled, length));
    return softmax(logits, logits);
  }

  #ranked(probabilities: Float32Array): WordProbability[] {
    return this.#wordIds
      .map((id) => ({ word: this.tokenizer.vocabulary.text(id), probability: probabilities[id] }))
      .sort((a, b) => b.probability - a.probability);
  }
}
