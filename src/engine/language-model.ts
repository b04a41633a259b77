/**
 * A language model that takes and gives words: what headless users, the runtime and the evaluation call.
 * Long work is a `Pass`: run it with `finish`, or a few operations at a time.
 */
import { grouped, joined, oneSegment, type TrainingBatch } from './batch.js';
import { encodeBlank, learningBatch, predictionBatch, type Blank, type EncodedBlank, type Mode } from './blank.js';
import { log } from './elementary.js';
import type { StoredModel } from './files/weights-file.js';
import type { Kernels } from './kernels.js';
import { Arena, type CreateMemory } from './memory/arena.js';
import { fastestMemory } from './memory/fastest-memory.js';
import { fillParts, modelPartsIn, type ModelParts } from './model-parts.js';
import { softmax } from './ops/softmax.js';
import { finish, type Pass } from './pass.js';
import type { Random } from './random.js';
import { discourageRepeats, sample, type SamplerSettings } from './sampler.js';
import { staysFit } from './text/fitness.js';
import { Tokenizer } from './text/tokenizer.js';
import { START, Vocabulary } from './text/vocabulary.js';
import type { Transformer } from './transformer.js';
import type { Weights } from './weights.js';

export interface WordProbability {
  word: string;
  /** 0 to 1, of everything that could stand there. */
  probability: number;
}

/** How the model rates one word that somebody asked about. */
export interface WordScore extends WordProbability {
  /**
   * 1 is the likeliest word; counts the listed words that are likelier, plus one. Null for what is no word to the model: not listed, and without
   * a letter, spelled in bytes, or less likely than every listed word.
   */
  rank: number | null;
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

/** The parts of a stored model, filled, in memory of their own. */
export function* openParts(stored: StoredModel, createMemory: CreateMemory = fastestMemory()): Pass<ModelParts> {
  const parts = Arena.fitting(createMemory, (arena) => modelPartsIn(arena, stored.config));
  yield* fillParts(parts, stored);
  return parts;
}

export class LanguageModel {
  readonly tokenizer: Tokenizer;
  readonly #parts: ModelParts;
  readonly #wordIds: readonly number[]; // tokens that are whole words, by id

  /** @param parts The stored model's, filled; opened at once unless they are given. */
  constructor(
    readonly stored: StoredModel,
    parts = finish(openParts(stored)),
  ) {
    this.tokenizer = new Tokenizer(new Vocabulary(stored.vocabulary));
    this.#parts = parts;
    this.#wordIds = Array.from({ length: stored.config.vocabulary }, (_, id) => id).filter(
      (id) => this.tokenizer.vocabulary.kind(id) === 'word',
    );
  }

  /** Predicts many positions at once. */
  get transformer(): Transformer {
    return this.#parts.transformer;
  }

  /** The weights as they are now. */
  get weights(): Weights {
    return this.#parts.weights;
  }

