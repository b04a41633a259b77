/** A model's matrices packed for products in whole numbers (ops/int8.ts), as the decoder reads them. */
import { tensorSpecs, type ModelConfig } from '../config.js';
import type { Arena } from '../memory/arena.js';
import { int8Size, placeOf, type Int8Matrix } from '../ops/int8.js';
import type { QuantizedMatrix } from './quantize.js';

export interface LayerMatrices {
  qkv: Int8Matrix; //          (3d, d)
  attentionOut: Int8Matrix; // (d, d)
  mlpUp: Int8Matrix; //        (hidden, d)
  mlpDown: Int8Matrix; //      (d, hidden)
}

export interface Int8Weights {
  embedding: Int8Matrix; // (V, d), also the output layer
  layers: readonly LayerMatrices[];
  byName: ReadonlyMap<string, Int8Matrix>;
}

/** Room for the matrices of a model, all 0. */
export function int8WeightsIn(arena: Arena, config: ModelConfig): Int8Weights {
  const matrices = tensorSpecs(config).filter(({ shape }) => shape.length > 1);
  const byName = new Map(
    matrices.map((spec) => {
      const size = int8Size(spec.shape[0], spec.shape[1]);
      return [spec.name, { levels: arena.int16(size.levels), scales: arena.float32(size.rows), sums: arena.float32(size.rows) }];
    }),
  );
  const matrix = (name: string) => byName.get(name) as Int8Matrix;
  return {
    embedding: matrix('embedding'),
    layers: Array.from({ length: config.layers }, (_, n) => ({
      qkv: matrix(`layers.${n}.attention.qkv`),
      attentionOut: matrix(`layers.${n}.attention.out`),
      mlpUp: matrix(`layers.${n}.mlp.up`),
      mlpDown: matrix(`layers.${n}.mlp.down`),
    })),
    byName,
  };
}

/** Packs a quantised matrix, and adds up its rows. */
export function fillMatrix({ levels, scales, sums }: Int8Matrix, from: QuantizedMatrix): void {
  scales.set(from.scales);
  const columns = from.levels.length / from.scales.length;
  for (let row = 0, i = 0; row < from.scales.length; row++) {
    let sum = 0;
    for (let column = 0; column < columns; column++, i++) {
      const { index, isUpper } = placeOf(row, column, columns);
      const level = from.levels[i];
      levels[index] = isUpper ? (levels[index] & 255) | (level << 8) : (levels[index] & ~255) | (level + 128);
      sum += level;
    }
    sums[row] = sum;
  }
}
