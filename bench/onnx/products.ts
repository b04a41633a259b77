/** y (…, O) = x (…, I) · w (O, I)ᵀ in the ways that onnxruntime has for it. */
import { quantize, type QuantizedMatrix } from '../../src/engine/quantization/quantize.js';
import type { NamedTensor } from '../../src/engine/weights.js';
import { CONTRIB, type Graph } from './graph.js';

export type Product = 'float32' | 'dynamic' | '8 bits' | '4 bits';

const BLOCK = 128; // weights that share a scale; divides every matrix of ours
const NARROW_BLOCK = 32; // at 4 bits a finer scale keeps more of the model

/** `matrix` is the tensor in 8 bits, from which its floats were made. */
export function productOf(graph: Graph, product: Product, x: string, { shape, data }: NamedTensor, matrix?: QuantizedMatrix): string {
  const [O, I] = shape;
  if (product === 'float32' || !matrix) return graph.node('MatMul', [x, graph.constant(transposed(data, O, I), [I, O])])[0];
  if (product === 'dynamic') {
    const weights = graph.constant(transposed(matrix.levels, O, I), [I, O]);
    return graph.node('DynamicQuantizeMatMul', [x, weights, graph.constant(matrix.scales, [O])], { domain: CONTRIB })[0];
  }
  const bits = product === '8 bits' ? 8 : 4;
  const block = blockFor(I, bits === 8 ? BLOCK : NARROW_BLOCK);
  const [packed, scales] = bits === 8 ? byteBlocks(matrix, block) : nibbleBlocks(data, block);
  const inputs = [x, graph.constant(packed, [O, I / block, (block * bits) / 8]), graph.constant(scales, [O * (I / block)])];
  const attributes = { K: I, N: O, bits, block_size: block };
  return graph.node('MatMulNBits', inputs, { domain: CONTRIB, attributes })[0];
}

function transposed<T extends Float32Array | Int8Array>(matrix: T, rows: number, columns: number): T {
  const out = matrix.slice() as T;
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) out[c * rows + r] = matrix[r * columns + c];
  return out;
}

/** The largest block, of those that the operation takes, that divides a row and is at most `most`. */
function blockFor(I: number, most: number): number {
  let block = most;
  while (I % block !== 0) block /= 2;
  return block;
}

/** The very same weights: levels from 0 to 255 around 128, a row's scale once for each of its blocks. */
function byteBlocks({ levels, scales }: QuantizedMatrix, block: number): [Uint8Array, Float32Array] {
  const blocksInRow = levels.length / scales.length / block;
  return [
    Uint8Array.from(levels, (level) => level + 128),
    Float32Array.from({ length: scales.length * blocksInRow }, (_, b) => scales[Math.floor(b / blocksInRow)]),
  ];
}

/** Other weights, near to these: two levels a byte, from 0 to 15 around 8, a scale for each block. */
function nibbleBlocks(data: Float32Array, block: number): [Uint8Array, Float32Array] {
  const { levels, scales } = quantize(data, data.length / block, 4);
  return [Uint8Array.from({ length: levels.length / 2 }, (_, i) => (levels[2 * i] + 8) | ((levels[2 * i + 1] + 8) << 4)), scales];
}
