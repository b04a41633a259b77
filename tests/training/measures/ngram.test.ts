import { expect } from '@open-wc/testing';
import { Random } from '../../../src/engine/random.js';
import { NgramModel } from '../../../training/measures/ngram.js';

/** Of 10 tokens: five times 0, three times 1, twice 2; 4 tokens in the vocabulary. */
const TOKENS = Uint16Array.of(0, 1, 0, 2, 0, 1, 0, 2, 0, 1);

describe('the unigram model', () => {
  it('gives a token half its share of the corpus and half a uniform guess until it is tuned', () => {
    const model = new NgramModel(TOKENS, 4, 1);
    for (const [token, probability] of [0.375, 0.275, 0.225, 0.125].entries()) {
      expect(model.probability([], token)).to.be.closeTo(probability, 1e-12);
      expect(model.probability([0, 1, 0], token)).to.be.closeTo(probability, 1e-12); // whatever stands before
    }
    expect(model.score([3], [0, 3])).to.be.closeTo(Math.log(0.375 * 0.125), 1e-12);
  });

  it('shifts the shares towards what held-out text is made of', () => {
    const model = new NgramModel(TOKENS, 4, 1);
    // The first token is context. The other is 0, of whose 0.375 the corpus gave 0.25: two thirds; and so on in each round, odds times two.
    model.tune(Uint16Array.of(1, 0));
    const counted = 1 - 1 / (1 + 2 ** 12);
    expect(model.probability([], 0)).to.be.closeTo((1 - counted) / 4 + counted / 2, 1e-12);
  });

  it('does not look at what follows a blank', () => {
    const model = new NgramModel(TOKENS, 4, 1);
    expect(model.scoreBlank([0], [1], [2, 2, 2])).to.equal(model.score([], [1]));
  });
});

describe('an n-gram model of any order', () => {
  for (const order of [1, 2, 3, 5]) {
    it(`shares out 1 after any context, seen or not (order ${order})`, () => {
      const model = new NgramModel(Uint16Array.of(...TOKENS, 3), 5, order);
      model.tune(Uint16Array.of(0, 1, 0, 4, 0, 2, 0, 1, 0, 1, 2));
      for (const context of [[], [0], [4], [1, 0], [2, 2, 1], [0, 1, 0, 2, 0, 1]]) {
        const shares = [...model.distribution(context)];
        expect(shares.reduce((sum, share) => sum + share)).to.be.closeTo(1, 1e-6);
        shares.forEach((share, token) => expect(share).to.be.closeTo(model.probability(context, token), 1e-6));
      }
    });
  }

  it('draws what is likely, and the same again with the same seed', () => {
    const model = new NgramModel(TOKENS, 4, 2);
    const draws = (seed: number, temperature: number) => {
      const random = new Random(seed);
      return Array.from({ length: 300 }, () => model.draw([1], { temperature }, random));
    };
    expect(draws(1, 0)).to.deep.equal(Array(300).fill(0)); // 1 is always followed by 0
    expect(draws(1, 1)).to.deep.equal(draws(1, 1));
    expect(draws(1, 1)).not.to.deep.equal(draws(2, 1));
    expect(draws(1, 1).filter((token) => token === 0).length / 300).to.be.closeTo(model.probability([1], 0), 0.1);
  });
});
