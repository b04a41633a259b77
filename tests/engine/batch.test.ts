import { expect } from '@open-wc/testing';
import { oneSegment } from '../../src/engine/batch.js';

describe('oneSegment', () => {
  it('makes one stretch of all tokens', () => {
    expect(oneSegment([5, 6, 7], true, [2])).to.deep.equal({
      tokens: [5, 6, 7],
      segments: [{ start: 0, length: 3, causal: true }],
      positions: [2],
    });
  });
});
