/** Embedding: a table with a row of d numbers for each of V tokens. N tokens. */
import type { Kernels } from '../kernels.js';

/** x (N, d) = table (V, d) at the rows `tokens` */
export function embedding(x: Float32Array, table: Float32Array, tokens: ArrayLike<number>, N: number, d: number): void {
  for (let n = 0; n < N; n++) {
    const row = tokens[n] * d;
    for (let i = 0; i < d; i++) x[n * d + i] = table[row + i];
  }
}

/** dtable (V, d) at the rows `tokens` += dx (N, d); a token that occurs twice adds twice. */
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
