import { fillMatrix } from '../../src/engine/quantization/int8-weights.js';
import { int8Size, type Int8Matrix } from '../../src/engine/ops/int8.js';

/** A matrix from its levels row by row, laid out as the kernels read it. */
export function int8MatrixOf(levels: Int8Array, scales: Float32Array): Int8Matrix {
  const size = int8Size(scales.length, levels.length / Math.max(1, scales.length));
  const matrix = { levels: new Int16Array(size.levels), scales: new Float32Array(size.rows), sums: new Float32Array(size.rows) };
  fillMatrix(matrix, { bits: 8, levels, scales });
  return matrix;
}

/** Activations with room for a whole pair, and [0, 1, their sum] as their range: the number is the level. */
export function wholeActivations(levels: readonly number[]): { q: Int16Array; range: Float32Array } {
  const q = new Int16Array(2 * Math.ceil(levels.length / 2));
  q.set(levels);
  return {
    q,
    range: Float32Array.of(
      0,
      1,
      levels.reduce((sum, level) => sum + level, 0),
    ),
  };
}
