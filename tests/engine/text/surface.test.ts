import { expect } from '@open-wc/testing';
import { chunks } from '../../../src/engine/text/chunks.js';
import { capitalised, Surface } from '../../../src/engine/text/surface.js';

/** What is expected before the next word, after some text. */
function expectedAfter(text: string): string {
  const surface = new Surface();
  for (const { text: chunk, word } of chunks(text)) {
    if (word) surface.word();
    else for (const byte of new TextEncoder().encode(chunk)) surface.byte(byte);
  }
  return [surface.space ? 'space' : '', surface.capital ? 'capital' : ''].join(' ').trim();
}

describe('Surface', () => {
  for (const [text, expected] of [
    ['', 'capital'],
    ['cat', 'space'],
    ['cat.', 'space capital'],
    ['Really?!', 'space capital'],
    ['cat,', 'space'],
    ['(a cat)', 'space'],
    ['cat (', ''],
    ['cat ', ''],
    ['cat-', ''],
    ['cat.\n', 'capital'],
    ['He said "', 'capital'],
    ['"Hello"', 'space'],
    ['"Hello."', 'space capital'],
    ['10', 'space'],
  ] as const) {
    it(`expects ${expected || 'nothing'} after ${JSON.stringify(text)}`, () => {
      expect(expectedAfter(text)).to.equal(expected);
    });
  }
});

describe('capitalised', () => {
  it('changes the first letter only', () => {
    expect(['dog', 'Dog', 'mcDonald', 'éclair', '10', ''].map(capitalised)).to.deep.equal(['Dog', 'Dog', 'McDonald', 'Éclair', '10', '']);
  });
});
