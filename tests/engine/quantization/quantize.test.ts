import { expect } from '@open-wc/testing';
import {
  dequantize,
  highestLevel,
  inEightBits,
  quantize,
  quantizeFew,
  SEPTENARY_BITS,
  TERNARY_BITS,
  requantize,
} from '../../../src/engine/quantization/quantize.js';
import { Random } from '../../../src/engine/random.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

const BITS = [4, 5, 6, 7, 8];

/** The numbers that a quantised matrix stands for. */
function valuesOf(matrix: Parameters<typeof dequantize>[1]): Float32Array {
  const values = new Float32Array(matrix.levels.length);
  dequantize(values, matrix);
  return values;
}

describe('inEightBits', () => {
  for (const bits of BITS) {
    it(`keeps every number of a matrix of ${bits} bits, with levels that 8 bits hold`, () => {
      const matrix = quantize(normals(new Random(bits), 60), 4, bits);
      const finer = inEightBits(matrix);
      expectSame(valuesOf(finer), valuesOf(matrix));
      expect(finer.bits).to.equal(8);
      expect(finer.levels.every((level) => Math.abs(level) <= highestLevel(8))).to.be.true;
      expect(finer.levels).to.not.equal(matrix.levels);
    });
  }
});

describe('quantize', () => {
  it('gives a row one scale and each number the nearest level', () => {
    // 4 bits: levels to ±7. 1 / 7 = 0.142857, the next bfloat16 up is 0.1435546875.
    // 1 / 0.14355 = 6.97 → 7; −0.5 / 0.14355 = −3.48 → −3; 0.1 / 0.14355 = 0.70 → 1
    const matrix = quantize(Float32Array.of(1, -0.5, 0.1), 1, 4);
    expectSame(matrix.levels, [7, -3, 1]);
    expectSame(matrix.scales, [0.1435546875]);
    expectClose(valuesOf(matrix), [1.0048828125, -0.4306640625, 0.1435546875], 0);
  });

  for (const bits of BITS) {
    it(`is off by half a step at most with ${bits} bits`, () => {
      const values = normals(new Random(bits), 7 * 13);
      const matrix = quantize(values, 7, bits);
      const back = valuesOf(matrix);
      for (let i = 0; i < values.length; i++) {
        const step = matrix.scales[Math.floor(i / 13)];
        expect(Math.abs(back[i] - values[i])).to.be.at.most(step * (0.5 + 1e-5));
        expect(Math.abs(matrix.levels[i])).to.be.at.most(highestLevel(bits));
      }
    });

    it(`changes nothing when it reads its own values again with ${bits} bits`, () => {
      const first = quantize(normals(new Random(bits), 5 * 9), 5, bits);
      const again = quantize(valuesOf(first), 5, bits);
      expectClose(valuesOf(again), valuesOf(first), 0.02);
      const kept = { bits, levels: first.levels.slice(), scales: first.scales.slice() };
      requantize(kept, valuesOf(first));
      expect(kept).to.deep.equal(first);
    });
  }

  it('uses scales that two bytes can hold, and never one too small for its row', () => {
    const values = normals(new Random(1), 50 * 3);
    const { scales } = quantize(values, 50, 6);
    for (const [r, word] of new Uint32Array(scales.buffer).entries()) {
      expect(word & 0xffff).to.equal(0);
      const largest = Math.max(...values.subarray(r * 3, r * 3 + 3).map(Math.abs));
      expect(scales[r] * highestLevel(6)).to.be.at.least(largest * (1 - 1e-6));
      expect(scales[r] * highestLevel(6)).to.be.at.most(largest * (1 + 1 / 128 + 1e-6));
    }
  });

  it('keeps a row of zeros', () => {
    const matrix = quantize(new Float32Array(6), 2, 8);
    expectSame(valuesOf(matrix), new Float32Array(6));
  });

  it('copes with the smallest and the largest numbers', () => {
    const values = Float32Array.of(1e-45, -1e-45, 1e-38, 0, 3e38, -1e38);
    const back = valuesOf(quantize(values, 3, 8));
    expect(back.every(Number.isFinite)).to.be.true;
    expect(back[4] / 3e38).to.be.closeTo(1, 0.01);
    expect(back[2] / 1e-38).to.be.closeTo(1, 0.01);
  });
});

