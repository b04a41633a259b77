import { expect } from '@open-wc/testing';
import { cos, exp, log, sin } from '../../src/engine/elementary.js';

/** What the module promises. */
const RELATIVE_ERROR = 1e-12;

const relativeError = (actual: number, right: number) => Math.abs(actual - right) / Math.abs(right);

/** `count` numbers evenly from `from` to `to`, the ends among them. */
function* range(from: number, to: number, count: number) {
  for (let i = 0; i <= count; i++) yield from + ((to - from) * i) / count;
}

describe('exp', () => {
  it('agrees with Math.exp over all that float32 can hold and beyond', () => {
    let worst = 0;
    for (const x of range(-138, 138, 10_000)) worst = Math.max(worst, relativeError(exp(x), Math.exp(x)));
    expect(worst).to.be.below(RELATIVE_ERROR);
  });

  it('is exactly 1 at 0, ends at 0 and never becomes infinite', () => {
    expect(exp(0)).to.equal(1);
    expect(exp(-0)).to.equal(1);
    expect(exp(-Infinity)).to.equal(0);
    expect(exp(-1000)).to.equal(0);
    expect(exp(1000)).to.equal(exp(138));
    expect(exp(Infinity)).to.equal(exp(138));
    expect(exp(NaN)).to.be.NaN;
  });
});

describe('log', () => {
  it('agrees with Math.log from the smallest to the largest numbers', () => {
    let worst = 0;
    for (const power of range(-307, 307, 6000)) {
      const x = 10 ** power;
      if (x !== 1) worst = Math.max(worst, relativeError(log(x), Math.log(x)));
    }
    expect(worst).to.be.below(RELATIVE_ERROR);
  });

  it('agrees with Math.log close to 1', () => {
    for (const step of [1e-3, 1e-6, 1e-9, 1e-12, 2 ** -52]) {
      expect(relativeError(log(1 + step), Math.log(1 + step))).to.be.below(RELATIVE_ERROR);
      expect(relativeError(log(1 - step), Math.log(1 - step))).to.be.below(RELATIVE_ERROR);
    }
    expect(log(1)).to.equal(0);
  });

  it('ends at −Infinity for 0 and has no value below', () => {
    expect(log(0)).to.equal(-Infinity);
    expect(log(Infinity)).to.equal(Infinity);
    expect(log(-1)).to.be.NaN;
    expect(log(NaN)).to.be.NaN;
    expect(relativeError(log(5e-324), Math.log(5e-324))).to.be.below(RELATIVE_ERROR);
  });
});

describe('sin and cos', () => {
  it('agree with Math.sin and Math.cos over thousands of radians', () => {
    let worst = 0; // compared with the size of a wave: near its zeros no argument is exact enough for more
    for (const x of range(-4000, 4000, 20_000)) {
      worst = Math.max(worst, Math.abs(sin(x) - Math.sin(x)), Math.abs(cos(x) - Math.cos(x)));
    }
    expect(worst).to.be.below(RELATIVE_ERROR);
  });

  it('agree to the same share of the value for small angles', () => {
    let worst = 0;
    for (const power of range(-12, 0, 1000)) {
      for (const x of [10 ** power, -(10 ** power)]) {
        worst = Math.max(worst, relativeError(sin(x), Math.sin(x)), relativeError(cos(x), Math.cos(x)));
      }
    }
    expect(worst).to.be.below(RELATIVE_ERROR);
  });

  it('start at exactly 0 and 1', () => {
    expect(sin(0)).to.equal(0);
    expect(cos(0)).to.equal(1);
  });
});
