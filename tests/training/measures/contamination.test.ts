import { expect } from '@open-wc/testing';
import { EvaluationItems } from '../../../training/measures/contamination.js';

const items = new EvaluationItems({
  blanks: '# sentence\n\nThe cat climbed up the ___.\ttree, roof\tcommonsense\nShe was tired. So she went to ___.\tbed\tcommonsense',
  'grammar-pairs': 'The big dogs run fast.\tThe big dogs runs fast.\tagreement',
  questions: 'What does a bee make?\thoney\tanimals',
});

describe('evaluation items in a text', () => {
  for (const [text, file] of [
    ['It rained. The cat climbed up the tree. Then it slept.', 'blanks'],
    ['the cat climbed up the roof', 'blanks'],
    ['A cat climbed up a tree!', 'blanks'],
    ['One day Tom was tired. So Tom went to bed.', undefined],
    ['He was tired. So he went to bed.', 'blanks'],
    ['"The big dogs run fast." said Mia.', 'grammar-pairs'],
    ['The big dogs runs fast.', 'grammar-pairs'],
    ['Dogs run fast.', undefined],
    ['Anna: What does a bee make?\nTom: Honey.', undefined],
    ['What does the bee make? Honey!', 'questions'],
  ] as const) {
    it(`${file ? 'are found' : 'are not seen'} in: ${text.replace('\n', ' / ')}`, () => {
      expect(items.foundIn(text)).to.equal(file);
    });
  }

  for (const text of ['The cat climbed up the ladder.', 'The cat climbed up the tall tree.', 'So she went to bed.', '']) {
    it(`are not seen in: ${text || 'nothing'}`, () => {
      expect(items.foundIn(text)).to.be.undefined;
    });
  }
});
