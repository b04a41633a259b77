/**
 * Prediction in whole numbers: weights are levels of 8 bits with a scale a row, activations levels of 12 bits with a
 * range a token. Sums of whole numbers are exact, so every kind of kernel gets the very same ones.
 */

/**
 * A matrix of R rows and C columns: a weight is level · scale. Its levels lie as they are read, see `int8Index`; rows and
 * columns that fill up the last block are 0.
 */
export interface Int8Matrix {
  levels: Int8Array; //    ⌈R / 32⌉ blocks of 32 rows, all columns, up to a whole pair
  scales: Float32Array; // (R,) up to whole blocks
  sums: Float32Array; //   as many: of the levels of each row
}

/** Rows of a block; the levels of a pair of columns are then 64 bytes. */
const ROWS = 32;
const PAIR = 2 * ROWS;

/** How many levels and rows a matrix takes with what fills it up. */
export function int8Size(rows: number, columns: number): { levels: number; rows: number } {
  const whole = ROWS * Math.ceil(rows / ROWS);
  return { levels: whole * 2 * Math.ceil(columns / 2), rows: whole };
}

/**
 * Where a level lies. A number of 16 bits holds two: that of a row as its lower byte, plus 128 so that it has no sign,
 * and that of the row four further as its higher byte. One shift then gets the higher, and a subtraction after all
 * products the lower (`linearInt8`). Two columns lie side by side, as one instruction multiplies and adds two such numbers.
 */
export function int8Index(row: number, column: number, columns: number): number {
  const pair = Math.floor(row / ROWS) * Math.ceil(columns / 2) + (column >> 1);
  const number = 2 * (4 * ((row >> 3) & 3) + (row & 3)) + (column & 1);
  return pair * PAIR + 2 * number + ((row >> 2) & 1);
}

/** True where levels are stored plus 128. */
export function isLower(row: number): boolean {
  return (row & 4) === 0;
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
  const { levels, scales, sums } = matrix;
  const pairs = Math.ceil(I / 2);
  const low = range[0];
  const step = range[1];
  for (let o = 0; o < O; o += 4) {
    // Four rows at once: each activation that is read serves four products. `| 0` says that these are whole numbers.
    const mask = isLower(o) ? 255 : -1;
    const d = isLower(o) ? -128 * range[2] : 0;
    let d0 = d;
    let d1 = d;
    let d2 = d;
    let d3 = d;
    let w = int8Index(o, 0, I);
    for (let pair = 0; pair < pairs; pair++, w += PAIR) {
      const x0 = q[2 * pair];
      const x1 = q[2 * pair + 1];
      d0 = (d0 + x0 * (levels[w] & mask) + x1 * (levels[w + 2] & mask)) | 0;
      d1 = (d1 + x0 * (levels[w + 4] & mask) + x1 * (levels[w + 6] & mask)) | 0;
      d2 = (d2 + x0 * (levels[w + 8] & mask) + x1 * (levels[w + 10] & mask)) | 0;
      d3 = (d3 + x0 * (levels[w + 12] & mask) + x1 * (levels[w + 14] & mask)) | 0;
    }
    y[o] += scales[o] * (step * d0 + low * sums[o]);
    if (o + 1 < O) y[o + 1] += scales[o + 1] * (step * d1 + low * sums[o + 1]);
    if (o + 2 < O) y[o + 2] += scales[o + 2] * (step * d2 + low * sums[o + 2]);
    if (o + 3 < O) y[o + 3] += scales[o + 3] * (step * d3 + low * sums[o + 3]);
  }
}
