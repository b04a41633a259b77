/**
 * A quantised matrix in a file: the upper bytes of R scales (bfloat16), which are much alike and compress well, their lower bytes, the shares of
 * its levels from the lowest to the highest in two bytes each, the length of what follows in four bytes, and the levels as rans.ts codes them, row
 * after row. Rows of zeros (scale 0) and rows that repeat the one before (scale −0) have no levels there. All numbers are little-endian.
 */
import { highestLevel, type QuantizedMatrix } from '../quantization/quantize.js';
import type { Pass } from '../pass.js';
import { encode, sharesOf, SymbolReader } from './rans.js';

/** The upper half of −0: the scale of a row that is the same as the row before. */
const REPEATED = 0x8000;

/** The bytes of a matrix. */
export function encodeMatrix({ bits, levels, scales }: QuantizedMatrix): Uint8Array {
  const top = highestLevel(bits);
  const columns = levels.length / scales.length;
  const words = new Uint32Array(scales.buffer, scales.byteOffset, scales.length);
  const marks = new Uint16Array(scales.length);
  const symbols: number[] = [];
  for (let r = 0; r < scales.length; r++) {
    const start = r * columns;
    marks[r] = repeats(levels, words, r, columns) ? REPEATED : words[r] >>> 16;
    if (hasLevels(marks[r])) for (let i = start; i < start + columns; i++) symbols.push(levels[i] + top);
  }
  const shares = sharesOf(symbols, 2 * top + 1);
  const coded = encode(symbols, shares);
  const begin = levelsBegin(scales.length, top);
  const file = new Uint8Array(begin + coded.length);
  const view = new DataView(file.buffer);
  for (const [r, mark] of marks.entries()) {
    file[r] = mark >>> 8;
    file[scales.length + r] = mark;
  }
  for (const [i, share] of shares.entries()) view.setUint16(2 * (scales.length + i), share, true);
  view.setUint32(begin - 4, coded.length, true);
  file.set(coded, begin);
  return file;
}

/** Rows that are read before others may have their turn. */
const ROWS_AT_ONCE = 256;

/**
 * Reads a matrix of `rows` rows and `length` numbers in all, some rows at a time.
 * @returns the matrix and where it ends, or undefined when the bytes from `offset` on cannot be one.
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
  const marks = Uint16Array.from({ length: rows }, (_, r) => (view.getUint8(r) << 8) | view.getUint8(rows + r));
  const shares = Uint16Array.from({ length: 2 * top + 1 }, (_, i) => view.getUint16(2 * (rows + i), true));
  const end = offset + begin + view.getUint32(begin - 4, true);
  if (end > file.length) return undefined;

  const reader = new SymbolReader(file.subarray(offset + begin, end), shares);
  const matrix = { bits, levels: new Int8Array(length), scales: new Float32Array(rows) };
  const words = new Uint32Array(matrix.scales.buffer);
  const symbols = new Uint8Array(columns);
  for (let r = 0; r < rows; r++) {
    if (r % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
    const start = r * columns;
    words[r] = marks[r] << 16;
    if (hasLevels(marks[r])) {
      reader.fill(symbols);
      for (let i = 0; i < columns; i++) matrix.levels[start + i] = symbols[i] - top;
    } else if (marks[r] === REPEATED && r > 0) {
      words[r] = words[r - 1];
      matrix.levels.copyWithin(start, start - columns, start);
    }
  }
  return reader.isAtEnd ? { matrix, end } : undefined;
}

/** Where the coded levels of a matrix begin. */
function levelsBegin(rows: number, top: number): number {
  return 2 * rows + 2 * (2 * top + 1) + 4;
}

function hasLevels(mark: number): boolean {
  return (mark & 0x7fff) !== 0;
}

function repeats(levels: Int8Array, scales: Uint32Array, row: number, columns: number): boolean {
  if (row === 0 || scales[row] !== scales[row - 1] || scales[row] === 0) return false;
  const start = row * columns;
  for (let i = start; i < start + columns; i++) if (levels[i] !== levels[i - columns]) return false;
  return true;
}
