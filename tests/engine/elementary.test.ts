import { expect } from '@open-wc/testing';
import { exp, log, rotation } from '../../src/engine/elementary.js';

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

describe('rotation', () => {
  it('agrees with Math.cos and Math.sin up to one radian, and to the same share of a small sine', () => {
    let worst = 0;
    for (let angle = 1e-9; angle <= 1; angle *= 1.001) {
      const { cosine, sine } = rotation(angle);
      worst = Math.max(worst, relativeError(cosine, Math.cos(angle)), relativeError(sine, Math.sin(angle)));
    }
    expect(worst).to.be.below(1e-14);
  });

  it('turns back for a negative angle, and not at all for 0', () => {
    expect(rotation(0)).to.deep.equal({ cosine: 1, sine: 0 });
    expect(rotation(-0.5).sine).to.equal(-rotation(0.5).sine);
    expect(rotation(-0.5).cosine).to.equal(rotation(0.5).cosine);
  });
});
