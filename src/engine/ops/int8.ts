/**
 * Products in whole numbers, for prediction token by token: weights are levels of 8 bits with a scale a row, activations
 * levels of 12 bits with a least value and a scale a token. Whole numbers add up exactly, so all kernels get the same sums.
 *
 *   w[o, i] = scales[o] · level[o, i],  x[i] ≈ min + scale · q[i]
 *   y[o] += scales[o] · (scale · Σ level[o, i] · q[i] + min · Σ level[o, i])
 */

/**
 * A matrix of R rows and C columns, packed in the order in which it is read: blocks of 32 rows, in each the columns two by
 * two, in each pair 16 lanes of two numbers, filled up with 0. A number of 16 bits holds the levels of two rows:
 *
 *     15           8 7            0
 *    +--------------+--------------+      row r = 8 · (lane >> 2) + (lane & 3) of the block,
 *    | level[r + 4] | level[r]     |      column c = 2 · pair + (0 or 1)
 *    |    signed    |    + 128     |
 *    +--------------+--------------+      number = 256 · level[r + 4, c] + level[r, c] + 128
 *
 * A shift gets the upper level out of a number. The lower one never has to be: it follows from sums over all columns,
 *
 *   Σ q · level[r] = Σ q · number − 256 · Σ q · level[r + 4] − 128 · Σ q
 */
export interface Int8Matrix {
  levels: Int16Array; //   (⌈R / 32⌉, ⌈C / 2⌉, 16, 2)
  scales: Float32Array; // (R,) up to whole blocks
  sums: Float32Array; //   as many: the sum of the levels of each row
}

const BLOCK_ROWS = 32;
const PAIR_LENGTH = 32; // numbers that hold a pair of columns of a block

/** How many numbers and rows a packed matrix takes. */
export function int8Size(rows: number, columns: number): { levels: number; rows: number } {
  const blocks = Math.ceil(rows / BLOCK_ROWS);
  return { levels: blocks * Math.ceil(columns / 2) * PAIR_LENGTH, rows: blocks * BLOCK_ROWS };
}

/** Where a level lies: the index of its number, and whether it is the upper half. */
export function placeOf(row: number, column: number, columns: number): { index: number; isUpper: boolean } {
  const pair = Math.floor(row / BLOCK_ROWS) * Math.ceil(columns / 2) + (column >> 1);
  const lane = 4 * ((row >> 3) & 3) + (row & 3);
  return { index: pair * PAIR_LENGTH + 2 * lane + (column & 1), isUpper: (row & 4) !== 0 };
}

/** The highest level of n activations: fewer than 12 bits where the sum of so many products would not fit 32. */
export function highestActivation(n: number): number {
  return Math.min(4095, Math.floor(2 ** 24 / n));
}

/** Fills q (n,) with levels from 0 on and range (3,) with [min, scale, Σ q]: x (n,) ≈ min + scale · q. */
export function quantizeActivations(q: Int16Array, range: Float32Array, x: Float32Array, n: number): void {
  const top = highestActivation(n);
  let min = x[0];
  let max = x[0];
  for (let i = 1; i < n; i++) {
    if (x[i] < min) min = x[i];
    if (x[i] > max) max = x[i];
  }
  range[0] = min;
  range[1] = (max - min) / top;
  const inverseScale = max > min ? top / (max - min) : 0;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += q[i] = Math.floor((x[i] - min) * inverseScale + 0.5);
  range[2] = sum;
}

/** y (O,) += matrix (O, I) · x (I,), where q (of an even length) and range stand for x. */
export function linearInt8(y: Float32Array, q: Int16Array, range: Float32Array, matrix: Int8Matrix, I: number, O: number): void {
  const { levels } = matrix;
  const pairs = Math.ceil(I / 2);
  const offset = 128 * range[2];
  for (let o = 0; o < O; o += 8) {
    // Eight rows at once: each activation that is read serves eight products. `| 0` keeps sums in 32 bits; those of whole
    // numbers may wrap around on the way, and the subtraction wraps them back.
    let a0 = 0; // Σ q · number …
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0; // … and Σ q · its upper level
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let w = placeOf(o, 0, I).index;
    for (let pair = 0; pair < pairs; pair++, w += PAIR_LENGTH) {
      const x0 = q[2 * pair];
      const x1 = q[2 * pair + 1];
      a0 = (a0 + x0 * levels[w] + x1 * levels[w + 1]) | 0;
      b0 = (b0 + x0 * (levels[w] >> 8) + x1 * (levels[w + 1] >> 8)) | 0;
      a1 = (a1 + x0 * levels[w + 2] + x1 * levels[w + 3]) | 0;
      b1 = (b1 + x0 * (levels[w + 2] >> 8) + x1 * (levels[w + 3] >> 8)) | 0;
      a2 = (a2 + x0 * levels[w + 4] + x1 * levels[w + 5]) | 0;
      b2 = (b2 + x0 * (levels[w + 4] >> 8) + x1 * (levels[w + 5] >> 8)) | 0;
      a3 = (a3 + x0 * levels[w + 6] + x1 * levels[w + 7]) | 0;
      b3 = (b3 + x0 * (levels[w + 6] >> 8) + x1 * (levels[w + 7] >> 8)) | 0;
    }
    add(y, matrix, range, o, O, (a0 - (b0 << 8) - offset) | 0);
    add(y, matrix, range, o + 1, O, (a1 - (b1 << 8) - offset) | 0);
    add(y, matrix, range, o + 2, O, (a2 - (b2 << 8) - offset) | 0);
    add(y, matrix, range, o + 3, O, (a3 - (b3 << 8) - offset) | 0);
    add(y, matrix, range, o + 4, O, b0);
    add(y, matrix, range, o + 5, O, b1);
    add(y, matrix, range, o + 6, O, b2);
    add(y, matrix, range, o + 7, O, b3);
  }
}

/** Adds what `dot`, a sum of whole numbers, stands for. */
function add(y: Float32Array, { scales, sums }: Int8Matrix, range: Float32Array, o: number, O: number, dot: number): void {
  if (o < O) y[o] += scales[o] * (range[1] * dot + range[0] * sums[o]);
}
