/**
 * Linear layer: y = x Wᵀ, the weights stored (outputs, inputs).
 * N rows (tokens), I inputs, O outputs. The backward pass has two parts, as not every caller needs both.
 */
import type { Kernels } from '../kernels.js';

/** y (N, O) += x (N, I) · w (O, I)ᵀ */
export function linear(
  kernels: Pick<Kernels, 'matmulNT'>,
  y: Float32Array,
  x: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  kernels.matmulNT(y, x, w, N, O, I);
}

/** dx (N, I) += dy (N, O) · w (O, I) */
export function linearBackwardInput(
  kernels: Pick<Kernels, 'matmulNN'>,
  dx: Float32Array,
  dy: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  kernels.matmulNN(dx, dy, w, N, I, O);
}

/** dw (O, I) += dy (N, O)ᵀ · x (N, I) */
export function linearBackwardWeight(
  kernels: Pick<Kernels, 'matmulTN'>,
  dw: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  kernels.matmulTN(dw, dy, x, O, I, N);
}
