import { expect } from '@open-wc/testing';
import { crossEntropy, crossEntropyBackward } from '../../../src/engine/ops/cross-entropy.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

for (const { name, kernels } of kernelSets) {
  describe(`cross-entropy, ${name}`, () => {
    it('costs ln V a position when every token is as likely as the next', () => {
      expect(crossEntropy(kernels, new Float32Array(8), new Float32Array(8), [0, 3], 2, 4)).to.be.closeTo(2 * Math.log(4), 1e-6);
    });

    it('costs −ln of the probability of the right token', () => {
      const probs = new Float32Array(2);
      // logits 0 and ln 3 are probabilities ¼ and ¾; −ln ¾ = 0.287682
      expect(crossEntropy(kernels, probs, Float32Array.of(0, Math.log(3)), [1], 1, 2)).to.be.closeTo(0.287682, 1e-6);
      expectClose(probs, [0.25, 0.75]);
    });

    it('has the gradient (probabilities − one-hot) · scale', () => {
      const probs = Float32Array.of(0.25, 0.75, 9);
      crossEntropyBackward(kernels, probs, [1], 1, 2, 0.5); // (0.25 − 0, 0.75 − 1) · 0.5
      expectSame(probs, [0.125, -0.125, 9]);
    });

    it('stays finite for a token that is all but impossible', () => {
      expect(crossEntropy(kernels, new Float32Array(2), Float32Array.of(1e4, -1e4), [1], 1, 2)).to.be.within(60, 80);
    });

    it('costs nothing where nothing is predicted', () => {
      expect(crossEntropy(kernels, new Float32Array(0), new Float32Array(0), [], 0, 4)).to.equal(0);
    });

    for (const V of [2, 5, 8, 13]) {
      it(`has the measured slopes as its gradient for ${V} tokens`, () => {
        const P = 3;
        const targets = [V - 1, 0, 0];
        const logits = normals(new Random(11), P * V);
        const probs = new Float32Array(P * V);
        crossEntropy(kernels, probs, logits, targets, P, V);
        crossEntropyBackward(kernels, probs, targets, P, V, 1 / P);
        expectGradient(probs, logits, () => crossEntropy(kernels, new Float32Array(P * V), logits, targets, P, V) / P);
      });
    }
  });
}
