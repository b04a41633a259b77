/**
 * Matrix products, of which every linear layer is made, forward and backward. Each adds to c (M, N) the product of
 * a matrix of M rows with one of N columns, summed over K; the two letters say whether a and b are stored so (N) or
 * transposed (T), as in BLAS. All matrices are row-major, and all three products are one routine with other strides.
 */

/** c (M, N) += a (M, K) · b (K, N) */
export function matmulNN(c: Float32Array, a: Float32Array, b: Float32Array, M: number, N: number, K: number): void {
  matmul(c, a, b, M, N, K, K, 1, N, 1);
}

/** c (M, N) += a (M, K) · b (N, K)ᵀ */
export function matmulNT(c: Float32Array, a: Float32Array, b: Float32Array, M: number, N: number, K: number): void {
  matmul(c, a, b, M, N, K, K, 1, 1, K);
}

/** c (M, N) += a (K, M)ᵀ · b (K, N) */
export function matmulTN(c: Float32Array, a: Float32Array, b: Float32Array, M: number, N: number, K: number): void {
  matmul(c, a, b, M, N, K, 1, M, N, 1);
}

/**
 * a[m, k] lies at m · aRow + k · aColumn, b[k, n] at k · bRow + n · bColumn.
 * Works in tiles of 4 × 4 that stay in registers: each number that is read serves four products, which makes it about
 * four times as fast as three plain loops. Sums run in float64 and in one fixed order.
 */
function matmul(
  c: Float32Array,
  a: Float32Array,
  b: Float32Array,
  M: number,
  N: number,
  K: number,
  aRow: number,
  aColumn: number,
  bRow: number,
  bColumn: number,
): void {
  const tiledM = M - (M % 4);
  const tiledN = N - (N % 4);
  for (let row = 0; row < tiledM; row += 4) {
    for (let col = 0; col < tiledN; col += 4) addTile(c, a, b, row, col, N, K, aRow, aColumn, bRow, bColumn);
  }
  addEdge(c, a, b, 0, tiledM, tiledN, N, N, K, aRow, aColumn, bRow, bColumn);
  addEdge(c, a, b, tiledM, M, 0, N, N, K, aRow, aColumn, bRow, bColumn);
}

function addTile(
  c: Float32Array,
  a: Float32Array,
  b: Float32Array,
  row: number,
  col: number,
  N: number,
  K: number,
  aRow: number,
  aColumn: number,
  bRow: number,
  bColumn: number,
): void {
  // prettier-ignore
  let c00 = 0, c01 = 0, c02 = 0, c03 = 0,
      c10 = 0, c11 = 0, c12 = 0, c13 = 0,
      c20 = 0, c21 = 0, c22 = 0, c23 = 0,
      c30 = 0, c31 = 0, c32 = 0, c33 = 0;
  let ia = row * aRow;
  let ib = col * bColumn;
  // prettier-ignore
  for (let k = 0; k < K; k++) {
    const a0 = a[ia], a1 = a[ia + aRow], a2 = a[ia + 2 * aRow], a3 = a[ia + 3 * aRow];
    const b0 = b[ib], b1 = b[ib + bColumn], b2 = b[ib + 2 * bColumn], b3 = b[ib + 3 * bColumn];
    c00 += a0 * b0; c01 += a0 * b1; c02 += a0 * b2; c03 += a0 * b3;
    c10 += a1 * b0; c11 += a1 * b1; c12 += a1 * b2; c13 += a1 * b3;
    c20 += a2 * b0; c21 += a2 * b1; c22 += a2 * b2; c23 += a2 * b3;
    c30 += a3 * b0; c31 += a3 * b1; c32 += a3 * b2; c33 += a3 * b3;
    ia += aColumn;
    ib += bRow;
  }
  addRow(c, row * N + col, c00, c01, c02, c03);
  addRow(c, (row + 1) * N + col, c10, c11, c12, c13);
  addRow(c, (row + 2) * N + col, c20, c21, c22, c23);
  addRow(c, (row + 3) * N + col, c30, c31, c32, c33);
}

function addRow(c: Float32Array, offset: number, c0: number, c1: number, c2: number, c3: number): void {
  c[offset] += c0;
  c[offset + 1] += c1;
  c[offset + 2] += c2;
  c[offset + 3] += c3;
}

/** The rows and columns that no whole tile covers. */
function addEdge(
  c: Float32Array,
  a: Float32Array,
  b: Float32Array,
  rowStart: number,
  rowEnd: number,
  colStart: number,
  colEnd: number,
  N: number,
  K: number,
  aRow: number,
  aColumn: number,
  bRow: number,
  bColumn: number,
): void {
  for (let row = rowStart; row < rowEnd; row++) {
    for (let col = colStart; col < colEnd; col++) {
      let sum = 0;
      for (let k = 0; k < K; k++) sum += a[row * aRow + k * aColumn] * b[k * bRow + col * bColumn];
      c[row * N + col] += sum;
    }
  }
}
