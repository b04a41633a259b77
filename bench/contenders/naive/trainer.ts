/** Textbook training: forward, backward and AdamW over one batch. N tokens in B texts of T. */
import type { ModelConfig } from '../../../src/engine/config.js';
import { weightsOn, type Weights } from '../../../src/engine/weights.js';
import { optimiser, type DenseBatch } from '../../shapes.js';
import { readModelFile } from '../../model-file.js';
import { fetchBytes, type OpenTrainer, type Trainer } from '../contract.js';
import { look, matmul, matmulBackward, rmsNorm, rmsNormBackward, rotate, softmax } from './loops.js';

/** What a layer keeps for the way back. */
interface Kept {
  x: Float32Array;
  attentionNormed: Float32Array;
  qkv: Float32Array;
  probs: Float32Array;
  mixed: Float32Array;
  middle: Float32Array;
  mlpNormed: Float32Array;
  up: Float32Array;
  active: Float32Array;
}

export class NaiveTrainer implements Trainer {
  readonly weights: Weights;
  readonly #config: ModelConfig;
  readonly #gradients: Weights;
  readonly #mean: Weights;
  readonly #squares: Weights;
  #steps = 0;

  constructor(weights: Weights, config: ModelConfig) {
    const zeros = () => weightsOn(new Float32Array(weights.all.length), config);
    this.weights = weights;
    this.#config = config;
    this.#gradients = zeros();
    this.#mean = zeros();
    this.#squares = zeros();
  }

  step(batch: DenseBatch): number {
    this.#gradients.all.fill(0);
    const loss = this.#backward(batch);
    this.#update(++this.#steps);
    return loss;
  }

  #backward({ rows, length, tokens, targets }: DenseBatch): number {
    const { width: d, hidden: F, heads: H, vocabulary: V } = this.#config;
    const { embedding, layers, norm } = this.weights;
    const N = rows * length;
    const kept: Kept[] = [];

    let x = new Float32Array(N * d);
    for (let n = 0; n < N; n++) for (let i = 0; i < d; i++) x[n * d + i] = embedding[tokens[n] * d + i];
    for (const w of layers) {
      const attentionNormed = new Float32Array(N * d);
      const qkv = new Float32Array(N * 3 * d);
      const probs = new Float32Array(N * H * length);
      const mixed = new Float32Array(N * d);
      const middle = new Float32Array(N * d);
      const mlpNormed = new Float32Array(N * d);
      const up = new Float32Array(N * F);
      const active = new Float32Array(N * F);
      const out = new Float32Array(N * d);

      rmsNorm(attentionNormed, x, w.attentionNorm, N, d);
      matmul(qkv, attentionNormed, w.qkv, N, d, 3 * d);
      for (let n = 0; n < N; n++) {
        rotate(qkv, n * 3 * d, d, H, n % length, 1);
        rotate(qkv, n * 3 * d + d, d, H, n % length, 1);
      }
      for (let n = 0; n < N; n++) {
        const first = (n - (n % length)) * 3 * d;
        const seen = (n % length) + 1;
        look(mixed, n * d, probs, n * H * length, length, qkv, n * 3 * d, qkv, first + d, qkv, first + 2 * d, 3 * d, seen, d, H);
      }
      matmul(middle, mixed, w.attentionOut, N, d, d);
      for (let i = 0; i < N * d; i++) middle[i] += x[i];
      rmsNorm(mlpNormed, middle, w.mlpNorm, N, d);
      matmul(up, mlpNormed, w.mlpUp, N, d, F);
      for (let i = 0; i < N * F; i++) active[i] = Math.max(up[i], 0) ** 2;
      matmul(out, active, w.mlpDown, N, F, d);
      for (let i = 0; i < N * d; i++) out[i] += middle[i];
      kept.push({ x, attentionNormed, qkv, probs, mixed, middle, mlpNormed, up, active });
      x = out;
    }
    const normed = new Float32Array(N * d);
    const logits = new Float32Array(N * V);
    rmsNorm(normed, x, norm, N, d);
    matmul(logits, normed, embedding, N, d, V);

    let loss = 0;
    for (let n = 0; n < N; n++) {
      softmax(logits, n * V, V);
      loss -= Math.log(logits[n * V + targets[n]]) / N;
      logits[n * V + targets[n]] -= 1; // from here on the gradient of the logits
      for (let i = 0; i < V; i++) logits[n * V + i] /= N;
    }

