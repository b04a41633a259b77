/** The data are what they were: see checksums.mjs. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { corpusSum, exampleSums, remembered, streamSums } from './checksums.mjs';

describe('the data', () => {
  const { corpus, questions, pairs, ...others } = remembered();
  delete others.wholeCorpus;

  it('begins with the same two million characters of tiny internet', () => assert.equal(corpusSum(), corpus));

  it('has the same questions, answers, requests and pairs of replies', () => assert.deepEqual(streamSums(), others));

  it('gives SFT and the reward model the same examples', () => assert.deepEqual(exampleSums(), { questions, pairs }));
});
