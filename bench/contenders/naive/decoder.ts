/** Textbook generation: a token at a time, keys and values remembered. */
import type { ModelConfig } from '../../../src/engine/config.js';
import type { Weights } from '../../../src/engine/weights.js';
import { readModelFile } from '../../model-file.js';
import { fetchBytes, type Decoder, type OpenDecoder } from '../contract.js';
import { look, matmul, rmsNorm, rotate } from './loops.js';

export class NaiveDecoder implements Decoder {
  readonly #weights: Weights;
  readonly #config: ModelConfig;
  readonly #keys: Float32Array[]; //   a layer: (T, d)
  readonly #values: Float32Array[]; // a layer: (T, d)
  readonly #logits: Float32Array;
  #position = 0;

  constructor(weights: Weights, config: ModelConfig) {
    const memory = () => Array.from({ length: config.layers }, () => new Float32Array(config.context * config.width));
    this.#weights = weights;
    this.#config = config;
    this.#keys = memory();
    this.#values = memory();
    this.#logits = new Float32Array(config.vocabulary);
  }

  reset(): void {
    this.#position = 0;
  }

  feed(tokens: readonly number[]): Float32Array {
    for (const token of tokens) this.#read(token);
    return this.#logits;
  }

  #read(token: number): void {
    const { width: d, hidden: F, heads: H, context: T, vocabulary: V } = this.#config;
    const { embedding, layers, norm } = this.#weights;
    const x = embedding.slice(token * d, (token + 1) * d);
    const normed = new Float32Array(d);
    const qkv = new Float32Array(3 * d);
    const mixed = new Float32Array(d);
    const added = new Float32Array(d);
    const up = new Float32Array(F);
    const probs = new Float32Array(H * T);
    for (const [l, w] of layers.entries()) {
      rmsNorm(normed, x, w.attentionNorm, 1, d);
      matmul(qkv, normed, w.qkv, 1, d, 3 * d);
      rotate(qkv, 0, d, H, this.#position, 1);
      rotate(qkv, d, d, H, this.#position, 1);
      for (let i = 0; i < d; i++) {
        this.#keys[l][this.#position * d + i] = qkv[d + i];
        this.#values[l][this.#position * d + i] = qkv[2 * d + i];
      }
      look(mixed, 0, probs, 0, T, qkv, 0, this.#keys[l], 0, this.#values[l], 0, d, this.#position + 1, d, H);
      matmul(added, mixed, w.attentionOut, 1, d, d);
      for (let i = 0; i < d; i++) x[i] += added[i];

      rmsNorm(normed, x, w.mlpNorm, 1, d);
      matmul(up, normed, w.mlpUp, 1, d, F);
      for (let i = 0; i < F; i++) up[i] = Math.max(up[i], 0) ** 2;
      matmul(added, up, w.mlpDown, 1, F, d);
      for (let i = 0; i < d; i++) x[i] += added[i];
    }
    rmsNorm(normed, x, norm, 1, d);
    matmul(this.#logits, normed, embedding, 1, d, V);
    this.#position++;
  }
}

export const open: OpenDecoder = async ({ url, config }) => new NaiveDecoder(readModelFile(await fetchBytes(`${url}.bin`), config), config);
