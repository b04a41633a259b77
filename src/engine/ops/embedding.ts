/** Embedding: each token's row of numbers. N tokens, d the width. */
import type { Kernels } from '../kernels.js';

/** x (N, d) = rows of table (V, d) */
export function embedding(x: Float32Array, table: Float32Array, tokens: ArrayLike<number>, N: number, d: number): void {
  for (let n = 0; n < N; n++) {
    const row = tokens[n] * d;
    for (let i = 0; i < d; i++) x[n * d + i] = table[row + i];
  }
}

/** dtable (V, d) += the gradients of the rows that were used; a token that stood twice adds twice. */
export function embeddingBackward(
  kernels: Pick<Kernels, 'addScaled'>,
  dtable: Float32Array,
  dx: Float32Array,
  tokens: ArrayLike<number>,
  N: number,
  d: number,
): void {
  for (let n = 0; n < N; n++) kernels.addScaled(dtable, tokens[n] * d, dx, n * d, d, 1);
}
