/** Generation in TensorFlow.js, keys and values remembered. Gains and the scale of the scores are folded into the matrices. */
import * as tf from '@tensorflow/tfjs-core';
import type { ModelConfig } from '../../../src/engine/config.js';
import type { Weights } from '../../../src/engine/weights.js';
import type { Decoder } from '../contract.js';
import { causalMask, inverseRms, turn, turnTables, type Turn } from './operations.js';

interface Layer {
  qkv: tf.Tensor2D; //  (d, 3d)
  out: tf.Tensor2D; //  (d, d)
  up: tf.Tensor2D; //   (d, F)
  down: tf.Tensor2D; // (F, d)
}

export class TfjsDecoder implements Decoder {
  readonly #config: ModelConfig;
  readonly #embedding: tf.Tensor2D; // (V, d)
  readonly #head: tf.Tensor2D; //      (d, V)
  readonly #layers: Layer[];
  readonly #turn: Turn;
  #memory: { keys: tf.Tensor; values: tf.Tensor }[] = []; // a layer: (H, P, s)
  #position = 0;

  constructor({ embedding, layers, norm }: Weights, config: ModelConfig) {
    const { width: d, hidden: F, heads, vocabulary: V } = config;
    const scale = 1 / Math.sqrt(d / heads);
    this.#config = config;
    this.#embedding = tf.tensor2d(embedding, [V, d]);
    this.#head = folded(embedding, V, norm);
    this.#layers = layers.map((w) => ({
      qkv: folded(
        w.qkv.map((x, i) => (i < d * d ? x * scale : x)),
        3 * d,
        w.attentionNorm,
      ),
      out: folded(w.attentionOut, d),
      up: folded(w.mlpUp, F, w.mlpNorm),
      down: folded(w.mlpDown, d),
    }));
    this.#turn = turnTables(config);
  }

  reset(): void {
    tf.dispose(this.#memory);
    this.#memory = [];
    this.#position = 0;
  }

  feed(tokens: readonly number[]): Float32Array {
    const { width: d, heads: H } = this.#config;
    const s = d / H;
    const T = tokens.length;
    const before = this.#memory;
    const [logits, memory] = tf.tidy(() => {
      const mask = T > 1 ? this.#mask(T) : undefined;
      const cosines = tf.slice(this.#turn.cosines, [this.#position, 0], [T, s]);
      const sines = tf.slice(this.#turn.sines, [this.#position, 0], [T, s]);
      const memory: { keys: tf.Tensor; values: tf.Tensor }[] = [];
      let x: tf.Tensor2D = tf.gather(this.#embedding, tf.tensor1d(tokens as number[], 'int32'));
      for (const [l, w] of this.#layers.entries()) {
        const qkv = tf.matMul(tf.mul<tf.Tensor2D>(x, inverseRms(x)), w.qkv);
        const rows = tf.reshape(qkv, [T, 3 * H, s]);
        const heads = T > 1 ? tf.transpose(rows, [1, 0, 2]) : tf.reshape(rows, [3 * H, 1, s]);
        const turned = turn(tf.slice(heads, 0, 2 * H), cosines, sines, this.#turn.halfTurn);
        const [query, key] = tf.split(turned, 2);
        const value = tf.slice(heads, 2 * H);
        const past = before.at(l);
        const keys = past ? tf.concat([past.keys, key], 1) : key;
        const values = past ? tf.concat([past.values, value], 1) : value;
        memory.push({ keys, values });
        const scores = tf.matMul(query, keys, false, true);
        const mixed = tf.matMul(tf.softmax(mask ? tf.add(scores, mask) : scores), values); // (H, T, s)
        const byToken = tf.reshape<tf.Rank.R2>(T > 1 ? tf.transpose(mixed, [1, 0, 2]) : mixed, [T, d]);
        x = tf.add(x, tf.matMul(byToken, w.out));
        const normed = tf.mul<tf.Tensor2D>(x, inverseRms(x));
        x = tf.add(x, tf.matMul(tf.square(tf.relu(tf.matMul(normed, w.up))), w.down));
      }
      const last = T > 1 ? tf.slice(x, [T - 1, 0], [1, d]) : x;
      return [tf.matMul(tf.mul<tf.Tensor2D>(last, inverseRms(last)), this.#head), memory] as [tf.Tensor, typeof memory];
    });
    tf.dispose(before);
    this.#memory = memory;
    this.#position += T;
    const scores = logits.dataSync<'float32'>();
    logits.dispose();
    return scores;
  }

  /** What each of T tokens may see of all. */
  #mask(T: number): tf.Tensor2D {
    return this.#position === 0 ? causalMask(T) : tf.concat([tf.zeros([T, this.#position]), causalMask(T)], 1);
  }
}

/** w (O, I) with its columns times gain, as a tensor (I, O). */
function folded(w: Float32Array, O: number, gain?: Float32Array): tf.Tensor2D {
  const I = w.length / O;
  const values = new Float32Array(w.length);
  for (let o = 0; o < O; o++) for (let i = 0; i < I; i++) values[i * O + o] = w[o * I + i] * (gain?.[i] ?? 1);
  return tf.tensor2d(values, [I, O]);
}
