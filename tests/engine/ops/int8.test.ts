import { expect } from '@open-wc/testing';
import { highestActivation, int8Size, placeOf } from '../../../src/engine/ops/int8.js';
import { Random } from '../../../src/engine/random.js';
import { int8MatrixOf, wholeActivations } from '../../support/int8.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

/** Random levels of 8 bits, row by row, and random scales. */
function randomRows(random: Random, rows: number, columns: number): { levels: Int8Array; scales: Float32Array } {
  const levels = Int8Array.from({ length: rows * columns }, () => random.int(256) - 128);
  return { levels, scales: normals(random, rows).map((x) => x / 100) };
}

describe('the layout of levels', () => {
  it('gives each level a place of its own, within what the matrix takes', () => {
    for (const [rows, columns] of [
      [1, 1],
      [3, 5],
      [32, 2],
      [33, 7],
      [100, 64],
    ]) {
      const places = Array.from({ length: rows * columns }, (_, i) => {
        const { index, isUpper } = placeOf(Math.floor(i / columns), i % columns, columns);
        return index + (isUpper ? 0.5 : 0);
      });
      expect(new Set(places).size).to.equal(rows * columns);
      expect(Math.max(...places)).to.be.below(int8Size(rows, columns).levels);
      expect(Math.min(...places)).to.be.at.least(0);
    }
  });
});

describe('highestActivation', () => {
  it('is 12 bits where they fit', () => {
    for (const n of [1, 2, 128, 4096]) expect(highestActivation(n), `${n}`).to.equal(4095);
  });

  it('is so low that no sum of products leaves 32 bits', () => {
    for (const n of [1, 64, 1000, 4095, 4096, 4097, 4098, 5000, 10_000, 65_535, 65_536]) {
      expect(n * highestActivation(n) * 128, `${n}`).to.be.at.most(2 ** 31);
      expect(highestActivation(n), `${n}`).to.be.at.least(255); // and never fewer than 8 bits
    }
  });
});

