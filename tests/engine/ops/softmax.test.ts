import { expect } from '@open-wc/testing';
import { softmax } from '../../../src/engine/ops/softmax.js';
import { expectClose, expectSame } from '../../support/numbers.js';

describe('softmax', () => {
  it('turns the logarithms of 1, 2 and 5 into eighths', () => {
    const x = Float32Array.of(Math.log(1), Math.log(2), Math.log(5)); // 1 + 2 + 5 = 8
    expectClose(softmax(new Float32Array(3), x), [1 / 8, 2 / 8, 5 / 8], 1e-7);
  });

  it('works in place and returns what it filled', () => {
    const x = Float32Array.of(0, Math.log(3));
    expect(softmax(x, x)).to.equal(x);
    expectClose(x, [0.25, 0.75], 1e-7);
  });

  it('stays finite for scores that no exponential can hold', () => {
    expectSame(softmax(new Float32Array(3), Float32Array.of(1e30, 1e30, -1e30)), [0.5, 0.5, 0]);
    expectSame(softmax(new Float32Array(2), Float32Array.of(-1e30, -Infinity)), [1, 0]);
  });

  it('gives a lone score everything', () => {
    expectSame(softmax(new Float32Array(1), Float32Array.of(-3)), [1]);
  });

  it('adds up to 1 over a long list', () => {
    const shares = softmax(
      new Float32Array(5000),
      Float32Array.from({ length: 5000 }, (_, i) => Math.sin(i) * 5),
    );
    expect(shares.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-5);
  });
});
