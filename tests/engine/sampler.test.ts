import { expect } from '@open-wc/testing';
import { Random } from '../../src/engine/random.js';
import { discourageRepeats, greedy, sample, type SamplerSettings } from '../../src/engine/sampler.js';

/** Probabilities 0.5, 0.25, 0.15 and 0.1, not in that order. */
const LOGITS = Float32Array.from([0.1, 0.5, 0.15, 0.25], Math.log);

/** The share of each token in 5,000 seeded draws: its error is about 0.007. */
function shares(settings: SamplerSettings, logits: Float32Array = LOGITS): number[] {
  const random = new Random(1);
  const counts = Array<number>(logits.length).fill(0);
  for (let i = 0; i < 5000; i++) counts[sample(logits, settings, random)]++;
  return counts.map((count) => count / 5000);
}

function expectShares(actual: readonly number[], expected: readonly number[]): void {
  expected.forEach((share, id) => {
    if (share === 0) expect(actual[id], `token ${id}`).to.equal(0);
    else expect(actual[id], `token ${id}`).to.be.closeTo(share, 0.025);
  });
}

describe('the sampler', () => {
  it('takes the likeliest token when it is greedy, the first of equals', () => {
    expect(greedy(LOGITS)).to.equal(1);
    expect(greedy(Float32Array.of(1, 3, 3, 2))).to.equal(1);
    expect(greedy(Float32Array.of(-Infinity, -5))).to.equal(1);
    expect(greedy(Float32Array.of(-7))).to.equal(0);
  });

  it('is greedy at temperature 0, without using up randomness', () => {
    const random = new Random(3);
    const before = random.state;
    expect(sample(LOGITS, { temperature: 0 }, random)).to.equal(1);
    expect(random.state).to.deep.equal(before);
  });

  it("follows the model's own odds unless told otherwise", () => {
    expectShares(shares({}), [0.1, 0.5, 0.15, 0.25]);
  });

  it('sharpens the odds at a low temperature and levels them at a high one', () => {
    // Temperature ½ squares the odds: 0.01, 0.25, 0.0225, 0.0625 out of 0.345.
    expectShares(shares({ temperature: 0.5 }), [0.01 / 0.345, 0.25 / 0.345, 0.0225 / 0.345, 0.0625 / 0.345]);
    expectShares(shares({ temperature: 1e9 }), [0.25, 0.25, 0.25, 0.25]);
  });

  it('stays sane at the coldest and hottest temperatures there are', () => {
    expect(shares({ temperature: Number.MIN_VALUE })).to.deep.equal([0, 1, 0, 0]);
    expectShares(shares({ temperature: Infinity }), [0.25, 0.25, 0.25, 0.25]);
    expect(shares({ temperature: 1e-38 }, Float32Array.of(10, 20, 15))).to.deep.equal([0, 1, 0]);
  });

  it('keeps only the k likeliest tokens, in their own odds', () => {
    expectShares(shares({ topK: 2 }), [0, 0.5 / 0.75, 0, 0.25 / 0.75]);
    expect(shares({ topK: 1 })).to.deep.equal([0, 1, 0, 0]);
    expect(shares({ topK: 1 }, Float32Array.of(0, 2, 2))).to.deep.equal([0, 1, 0]); // the first of equals
    expectShares(shares({ topK: 99 }), [0.1, 0.5, 0.15, 0.25]);
  });

  it('keeps the likeliest tokens until they hold the share asked for', () => {
    expectShares(shares({ topP: 0.74 }), [0, 0.5 / 0.75, 0, 0.25 / 0.75]);
    expectShares(shares({ topP: 0.76 }), [0, 0.5 / 0.9, 0.15 / 0.9, 0.25 / 0.9]);
    expect(shares({ topP: 0.4 })).to.deep.equal([0, 1, 0, 0]);
    expect(shares({ topP: 0 })).to.deep.equal([0, 1, 0, 0]);
  });

  it('keeps the first of equals when the share is all but nothing, however many they are', () => {
    for (let V = 1; V <= 100; V++) {
      for (const topP of [0, 1e-9, -1])
        expect(sample(new Float32Array(V), { topP }, new Random(1)), `${V} tokens, share ${topP}`).to.equal(0);
      expect(sample(LOGITS, { topP: 1e-9, temperature: Infinity }, new Random(V))).to.equal(0);
    }
  });

  it('keeps of very many tokens those that plain sorting keeps', () => {
    const random = new Random(4);
    const logits = Float32Array.from({ length: 500 }, () => 3 * random.normal());
    const powers = Array.from(logits, (logit) => Math.exp(logit));
    const total = powers.reduce((sum, power) => sum + power, 0);
    const order = [...logits.keys()].sort((a, b) => logits[b] - logits[a]);
    for (const topP of [0.1, 0.5, 0.9, 0.99]) {
      let held = 0;
      const kept = order.slice(0, 1 + order.findIndex((id) => (held += powers[id] / total) >= topP));
      const drawn = new Set(Array.from({ length: 3000 }, () => sample(logits, { topP }, random)));
      for (const id of drawn) expect(kept).to.include(id);
      const often = kept.filter((id) => (3000 * powers[id]) / total > 12); // to be missed about once in 160,000
      for (const id of often) expect([...drawn]).to.include(id);
    }
  });

  it('takes the share of top-p out of what top-k left', () => {
    // Of the three kept (0.5, 0.25, 0.15: 0.9 in all) two hold 0.75 / 0.9 = 0.83.
    expectShares(shares({ topK: 3, topP: 0.83 }), [0, 0.5 / 0.75, 0, 0.25 / 0.75]);
  });

  it('never draws a token of probability 0', () => {
    expect(shares({}, Float32Array.of(-Infinity, 0, -Infinity))).to.deep.equal([0, 1, 0]);
  });

  it('draws the same tokens from the same seed and leaves the scores as they are', () => {
    const logits = LOGITS.slice();
    const run = () => {
      const random = new Random(8);
      return Array.from({ length: 50 }, () => sample(logits, { temperature: 0.8, topK: 3, topP: 0.95 }, random));
    };
    expect(run()).to.deep.equal(run());
    expect(logits).to.deep.equal(LOGITS);
  });

  it('divides the odds of a token for each time that it was written', () => {
    const logits = discourageRepeats(LOGITS, [1, 3, 1], { repetitionPenalty: 2 });
    // Odds 0.1, 0.5 / 4, 0.15 and 0.25 / 2, out of 0.5.
    expectShares(shares({}, logits), [0.2, 0.25, 0.3, 0.25]);
  });

  it('lets no three tokens in a row come twice', () => {
    const blocked = (written: number[]) =>
      [...discourageRepeats(LOGITS, written, { noRepeatNgram: 3 }).keys()].filter(
        (id) => discourageRepeats(LOGITS, written, { noRepeatNgram: 3 })[id] < -1e8,
      );
    expect(blocked([0, 1, 2, 0, 1])).to.deep.equal([2]);
    expect(blocked([0, 1, 2, 0, 1, 3, 0, 1])).to.deep.equal([2, 3]);
    expect(blocked([1, 1, 1])).to.deep.equal([1]);
    expect(blocked([0, 1, 2, 1, 0])).to.deep.equal([]);
    expect(blocked([0, 1])).to.deep.equal([]);
    expect(blocked([])).to.deep.equal([]);
  });

  it('leaves the logits as they are without either, and where a setting makes no sense', () => {
    for (const settings of [{}, { repetitionPenalty: 1 }, { repetitionPenalty: NaN }, { repetitionPenalty: -1 }, { noRepeatNgram: -2 }])
      expect(discourageRepeats(LOGITS, [1, 1], settings)).to.equal(LOGITS);
  });
});
