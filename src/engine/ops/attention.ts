/**
 * Attention: each token mixes the values of the tokens it may see, by how well its query matches
 * their keys. (Vaswani et al. 2017.) One routine for both games: a token of a causal segment sees only
 * itself and what came before, one of an unmasked segment sees all of it.
 *
 *   probs = softmax(q · kᵀ / √hs);  out = probs · v        head by head
 *
 * N tokens, d the width, H heads of hs = d / H numbers, T the context.
 */
import type { Segment } from '../batch.js';
import type { Kernels } from '../kernels.js';
import { softmaxPart } from './softmax.js';

/** Fills the segment's rows of out (N, d), and of probs (N, H, T) for the backward pass. */
export function attention(
  kernels: Pick<Kernels, 'attend'>,
  out: Float32Array,
  probs: Float32Array,
  qkv: Float32Array, // (N, 3d)
  { start, length, causal }: Segment,
  d: number,
  H: number,
  T: number,
): void {
  for (let t = 0; t < length; t++) kernels.attend(out, probs, start + t, qkv, start + t, start, causal ? t + 1 : length, d, H, T);
}

/** The segment's rows of dqkv (N, 3d) += given dout (N, d). `dprobs` (T,) is scratch: the gradient of one row of probabilities. */
export function attentionBackward(
  kernels: Pick<Kernels, 'attendBackward'>,
  dqkv: Float32Array,
  dprobs: Float32Array,
  dout: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  { start, length, causal }: Segment,
  d: number,
  H: number,
  T: number,
): void {
  for (let t = 0; t < length; t++)
    kernels.attendBackward(dqkv, dprobs, dout, probs, qkv, start + t, start, causal ? t + 1 : length, d, H, T);
}

/** Fills row `row` of out (·, d) and probs (·, H, T): token `query` of qkv (·, 3d) attends to the `keyCount` tokens from `firstKey` on. */
export function attend(
  out: Float32Array,
  probs: Float32Array,
  row: number,
  qkv: Float32Array,
  query: number,
  firstKey: number,
  keyCount: number,
  d: number,
  H: number,
  T: number,
): void {
  const hs = d / H;
  const scale = 1 / Math.sqrt(hs);
  for (let h = 0; h < H; h++) {
    const p = (row * H + h) * T;
    const q = query * 3 * d + h * hs;
    for (let j = 0; j < keyCount; j++) {
      const k = (firstKey + j) * 3 * d + d + h * hs;
      let dot = 0;
      for (let i = 0; i < hs; i++) dot += qkv[q + i] * qkv[k + i];
      probs[p + j] = dot * scale;
    }
    softmaxPart(probs, probs, p, p + keyCount);
    const o = row * d + h * hs;
    out.fill(0, o, o + hs);
    for (let j = 0; j < keyCount; j++) {
      const prob = probs[p + j];
      const v = (firstKey + j) * 3 * d + 2 * d + h * hs;
      for (let i = 0; i < hs; i++) out[o + i] += prob * qkv[v + i];
    }
  }
}

/** Adds the gradients of `attend` for token `query` to dqkv (N, 3d); its rows in dout (N, d) and probs (N, H, T) have the same number. */
export function attendBackward(
  dqkv: Float32Array,
  dprobs: Float32Array,
  dout: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  query: number,
  firstKey: number,
  keyCount: number,
  d: number,
  H: number,
  T: number,
): void {
  const hs = d / H;
  const scale = 1 / Math.sqrt(hs);
  for (let h = 0; h < H; h++) {
    const p = (query * H + h) * T;
    const q = query * 3 * d + h * hs;
    const o = query * d + h * hs;
    let mean = 0; // Σ probs · dprobs
    for (let j = 0; j < keyCount; j++) {
      const prob = probs[p + j];
      const v = (firstKey + j) * 3 * d + 2 * d + h * hs;
      let dot = 0;
      for (let i = 0; i < hs; i++) {
        dot += dout[o + i] * qkv[v + i];
        dqkv[v + i] += prob * dout[o + i];
      }
      dprobs[j] = dot;
      mean += prob * dot;
    }
    for (let j = 0; j < keyCount; j++) {
      const dscore = probs[p + j] * (dprobs[j] - mean) * scale; // the softmax backward
      const k = (firstKey + j) * 3 * d + d + h * hs;
      for (let i = 0; i < hs; i++) {
        dqkv[q + i] += dscore * qkv[k + i];
        dqkv[k + i] += dscore * qkv[q + i];
      }
    }
  }
}
