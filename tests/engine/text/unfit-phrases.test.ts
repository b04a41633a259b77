import { expect } from '@open-wc/testing';
import { endsUnfit } from '../../../src/engine/text/unfit-phrases.js';

describe('endsUnfit', () => {
  for (const text of ['The police shot him', 'she WANTED to die', 'They shoot people']) {
    it(`stops "${text}"`, () => void expect(endsUnfit(text)).to.be.true);
  }

  for (const text of ['The player shot the ball', 'He shot himself a photo', 'Flowers want to', 'They went to dine', 'upshot him']) {
    it(`lets "${text}" pass`, () => void expect(endsUnfit(text)).to.be.false);
  }
});
