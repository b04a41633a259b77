import { expect } from '@open-wc/testing';
import { MASK, START, Vocabulary } from '../../../src/engine/text/vocabulary.js';

const VOCABULARY = new Vocabulary({ words: ['the', 'London', "isn't"], starts: ['d', 'c', 'cat'], continuations: ['s', 'og', 'o', 'g'] });
const FIRST_WORD = 8 + 256; // special tokens and bytes come first

describe('Vocabulary', () => {
  it('numbers special tokens, bytes, words, starts and continuations in this order', () => {
    expect(VOCABULARY.size).to.equal(FIRST_WORD + 3 + 3 + 4);
    const kinds = Array.from({ length: VOCABULARY.size }, (_, id) => VOCABULARY.kind(id));
    const count = (kind: string) => kinds.filter((candidate) => candidate === kind).length;
    expect(['special', 'byte', 'word', 'start', 'continuation'].map(count)).to.deep.equal([8, 256, 3, 3, 4]);
    expect(VOCABULARY.kind(FIRST_WORD - 1)).to.equal('byte');
    expect(VOCABULARY.kind(FIRST_WORD)).to.equal('word');
  });

  it('shows every token as text', () => {
    expect(
      [START, MASK, VOCABULARY.byteId(0x0a), FIRST_WORD + 1, FIRST_WORD + 5, FIRST_WORD + 7].map((id) => VOCABULARY.text(id)),
    ).to.deep.equal(['<start>', '<mask>', '<0x0A>', 'London', 'cat', 'og']);
  });

  it('finds whole words whatever their case', () => {
    expect(VOCABULARY.wordId('THE')).to.equal(FIRST_WORD);
    expect(VOCABULARY.wordId('london')).to.equal(FIRST_WORD + 1);
    expect(VOCABULARY.wordId('cat')).to.be.undefined; // a start is no whole word
    expect(VOCABULARY.wordId('')).to.be.undefined;
  });

  it('cuts rare words into the longest pieces there are', () => {
    const pieces = (word: string) => VOCABULARY.pieces(word)?.map((id) => VOCABULARY.text(id));
    expect(pieces('cats')).to.deep.equal(['cat', 's']);
    expect(pieces('dogs')).to.deep.equal(['d', 'og', 's']);
    expect(pieces('thes')).to.deep.equal(['the', 's']); // a small word starts longer ones
    expect(pieces('londons')).to.be.undefined; // a name does not: its capital would be lost
    expect(pieces('dogma')).to.be.undefined; // no piece for its last letters
  });

  it('has room for every byte and gives each back', () => {
    for (let byte = 0; byte < 256; byte++) {
      expect(VOCABULARY.kind(VOCABULARY.byteId(byte))).to.equal('byte');
      expect(VOCABULARY.byteOf(VOCABULARY.byteId(byte))).to.equal(byte);
    }
  });
});