describe('requantize', () => {
  it('leaves rows alone that did not move', () => {
    const matrix = quantize(normals(new Random(3), 4 * 5), 4, 6);
    const before = { levels: matrix.levels.slice(), scales: matrix.scales.slice() };
    const values = valuesOf(matrix);
    values[7] += 0.4 * matrix.scales[1]; // too little to reach the next level
    values[10] = 3 * highestLevel(6) * matrix.scales[2]; // far beyond what row 2 can hold
    requantize(matrix, values);
    for (const r of [0, 1, 3]) {
      expectSame(matrix.levels.subarray(r * 5, r * 5 + 5), before.levels.subarray(r * 5, r * 5 + 5));
      expect(matrix.scales[r]).to.equal(before.scales[r]);
    }
    expect(matrix.scales[2]).to.be.greaterThan(before.scales[2]);
    expect(matrix.levels[10]).to.equal(highestLevel(6));
  });

  it('moves a number to the next level once it is past the middle', () => {
    const matrix = quantize(Float32Array.of(1, 0.2, 0), 1, 8);
    const values = valuesOf(matrix);
    const [first, second] = matrix.levels;
    values[1] += 0.6 * matrix.scales[0];
    requantize(matrix, values);
    expectSame(matrix.levels, [first, second + 1, 0]);
  });

  it('keeps the scale of a row that grew by less than half a step', () => {
    const matrix = quantize(Float32Array.of(1, -1), 1, 8);
    const [scale] = matrix.scales;
    requantize(matrix, Float32Array.of(127.4 * scale, -1));
    expect(matrix.scales[0]).to.equal(scale);
    expect(matrix.levels[0]).to.equal(127);
    requantize(matrix, Float32Array.of(127.6 * scale, -1));
    expect(matrix.scales[0]).to.be.greaterThan(scale);
  });

  it('keeps the scale of a row that shrinks', () => {
    const matrix = quantize(Float32Array.of(1, -1), 1, 8);
    const [scale] = matrix.scales;
    requantize(matrix, Float32Array.of(0.5, -0.25));
    expect(matrix.scales[0]).to.equal(scale);
    expectClose(valuesOf(matrix), [0.5, -0.25], scale / 2);
  });
});

describe('few levels', () => {
  it('of two bits are −1, 0 and 1 times the mean size of what is not small, row by row', () => {
    const { bits, levels, scales } = quantizeFew(Float32Array.of(2, -3, 0.9, 0.1, 0, 0, 0, 0), 2, TERNARY_BITS);
    expect(bits).to.equal(2);
    // Half of 2.25 times the mean size, 1.5, is 1.6875: 2 and −3 stay, with a mean size of 2.5.
    expect(Array.from(levels)).to.deep.equal([1, -1, 0, 0, 0, 0, 0, 0]);
    expect(Array.from(scales)).to.deep.equal([2.5, 0]);
  });

  it('are the highest for what is further out', () => {
    const values = Float32Array.of(100, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -1, 1, -100);
    for (const bits of [TERNARY_BITS, SEPTENARY_BITS]) {
      const { levels } = quantizeFew(values, 1, bits);
      expect([levels[0], levels[15]]).to.deep.equal([highestLevel(bits), -highestLevel(bits)]);
    }
  });

  it('are all 0 in a row of which no number stands out, with three of them', () => {
    expect(Array.from(quantizeFew(Float32Array.of(1, -1, 1, 1), 1, TERNARY_BITS).levels)).to.deep.equal([0, 0, 0, 0]);
  });

  it('of three bits are −3 to 3 times the scale with the least squared error', () => {
    const { bits, levels, scales } = quantizeFew(Float32Array.of(9, -3, 0.1, 1.9), 1, SEPTENARY_BITS);
    expect(bits).to.equal(3);
    // 1.35 times the mean size, 3.5, is 4.725: 9 is nearest to 2 of it, −3 to −1 of it.
    expect(Array.from(levels)).to.deep.equal([2, -1, 0, 0]);
    // (2 · 9 + 3) / (4 + 1), up to the next bfloat16.
    expect(scales[0]).to.be.closeTo(4.2, 0.02);
  });
});