    const gradients = this.#gradients;
    const dnormed = new Float32Array(N * d);
    let dx = new Float32Array(N * d);
    matmulBackward(dnormed, gradients.embedding, logits, normed, embedding, N, d, V);
    rmsNormBackward(dx, gradients.norm, dnormed, x, norm, N, d);
    for (let l = layers.length - 1; l >= 0; l--) {
      const w = layers[l];
      const dw = gradients.layers[l];
      const k = kept[l];
      const dactive = new Float32Array(N * F);
      const dmlpNormed = new Float32Array(N * d);
      const dmiddle = dx.slice();
      matmulBackward(dactive, dw.mlpDown, dx, k.active, w.mlpDown, N, F, d);
      for (let i = 0; i < N * F; i++) dactive[i] *= 2 * Math.max(k.up[i], 0);
      matmulBackward(dmlpNormed, dw.mlpUp, dactive, k.mlpNormed, w.mlpUp, N, d, F);
      rmsNormBackward(dmiddle, dw.mlpNorm, dmlpNormed, k.middle, w.mlpNorm, N, d);

      const dmixed = new Float32Array(N * d);
      const dqkv = new Float32Array(N * 3 * d);
      const dattentionNormed = new Float32Array(N * d);
      dx = dmiddle.slice();
      matmulBackward(dmixed, dw.attentionOut, dmiddle, k.mixed, w.attentionOut, N, d, d);
      lookBackward(dqkv, dmixed, k.probs, k.qkv, rows, length, d, H);
      for (let n = 0; n < N; n++) {
        rotate(dqkv, n * 3 * d, d, H, n % length, -1);
        rotate(dqkv, n * 3 * d + d, d, H, n % length, -1);
      }
      matmulBackward(dattentionNormed, dw.qkv, dqkv, k.attentionNormed, w.qkv, N, d, 3 * d);
      rmsNormBackward(dx, dw.attentionNorm, dattentionNormed, k.x, w.attentionNorm, N, d);
    }
    for (let n = 0; n < N; n++) for (let i = 0; i < d; i++) gradients.embedding[tokens[n] * d + i] += dx[n * d + i];
    return loss;
  }

  #update(step: number): void {
    const { rate, beta1, beta2, epsilon, decay } = optimiser;
    for (const [t, { data, shape }] of this.weights.tensors.entries()) {
      const g = this.#gradients.tensors[t].data;
      const m = this.#mean.tensors[t].data;
      const v = this.#squares.tensors[t].data;
      const keep = shape.length > 1 ? 1 - rate * decay : 1;
      for (let i = 0; i < data.length; i++) {
        m[i] = beta1 * m[i] + (1 - beta1) * g[i];
        v[i] = beta2 * v[i] + (1 - beta2) * g[i] ** 2;
        data[i] = keep * data[i] - (rate * (m[i] / (1 - beta1 ** step))) / (Math.sqrt(v[i] / (1 - beta2 ** step)) + epsilon);
      }
    }
  }
}

/** dqkv (N, 3d) += given dmixed (N, d) and what each token looked at. */
function lookBackward(
  dqkv: Float32Array,
  dmixed: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  rows: number,
  length: number,
  d: number,
  H: number,
): void {
  const s = d / H;
  const dprobs = new Float32Array(length);
  for (let n = 0; n < rows * length; n++) {
    const first = (n - (n % length)) * 3 * d;
    const seen = (n % length) + 1;
    for (let h = 0; h < H; h++) {
      const row = (n * H + h) * length;
      let expected = 0;
      for (let j = 0; j < seen; j++) {
        const v = first + j * 3 * d + 2 * d + h * s;
        dprobs[j] = 0;
        for (let i = 0; i < s; i++) {
          dprobs[j] += dmixed[n * d + h * s + i] * qkv[v + i];
          dqkv[v + i] += probs[row + j] * dmixed[n * d + h * s + i];
        }
        expected += probs[row + j] * dprobs[j];
      }
      for (let j = 0; j < seen; j++) {
        const dscore = (probs[row + j] * (dprobs[j] - expected)) / Math.sqrt(s);
        const q = n * 3 * d + h * s;
        const k = first + j * 3 * d + d + h * s;
        for (let i = 0; i < s; i++) {
          dqkv[q + i] += dscore * qkv[k + i];
          dqkv[k + i] += dscore * qkv[q + i];
        }
      }
    }
  }
}

export const open: OpenTrainer = async ({ url, config }) => new NaiveTrainer(readModelFile(await fetchBytes(`${url}.bin`), config), config);
