import { squaredRelu, squaredReluBackward } from '../../../src/engine/ops/squared-relu.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { expectSame } from '../../support/numbers.js';

describe('squared ReLU', () => {
  it('squares what is positive and drops the rest', () => {
    const y = new Float32Array(5);
    squaredRelu(y, Float32Array.of(-1, 0, 2, 3, 0.5), 4);
    expectSame(y, [0, 0, 4, 9, 0]); // the fifth is beyond the length
  });

  it('has slope 2x where it is positive, also when the gradient is changed in place', () => {
    const dy = Float32Array.of(1, 1, 1, 10);
    squaredReluBackward(dy, dy, Float32Array.of(-1, 0, 2, 3), 4);
    expectSame(dy, [0, 0, 4, 60]);
  });

  it('has the measured slopes as its gradient', () => {
    const x = Float32Array.of(-2, -0.5, 0.25, 1, 3); // none so near 0 that the measurement crosses the bend
    const dy = Float32Array.of(1, -2, 3, -4, 0.5);
    const dx = new Float32Array(5);
    squaredReluBackward(dx, dy, x, 5);
    expectGradient(dx, x, () => {
      const y = new Float32Array(5);
      squaredRelu(y, x, 5);
      return weightedSum(y, dy);
    });
  });
});
