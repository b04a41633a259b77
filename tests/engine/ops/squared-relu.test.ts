import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

for (const { name, kernels } of kernelSets) {
  describe(`squared ReLU, ${name}`, () => {
    it('squares what is positive and drops the rest', () => {
      const y = new Float32Array(5);
      kernels.squaredRelu(y, Float32Array.of(-1, 0, 2, 3, 0.5), 4);
      expectSame(y, [0, 0, 4, 9, 0]); // the fifth is beyond the length
    });

    it('has slope 2x where it is positive, also when the gradient is changed in place', () => {
      const dy = Float32Array.of(1, 1, 1, 10, 5, 5);
      kernels.squaredReluBackward(dy, dy, Float32Array.of(-1, 0, 2, 3, -4, 0.5), 5);
      expectSame(dy, [0, 0, 4, 60, 0, 5]);
    });

    it('works in place on the way forward too', () => {
      const x = Float32Array.of(-1, 3, 0.5, -2, 4);
      kernels.squaredRelu(x, x, 5);
      expectSame(x, [0, 9, 0.25, 0, 16]);
    });

    for (const n of [0, 1, 3, 4, 5, 8, 18]) {
      it(`takes ${n} numbers and no more`, () => {
        const random = new Random(n);
        const [x, dy, y, dx] = [normals(random, n + 3), normals(random, n + 3), normals(random, n + 3), normals(random, n + 3)];
        const [oldY, oldDx] = [y.slice(), dx.slice()];
        kernels.squaredRelu(y, x, n);
        kernels.squaredReluBackward(dx, dy, x, n);
        expectClose(
          y,
          oldY.map((old, i) => (i < n ? Math.max(x[i], 0) ** 2 : old)),
        );
        expectClose(
          dx,
          oldDx.map((old, i) => (i < n ? 2 * Math.max(x[i], 0) * dy[i] : old)),
        );
      });
    }

    it('has the measured slopes as its gradient', () => {
      const x = Float32Array.of(-2, -0.5, 0.25, 1, 3); // none so near 0 that the measurement crosses the bend
      const dy = Float32Array.of(1, -2, 3, -4, 0.5);
      const dx = new Float32Array(5);
      kernels.squaredReluBackward(dx, dy, x, 5);
      expectGradient(dx, x, () => {
        const y = new Float32Array(5);
        kernels.squaredRelu(y, x, 5);
        return weightedSum(y, dy);
      });
    });
  });
}
