/** Embedding: each token's row of numbers. N tokens, d the width. */

/** x (N, d) = rows of table (V, d) */
export function embedding(x: Float32Array, table: Float32Array, tokens: ArrayLike<number>, N: number, d: number): void {
  for (let n = 0; n < N; n++) x.set(table.subarray(tokens[n] * d, (tokens[n] + 1) * d), n * d);
}

/** dtable (V, d) += the gradients of the rows that were used; a token that stood twice adds twice. */
export function embeddingBackward(dtable: Float32Array, dx: Float32Array, tokens: ArrayLike<number>, N: number, d: number): void {
  for (let n = 0; n < N; n++) {
    const row = tokens[n] * d;
    for (let i = 0; i < d; i++) dtable[row + i] += dx[n * d + i];
  }
}
