import { expect } from '@open-wc/testing';
import { countWords, trainVocabulary } from '../../../src/engine/text/train-vocabulary.js';
import { Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { TINY_TEXT } from '../../support/tiny-model.js';

const BYTES_AND_SPECIALS = 8 + 256;

describe('countWords', () => {
  it('counts words whatever their case, most frequent first, equals by alphabet', () => {
    expect(countWords(['The dog saw the cat. The dog ran.', 'A dog!'])).to.deep.equal([
      { word: 'dog', count: 3 },
      { word: 'the', count: 3 },
      { word: 'a', count: 1 },
      { word: 'cat', count: 1 },
      { word: 'ran', count: 1 },
      { word: 'saw', count: 1 },
    ]);
  });

  it('writes a word as it is usually written where no capital is expected', () => {
    const words = countWords(['We saw London. London is big. Then I saw Anna and the anna and Anna.']).map(({ word }) => word);
    expect(words).to.include.members(['London', 'I', 'Anna', 'saw', 'we']);
    expect(words).to.not.include('anna');
  });

  it('counts nothing in a text without words', () => {
    expect(countWords(['', '… !? \n'])).to.deep.equal([]);
  });
});

describe('trainVocabulary', () => {
  const counts = countWords([TINY_TEXT]);

  for (const [size, pieces] of [
    [400, 80],
    [420, 90],
    [430, 120],
  ] as const) {
    it(`makes exactly ${size} different tokens, ${pieces} of them pieces`, () => {
      const lists = trainVocabulary(counts, { size, pieces });
      expect(new Vocabulary(lists).size).to.equal(size);
      for (const list of [lists.words, lists.starts, lists.continuations]) expect(new Set(list).size).to.equal(list.length);
      expect(lists.starts.filter((piece) => lists.words.includes(piece))).to.deep.equal([]);
    });
  }

  it('keeps the most frequent words whole', () => {
    const { words } = trainVocabulary(counts, { size: BYTES_AND_SPECIALS + 90 + 10, pieces: 90 });
    expect(words.slice(0, 10)).to.deep.equal(counts.slice(0, 10).map(({ word }) => word));
  });

  it('makes pieces of what rare words share', () => {
    const rare = [
      { word: 'the', count: 100 },
      { word: 'walking', count: 5 },
      { word: 'talking', count: 5 },
    ];
    const { words, continuations } = trainVocabulary(rare, { size: BYTES_AND_SPECIALS + 1 + 78, pieces: 78 });
    expect(words).to.deep.equal(['the']);
    // The five merges: "alking" has five inner joints, each seen ten times.
    expect(continuations.slice(37).at(-1)).to.equal('alking');
  });

  it('always has every letter and digit as a piece, so that plain words never take bytes', () => {
    const vocabulary = new Vocabulary(trainVocabulary(counts, { size: 420, pieces: 90 }));
    for (const word of ['zyxwvutsrqponmlkjihgfedcba', '0987654321', "q'z"]) expect(vocabulary.pieces(word)).to.not.be.undefined;
  });

  it('leaves words out that are not plain letters or digits', () => {
    const odd = ['naïve', 'été', '猫', '٣'].map((word) => ({ word, count: 100 }));
    const lists = trainVocabulary([...odd, ...counts], { size: 420, pieces: 90 });
    expect([...lists.words, ...lists.starts, ...lists.continuations].join('')).to.match(/^[a-zA-Z0-9']+$/);
  });

  it('makes the same lists again from the same text', () => {
    const make = () => trainVocabulary(countWords([TINY_TEXT]), { size: 420, pieces: 95 });
    expect(make()).to.deep.equal(make());
  });
});
