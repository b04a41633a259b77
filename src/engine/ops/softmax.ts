import { exp } from '../elementary.js';

/** Turns scores into probabilities, row by row: out = exp(x) / Σ exp(x). Both (rows, n); `out` may be `x`. */
export function softmax(out: Float32Array, x: Float32Array, rows: number, n: number): void {
  for (let row = 0; row < rows; row++) softmaxPart(out, x, row * n, (row + 1) * n);
}

/** Softmax of the numbers from index `from` up to, not including, `to`. */
export function softmaxPart(out: Float32Array, x: Float32Array, from: number, to: number): void {
  let max = -Infinity; // taken off first, so that exp does not overflow
  for (let i = from; i < to; i++) if (x[i] > max) max = x[i];
  let sum = 0;
  for (let i = from; i < to; i++) sum += out[i] = exp(x[i] - max);
  for (let i = from; i < to; i++) out[i] /= sum;
}
