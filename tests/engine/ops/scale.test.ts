import { kernelSets } from '../../support/kernel-sets.js';
import { expectSame } from '../../support/numbers.js';

/** 1, 2, 3 … */
const counting = (length: number) => Float32Array.from({ length }, (_, i) => i + 1);

for (const { name, kernels } of kernelSets) {
  describe(`scale, ${name}`, () => {
    for (const n of [0, 1, 3, 4, 5, 8, 19]) {
      it(`multiplies the first ${n} numbers and no more`, () => {
        const x = counting(n + 3);
        kernels.scale(x, n, -0.5);
        expectSame(
          x,
          counting(n + 3).map((value, i) => (i < n ? -0.5 * value : value)),
        );
      });
    }
  });

  describe(`addScaled, ${name}`, () => {
    for (const n of [0, 1, 3, 4, 5, 8, 19]) {
      it(`adds ${n} numbers from one place to another`, () => {
        const [y, x] = [counting(n + 7), counting(n + 9)];
        kernels.addScaled(y, 3, x, 5, n, 2); // x begins with 6 there
        expectSame(
          y,
          counting(n + 7).map((value, i) => (i < 3 || i >= 3 + n ? value : value + 2 * (i + 3))),
        );
        expectSame(x, counting(n + 9));
      });
    }

    it('takes numbers off, and leaves them for a factor of 0', () => {
      const y = counting(6);
      kernels.addScaled(y, 0, counting(6), 0, 6, -1);
      expectSame(y, new Float32Array(6));
      kernels.addScaled(y, 0, counting(6), 0, 6, 0);
      expectSame(y, new Float32Array(6));
    });

    it('adds one row of a list to another of the same list', () => {
      const rows = Float32Array.of(1, 2, 3, 10, 20, 30);
      kernels.addScaled(rows, 0, rows, 3, 3, 0.5);
      expectSame(rows, [6, 12, 18, 10, 20, 30]);
    });
  });
}
