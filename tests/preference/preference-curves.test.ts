import { expect } from '@open-wc/testing';
import { Random } from '../../src/engine/random.js';
import type { PreferencePair } from '../../training/measures/preferences.js';
import { picksOf, preferenceCurves, shorterIsBetter } from '../../training/measures/preference-curves.js';

/** Half of the better replies are longer. */
const pairs = (_seed: number, count: number): PreferencePair[] =>
  Array.from({ length: count }, (_, i) => {
    const [chosen, rejected] = i % 2 ? ['good', 'bad and long'] : ['good and long', 'bad'];
    return { prompt: String(i), chosen, rejected, kind: 'toy' };
  });

const picked = ({ a, b, label }: { a: string; b: string; label: number }): string => (label === 1 ? a : b);
const goodShare = (replies: readonly string[]): number => replies.filter((reply) => reply.startsWith('good')).length / replies.length;

describe('picksOf', () => {
  const some = pairs(0, 2000);

  it('picks the better reply, in either place, when nobody errs', () => {
    const picks = picksOf(some, { flips: 0, lengthBias: 0 }, new Random(1));
    expect(goodShare(picks.map(picked))).to.equal(1);
    expect(picks.filter(({ label }) => label === 1).length).to.be.within(900, 1100);
  });

  it('flips as many as it was told, wherever', () => {
    const picks = picksOf(some, { flips: 0.3, lengthBias: 0 }, new Random(1)).map(picked);
    expect(goodShare(picks)).to.be.closeTo(0.7, 0.04);
    expect(goodShare(picks.filter((_, i) => i % 2))).to.be.closeTo(0.7, 0.05);
  });

  it('takes the longer one as often as it was told, which errs where the shorter is better', () => {
    const picks = picksOf(some, { flips: 0, lengthBias: 0.6 }, new Random(1)).map(picked);
    expect(goodShare(picks.filter((_, i) => i % 2))).to.be.closeTo(0.4, 0.05);
    expect(goodShare(picks.filter((_, i) => i % 2 === 0))).to.equal(1);
  });
});

describe('preferenceCurves', () => {
  const options = {
    seeds: [1, 2, 3],
    sizes: [10, 100],
    rated: pairs,
    heldOut: { all: pairs(0, 100), shorter: shorterIsBetter(pairs(0, 100)) },
  };
  const judge = { score: (_prompt: string, reply: string) => (reply.startsWith('good') ? 1 : 0) };

  it('gives a perfect judge full marks, and one without an opinion none', () => {
    const [perfect] = preferenceCurves({ ...options, crowds: [{ flips: 0, lengthBias: 0 }], train: () => judge });
    expect(perfect.points.map(({ picks, agreement }) => [picks, agreement])).to.deep.equal(
      [10, 100].map((size) => [size, { all: { mean: 1, deviation: 0 }, shorter: { mean: 1, deviation: 0 } }]),
    );
    const [silent] = preferenceCurves({ ...options, crowds: [{ flips: 0, lengthBias: 0 }], train: () => ({ score: () => 0 }) });
    expect(silent.points[0].agreement.all.mean).to.equal(0);
  });

  it('trains on the first picks of each seed, and says how many were wrong', () => {
    const sizes: number[] = [];
    const [curve] = preferenceCurves({
      ...options,
      crowds: [{ flips: 0.4, lengthBias: 0 }],
      train: (picks) => {
        sizes.push(picks.length);
        return judge;
      },
    });
    expect(sizes).to.deep.equal([10, 10, 10, 100, 100, 100]);
    expect(curve.points[1].wrong.mean).to.be.closeTo(0.4, 0.1);
    expect(curve.points[1].wrong.deviation).to.be.above(0);
  });

  it('measures agreement on the held-out pairs it was given: a judge of length fails where shorter is better', () => {
    const [curve] = preferenceCurves({
      ...options,
      crowds: [{ flips: 0, lengthBias: 0 }],
      train: () => ({ score: (_prompt, reply) => reply.length }),
    });
    expect(curve.points[0].agreement.all.mean).to.equal(0.5);
    expect(curve.points[0].agreement.shorter.mean).to.equal(0);
  });
});
