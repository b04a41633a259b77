import { exp } from '../elementary.js';

/** Turns scores into shares that add up to 1: out[i] = exp(x[i]) / Σ exp(x[j]). `out` may be `x`. Returns `out`. */
export function softmax(out: Float32Array, x: Float32Array): Float32Array {
  let max = -Infinity;
  for (let i = 0; i < x.length; i++) if (x[i] > max) max = x[i];
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += out[i] = exp(x[i] - max);
  for (let i = 0; i < x.length; i++) out[i] /= sum;
  return out;
}
