import { expect } from '@open-wc/testing';
import { rmsNorm, rmsNormBackward } from '../../../src/engine/ops/rms-norm.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

describe('RMS norm', () => {
  it('divides a row by its root mean square and multiplies by the gains', () => {
    const y = new Float32Array(2);
    const inverse = new Float32Array(1);
    // mean(3², 4²) = 12.5, √12.5 = 3.535534; 3 / 3.535534 = 0.848528, 4 / 3.535534 = 1.131371 times gain 2
    rmsNorm(y, inverse, Float32Array.of(3, 4), Float32Array.of(1, 2), 1, 2);
    expectClose(y, [0.848528, 2.262742], 2e-6);
    expectClose(inverse, [1 / 3.535534], 1e-6);
  });

  it('makes nothing of a row of zeros', () => {
    const y = Float32Array.of(5, 5, 5);
    rmsNorm(y, new Float32Array(1), new Float32Array(3), Float32Array.of(1, 1, 1), 1, 3);
    expectSame(y, [0, 0, 0]);
  });

  it('treats each row on its own', () => {
    const y = new Float32Array(4);
    rmsNorm(y, new Float32Array(2), Float32Array.of(1, 1, 100, -100), Float32Array.of(1, 1), 2, 2);
    expectClose(y, [1, 1, 1, -1], 1e-5);
  });

  it('has the measured slopes as its gradients, added to what is there', () => {
    const [N, d] = [3, 5];
    const random = new Random(3);
    const [x, gain, dy] = [normals(random, N * d), normals(random, d), normals(random, N * d)];
    const inverse = new Float32Array(N);
    const loss = () => {
      const y = new Float32Array(N * d);
      rmsNorm(y, inverse, x, gain, N, d);
      return weightedSum(y, dy);
    };
    loss();
    const [dx, dgain] = [new Float32Array(N * d), new Float32Array(d)];
    rmsNormBackward(dx, dgain, dy, x, gain, inverse.slice(), N, d);
    const once = dx.slice();
    expectGradient(dx, x, loss, 'dx');
    expectGradient(dgain, gain, loss, 'dgain');
    loss();
    rmsNormBackward(dx, dgain, dy, x, gain, inverse, N, d);
    expectClose(
      dx,
      once.map((value) => 2 * value),
    );
    expect(dx).to.not.deep.equal(once);
  });
});
