import { expect } from '@open-wc/testing';
import { grouped, joined, oneSegment, type TrainingBatch } from '../../src/engine/batch.js';

/** A batch that predicts its last token. */
function batchOf(...tokens: number[]): TrainingBatch {
  return { ...oneSegment(tokens, true, [tokens.length - 1]), targets: [9] };
}

describe('oneSegment', () => {
  it('makes one stretch of all tokens', () => {
    expect(oneSegment([5, 6, 7], true, [2])).to.deep.equal({
      tokens: [5, 6, 7],
      segments: [{ start: 0, length: 3, causal: true }],
      positions: [2],
    });
  });
});

describe('joined', () => {
  it('puts batches one after another, each in segments of its own', () => {
    const masked: TrainingBatch = { ...oneSegment([4, 5], false, [0, 1]), targets: [1, 2] };
    const two: TrainingBatch = joined([masked, batchOf(6, 7, 8)]);
    expect(two).to.deep.equal({
      tokens: [4, 5, 6, 7, 8],
      segments: [
        { start: 0, length: 2, causal: false },
        { start: 2, length: 3, causal: true },
      ],
      positions: [0, 1, 4],
      targets: [1, 2, 9],
    });
    expect(joined([two, batchOf(3)]).segments.at(-1)).to.deep.equal({ start: 5, length: 1, causal: true });
    expect(joined([two, two]).positions).to.deep.equal([0, 1, 4, 5, 6, 9]);
  });

  it('makes the same of one, and nothing of none', () => {
    expect(joined([batchOf(6, 7)])).to.deep.equal(batchOf(6, 7));
    expect(joined([])).to.deep.equal({ tokens: [], segments: [], positions: [], targets: [] });
  });

  it('reads tokens from typed arrays too', () => {
    const batch = { ...batchOf(6, 7), tokens: Uint16Array.of(6, 7), positions: Uint16Array.of(1), targets: Uint16Array.of(9) };
    expect(joined([batch])).to.deep.equal(batchOf(6, 7));
  });
});

describe('grouped', () => {
  const lengths = (groups: TrainingBatch[][]) => groups.map((group) => group.map(({ tokens }) => tokens.length));
  const ofLength = (length: number) => batchOf(...Array<number>(length).fill(1));

  it('fills groups up to the capacity, in order', () => {
    expect(lengths(grouped([3, 4, 3, 10, 1, 1].map(ofLength), 10))).to.deep.equal([[3, 4, 3], [10], [1, 1]]);
    expect(lengths(grouped([6, 5, 4].map(ofLength), 10))).to.deep.equal([[6], [5, 4]]);
  });

  it('leaves one that is larger alone', () => {
    expect(lengths(grouped([2, 11, 2].map(ofLength), 10))).to.deep.equal([[2], [11], [2]]);
  });

  it('makes no group of nothing', () => {
    expect(grouped([], 10)).to.deep.equal([]);
  });
});
