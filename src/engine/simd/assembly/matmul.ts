/**
 * Matrix products: see ops/matmul.ts.
 *
 * Both matrices are first copied into narrow panels, so that the innermost loop reads on in two straight
 * lines whatever the layout (Goto and van de Geijn 2008). That loop keeps a tile of 4 × 8 sums in
 * registers: 8 of the 16 that processors have, the most that compilers here use without spilling.
 */
import { FLOAT, LANES, multiplyAdd } from './lanes';

const ROWS: i32 = 4; //    of a tile
const COLUMNS: i32 = 8; // of a tile
const DEPTH: i32 = 256; // most products summed before they reach memory: one panel of b is then 8 KB
const HEIGHT: i32 = 256; // most rows of a copied at once: with DEPTH, 256 KB

// Where the copies lie: the first bytes of the memory, which the arena leaves to us.
const PANELS_A: usize = 1024;
const PANEL_B: usize = PANELS_A + (<usize>(DEPTH * HEIGHT) << FLOAT);
const TILE: usize = PANEL_B + (<usize>(DEPTH * COLUMNS) << FLOAT);

/** The first byte that the kernels do not use themselves. */
export const SCRATCH_END: usize = TILE + (<usize>(ROWS * COLUMNS) << FLOAT);

export function matmulNN(c: usize, a: usize, b: usize, M: i32, N: i32, K: i32): void {
  matmul(c, a, b, M, N, K, K, 1, N, 1);
}

export function matmulNT(c: usize, a: usize, b: usize, M: i32, N: i32, K: i32): void {
  matmul(c, a, b, M, N, K, K, 1, 1, K);
}

export function matmulTN(c: usize, a: usize, b: usize, M: i32, N: i32, K: i32): void {
  matmul(c, a, b, M, N, K, 1, M, N, 1);
}

/** a[m, k] lies at m · aRow + k · aColumn, b[k, n] at k · bRow + n · bColumn; one of each pair of strides is 1. */
function matmul(
  c: usize,
  a: usize,
  b: usize,
  M: i32,
  N: i32,
  K: i32,
  aRow: i32,
  aColumn: i32,
  bRow: i32,
  bColumn: i32,
): void {
  for (let k = 0; k < K; k += DEPTH) {
    const depth = min(DEPTH, K - k);
    for (let row = 0; row < M; row += HEIGHT) {
      const height = min(HEIGHT, M - row);
      copyPanels(PANELS_A, a + (<usize>(row * aRow + k * aColumn) << FLOAT), height, depth, aRow, aColumn);
      for (let column = 0; column < N; column += COLUMNS) {
        const width = min(COLUMNS, N - column);
        copyWidePanel(b + (<usize>(column * bColumn + k * bRow) << FLOAT), width, depth, bRow, bColumn);
        addPanel(c + (<usize>(row * N + column) << FLOAT), height, width, depth, <usize>N << FLOAT);
      }
    }
  }
}

/** All tiles of one panel of b. */
function addPanel(c: usize, height: i32, width: i32, depth: i32, stride: usize): void {
  const panel = <usize>(depth * ROWS) << FLOAT;
  let a = PANELS_A;
  for (let row = 0; row < height; row += ROWS, a += panel, c += stride * ROWS) {
    const rows = min(ROWS, height - row);
    if (rows == ROWS && width == COLUMNS) {
      addTile(c, stride, a, depth);
      continue;
    }
    memory.fill(TILE, 0, <usize>(ROWS * COLUMNS) << FLOAT);
    addTile(TILE, <usize>COLUMNS << FLOAT, a, depth);
    addPart(c, stride, rows, width);
  }
}

/** A whole tile: c (4, 8) += panel of a (K, 4)ᵀ · panel of b (K, 8). */
function addTile(c: usize, stride: usize, a: usize, K: i32): void {
  const zero = f32x4.splat(0);
  let c00 = zero, c01 = zero, c10 = zero, c11 = zero, c20 = zero, c21 = zero, c30 = zero, c31 = zero;
  let b = PANEL_B;
  const end = b + (<usize>(K * COLUMNS) << FLOAT);
  for (; b < end; b += 2 * LANES, a += LANES) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, LANES);
    let x = v128.load32_splat(a);
    c00 = multiplyAdd(c00, x, b0);
    c01 = multiplyAdd(c01, x, b1);
    x = v128.load32_splat(a, 4);
    c10 = multiplyAdd(c10, x, b0);
    c11 = multiplyAdd(c11, x, b1);
    x = v128.load32_splat(a, 8);
    c20 = multiplyAdd(c20, x, b0);
    c21 = multiplyAdd(c21, x, b1);
    x = v128.load32_splat(a, 12);
    c30 = multiplyAdd(c30, x, b0);
    c31 = multiplyAdd(c31, x, b1);
  }
  addRow(c, c00, c01);
  addRow((c += stride), c10, c11);
  addRow((c += stride), c20, c21);
  addRow(c + stride, c30, c31);
}

