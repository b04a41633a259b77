import { expect } from '@open-wc/testing';
import { encodeBlank, learningBatch, predictionBatch, splitAtBlank, type Mode } from '../../src/engine/blank.js';
import { Tokenizer } from '../../src/engine/text/tokenizer.js';
import { MASK, START, Vocabulary } from '../../src/engine/text/vocabulary.js';
import { tinyVocabulary } from '../support/tiny-model.js';

const tokenizer = new Tokenizer(new Vocabulary(tinyVocabulary()));
const shown = (ids: ArrayLike<number>) => Array.from(ids, (id) => tokenizer.vocabulary.text(id)).join(' ');
const encode = (sentence: string, mode: Mode, context = 32, room = 1) =>
  encodeBlank(tokenizer, splitAtBlank(sentence), mode, context, room);

describe('splitAtBlank', () => {
  it('splits at the first blank, however long it is drawn', () => {
    expect(splitAtBlank('The ___ sat.')).to.deep.equal({ before: 'The ', after: ' sat.' });
    expect(splitAtBlank('_______')).to.deep.equal({ before: '', after: '' });
    expect(splitAtBlank('a ___ b ____ c')).to.deep.equal({ before: 'a ', after: ' b ____ c' });
  });

  it('says what is missing when there is no blank', () => {
    expect(() => splitAtBlank('The cat __ sat.')).to.throw(RangeError, 'write ___ where the word is missing');
    expect(() => splitAtBlank('')).to.throw(RangeError);
  });
});

describe('encodeBlank', () => {
  it('shows both sides in masked mode', () => {
    const { before, after, cut } = encode('The cat ___ on the mat.', 'masked');
    expect(shown(before)).to.equal('<start> the cat');
    expect(shown(after)).to.equal('on the mat <0x2E>');
    expect(cut).to.be.false;
  });

  it('shows only what comes before in next mode, and calls nothing cut for that', () => {
    const { before, after, cut } = encode('The cat ___ on the mat.', 'next');
    expect(shown(before)).to.equal('<start> the cat');
    expect(after).to.deep.equal([]);
    expect(cut).to.be.false;
  });

  it('reads the text around the blank exactly as it is read in the whole sentence', () => {
    for (const [before, word, after] of [
      ['The ', 'cat', ' sat.'],
      ['', 'cat', ', he said.'],
      ['He said "', 'London', '" to Anna.'],
      ['It is hot. ', 'dog', '!'],
    ] as const) {
      const whole = [START, ...tokenizer.encode(before + word + after)];
      const encoded = encodeBlank(tokenizer, { before, after }, 'masked', 32);
      const read = [...encoded.before, ...tokenizer.word(word), ...encoded.after];
      expect(shown(read.filter((id) => id > 5))).to.equal(shown(whole.filter((id) => id > 5))); // case markers aside
    }
  });

  it('hides other blanks too, with the space before them', () => {
    expect(shown(encode('The ___ sat on the ___ and ___.', 'masked').after)).to.equal('sat on the <mask> and <mask> <0x2E>');
    const { before } = encodeBlank(tokenizer, { before: 'The ___ sat on the ', after: '' }, 'next', 32);
    expect(shown(before)).to.equal('<start> the <mask> sat on the');
  });

  it('leaves a blank alone in the world with the start token', () => {
    expect(encode('___', 'masked')).to.deep.equal({ mode: 'masked', before: [START], after: [], cut: false });
  });

  it('cuts the far ends of what is too long and keeps what is near', () => {
    const sentence = `Paris ${'dog '.repeat(20)}red ___ big${' cat'.repeat(20)} London`;
    const { before, after, cut } = encode(sentence, 'masked', 12);
    expect(cut).to.be.true;
    expect(1 + before.length + after.length).to.equal(12);
    expect(shown(before)).to.equal('<start> dog dog dog dog red');
    expect(shown(after)).to.equal('big cat cat cat cat');
  });

  it('gives what one side does not need to the other', () => {
    const long = ' cat'.repeat(30);
    const left = encode(`The ___${long}`, 'masked', 16);
    expect([left.before.length, left.after.length, left.cut]).to.deep.equal([2, 13, true]);
    const right = encode(`The${long} ___.`, 'masked', 16);
    expect([right.before.length, right.after.length, right.cut]).to.deep.equal([14, 1, true]);
    const next = encode(`The${long} ___.`, 'next', 16);
    expect([next.before.length, next.after.length, next.cut]).to.deep.equal([15, 0, true]);
  });

  it('fills the context to the last token, and cuts only beyond it', () => {
    const fits = encode(`Cat ${'cat '.repeat(6)}___${' dog'.repeat(7)}`, 'masked', 16);
    expect([fits.before.length, fits.after.length, fits.cut]).to.deep.equal([8, 7, false]);
    expect(encode(`Cat ${'cat '.repeat(7)}___${' dog'.repeat(7)}`, 'masked', 16).cut).to.be.true;
  });

  it('leaves room for a word of several tokens', () => {
    for (const room of [1, 3, 8]) {
      const { before, after } = encode(`${'cat '.repeat(30)}___${' dog'.repeat(30)}`, 'masked', 16, room);
      expect(before.length + room + after.length).to.equal(16);
    }
  });

  it('still has the start token and the word when the context holds no more', () => {
    const { before, after, cut } = encode('The ___ sat.', 'masked', 2);
    expect([before, after, cut]).to.deep.equal([[START], [], true]);
  });
});

