import { expect } from '@open-wc/testing';
import { Arena, plainMemory } from '../../../src/engine/memory/arena.js';
import { int8WeightsIn } from '../../../src/engine/quantization/int8-weights.js';
import { placeOf } from '../../../src/engine/ops/int8.js';
import { quantize } from '../../../src/engine/quantization/quantize.js';
import { Random } from '../../../src/engine/random.js';
import { int8MatrixOf } from '../../support/int8.js';
import { expectSame, normals } from '../../support/numbers.js';

const CONFIG = { vocabulary: 11, width: 4, layers: 2, heads: 1, hidden: 6, context: 8 };

describe('weights in whole numbers', () => {
  it('have room for every matrix, by name and by layer', () => {
    const { embedding, layers, byName } = Arena.fitting(plainMemory, (arena) => int8WeightsIn(arena, CONFIG));
    const sizes = [...byName].map(([name, { levels, scales, sums }]) => [name, levels.length, scales.length, sums.length]);
    expect(sizes).to.have.length(9);
    expect(sizes.slice(0, 5)).to.deep.equal([
      ['embedding', 64, 32, 32], // rows go up to whole blocks of 32
      ['layers.0.attention.qkv', 64, 32, 32],
      ['layers.0.attention.out', 64, 32, 32],
      ['layers.0.mlp.up', 64, 32, 32],
      ['layers.0.mlp.down', 96, 32, 32],
    ]);
    expect(embedding).to.equal(byName.get('embedding'));
    expect(layers[1].mlpDown).to.equal(byName.get('layers.1.mlp.down'));
    expect(layers[0].qkv).to.equal(byName.get('layers.0.attention.qkv'));
  });

  it('are those of a quantised matrix, of any number of bits, with the sum of each row', () => {
    for (const bits of [4, 8]) {
      const matrix = quantize(normals(new Random(bits), 40 * 7), 40, bits);
      const target = int8MatrixOf(matrix.levels, matrix.scales);
      for (let r = 0; r < 40; r++) {
        const row = matrix.levels.subarray(7 * r, 7 * r + 7);
        const levels = Array.from(row, (_, c) => {
          const { index, isUpper } = placeOf(r, c, 7);
          return isUpper ? target.levels[index] >> 8 : (target.levels[index] & 255) - 128;
        });
        expectSame(levels, row);
        expect(target.sums[r]).to.equal(row.reduce((sum, x) => sum + x, 0));
      }
      expectSame(target.scales.subarray(0, 40), matrix.scales);
    }
  });
});
