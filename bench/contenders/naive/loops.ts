/**
 * The model as a textbook writes it: one plain loop inside another, no blocking, no thought of caches.
 * The yardstick for everybody's speed, and an independent opinion on everybody's results.
 *
 * N tokens, d width, F hidden, H heads, V vocabulary. Backward loops stand in their forward loop's order.
 */

/** y (N, O) = x (N, I) · w (O, I)ᵀ */
export function matmul(y: Float32Array, x: Float32Array, w: Float32Array, N: number, I: number, O: number): void {
  for (let n = 0; n < N; n++) {
    for (let o = 0; o < O; o++) {
      let sum = 0;
      for (let i = 0; i < I; i++) sum += x[n * I + i] * w[o * I + i];
      y[n * O + o] = sum;
    }
  }
}

/** dx (N, I) += dy · w; dw (O, I) += dyᵀ · x */
export function matmulBackward(
  dx: Float32Array,
  dw: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  for (let n = 0; n < N; n++) {
    for (let o = 0; o < O; o++) {
      const dyno = dy[n * O + o];
      for (let i = 0; i < I; i++) {
        dx[n * I + i] += dyno * w[o * I + i];
        dw[o * I + i] += dyno * x[n * I + i];
      }
    }
  }
}

export function rmsNorm(y: Float32Array, x: Float32Array, gain: Float32Array, N: number, d: number): void {
  for (let n = 0; n < N; n++) {
    const r = inverseRms(x, n, d);
    for (let i = 0; i < d; i++) y[n * d + i] = gain[i] * x[n * d + i] * r;
  }
}

export function rmsNormBackward(
  dx: Float32Array,
  dgain: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  gain: Float32Array,
  N: number,
  d: number,
): void {
  for (let n = 0; n < N; n++) {
    const r = inverseRms(x, n, d);
    let dot = 0;
    for (let i = 0; i < d; i++) dot += dy[n * d + i] * gain[i] * x[n * d + i];
    for (let i = 0; i < d; i++) {
      dgain[i] += dy[n * d + i] * x[n * d + i] * r;
      dx[n * d + i] += dy[n * d + i] * gain[i] * r - (x[n * d + i] * dot * r * r * r) / d;
    }
  }
}

function inverseRms(x: Float32Array, n: number, d: number): number {
  let squares = 0;
  for (let i = 0; i < d; i++) squares += x[n * d + i] ** 2;
  return 1 / Math.sqrt(squares / d + 1e-5);
}

/** Turns the pairs (i, i + s/2) of each head of a row by the angle of its position; `direction` −1 turns back. */
export function rotate(x: Float32Array, offset: number, d: number, H: number, position: number, direction: 1 | -1): void {
  const s = d / H;
  for (let h = 0; h < H; h++) {
    for (let i = 0; i < s / 2; i++) {
      const angle = direction * position * 10000 ** ((-2 * i) / s);
      const a = offset + h * s + i;
      const b = a + s / 2;
      const [first, second] = [x[a], x[b]];
      x[a] = first * Math.cos(angle) - second * Math.sin(angle);
      x[b] = first * Math.sin(angle) + second * Math.cos(angle);
    }
  }
}

/** Turns `length` scores from `offset` on into shares of 1. */
export function softmax(x: Float32Array, offset: number, length: number): void {
  let max = -Infinity;
  for (let i = 0; i < length; i++) max = Math.max(max, x[offset + i]);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += x[offset + i] = Math.exp(x[offset + i] - max);
  for (let i = 0; i < length; i++) x[offset + i] /= sum;
}

/** One token looks at `seen` tokens: out (d,), probs (H, T) from their offsets on. Keys and values lie `stride` apart. */
export function look(
  out: Float32Array,
  outAt: number,
  probs: Float32Array,
  probsAt: number,
  T: number,
  q: Float32Array,
  qAt: number,
  k: Float32Array,
  kAt: number,
  v: Float32Array,
  vAt: number,
  stride: number,
  seen: number,
  d: number,
  H: number,
): void {
  const s = d / H;
  for (let h = 0; h < H; h++) {
    const row = probsAt + h * T;
    for (let j = 0; j < seen; j++) {
      let dot = 0;
      for (let i = 0; i < s; i++) dot += q[qAt + h * s + i] * k[kAt + j * stride + h * s + i];
      probs[row + j] = dot / Math.sqrt(s);
    }
    softmax(probs, row, seen);
    for (let i = 0; i < s; i++) {
      let sum = 0;
      for (let j = 0; j < seen; j++) sum += probs[row + j] * v[vAt + j * stride + h * s + i];
      out[outAt + h * s + i] = sum;
    }
  }
}
