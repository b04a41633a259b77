import { adamW } from '../../../src/engine/ops/adamw.js';
import { expectClose, expectSame } from '../../support/numbers.js';

const SETTINGS = { rate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0.1 };

describe('AdamW', () => {
  it('takes the steps that the paper takes', () => {
    const [w, m, v] = [Float32Array.of(1), new Float32Array(1), new Float32Array(1)];
    // Step 1, g = 0.5: m = 0.1 · 0.5 = 0.05, v = 0.001 · 0.25 = 0.00025; corrected 0.05 / 0.1 = 0.5 and
    // 0.00025 / 0.001 = 0.25; w = (1 − 0.1 · 0.1) · 1 − 0.1 · 0.5 / √0.25 = 0.99 − 0.1 = 0.89
    adamW(w, m, v, Float32Array.of(0.5), 1, SETTINGS);
    expectClose([w[0], m[0], v[0]], [0.89, 0.05, 0.00025]);
    // Step 2, g = −1: m = 0.9 · 0.05 − 0.1 = −0.055, v = 0.999 · 0.00025 + 0.001 = 0.00124975; corrected
    // −0.055 / (1 − 0.81) = −0.289474 and 0.00124975 / (1 − 0.998001) = 0.625188, root 0.790688;
    // w = 0.99 · 0.89 + 0.1 · 0.289474 / 0.790688 = 0.8811 + 0.036610 = 0.917710
    adamW(w, m, v, Float32Array.of(-1), 2, SETTINGS);
    expectClose([w[0], m[0], v[0]], [0.91771, -0.055, 0.00124975]);
  });

  it('takes a first step of the same size for every gradient', () => {
    const w = new Float32Array(3);
    adamW(w, new Float32Array(3), new Float32Array(3), Float32Array.of(1e-3, -1, 1e3), 1, SETTINGS);
    expectClose(w, [-0.1, 0.1, -0.1], 1e-5);
  });

  it('only decays a weight that has no gradient', () => {
    const w = Float32Array.of(2);
    adamW(w, new Float32Array(1), new Float32Array(1), new Float32Array(1), 1, SETTINGS);
    expectClose(w, [2 * (1 - 0.1 * 0.1)], 1e-6);
  });

  it('needs no correction any more after very many steps', () => {
    const [w, m, v] = [new Float32Array(1), Float32Array.of(0.5), Float32Array.of(0.25)];
    adamW(w, m, v, Float32Array.of(0.5), 1e6, { ...SETTINGS, decay: 0 });
    expectClose([w[0], m[0], v[0]], [-0.1, 0.5, 0.25], 1e-6); // the means are at rest: 0.1 · 0.5 / √0.25
  });

  it('walks to the bottom of a bowl', () => {
    const [w, m, v] = [Float32Array.of(3, -2), new Float32Array(2), new Float32Array(2)];
    const settings = { ...SETTINGS, decay: 0, rate: 0.05 };
    for (let step = 1; step <= 500; step++)
      adamW(
        w,
        m,
        v,
        w.map((x, i) => 2 * (x - i)),
        step,
        settings,
      );
    expectClose(w, [0, 1], 0.01);
  });

  it('does nothing to an empty list', () => {
    const none = new Float32Array(0);
    adamW(none, none, none, none, 1, SETTINGS);
    expectSame(none, []);
  });
});
