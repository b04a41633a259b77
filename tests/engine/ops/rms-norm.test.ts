import { expect } from '@open-wc/testing';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

for (const { name, kernels } of kernelSets) {
  describe(`RMS norm, ${name}`, () => {
    it('divides a row by its root mean square and multiplies by the gains', () => {
      const y = new Float32Array(2);
      const inverse = new Float32Array(1);
      // mean(3², 4²) = 12.5, √12.5 = 3.535534; 3 / 3.535534 = 0.848528, 4 / 3.535534 = 1.131371 times gain 2
      kernels.rmsNorm(y, inverse, Float32Array.of(3, 4), Float32Array.of(1, 2), 1, 2);
      expectClose(y, [0.848528, 2.262742], 2e-6);
      expectClose(inverse, [1 / 3.535534], 1e-6);
    });

    it('makes nothing of a row of zeros', () => {
      const y = new Float32Array(7).fill(5);
      kernels.rmsNorm(y, new Float32Array(1), new Float32Array(7), new Float32Array(7).fill(1), 1, 7);
      expectSame(y, new Float32Array(7));
    });

    it('treats each row on its own', () => {
      const y = new Float32Array(4);
      kernels.rmsNorm(y, new Float32Array(2), Float32Array.of(1, 1, 100, -100), Float32Array.of(1, 1), 2, 2);
      expectClose(y, [1, 1, 1, -1], 1e-5);
    });

    it('does nothing to no rows', () => {
      const none = new Float32Array(0);
      const [gain, dgain] = [Float32Array.of(1, 2, 3, 4, 5), Float32Array.of(5, 4, 3, 2, 1)];
      kernels.rmsNorm(none, none, none, gain, 0, 5);
      kernels.rmsNormBackward(none, dgain, none, none, gain, none, 0, 5);
      expectSame(dgain, [5, 4, 3, 2, 1]);
    });

    for (const d of [1, 3, 4, 6, 8, 13, 20]) {
      it(`norms rows of ${d} as the formula has it`, () => {
        const N = 3;
        const random = new Random(d);
        const [x, gain] = [normals(random, N * d), normals(random, d)];
        const [y, inverse] = [new Float32Array(N * d), new Float32Array(N)];
        kernels.rmsNorm(y, inverse, x, gain, N, d);
        const roots = [0, 1, 2].map((n) => Math.sqrt(x.subarray(n * d, (n + 1) * d).reduce((sum, v) => sum + v * v, 0) / d + 1e-5));
        inverse.forEach((r, n) => expect(r * roots[n]).to.be.closeTo(1, 1e-6));
        expectClose(
          y,
          x.map((value, i) => (gain[i % d] * value) / roots[Math.floor(i / d)]),
          1e-5,
        );
      });

      it(`has the measured slopes as its gradients, added to what is there, in rows of ${d}`, () => {
        const N = 3;
        const random = new Random(3 + d);
        const x = normals(random, N * d).map((value) => value + Math.sign(value)); // a lone number near 0 would bend too much
        const [gain, dy] = [normals(random, d), normals(random, N * d)];
        const inverse = new Float32Array(N);
        const loss = () => {
          const y = new Float32Array(N * d);
          kernels.rmsNorm(y, inverse, x, gain, N, d);
          return weightedSum(y, dy);
        };
        loss();
        const [dx, dgain] = [new Float32Array(N * d), new Float32Array(d)];
        kernels.rmsNormBackward(dx, dgain, dy, x, gain, inverse.slice(), N, d);
        const once = dx.slice();
        if (d > 1) expectGradient(dx, x, loss, 'dx'); // one number alone always becomes ±1
        expectGradient(dgain, gain, loss, 'dgain');
        loss();
        kernels.rmsNormBackward(dx, dgain, dy, x, gain, inverse, N, d);
        expectClose(
          dx,
          once.map((value) => 2 * value),
        );
        expect(dx).to.not.deep.equal(once);
      });
    }
  });
}
