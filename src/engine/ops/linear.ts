/**
 * Linear layer: y = x Wᵀ, the weights stored (outputs, inputs).
 * N rows (tokens), I inputs, O outputs.
 */
import type { Kernels } from '../kernels.js';

type Product = Pick<Kernels, 'addProduct'>;

/** y (N, O) += x (N, I) · w (O, I)ᵀ */
export function linear(kernels: Product, y: Float32Array, x: Float32Array, w: Float32Array, N: number, I: number, O: number): void {
  kernels.addProduct(y, x, w, N, O, I, I, 1, 1, I);
}

/** dx (N, I) += dy (N, O) · w (O, I) */
export function linearBackwardInput(
  kernels: Product,
  dx: Float32Array,
  dy: Float32Array,
  w: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  kernels.addProduct(dx, dy, w, N, I, O, O, 1, I, 1);
}

/** dw (O, I) += dy (N, O)ᵀ · x (N, I) */
export function linearBackwardWeight(
  kernels: Product,
  dw: Float32Array,
  dy: Float32Array,
  x: Float32Array,
  N: number,
  I: number,
  O: number,
): void {
  kernels.addProduct(dw, dy, x, O, I, N, 1, O, I, 1);
}
