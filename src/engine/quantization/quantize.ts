/**
 * Symmetric quantisation: each row of a matrix has one scale, and a weight is level · scale with whole
 * levels in ±(2^(bits−1) − 1). R rows of C numbers.
 */

export interface QuantizedMatrix {
  bits: number;
  levels: Int8Array; //   (R, C)
  scales: Float32Array; // (R,) each a bfloat16, two bytes in a file
}

/** The highest level of so many bits: 127 for 8. */
export function highestLevel(bits: number): number {
  return 2 ** (bits - 1) - 1;
}

/** Quantises a matrix of `rows` rows: the largest number of a row becomes its highest level, or the one below, as scales are rounded up. */
export function quantize(values: Float32Array, rows: number, bits: number): QuantizedMatrix {
  const matrix = { bits, levels: new Int8Array(values.length), scales: new Float32Array(rows) };
  requantize(matrix, values);
  return matrix;
}

/** Bits of −1, 0 and 1, and of −3 to 3. */
export const TERNARY_BITS = 2;
export const SEPTENARY_BITS = 3;

/**
 * The distance between two of few levels, by their bits, in units of the mean size of a row's numbers. Wider than least error for a bell
 * curve would have it (1.4 and 0.735; Max 1960), since files/rans.ts codes frequent levels in fewer bits: a wide middle is cheap.
 */
const STEP: Readonly<Record<number, number>> = { [TERNARY_BITS]: 2.25, [SEPTENARY_BITS]: 1.35 };

/** True for as few bits as `quantizeFew` takes. */
export function areFew(bits: number): boolean {
  return bits in STEP;
}

/**
 * Quantises a matrix to few levels; the scale of a row is the one of least squared error for its levels (Li et al. 2016, "Ternary weight
 * networks"). For what fine-tuning adds, which is bell-shaped: of a row whose numbers are all of one size, three levels keep nothing.
 */
export function quantizeFew(values: Float32Array, rows: number, bits: number): QuantizedMatrix {
  const matrix = { bits, levels: new Int8Array(values.length), scales: new Float32Array(rows) };
  const columns = values.length / rows;
  const top = highestLevel(bits);
  for (let r = 0; r < rows; r++) {
    const [start, end] = [r * columns, (r + 1) * columns];
    let size = 0;
    for (let i = start; i < end; i++) size += Math.abs(values[i]);
    if (size === 0) continue;
    const inverse = columns / (STEP[bits] * size);
    let products = 0;
    let squares = 0;
    for (let i = start; i < end; i++) {
      const level = Math.max(-top, Math.min(top, Math.round(values[i] * inverse)));
      matrix.levels[i] = level;
      products += level * values[i];
      squares += level * level;
    }
    if (squares > 0) matrix.scales[r] = roundUpToBfloat16(products / squares);
  }
  return matrix;
}

/**
 * Writes changed values into the levels of `matrix`. A row keeps its scale as long as its numbers fit,
 * so that only what moved gets other levels; a row that has outgrown it gets a larger one.
 */
export function requantize({ bits, levels, scales }: QuantizedMatrix, values: Float32Array): void {
  const top = highestLevel(bits);
  const columns = values.length / scales.length;
  for (let r = 0; r < scales.length; r++) {
    const start = r * columns;
    let largest = 0;
    for (let i = start; i < start + columns; i++) largest = Math.max(largest, Math.abs(values[i]));
    if (largest > scales[r] * (top + 0.5)) scales[r] = roundUpToBfloat16(largest / top);
    const inverse = scales[r] === 0 ? 0 : 1 / scales[r];
    for (let i = start; i < start + columns; i++) levels[i] = Math.max(-top, Math.min(top, Math.round(values[i] * inverse)));
  }
}

/** The very same numbers in levels of 8 bits, so that small moves show: a level of 4 bits becomes 16 of these. */
export function inEightBits({ bits, levels, scales }: QuantizedMatrix): QuantizedMatrix {
  const finer = 2 ** (8 - bits);
  return { bits: 8, levels: levels.map((level) => level * finer), scales: scales.map((scale) => scale / finer) };
}

/** Fills values (R, C) with level · scale. */
export function dequantize(values: Float32Array, { levels, scales }: QuantizedMatrix): void {
  const columns = levels.length / scales.length;
  for (let r = 0; r < scales.length; r++) {
    for (let i = r * columns; i < (r + 1) * columns; i++) values[i] = levels[i] * scales[r];
  }
}

/** The least bfloat16 (a float32 without its lower 16 bits) that is not below a positive number. */
function roundUpToBfloat16(x: number): number {
  const float = Float32Array.of(x);
  const bits = new Uint32Array(float.buffer);
  if ((bits[0] & 0xffff) !== 0 || float[0] < x) bits[0] = ((bits[0] >>> 16) + 1) << 16;
  return float[0];
}
