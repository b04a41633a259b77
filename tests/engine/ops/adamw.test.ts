import { expect } from '@open-wc/testing';
import { adamWFactors, type AdamWSettings } from '../../../src/engine/ops/adamw.js';
import { Random } from '../../../src/engine/random.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

const SETTINGS = { rate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.1 };

for (const { name, kernels } of kernelSets) {
  describe(`AdamW, ${name}`, () => {
    const adamW = (
      w: Float32Array,
      m: Float32Array,
      v: Float32Array,
      gradient: Float32Array,
      step: number,
      settings: AdamWSettings = SETTINGS,
    ) => kernels.adamW(w, m, v, gradient, w.length, adamWFactors(step, settings));

    it('takes the steps that the paper takes', () => {
      const [w, m, v] = [Float32Array.of(1), new Float32Array(1), new Float32Array(1)];
      // Step 1, g = 0.5: m = 0.1 · 0.5 = 0.05, v = 0.001 · 0.25 = 0.00025; corrected 0.05 / 0.1 = 0.5 and
      // 0.00025 / 0.001 = 0.25; w = (1 − 0.1 · 0.1) · 1 − 0.1 · 0.5 / √0.25 = 0.99 − 0.1 = 0.89
      adamW(w, m, v, Float32Array.of(0.5), 1);
      expectClose([w[0], m[0], v[0]], [0.89, 0.05, 0.00025]);
      // Step 2, g = −1: m = 0.9 · 0.05 − 0.1 = −0.055, v = 0.999 · 0.00025 + 0.001 = 0.00124975; corrected
      // −0.055 / (1 − 0.81) = −0.289474 and 0.00124975 / (1 − 0.998001) = 0.625188, root 0.790688;
      // w = 0.99 · 0.89 + 0.1 · 0.289474 / 0.790688 = 0.8811 + 0.036610 = 0.917710
      adamW(w, m, v, Float32Array.of(-1), 2);
      expectClose([w[0], m[0], v[0]], [0.91771, -0.055, 0.00124975]);
    });

    it('takes a first step of the same size for every gradient', () => {
      const w = new Float32Array(5);
      adamW(w, new Float32Array(5), new Float32Array(5), Float32Array.of(1e-3, -1, 1e3, -1e-3, 1e-3), 1);
      expectClose(w, [-0.1, 0.1, -0.1, 0.1, -0.1], 1e-5);
    });

    it('only decays a weight that has no gradient', () => {
      const w = Float32Array.of(2, -2, 0, 1, 3);
      adamW(w, new Float32Array(5), new Float32Array(5), new Float32Array(5), 1);
      expectClose(w, [1.98, -1.98, 0, 0.99, 2.97]);
    });

    it('needs no correction any more after very many steps', () => {
      const [w, m, v] = [new Float32Array(1), Float32Array.of(0.5), Float32Array.of(0.25)];
      adamW(w, m, v, Float32Array.of(0.5), 1e6, { ...SETTINGS, decay: 0 });
      expectClose([w[0], m[0], v[0]], [-0.1, 0.5, 0.25], 1e-6); // the means are at rest: 0.1 · 0.5 / √0.25
    });

    it('walks to the bottom of a bowl', () => {
      const [w, m, v] = [Float32Array.of(3, -2, 1, 0, 9), new Float32Array(5), new Float32Array(5)];
      const settings = { ...SETTINGS, decay: 0, rate: 0.05 };
      const slope = (x: number, i: number) => 2 * (x - i);
      for (let step = 1; step <= 500; step++) adamW(w, m, v, w.map(slope), step, settings);
      expectClose(w, [0, 1, 2, 3, 4], 0.02);
    });

    for (let n = 0; n <= 9; n++) {
      it(`moves ${n} weights and no more`, () => {
        const random = new Random(n);
        const [w, m, gradient] = [normals(random, n + 2), normals(random, n + 2), normals(random, n + 2)];
        const v = normals(random, n + 2).map((x) => x * x);
        const before = { w: w.slice(), m: m.slice(), v: v.slice(), gradient: gradient.slice() };
        kernels.adamW(w, m, v, gradient, n, adamWFactors(7, SETTINGS));
        const means = before.m.map((mean, i) => (i < n ? 0.9 * mean + 0.1 * gradient[i] : mean));
        const squares = before.v.map((square, i) => (i < n ? 0.999 * square + 0.001 * gradient[i] ** 2 : square));
        const moved = before.w.map((x, i) => {
          const step = (0.1 * (means[i] / (1 - 0.9 ** 7))) / (Math.sqrt(squares[i] / (1 - 0.999 ** 7)) + 1e-8);
          return i < n ? 0.99 * x - step : x;
        });
        expectClose(m, means);
        expectClose(v, squares, 1e-5);
        expectClose(w, moved, 1e-5);
        const kept = [w, m, v].map((list) => Array.from(list.subarray(n)));
        expect(kept).to.deep.equal([before.w, before.m, before.v].map((list) => Array.from(list.subarray(n))));
        expectSame(gradient, before.gradient);
      });
    }
  });
}
