import { expect } from '@open-wc/testing';
import { rotaryTable } from '../../../src/engine/ops/rotary.js';
import { Random } from '../../../src/engine/random.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

/** The angles of `context` positions. */
function tables(context: number, headSize: number): [Float32Array, Float32Array] {
  const [cosines, sines] = [new Float32Array((context * headSize) / 2), new Float32Array((context * headSize) / 2)];
  rotaryTable(cosines, sines, context, headSize);
  return [cosines, sines];
}

for (const { name, kernels } of kernelSets) {
  describe('the table of rotations', () => {
    it('holds the cosine and sine of position · 10000^(−2i/s), also far from the start', () => {
      const [T, s] = [2048, 12];
      const [cosines, sines] = [new Float32Array((T * s) / 2), new Float32Array((T * s) / 2)];
      rotaryTable(cosines, sines, T, s);
      for (const position of [0, 1, 2, 63, 1000, T - 1]) {
        for (let i = 0; i < s / 2; i++) {
          const angle = position * 10000 ** ((-2 * i) / s);
          expect(cosines[(position * s) / 2 + i]).to.be.closeTo(Math.cos(angle), 1e-7);
          expect(sines[(position * s) / 2 + i]).to.be.closeTo(Math.sin(angle), 1e-7);
        }
      }
    });
  });

  describe(`rotary position embedding, ${name}`, () => {
    /** Turns a copy of one segment. */
    const turned = (qkv: Float32Array, d: number, heads: number, direction: 1 | -1 = 1): Float32Array => {
      const T = qkv.length / (3 * d);
      const out = qkv.slice();
      kernels.rotate(out, 0, ...tables(T, d / heads), 0, T, d, heads, direction);
      return out;
    };

    it('turns a pair by its position in radians and leaves values alone', () => {
      // Position 0 stays. Position 1 turns (1, 0) to (cos 1, sin 1) = (0.540302, 0.841471), (0, 1) to (−sin 1, cos 1).
      const qkv = Float32Array.of(1, 2, 3, 4, 5, 6, /* position 1 */ 1, 0, 0, 1, 7, 8);
      expectClose(turned(qkv, 2, 1), [1, 2, 3, 4, 5, 6, 0.540302, 0.841471, -0.841471, 0.540302, 7, 8]);
    });

    it('pairs a number with the one half a head further and turns later pairs more slowly', () => {
      // A head of 4: pair (0, 2) turns by 1, pair (1, 3) by 10000^(−1/2) = 0.01: cos 0.99995, sin 0.0099998.
      const qkv = new Float32Array(2 * 12);
      qkv.set([1, 1, 0, 0], 12); // the query of position 1
      expectClose(turned(qkv, 4, 1).subarray(12, 16), [0.540302, 0.99995, 0.841471, 0.0099998]);
    });

    for (const headSize of [2, 6, 12, 20, 32]) {
      it(`turns every pair of heads of ${headSize} by its own angle`, () => {
        const [T, heads] = [5, 2];
        const d = heads * headSize;
        const half = headSize / 2;
        const qkv = normals(new Random(headSize), T * 3 * d);
        const expected = Array.from(qkv, (value, i) => {
          const [position, column] = [Math.floor(i / (3 * d)), i % (3 * d)];
          if (column >= 2 * d) return value;
          const pair = (column % headSize) % half;
          const angle = position * 10000 ** (-pair / half);
          const isFirst = column % headSize < half;
          return isFirst
            ? value * Math.cos(angle) - qkv[i + half] * Math.sin(angle)
            : value * Math.cos(angle) + qkv[i - half] * Math.sin(angle);
        });
        expectClose(turned(qkv, d, heads), expected, 2e-6);
      });
    }

    it('lets a query and a key meet by their distance alone', () => {
      const d = 6;
      const random = new Random(4);
      const [query, key] = [normals(random, d), normals(random, d)];
      const T = 40;
      const qkv = new Float32Array(T * 3 * d);
      for (let t = 0; t < T; t++) {
        qkv.set(query, t * 3 * d);
        qkv.set(key, t * 3 * d + d);
      }
      const out = turned(qkv, d, 1);
      const score = (q: number, k: number) => {
        let sum = 0;
        for (let i = 0; i < d; i++) sum += out[q * 3 * d + i] * out[k * 3 * d + d + i];
        return sum;
      };
      for (const distance of [0, 1, 7, -5]) {
        for (const t of [8, 20, 32]) expect(score(t, t - distance)).to.be.closeTo(score(10, 10 - distance), 1e-4);
      }
      expect(Math.abs(score(10, 9) - score(10, 3))).to.be.greaterThan(0.01);
    });

    it('turns the rows that it is told, as they stand at the position that it is told', () => {
      const [T, d, heads] = [6, 12, 2];
      const row = 3 * d;
      const qkv = normals(new Random(5), T * row);
      const whole = turned(qkv, d, heads);
      const moved = new Float32Array((T + 2) * row); // two rows further down
      moved.set(qkv, 2 * row);
      const before = moved.slice();
      kernels.rotate(moved, 5, ...tables(T, d / heads), 3, 2, d, heads, 1); // positions 3 and 4
      expectSame(moved.subarray(5 * row, 7 * row), whole.subarray(3 * row, 5 * row));
      expectSame(moved.subarray(0, 5 * row), before.subarray(0, 5 * row));
      expectSame(moved.subarray(7 * row), before.subarray(7 * row));
      kernels.rotate(moved, 0, ...tables(T, d / heads), 0, 0, d, heads, 1);
      expectSame(moved.subarray(0, 5 * row), before.subarray(0, 5 * row));
    });

    it('turns gradients back, which undoes it', () => {
      const qkv = normals(new Random(6), 9 * 3 * 12);
      expectClose(turned(turned(qkv, 12, 3), 12, 3, -1), qkv, 1e-5);
    });
  });
}
