import { expect } from '@open-wc/testing';
import { Tokenizer } from '../../../src/engine/text/tokenizer.js';
import { MASK, START, Vocabulary } from '../../../src/engine/text/vocabulary.js';
import { BatchMaker } from '../../../training/batches/corpus-batches.js';
import { base } from '../../../training/config/base.js';
import { TINY_TEXT, tinyVocabulary } from '../../support/tiny-model.js';

const vocabulary = new Vocabulary(tinyVocabulary());
const tokenizer = new Tokenizer(vocabulary);
const lines = TINY_TEXT.trim()
  .split('\n')
  .map((line) => tokenizer.encode(line));
const ends = lines.map((_, i) => lines.slice(0, i + 1).flat().length);

/** Each line is a document of one sentence. */
const corpus = {
  tokens: Uint16Array.from(lines.flat()),
  sentences: Uint32Array.from(ends, (end, i) => end - lines[i].length),
  documentEnds: Uint32Array.from(ends),
  characters: TINY_TEXT.length,
};

describe('a batch of the base model', () => {
  it('has a mask in place of each hidden word of a masked shard, and asks for what stood there', () => {
    const { tokens, segments, positions, targets } = new BatchMaker(base, corpus, vocabulary).batch(1, 1);
    const hidden = Array.from(tokens).flatMap((token, position) => (token === MASK ? [position] : []));
    expect(hidden).to.not.be.empty;
    expect(Array.from(positions).sort((a, b) => a - b)).to.deep.equal(hidden);

    const whole = Array.from(tokens);
    Array.from(positions).forEach((position, i) => (whole[position] = targets[i]));
    const texts = lines.map((line) => [START, ...line].slice(0, base.model.context).join());
    for (const { start, length, causal } of segments) {
      expect(causal).to.equal(false);
      expect(texts).to.include(whole.slice(start, start + length).join());
    }
  });
});
