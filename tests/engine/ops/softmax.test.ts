import { expect } from '@open-wc/testing';
import { Random } from '../../../src/engine/random.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { naiveSoftmax } from '../../support/naive-forward.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

for (const { name, kernels } of kernelSets) {
  describe(`softmax, ${name}`, () => {
    /** The shares of one row. */
    const softmax = (...x: number[]): Float32Array => {
      const out = new Float32Array(x.length).fill(9); // what was there is overwritten
      kernels.softmax(out, Float32Array.from(x), 1, x.length);
      return out;
    };

    it('turns the logarithms of 1, 2 and 5 into eighths', () => {
      expectClose(softmax(Math.log(1), Math.log(2), Math.log(5)), [1 / 8, 2 / 8, 5 / 8], 1e-7); // 1 + 2 + 5 = 8
    });

    it('works in place', () => {
      const x = Float32Array.of(0, Math.log(3));
      kernels.softmax(x, x, 1, 2);
      expectClose(x, [0.25, 0.75], 1e-7);
    });

    it('treats each row on its own, and no more rows than it is told', () => {
      const x = Float32Array.of(0, Math.log(3), 50, 50, 7, 7);
      const out = new Float32Array(6);
      kernels.softmax(out, x, 2, 2);
      expectClose(out, [0.25, 0.75, 0.5, 0.5, 0, 0], 1e-7);
    });

    it('stays finite for scores that no exponential can hold', () => {
      expectSame(softmax(1e30, 1e30, -1e30), [0.5, 0.5, 0]);
      expectSame(softmax(-1e30, -Infinity), [1, 0]);
      expectSame(softmax(-1e30, -1e30, 1e30, 1e30, -Infinity, -1e30, -1e30, -1e30), [0, 0, 0.5, 0.5, 0, 0, 0, 0]);
    });

    it('gives a lone score everything', () => {
      for (const score of [-3, 0, 1e30]) expectSame(softmax(score), [1]);
    });

    it('does nothing to nothing', () => {
      const none = new Float32Array(0);
      kernels.softmax(none, none, 0, 5);
      expectSame(none, []);
    });

    for (const n of [2, 3, 4, 5, 7, 8, 9, 31, 64]) {
      it(`shares out among ${n} what a naive one in float64 does`, () => {
        const random = new Random(n);
        const x = normals(random, 3 * n).map((score) => 6 * score);
        const out = new Float32Array(3 * n);
        kernels.softmax(out, x, 3, n);
        const rows = [0, 1, 2].map((row) => naiveSoftmax(Array.from(x.subarray(row * n, (row + 1) * n))));
        expectClose(out, rows.flat(), 1e-6);
        rows.flat().forEach((share, i) => expect(out[i] / share, `share ${i}`).to.be.closeTo(1, 1e-5)); // the small ones too
      });
    }

    it('adds up to 1 over a long list', () => {
      const shares = softmax(...Array.from({ length: 5000 }, (_, i) => Math.sin(i) * 5));
      expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-5);
    });
  });
}
