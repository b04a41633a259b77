/**
 * RMS norm: y = gain · x / √(mean(x²) + ε), row by row. N rows of d numbers.
 * (Zhang and Sennrich 2019, "Root Mean Square Layer Normalization".)
 */
export const EPSILON = 1e-5;

/** Fills y (N, d), and inverseRms (N,) for the backward pass. */
export function rmsNorm(y: Float32Array, inverseRms: Float32Array, x: Float32Array, gain: Float32Array, N: number, d: number): void {
  for (let n = 0; n < N; n++) {
    let squares = 0;
    for (let i = n * d; i < (n + 1) * d; i++) squares += x[i] * x[i];
    const r = 1 / Math.sqrt(squares / d + EPSILON);
    inverseRms[n] = r;
    for (let i = 0; i < d; i++) y[n * d + i] = gain[i] * x[n * d + i] * r;
  }
}

/** dx (N, d) and dgain (d,) += given dy (N, d). */
export function rmsNormBackward(
  dx: Float32Array,
  dgain: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  gain: Float32Array,
  inverseRms: Float32Array,
  N: number,
  d: number,
): void {
  for (let n = 0; n < N; n++) {
    const r = inverseRms[n];
    const row = n * d;
    let dot = 0; // Σ dy · gain · x
    for (let i = 0; i < d; i++) {
      dot += dy[row + i] * gain[i] * x[row + i];
      dgain[i] += dy[row + i] * x[row + i] * r;
    }
    const shrink = (dot * r * r * r) / d;
    for (let i = 0; i < d; i++) dx[row + i] += dy[row + i] * gain[i] * r - x[row + i] * shrink;
  }
}
