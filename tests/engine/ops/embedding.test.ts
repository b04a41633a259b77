import { embedding, embeddingBackward } from '../../../src/engine/ops/embedding.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectSame, normals } from '../../support/numbers.js';

describe('embedding', () => {
  it("copies each token's row", () => {
    const x = new Float32Array(6);
    embedding(x, Float32Array.of(1, 2, 3, 4, 5, 6), [2, 0, 2], 3, 2);
    expectSame(x, [5, 6, 1, 2, 5, 6]);
  });
});

for (const { name, kernels } of kernelSets) {
  describe(`the gradient of embedding, ${name}`, () => {
    it('adds up for a token that stood twice and leaves the rows of absent tokens alone', () => {
      const dtable = Float32Array.of(0, 0, 7, 7, 0, 1);
      embeddingBackward(kernels, dtable, Float32Array.of(1, 2, 3, 4, 5, 6), [2, 0, 2], 3, 2);
      expectSame(dtable, [3, 4, 7, 7, 6, 9]); // row 2: (1, 2) + (5, 6), on top of the (0, 1) that was there
    });

    it('is that of as many tokens as it is told', () => {
      const dtable = new Float32Array(4);
      embeddingBackward(kernels, dtable, Float32Array.of(1, 2, 3, 4), [0, 1], 1, 2);
      expectSame(dtable, [1, 2, 0, 0]);
    });

    for (const d of [1, 3, 4, 6]) {
      it(`is the measured slope in rows of ${d}`, () => {
        const random = new Random(2);
        const tokens = [3, 1, 1, 0, 3];
        const [table, dx] = [normals(random, 5 * d), normals(random, tokens.length * d)];
        const dtable = new Float32Array(table.length);
        embeddingBackward(kernels, dtable, dx, tokens, tokens.length, d);
        expectGradient(dtable, table, () => {
          const x = new Float32Array(dx.length);
          embedding(x, table, tokens, tokens.length, d);
          return weightedSum(x, dx);
        });
      });
    }
  });
}