for (const { name, kernels } of kernelSets) {
  describe(`quantizeActivations, ${name}`, () => {
    const quantized = (x: Float32Array) => {
      const [q, range] = [new Int16Array(x.length + 2).fill(7), new Float32Array(3)];
      kernels.quantizeActivations(q, range, x, x.length);
      expectSame(q.subarray(x.length), [7, 7]);
      expect(range[2]).to.equal(q.subarray(0, x.length).reduce((sum, level) => sum + level, 0));
      return { q: q.subarray(0, x.length), low: range[0], step: range[1] };
    };

    it('spreads the levels from the lowest number to the highest', () => {
      // A span of 4095, so a step of 1.
      const { q, low, step } = quantized(Float32Array.of(-95, 4000, 0, 0.4, 0.6, -94));
      expectSame([low, step], [-95, 1]);
      expectSame(q, [0, 4095, 95, 95, 96, 1]);
    });

    it('gives equal numbers level 0', () => {
      for (const value of [0, -3, 1e-30]) {
        const { q, low, step } = quantized(new Float32Array(9).fill(value));
        expectSame(q, new Int16Array(9));
        expectSame([low, step], [Math.fround(value), 0]);
      }
    });

    for (const n of [1, 2, 3, 4, 5, 8, 13, 64, 5000]) {
      it(`is off by half a step at most in ${n} numbers`, () => {
        const x = normals(new Random(n), n);
        const { q, low, step } = quantized(x);
        const top = highestActivation(n);
        expectClose([low], [x.reduce((least, value) => Math.min(least, value))], 0);
        expectClose([step * top], [x.reduce((most, value) => Math.max(most, value)) - low], 1e-5);
        expect(q.every((level) => level >= 0 && level <= top)).to.be.true;
        expectClose(
          Array.from(q, (level) => low + step * level),
          x,
          step * 0.5 + 1e-6,
        );
      });
    }

    it('finds the lowest and the highest wherever they stand', () => {
      for (let n = 2; n <= 9; n++) {
        for (let i = 0; i < n; i++) {
          const x = new Float32Array(n);
          x[i] = 4095;
          expectSame(quantized(x).q, x);
          x[i] = -4095;
          expectSame(
            quantized(x).q,
            x.map((value) => value + 4095),
          );
        }
      }
    });
  });

  describe(`linearInt8, ${name}`, () => {
    it('multiplies, with the lowest activation in every row, and adds to what is there', () => {
      // x = −1 + 0.5 · (0, 2, 6) = (−1, 0, 2). Rows 2 · (1, 2, 3) and 0.5 · (−4, 0, 1): 2 · (−1 + 6) = 10, 0.5 · (4 + 2) = 3
      const y = Float32Array.of(100, 0);
      const matrix = int8MatrixOf(Int8Array.of(1, 2, 3, -4, 0, 1), Float32Array.of(2, 0.5));
      kernels.linearInt8(y, Int16Array.of(0, 2, 6, 0), Float32Array.of(-1, 0.5, 8), matrix, 3, 2);
      expectSame(y, [110, 3]);
    });

    for (const [I, O] of [
      [1, 1],
      [3, 5],
      [7, 4],
      [8, 3],
      [9, 9],
      [16, 8],
      [20, 13],
      [31, 6],
      [32, 4],
      [100, 7],
      [24, 32],
      [17, 70],
      [4096, 5],
    ]) {
      // prettier-ignore
      it(`adds up whole numbers exactly for ${I} inputs and ${O} outputs`, () => {
        const random = new Random(I + O);
        const { levels } = randomRows(random, O, I);
        const activations = Array.from({ length: I }, () => random.int(highestActivation(I) + 1));
        const { q, range } = wholeActivations(activations);
        const y = new Float32Array(O + 1);
        kernels.linearInt8(y, q, range, int8MatrixOf(levels, new Float32Array(O).fill(1)), I, O);
        const exact = Array.from({ length: O }, (_, o) =>
          activations.reduce((sum, level, i) => sum + BigInt(level) * BigInt(levels[o * I + i]), 0n),
        );
        expectSame(y, [...exact.map((sum) => Math.fround(Number(sum))), 0]);
      });

      it(`is near the product in float64 for ${I} inputs and ${O} outputs`, () => {
        const random = new Random(I + 10 * O);
        const { levels, scales } = randomRows(random, O, I);
        const [x, y] = [normals(random, I), normals(random, O)];
        const before = y.slice();
        const [q, range] = [new Int16Array(I + (I % 2)), new Float32Array(3)];
        kernels.quantizeActivations(q, range, x, I);
        kernels.linearInt8(y, q, range, int8MatrixOf(levels, scales), I, O);
        const expected = before.map((start, o) => {
          let sum = 0;
          for (let i = 0; i < I; i++) sum += (range[0] + range[1] * q[i]) * levels[o * I + i] * scales[o];
          return start + sum;
        });
        expectClose(y, expected, 1e-6 * I + 1e-5);
      });
    }

    it('holds the largest sums there can be', () => {
      for (const I of [4096, 4097, 65_536]) {
        const { q, range } = wholeActivations(Array<number>(I).fill(highestActivation(I)));
        for (const level of [127, -127]) {
          const matrix = int8MatrixOf(new Int8Array(9 * I).fill(level), new Float32Array(9).fill(1));
          const y = new Float32Array(9);
          kernels.linearInt8(y, q, range, matrix, I, 9);
          expectSame(y, new Float32Array(9).fill(I * highestActivation(I) * level));
        }
      }
    });

    it('does nothing for no outputs', () => {
      const y = Float32Array.of(1, 2);
      const none = { levels: new Int16Array(0), scales: new Float32Array(0), sums: new Float32Array(0) };
      kernels.linearInt8(y, Int16Array.of(1, 2, 3, 0), Float32Array.of(0, 1, 6), none, 3, 0);
      expectSame(y, [1, 2]);
    });
  });
}