  /** The kernels that do the work, and the bytes of the block that all buffers lie in. */
  get memory(): { kernels: Kernels['kind']; bytes: number } {
    return { kernels: this.transformer.kernels.kind, bytes: this.weights.all.buffer.byteLength };
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
    const encoded = this.encode(blank, mode);
    const probabilities = (yield* this.transformer.forward(this.weights, predictionBatch(encoded, [], 1))).slice();
    softmax(probabilities, probabilities, 1, probabilities.length);
    const ranked = this.#ranked(probabilities);
    const ids = words.map((word) => this.tokenizer.word(word));
    const long = yield* this.#longWords(
      blank,
      mode,
      ids.filter(({ length }) => length > 1),
    );
    const scores = words.map((word, i): WordScore => {
      const tokens = ids[i].length;
      const probability = (tokens === 1 ? probabilities[ids[i][0]] : long.get(ids[i])) ?? 0;
      const likelier = ranked.findIndex((listed) => !(listed.probability > probability));
      const rank = likelier === -1 || !this.#readsAsWord(word, ids[i]) ? null : likelier + 1;
      return { word, probability, rank, bits: -log(probability) / Math.LN2, tokens };
    });
    const context = mode === 'next' ? blank.before : `${blank.before} ${blank.after}`;
    return { words: ranked.slice(0, top), scores, familiarity: this.tokenizer.familiarity(context), cut: encoded.cut };
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
    const given = this.tokenizer.read(context);
    const ids = [START, ...given, ...this.tokenizer.read(text, given)];
    const T = this.stored.config.context;
    let logProbability = 0;
    for (let next = given.length + 1; next < ids.length;) {
      const from = next < T ? 0 : next - Math.floor(T / 2); // what the window begins with
      const window = ids.slice(from, from + T);
      const targets = ids.slice(next, from + T);
      const positions = targets.map((_, i) => next - 1 - from + i);
      const probabilities = yield* this.#targetProbabilities({ ...oneSegment(window, true, positions), targets });
      logProbability += probabilities.reduce((sum, p) => sum + log(p), 0);
      next += targets.length;
    }
    return { logProbability, tokens: ids.length - 1 - given.length };
  }

  /**
   * Draws the next token after some ids (START first), and none that would make the text unfit for a classroom.
   * @param own How many of the ids are the model's own words, at the end: only these count as repeats.
   */
  *draw(ids: readonly number[], settings: SamplerSettings, random: Random, own = 0): Pass<number> {
    const { decoder } = this.#parts;
    yield* decoder.read(this.#window(ids));
    let logits = discourageRepeats(decoder.logits(), ids.slice(ids.length - own), settings);
    for (;;) {
      const id = sample(logits, settings, random);
      if (staysFit(this.tokenizer, ids, id)) return id;
      logits = Float32Array.from(logits);
      logits[id] = -1e9; // not again
    }
  }

  /** What fits the context: START and the end of a text. It moves on by half a context at a time, so that in between the cache still holds. */
  #window(ids: readonly number[]): readonly number[] {
    const T = this.stored.config.context;
    if (ids.length <= T) return ids;
    const half = Math.floor(T / 2);
    return [START, ...ids.slice(half * Math.ceil((ids.length + 1 - T) / half))];
  }

  /** A blank in tokens, with room for a word of `room` tokens. */
  encode(blank: Blank, mode: Mode, room = 1): EncodedBlank {
    return encodeBlank(this.tokenizer, blank, mode, this.stored.config.context, room);
  }

  /** True when a word of so many tokens can stand in the context with something around it. */
  fits(tokens: number): boolean {
    return tokens <= this.stored.config.context / 2;
  }

  /**
   * The probabilities of words of several tokens, in few passes: by the chain rule in `next`, by filling masks from left
   * to right in `masked`. Words that do not fit the context are left out.
   */
  *#longWords(blank: Blank, mode: Mode, words: readonly (readonly number[])[]): Pass<Map<readonly number[], number>> {
    const probabilities = new Map(words.filter(({ length }) => this.fits(length)).map((ids) => [ids, 1]));
    const fitting = [...probabilities.keys()];
    const longest = Math.max(0, ...fitting.map(({ length }) => length));
    for (let i = 0; i < (mode === 'next' ? 1 : longest); i++) {
      const open = fitting.filter(({ length }) => length > i);
      const batches = open.map((ids): TrainingBatch => {
        const encoded = this.encode(blank, mode, ids.length);
        if (mode === 'next') return learningBatch(encoded, ids); // all its tokens at once: each sees only those before
        return { ...predictionBatch(encoded, ids.slice(0, i), ids.length), targets: [ids[i]] };
      });
      yield* this.#multiply(probabilities, open, batches);
    }
    return probabilities;
  }

  /** Multiplies the probability of each word by those of the targets of its batch. */
  *#multiply(probabilities: Map<readonly number[], number>, words: readonly (readonly number[])[], batches: TrainingBatch[]): Pass<void> {
    const found: number[] = [];
    for (const group of grouped(batches, this.transformer.capacity)) found.push(...(yield* this.#targetProbabilities(joined(group))));
    for (const [i, word] of words.entries()) {
      const own = found.splice(0, batches[i].targets.length);
      probabilities.set(
        word,
        own.reduce((product, p) => product * p, probabilities.get(word) ?? 1),
      );
    }
  }

  /** The probability of each of the batch's targets. */
  *#targetProbabilities(batch: TrainingBatch): Pass<number[]> {
    const V = this.stored.config.vocabulary;
    const logits = yield* this.transformer.forward(this.weights, batch);
    this.transformer.kernels.softmax(logits, logits, batch.targets.length, V);
    return Array.from(batch.targets, (target, p) => logits[p * V + target]);
  }

  #readsAsWord(word: string, ids: readonly number[]): boolean {
    const kinds = ids.map((id) => this.tokenizer.vocabulary.kind(id));
    return kinds.join() === 'word' || (/\p{L}/u.test(word) && !kinds.includes('byte'));
  }

  #ranked(probabilities: Float32Array): WordProbability[] {
    return this.#wordIds
      .map((id) => ({ word: this.tokenizer.vocabulary.text(id), probability: probabilities[id] }))
      .sort((a, b) => b.probability - a.probability);
  }
}