describe('predictionBatch', () => {
  it('asks after the last token in next mode', () => {
    const batch = predictionBatch(encode('The cat ___ on.', 'next'), [7, 8], 3);
    expect(shown(batch.tokens)).to.equal(`<start> the cat ${shown([7, 8])}`);
    expect(batch.positions).to.deep.equal([4]);
    expect(batch.segments).to.deep.equal([{ start: 0, length: 5, causal: true }]);
  });

  it('asks at the first open mask in masked mode', () => {
    const batch = predictionBatch(encode('The cat ___ on.', 'masked'), [7], 3);
    expect(Array.from(batch.tokens).slice(3, 6)).to.deep.equal([7, MASK, MASK]);
    expect(shown(batch.tokens).endsWith('on <0x2E>')).to.be.true;
    expect(batch.positions).to.deep.equal([4]);
    expect(batch.segments).to.deep.equal([{ start: 0, length: 8, causal: false }]);
  });
});

describe('learningBatch', () => {
  it('learns each token of a word from those before it in next mode', () => {
    const batch = learningBatch(encode('The cat ___ on.', 'next'), [7, 8, 9]);
    expect(Array.from(batch.tokens).slice(3)).to.deep.equal([7, 8]);
    expect(batch.positions).to.deep.equal([2, 3, 4]);
    expect(batch.targets).to.deep.equal([7, 8, 9]);
    expect(batch.segments[0].causal).to.be.true;
  });

  it('learns all tokens of a word behind masks in masked mode', () => {
    const batch = learningBatch(encode('The cat ___ on.', 'masked'), [7, 8]);
    expect(Array.from(batch.tokens).slice(3, 5)).to.deep.equal([MASK, MASK]);
    expect(batch.positions).to.deep.equal([3, 4]);
    expect(batch.targets).to.deep.equal([7, 8]);
    expect(batch.segments[0].causal).to.be.false;
  });

  it('asks for a word of one token exactly where the prediction does', () => {
    for (const mode of ['masked', 'next'] as const) {
      const encoded = encode('The cat ___ on.', mode);
      const { targets, ...batch } = learningBatch(encoded, [7]);
      expect(targets).to.deep.equal([7]);
      expect(batch).to.deep.equal(predictionBatch(encoded, [], 1));
    }
  });
});
