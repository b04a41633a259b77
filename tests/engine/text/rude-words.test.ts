import { expect } from '@open-wc/testing';
import { isRude } from '../../../src/engine/text/rude-words.js';

describe('isRude', () => {
  it('knows rude words whatever their case, and made-up words that begin with one', () => {
    for (const word of ['shit', 'SHIT', 'Fuckce', 'cockle', 'ass', 'Kill', 'killo', 'breast', 'breasted'])
      expect(isRude(word), word).to.equal(true);
  });

  it('leaves good words alone', () => {
    for (const word of [
      'grass',
      'class',
      'kilo',
      'skill',
      'stable',
      'peacock',
      'title',
      'essex',
      'glass',
      'document',
      'assistant',
      'a',
      '',
    ]) {
      expect(isRude(word), word).to.equal(false);
    }
  });
});
