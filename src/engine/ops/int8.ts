/**
 * Prediction in whole numbers: weights are levels of 8 bits with a scale a row, activations levels of 12 bits with a
 * range a token. Sums of whole numbers are exact, so every kind of kernel gets the very same ones.
 */

/**
 * A matrix of R rows and C columns: a weight is level · scale. Its levels lie as they are read, two in each number of 16
 * bits (`placeOf`), in blocks of 32 rows and whole pairs of columns; what fills these up is 0.
 */
export interface Int8Matrix {
  levels: Int16Array; //   (⌈R / 32⌉, ⌈C / 2⌉, 16, 2)
  scales: Float32Array; // (R,) up to whole blocks
  sums: Float32Array; //   as many: of the levels of each row
}

const ROWS = 32; // of a block
const PAIR = 32; // numbers that hold the levels of a pair of columns in a block

/** How many numbers and rows a matrix takes with what fills it up. */
export function int8Size(rows: number, columns: number): { levels: number; rows: number } {
  const blocks = Math.ceil(rows / ROWS);
  return { levels: blocks * Math.ceil(columns / 2) * PAIR, rows: blocks * ROWS };
}

/**
 * Where a level lies: the index of the number, and whether it is the number's upper byte. The lower byte belongs to the row
 * four above and holds its level plus 128, so that it has no sign: one shift gets the upper, and a subtraction after all
 * products the lower (`linearInt8`). Two columns lie side by side, as one instruction multiplies and adds two such numbers.
 */
export function placeOf(row: number, column: number, columns: number): { index: number; isUpper: boolean } {
  const pair = Math.floor(row / ROWS) * Math.ceil(columns / 2) + (column >> 1);
  const lane = 4 * ((row >> 3) & 3) + (row & 3);
  return { index: pair * PAIR + 2 * lane + (column & 1), isUpper: (row & 4) !== 0 };
}

/** The highest level of n activations: fewer bits where a sum of so many products would not fit 32. */
export function highestActivation(n: number): number {
  return Math.min(4095, Math.floor(2 ** 24 / n));
}

/** Fills q (n,) with levels from 0 on and range (3,) with [lowest, step, Σ q]: x (n,) ≈ lowest + step · q. */
export function quantizeActivations(q: Int16Array, range: Float32Array, x: Float32Array, n: number): void {
  const top = highestActivation(n);
  let low = x[0];
  let high = x[0];
  for (let i = 1; i < n; i++) {
    if (x[i] < low) low = x[i];
    if (x[i] > high) high = x[i];
  }
  range[0] = low;
  range[1] = (high - low) / top;
  const inverse = high > low ? top / (high - low) : 0;
  let total = 0;
  for (let i = 0; i < n; i++) total += q[i] = Math.floor((x[i] - low) * inverse + 0.5);
  range[2] = total;
}

/** y (O,) += matrix (O, I) · x, where q, of an even length, and range stand for the I numbers of x. */
export function linearInt8(y: Float32Array, q: Int16Array, range: Float32Array, matrix: Int8Matrix, I: number, O: number): void {
  const { levels } = matrix;
  const pairs = Math.ceil(I / 2);
  const excess = 128 * range[2]; // what the lower bytes have too much
  for (let o = 0; o < O; o += 8) {
    // Eight rows at once: each activation that is read serves eight products. `| 0` says that these are whole numbers of
    // 32 bits; sums of both bytes may pass that on the way, and what wraps around comes back with the subtraction.
    let a0 = 0; // of both bytes …
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0; // … and of the upper alone
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    let w = placeOf(o, 0, I).index;
    for (let pair = 0; pair < pairs; pair++, w += PAIR) {
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
    add(y, matrix, range, o, O, (a0 - (b0 << 8) - excess) | 0);
    add(y, matrix, range, o + 1, O, (a1 - (b1 << 8) - excess) | 0);
    add(y, matrix, range, o + 2, O, (a2 - (b2 << 8) - excess) | 0);
    add(y, matrix, range, o + 3, O, (a3 - (b3 << 8) - excess) | 0);
    add(y, matrix, range, o + 4, O, b0);
    add(y, matrix, range, o + 5, O, b1);
    add(y, matrix, range, o + 6, O, b2);
    add(y, matrix, range, o + 7, O, b3);
  }
}

/** Adds what a sum of whole numbers stands for. */
function add(y: Float32Array, { scales, sums }: Int8Matrix, range: Float32Array, o: number, O: number, dot: number): void {
  if (o < O) y[o] += scales[o] * (range[1] * dot + range[0] * sums[o]);
}
