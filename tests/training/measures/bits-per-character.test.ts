import { expect } from '@open-wc/testing';
import { bitsPerCharacter } from '../../../training/measures/bits-per-character.js';

describe('bitsPerCharacter', () => {
  it('divides the bits of all texts by their characters', () => {
    const nats: Record<string, number> = { abc: -6 * Math.LN2, d: -2 * Math.LN2 };
    expect(bitsPerCharacter(['abc', 'd'], (text) => nats[text])).to.be.closeTo(2, 1e-12);
  });

  it('is the logarithm of the alphabet for a blind guess', () => {
    expect(bitsPerCharacter(['some', 'text'], (text) => text.length * Math.log(1 / 32))).to.be.closeTo(5, 1e-12);
  });
});
