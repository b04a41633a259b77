/**
 * The operations that would freeze a page if they ran in one go, in slices of a few milliseconds with a yield after each.
 * N rows (tokens), I inputs, O outputs, P positions, V tokens in the vocabulary.
 */
import type { Kernels } from '../kernels.js';
import type { Pass } from '../pass.js';
import { crossEntropy } from './cross-entropy.js';
import { linear, linearBackwardInput, linearBackwardWeight } from './linear.js';

/** Multiplications a slice: about 1 ms of the plain kernels, 3 ms of the fast ones. */
const MULTIPLICATIONS = { plain: 2 ** 21, simd: 2 ** 26 };

/** Exponentials a slice: 1 to 2 ms of the plain kernels. */
const EXPONENTIALS = 2 ** 17;

/** y (N, O) += x (N, I) · w (O, I)ᵀ */
export function* slicedLinear(
  kernels: Kernels,
  y: Float32Array,
  x: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): Pass<void> {
  for (const { from, count } of slices(N, MULTIPLICATIONS[kernels.kind] / (I * O))) {
    linear(kernels, y.subarray(from * O), x.subarray(from * I), w, count, I, O);
    yield;
  }
}

/** dx (N, I) += dy (N, O) · w (O, I) */
export function* slicedLinearBackwardInput(
  kernels: Kernels,
  dx: Float32Array,
  dy: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): Pass<void> {
  for (const { from, count } of slices(N, MULTIPLICATIONS[kernels.kind] / (I * O))) {
    linearBackwardInput(kernels, dx.subarray(from * I), dy.subarray(from * O), w, count, I, O);
    yield;
  }
}

/** dw (O, I) += dy (N, O)ᵀ · x (N, I) */
export function* slicedLinearBackwardWeight(
  kernels: Kernels,
  dw: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  N: number,
  I: number,
  O: number,
): Pass<void> {
  for (const { from, count } of slices(N, MULTIPLICATIONS[kernels.kind] / (I * O))) {
    linearBackwardWeight(kernels, dw, dy.subarray(from * O), x.subarray(from * I), count, I, O);
    yield;
  }
}

/** Turns logits (P, V) into probabilities in place. @returns the summed loss in nats. */
export function* slicedCrossEntropy(kernels: Kernels, logits: Float32Array, targets: ArrayLike<number>, V: number): Pass<number> {
  const all = Array.from(targets);
  let loss = 0;
  for (const { from, count } of slices(all.length, EXPONENTIALS / V)) {
    const part = logits.subarray(from * V);
    loss += crossEntropy(kernels, part, part, all.slice(from, from + count), count, V);
    yield;
  }
  return loss;
}

/** 0 … `length` − 1 in slices of about `most`: whole fours, the tile of a product, at least one. */
function* slices(length: number, most: number): Iterable<{ from: number; count: number }> {
  const step = Math.max(4, 4 * Math.floor(most / 4));
  for (let from = 0; from < length; from += step) yield { from, count: Math.min(step, length - from) };
}
