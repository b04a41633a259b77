import { expect } from '@open-wc/testing';
import { RegisterClassifier } from '../../../training/measures/register-classifier.js';

describe('RegisterClassifier', () => {
  const times = (count: number, tokens: number[]) => Array.from({ length: count }, () => tokens);
  const classifier = new RegisterClassifier(
    new Map([
      ['low', times(20, [0, 1, 2, 0, 1, 2, 5])],
      ['high', times(20, [7, 8, 9, 7, 8, 9, 5])],
      ['flat', times(5, [4, 4, 4, 4])],
    ]),
    12,
  );

  it('knows a register by its tokens, however few documents it has', () => {
    expect(classifier.classify([1, 2])).to.equal('low');
    expect(classifier.classify([9, 7, 5])).to.equal('high');
    expect(classifier.classify([4])).to.equal('flat');
  });

  it('is not led astray by a token of another register among its own', () => {
    expect(classifier.classify([1, 2, 4, 0])).to.equal('low');
    expect(classifier.classify([4, 1, 4, 4])).to.equal('flat');
  });

  it('decides on tokens that it has never seen, and not on none', () => {
    expect(classifier.classify([10, 11, 4])).to.equal('flat');
    expect(classifier.classify([])).to.be.undefined;
  });
});
