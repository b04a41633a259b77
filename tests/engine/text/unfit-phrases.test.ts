import { expect } from '@open-wc/testing';
import { endsUnfit } from '../../../src/engine/text/unfit-phrases.js';

describe('endsUnfit', () => {
  it('knows the phrases at the end of a text, whatever their case', () => {
    for (const text of ['The police shot him', 'she WANTED to die', 'They shoot people']) expect(endsUnfit(text), text).to.equal(true);
  });

  it('leaves other texts alone', () => {
    for (const text of ['The player shot the ball', 'He shot himself a photo', 'Flowers want to', 'They want to dine', 'upshot him']) {
      expect(endsUnfit(text), text).to.equal(false);
    }
  });
});
