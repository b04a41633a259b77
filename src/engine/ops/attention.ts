/**
 * Attention: each token mixes the values of the tokens it may see, by how well its query meets
 * their keys. (Vaswani et al. 2017.) One routine for both games: a causal segment sees only what
 * came before, an unmasked one sees everything.
 *
 * N tokens, d the width, H heads of size s = d / H, T the context.
 */
import type { Segment } from '../batch.js';
import type { Kernels } from '../kernels.js';
import { softmaxPart } from './softmax.js';

/** The segment's rows of out (N, d) = mixed values; its rows of probs (N, H, T) keep who looked at whom. */
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

/** The segment's rows of dqkv (N, 3d) += given dout (N, d). `dp` (T,) is scratch: the gradient of one row of probabilities. */
export function attentionBackward(
  kernels: Pick<Kernels, 'attendBackward'>,
  dqkv: Float32Array,
  dp: Float32Array,
  dout: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  { start, length, causal }: Segment,
  d: number,
  H: number,
  T: number,
): void {
  for (let t = 0; t < length; t++) kernels.attendBackward(dqkv, dp, dout, probs, qkv, start + t, start, causal ? t + 1 : length, d, H, T);
}

/** Rows `row` of out (·, d) and probs (·, H, T): what token `query` of qkv (·, 3d) takes from the `seen` tokens from `start` on. */
export function attend(
  out: Float32Array,
  probs: Float32Array,
  row: number,
  qkv: Float32Array,
  query: number,
  start: number,
  seen: number,
  d: number,
  H: number,
  T: number,
): void {
  const s = d / H;
  const scale = 1 / Math.sqrt(s);
  for (let h = 0; h < H; h++) {
    const looks = (row * H + h) * T;
    const q = query * 3 * d + h * s;
    for (let j = 0; j < seen; j++) {
      const k = (start + j) * 3 * d + d + h * s;
      let dot = 0;
      for (let i = 0; i < s; i++) dot += qkv[q + i] * qkv[k + i];
      probs[looks + j] = dot * scale;
    }
    softmaxPart(probs, probs, looks, looks + seen);
    const o = row * d + h * s;
    out.fill(0, o, o + s);
    for (let j = 0; j < seen; j++) {
      const p = probs[looks + j];
      const v = (start + j) * 3 * d + 2 * d + h * s;
      for (let i = 0; i < s; i++) out[o + i] += p * qkv[v + i];
    }
  }
}

/** Gradients of `attend` for token `query`, whose row in dout (N, d) and probs (N, H, T) has the same number. */
export function attendBackward(
  dqkv: Float32Array,
  dp: Float32Array,
  dout: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  query: number,
  start: number,
  seen: number,
  d: number,
  H: number,
  T: number,
): void {
  const s = d / H;
  const scale = 1 / Math.sqrt(s);
  for (let h = 0; h < H; h++) {
    const looks = (query * H + h) * T;
    const q = query * 3 * d + h * s;
    const o = query * d + h * s;
    let expected = 0; // Σ p · dp
    for (let j = 0; j < seen; j++) {
      const p = probs[looks + j];
      const v = (start + j) * 3 * d + 2 * d + h * s;
      let dot = 0;
      for (let i = 0; i < s; i++) {
        dot += dout[o + i] * qkv[v + i];
        dqkv[v + i] += p * dout[o + i];
      }
      dp[j] = dot;
      expected += p * dot;
    }
    for (let j = 0; j < seen; j++) {
      const dscore = probs[looks + j] * (dp[j] - expected) * scale;
      const k = (start + j) * 3 * d + d + h * s;
      for (let i = 0; i < s; i++) {
        dqkv[q + i] += dscore * qkv[k + i];
        dqkv[k + i] += dscore * qkv[q + i];
      }
    }
  }
}
