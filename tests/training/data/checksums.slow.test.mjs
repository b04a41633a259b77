import assert from 'node:assert/strict';
import { it } from 'node:test';
import { remembered, wholeCorpusSum } from './checksums.mjs';

it('the tiny internet is the same to the last document that the base is trained on', () => {
  assert.equal(wholeCorpusSum(), remembered().wholeCorpus);
});
