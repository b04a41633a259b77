/**
 * Reads a text token by token and predicts what comes next: the transformer's forward pass for one token, with products
 * in whole numbers (ops/int8.ts). Keys and values of what was read are kept (a KV cache), so that of all the work only
 * attention grows with the text; and a text that begins as the last one did is read from where they part.
 *
 * d width, F hidden, H heads, T context, V vocabulary.
 */
import type { Kernels } from './kernels.js';
import type { Arena } from './memory/arena.js';
import type { Int8Matrix } from './ops/int8.js';
import type { Pass } from './pass.js';
import type { Int8Weights } from './quantization/int8-weights.js';
import type { Transformer } from './transformer.js';
import type { Weights } from './weights.js';

export class Decoder {
  readonly #kernels: Kernels;
  readonly #transformer: Transformer;
  readonly #weights: Weights;
  readonly #int8: Int8Weights;
  readonly #cache: Float32Array[]; //      a layer (T, 3d): queries, keys and values, the first two rotated
  readonly #residual: Float32Array; //     (d,) the residual stream of the last token read
  readonly #normed: Float32Array; //       (d,)
  readonly #inverseRms: Float32Array; //   (1,)
  readonly #qkv: Float32Array; //          (3d,)
  readonly #probs: Float32Array; //        (H, T) attention probabilities
  readonly #headOutputs: Float32Array; //  (d,)
  readonly #hidden: Float32Array; //       (F,)
  readonly #logits: Float32Array; //       (V,)
  readonly #activations: Int16Array; //    the input of a product, quantised …
  readonly #range: Float32Array; //        … and its [min, scale, sum]
  #read: number[] = []; // the tokens whose keys and values are in the cache

  /** `weights` and `int8` are the same numbers in two forms; vectors and embedded tokens come from the first, matrices from the second. */
  constructor(arena: Arena, transformer: Transformer, weights: Weights, int8: Int8Weights) {
    const { width: d, hidden: F, heads: H, context: T, vocabulary: V, layers } = transformer.config;
    this.#kernels = arena.kernels;
    this.#transformer = transformer;
    this.#weights = weights;
    this.#int8 = int8;
    this.#cache = Array.from({ length: layers }, () => arena.float32(T * 3 * d));
    this.#residual = arena.float32(d);
    this.#normed = arena.float32(d);
    this.#inverseRms = arena.float32(1);
    this.#qkv = arena.float32(3 * d);
    this.#probs = arena.float32(H * T);
    this.#headOutputs = arena.float32(d);
    this.#hidden = arena.float32(F);
    this.#logits = arena.float32(V);
    this.#activations = arena.int16(Math.max(d, F) + 1);
    this.#range = arena.float32(3);
  }

  /** Empties the cache, as it must when the weights have changed. */
  forget(): void {
    this.#read = [];
  }

  /**
   * Reads a text of at least one token; a beginning that it shares with the last one is not read again. Yields after each token.
   * @throws {RangeError} when it is longer than the context.
   */
  *read(tokens: readonly number[]): Pass<void> {
    const { context } = this.#transformer.config;
    if (tokens.length > context) throw new RangeError(`Decoder: ${tokens.length} tokens in a row, context ${context}`);
    let known = 0;
    while (known < tokens.length && tokens[known] === this.#read[known]) known++;
    if (known === tokens.length && known < this.#read.length) known--; // logits are of the token read last, so that one is read again
    this.#read.length = known;
    for (const token of tokens.slice(known)) {
      this.#step(token, this.#read.length);
      this.#read.push(token);
      yield;
    }
  }

  /** The logits (V,) of the token that follows: a view that the next call overwrites. */
  logits(): Float32Array {
    const { width: d, vocabulary: V } = this.#transformer.config;
    this.#kernels.rmsNorm(this.#normed, this.#inverseRms, this.#residual, this.#weights.norm, 1, d);
    this.#logits.fill(0);
    this.#linear(this.#logits, this.#normed, this.#int8.embedding, d, V);
    return this.#logits;
  }

  #step(token: number, position: number): void {
    const { width: d, hidden: F, heads: H, context: T } = this.#transformer.config;
    const { cosines, sines } = this.#transformer;
    const kernels = this.#kernels;
    const residual = this.#residual;
    for (let i = 0; i < d; i++) residual[i] = this.#weights.embedding[token * d + i];
    for (let l = 0; l < this.#cache.length; l++) {
      const cache = this.#cache[l];
      const { attentionNorm, mlpNorm } = this.#weights.layers[l];
      const w = this.#int8.layers[l];

      kernels.rmsNorm(this.#normed, this.#inverseRms, residual, attentionNorm, 1, d);
      this.#qkv.fill(0);
      this.#linear(this.#qkv, this.#normed, w.qkv, d, 3 * d);
      cache.set(this.#qkv, position * 3 * d);
      kernels.rotate(cache, position, cosines, sines, position, 1, d, H, 1);
      kernels.attend(this.#headOutputs, this.#probs, 0, cache, position, 0, position + 1, d, H, T);
      this.#linear(residual, this.#headOutputs, w.attentionOut, d, d);

      kernels.rmsNorm(this.#normed, this.#inverseRms, residual, mlpNorm, 1, d);
      this.#hidden.fill(0);
      this.#linear(this.#hidden, this.#normed, w.mlpUp, d, F);
      kernels.squaredRelu(this.#hidden, this.#hidden, F);
      this.#linear(residual, this.#hidden, w.mlpDown, F, d);
    }
  }

  /** y (O,) += matrix (O, I) · x (I,) */
  #linear(y: Float32Array, x: Float32Array, matrix: Int8Matrix, I: number, O: number): void {
    this.#kernels.quantizeActivations(this.#activations, this.#range, x, I);
    this.#kernels.linearInt8(y, this.#activations, this.#range, matrix, I, O);
  }
}
