/**
 * Attention: each token mixes the values of the tokens it may see, by how well its query meets
 * their keys. (Vaswani et al. 2017.) One routine for both games: a causal segment sees only what
 * came before, an unmasked one sees everything.
 *
 * N tokens, d the width, H heads of size s = d / H, T the context.
 */
import type { Segment } from '../batch.js';
import { softmax } from './softmax.js';

/** out (N, d) = mixed values; probs (N, H, T) keeps who looked at whom, within the segment. */
export function attention(
  out: Float32Array,
  probs: Float32Array,
  qkv: Float32Array, // (N, 3d)
  segments: readonly Segment[],
  d: number,
  H: number,
  T: number,
): void {
  const s = d / H;
  const scale = 1 / Math.sqrt(s);
  for (const { start, length, causal } of segments) {
    for (let t = 0; t < length; t++) {
      const n = start + t;
      const seen = causal ? t + 1 : length;
      for (let h = 0; h < H; h++) {
        const row = probs.subarray((n * H + h) * T, (n * H + h) * T + seen);
        const q = n * 3 * d + h * s;
        for (let j = 0; j < seen; j++) {
          const k = (start + j) * 3 * d + d + h * s;
          let dot = 0;
          for (let i = 0; i < s; i++) dot += qkv[q + i] * qkv[k + i];
          row[j] = dot * scale;
        }
        softmax(row, row);
        const o = n * d + h * s;
        out.fill(0, o, o + s);
        for (let j = 0; j < seen; j++) {
          const p = row[j];
          const v = (start + j) * 3 * d + 2 * d + h * s;
          for (let i = 0; i < s; i++) out[o + i] += p * qkv[v + i];
        }
      }
    }
  }
}

/** dqkv (N, 3d) += given dout (N, d). `dp` (T,) is scratch: the gradient of one row of probabilities. */
export function attentionBackward(
  dqkv: Float32Array,
  dp: Float32Array,
  dout: Float32Array,
  probs: Float32Array,
  qkv: Float32Array,
  segments: readonly Segment[],
  d: number,
  H: number,
  T: number,
): void {
  const s = d / H;
  const scale = 1 / Math.sqrt(s);
  for (const { start, length, causal } of segments) {
    for (let t = 0; t < length; t++) {
      const n = start + t;
      const seen = causal ? t + 1 : length;
      for (let h = 0; h < H; h++) {
        const row = (n * H + h) * T;
        const q = n * 3 * d + h * s;
        const o = n * d + h * s;
        let expected = 0; // Σ p · dp
        for (let j = 0; j < seen; j++) {
          const p = probs[row + j];
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
          const dscore = probs[row + j] * (dp[j] - expected) * scale;
          const k = (start + j) * 3 * d + d + h * s;
          for (let i = 0; i < s; i++) {
            dqkv[q + i] += dscore * qkv[k + i];
            dqkv[k + i] += dscore * qkv[q + i];
          }
        }
      }
    }
  }
}
