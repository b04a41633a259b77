import { expect } from '@open-wc/testing';
import { chunks } from '../../../src/engine/text/chunks.js';

describe('chunks', () => {
  it('tells words and numbers from everything else', () => {
    const found = [...chunks("It's 42 cats,  ok")].map(({ text, word, spaced }) => [text, word, spaced]);
    expect(found).to.deep.equal([
      ["It's", true, false],
      ['42', true, true],
      ['cats', true, true],
      [',', false, false],
      [' ', false, false],
      ['ok', true, true],
    ]);
  });

  it('keeps accents and joined marks inside a word, and a smiley in one piece', () => {
    expect([...chunks('na\u0308ive café 🙂!')].map(({ text }) => text)).to.deep.equal(['na\u0308ive', 'café', ' ', '🙂', '!']);
  });
});
