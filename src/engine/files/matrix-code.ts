/**
 * A quantised matrix in a file: R rows with a scale each, L = 2 · highest level + 1 levels. All numbers are little-endian.
 *
 *   offset       bytes
 *   0            R      upper bytes of the scales (bfloat16), apart from the lower ones as they are much alike and compress well
 *   R            R      lower bytes
 *   2R           2L     frequencies of the levels, lowest level first: see rans.ts
 *   2R + 2L      4      length n of what follows
 *   2R + 2L + 4  n      levels + highest level, coded as in rans.ts, row after row
 *
 * Rows without levels there, by their scale: 0 is a row of zeros, −0 repeats the row before with its scale.
 */
import type { Pass } from '../pass.js';
import { highestLevel, type QuantizedMatrix } from '../quantization/quantize.js';
import { encode, frequenciesOf, SymbolReader } from './rans.js';

/** −0 in bfloat16. */
const REPEATED = 0x8000;

/** The bytes of a matrix. */
export function encodeMatrix({ bits, levels, scales }: QuantizedMatrix): Uint8Array {
  const top = highestLevel(bits);
  const columns = levels.length / scales.length;
  const scaleBits = new Uint32Array(scales.buffer, scales.byteOffset, scales.length);
  const stored = new Uint16Array(scales.length);
  const symbols: number[] = [];
  for (let r = 0; r < scales.length; r++) {
    const start = r * columns;
    stored[r] = repeats(levels, scaleBits, r, columns) ? REPEATED : scaleBits[r] >>> 16;
    if (hasLevels(stored[r])) for (let i = start; i < start + columns; i++) symbols.push(levels[i] + top);
  }
  const frequencies = frequenciesOf(symbols, 2 * top + 1);
  const coded = encode(symbols, frequencies);
  const begin = levelsBegin(scales.length, top);
  const file = new Uint8Array(begin + coded.length);
  const view = new DataView(file.buffer);
  for (const [r, scale] of stored.entries()) {
    file[r] = scale >>> 8;
    file[scales.length + r] = scale;
  }
  for (const [i, frequency] of frequencies.entries()) view.setUint16(2 * (scales.length + i), frequency, true);
  view.setUint32(begin - 4, coded.length, true);
  file.set(coded, begin);
  return file;
}

/** Rows between two yields. */
const ROWS_AT_ONCE = 256;

/**
 * Reads a matrix of `rows` rows and `length` numbers in all, some rows at a time.
 * @returns the matrix and where it ends; undefined when the bytes from `offset` on are none.
 */
export function* decodeMatrix(
  file: Uint8Array,
  offset: number,
  { rows, length, bits }: { rows: number; length: number; bits: number },
): Pass<{ matrix: QuantizedMatrix; end: number } | undefined> {
  const top = highestLevel(bits);
  const columns = length / rows;
  const begin = levelsBegin(rows, top);
  if (offset + begin > file.length) return undefined;
  const view = new DataView(file.buffer, file.byteOffset + offset, begin);
  const stored = Uint16Array.from({ length: rows }, (_, r) => (view.getUint8(r) << 8) | view.getUint8(rows + r));
  const frequencies = Uint16Array.from({ length: 2 * top + 1 }, (_, i) => view.getUint16(2 * (rows + i), true));
  const end = offset + begin + view.getUint32(begin - 4, true);
  if (end > file.length) return undefined;

  const reader = new SymbolReader(file.subarray(offset + begin, end), frequencies);
  const matrix = { bits, levels: new Int8Array(length), scales: new Float32Array(rows) };
  const scaleBits = new Uint32Array(matrix.scales.buffer);
  const symbols = new Uint8Array(columns);
  for (let r = 0; r < rows; r++) {
    if (r % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const start = r * columns;
    scaleBits[r] = stored[r] << 16;
    if (hasLevels(stored[r])) {
      reader.fill(symbols);
      for (let i = 0; i < columns; i++) matrix.levels[start + i] = symbols[i] - top;
    } else if (stored[r] === REPEATED && r > 0) {
      scaleBits[r] = scaleBits[r - 1];
      matrix.levels.copyWithin(start, start - columns, start);
    }
  }
  return reader.isAtEnd ? { matrix, end } : undefined;
}

/** Where the coded levels of a matrix begin. */
function levelsBegin(rows: number, top: number): number {
  return 2 * rows + 2 * (2 * top + 1) + 4;
}

function hasLevels(scale: number): boolean {
  return (scale & 0x7fff) !== 0;
}

function repeats(levels: Int8Array, scaleBits: Uint32Array, row: number, columns: number): boolean {
  if (row === 0 || scaleBits[row] !== scaleBits[row - 1] || scaleBits[row] === 0) return false;
  const start = row * columns;
  for (let i = start; i < start + columns; i++) if (levels[i] !== levels[i - columns]) return false;
  return true;
}
