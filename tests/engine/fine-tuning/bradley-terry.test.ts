import { expect } from '@open-wc/testing';
import { preferenceLoss, preferenceLossBackward, winProbability } from '../../../src/engine/fine-tuning/bradley-terry.js';
import { expectGradient } from '../../support/gradient-check.js';

describe('Bradley-Terry', () => {
  it('gives a half to equal scores and three to one to a lead of ln 3', () => {
    expect(winProbability(2, 2)).to.equal(0.5);
    expect(winProbability(Math.log(3), 0)).to.be.closeTo(0.75, 1e-12);
    expect(winProbability(-1, 2) + winProbability(2, -1)).to.be.closeTo(1, 1e-12);
  });

  it('stays a number for scores far apart', () => {
    for (const lead of [1e4, -1e4]) {
      expect(winProbability(lead, 0)).to.be.within(0, 1);
      expect(Number.isFinite(preferenceLoss(lead, 0, 1))).to.be.true;
    }
  });

  it('is surprised by one bit when it could not tell', () => {
    for (const label of [0, 0.5, 1]) expect(preferenceLoss(0, 0, label)).to.be.closeTo(Math.LN2, 1e-12);
  });

  it('has the measured slope along both scores', () => {
    for (const label of [0, 0.5, 1]) {
      const scores = Float32Array.of(0.75, -0.5);
      const slope = preferenceLossBackward(scores[0], scores[1], label);
      expectGradient(Float32Array.of(slope, -slope), scores, () => preferenceLoss(scores[0], scores[1], label));
    }
  });
});