// @ts-ignore: decorator
@inline
function addRow(c: usize, low: v128, high: v128): void {
  v128.store(c, f32x4.add(v128.load(c), low));
  v128.store(c, f32x4.add(v128.load(c, LANES), high), LANES);
}

/** c += the part of TILE that lies inside c. */
function addPart(c: usize, stride: usize, rows: i32, columns: i32): void {
  for (let r = 0; r < rows; r++) {
    for (let i = 0; i < columns; i++) {
      const at = c + stride * r + (<usize>i << FLOAT);
      store<f32>(at, load<f32>(at) + load<f32>(TILE + (<usize>(r * COLUMNS + i) << FLOAT)));
    }
  }
}

/** Copies `rows` rows of `K` numbers into panels (K, 4), the last one filled up with zeros. */
function copyPanels(to: usize, from: usize, rows: i32, K: i32, rowStride: i32, stride: i32): void {
  for (let r = 0; r < rows; r += ROWS) {
    copyQuad(to, LANES, from + (<usize>(r * rowStride) << FLOAT), min(ROWS, rows - r), K, rowStride, stride);
    to += <usize>K * LANES;
  }
}

/** Copies up to eight columns of b into PANEL_B (K, 8), filled up with zeros. */
function copyWidePanel(from: usize, columns: i32, K: i32, stride: i32, columnStride: i32): void {
  copyQuad(PANEL_B, 2 * LANES, from, min(ROWS, columns), K, columnStride, stride);
  copyQuad(PANEL_B + LANES, 2 * LANES, from + (<usize>(ROWS * columnStride) << FLOAT), min(ROWS, columns - ROWS), K, columnStride, stride);
}

/**
 * Brings four lines side by side: to[k] = (line 0 [k], …, line 3 [k]), `step` bytes apart. Line i begins at i · lineStride
 * and goes on in strides. Lines from `lines` on are zeros.
 */
function copyQuad(to: usize, step: usize, from: usize, lines: i32, K: i32, lineStride: i32, stride: i32): void {
  let k = 0;
  if (lines == ROWS && lineStride == 1) {
    for (; k < K; k++, to += step, from += <usize>stride << FLOAT) v128.store(to, v128.load(from));
    return;
  }
  const line = <usize>lineStride << FLOAT;
  if (lines == ROWS) {
    // stride 1: four numbers of each line at a time, turned over in registers
    for (; k + 4 <= K; k += 4, from += LANES) {
      const l0 = v128.load(from);
      const l1 = v128.load(from + line);
      const l2 = v128.load(from + 2 * line);
      const l3 = v128.load(from + 3 * line);
      const low01 = v128.shuffle<f32>(l0, l1, 0, 4, 1, 5);
      const low23 = v128.shuffle<f32>(l2, l3, 0, 4, 1, 5);
      const high01 = v128.shuffle<f32>(l0, l1, 2, 6, 3, 7);
      const high23 = v128.shuffle<f32>(l2, l3, 2, 6, 3, 7);
      v128.store(to, v128.shuffle<f32>(low01, low23, 0, 1, 4, 5));
      v128.store((to += step), v128.shuffle<f32>(low01, low23, 2, 3, 6, 7));
      v128.store((to += step), v128.shuffle<f32>(high01, high23, 0, 1, 4, 5));
      v128.store((to += step), v128.shuffle<f32>(high01, high23, 2, 3, 6, 7));
      to += step;
    }
  }
  for (; k < K; k++, to += step, from += <usize>stride << FLOAT) {
    for (let i = 0; i < ROWS; i++) {
      store<f32>(to + (<usize>i << FLOAT), i < lines ? load<f32>(from + <usize>i * line) : 0);
    }
  }
}
