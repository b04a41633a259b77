import { expect } from '@open-wc/testing';
import { preferenceLoss } from '../../src/engine/fine-tuning/bradley-terry.js';
import { FEATURES } from '../../src/preference/features.js';
import { GlassBoxRewardModel, STEP_SIZE, WEIGHT_DECAY, type Pick } from '../../src/preference/reward-model.js';
import { expectGradient } from '../support/gradient-check.js';
import { PICKS } from '../support/picks.js';

const TEA: Pick = {
  prompt: 'How do I make tea?',
  a: 'Boil some water, pour it over the tea and wait three minutes.',
  b: 'What a silly question. Who drinks tea',
  label: 1,
};

describe('GlassBoxRewardModel', () => {
  it('starts with no opinion', () => {
    const model = new GlassBoxRewardModel();
    expect([...model.weights]).to.deep.equal(FEATURES.map(() => 0));
    expect(model.score(TEA.prompt, TEA.a)).to.equal(0);
    expect(model.bet(TEA.prompt, TEA.a, TEA.b)).to.equal(0.5);
  });

  it('bets more on what was picked, and says what moved', () => {
    const model = new GlassBoxRewardModel();
    const { before, after } = model.learn(TEA.prompt, TEA.a, TEA.b, 1);
    expect(before.probability).to.equal(0.5);
    expect(after.probability).to.be.within(0.55, 0.8);
    expect(after.probability).to.equal(model.bet(TEA.prompt, TEA.a, TEA.b));
    expect(after.scores).to.deep.equal({ a: model.score(TEA.prompt, TEA.a), b: model.score(TEA.prompt, TEA.b) });
    expect(after.scores.a - after.scores.b).to.be.above(before.scores.a - before.scores.b);
    expect(before.weights).not.to.deep.equal(after.weights);
    expect(after.weights).to.deep.equal(model.weights);
    const rude = FEATURES.findIndex(({ name }) => name === 'rude');
    expect(after.weights[rude]).to.be.below(0);
  });

  it('treats both places alike', () => {
    const left = GlassBoxRewardModel.fromPicks([TEA]);
    const right = GlassBoxRewardModel.fromPicks([{ ...TEA, a: TEA.b, b: TEA.a, label: 0 }]);
    expect(right.weights).to.deep.equal(left.weights);
  });

  it('steps down the measured slope of its surprise and its weight decay', () => {
    for (const label of [0, 0.5, 1] as const) {
      const model = GlassBoxRewardModel.fromPicks(PICKS.slice(0, 20));
      const state = model.toJSON();
      const fresh = GlassBoxRewardModel.fromJSON({ ...state, picks: 0 }); // a first step has full length
      const { prompt, a, b } = PICKS[20];
      const loss = () =>
        preferenceLoss(fresh.score(prompt, a), fresh.score(prompt, b), label) +
        (WEIGHT_DECAY / 2) * fresh.weights.reduce((sum, weight) => sum + weight * weight, 0);
      const start = fresh.weights.slice();
      const stepped = GlassBoxRewardModel.fromJSON({ ...state, picks: 0 });
      stepped.learn(prompt, a, b, label);
      const gradient = stepped.weights.map((weight, i) => (start[i] - weight) / STEP_SIZE);
      expectGradient(gradient, fresh.weights, loss);
    }
  });

  it('draws replies together that are about the same', () => {
    const model = GlassBoxRewardModel.fromPicks(Array.from({ length: 10 }, () => TEA));
    const { before, after } = model.learn(TEA.prompt, TEA.a, TEA.b, 0.5);
    expect(before.probability).to.be.above(after.probability);
    expect(after.probability).to.be.above(0.5);
  });

  it('learns nothing of two equal replies', () => {
    const model = new GlassBoxRewardModel();
    model.learn(TEA.prompt, TEA.a, TEA.a, 1);
    expect([...model.weights]).to.deep.equal(FEATURES.map(() => 0));
  });

  it('replays its picks to the same weights, and undoes one by leaving it out', () => {
    const learned = PICKS.slice(20);
    const model = new GlassBoxRewardModel();
    for (const { prompt, a, b, label } of learned.slice(0, 11)) model.learn(prompt, a, b, label);
    const before = model.weights.slice();
    const last = learned[11];
    model.learn(last.prompt, last.a, last.b, last.label);
    const journal = JSON.parse(JSON.stringify(learned)) as Pick[];
    expect(GlassBoxRewardModel.fromPicks(journal).weights).to.deep.equal(model.weights);
    expect(GlassBoxRewardModel.fromPicks(journal.slice(0, 11)).weights).to.deep.equal(before);
  });

  it('keeps its state in a few hundred characters of JSON', () => {
    const model = GlassBoxRewardModel.fromPicks(Array.from({ length: 80 }, (_, i) => PICKS[i % PICKS.length]));
    const state = JSON.stringify(model);
    expect(state.length).to.be.below(400);
    const again = GlassBoxRewardModel.fromJSON(JSON.parse(state));
    expect(again.picks).to.equal(80);
    expect(again.toJSON()).to.deep.equal(model.toJSON());
    expect(again.bet(TEA.prompt, TEA.a, TEA.b)).to.be.closeTo(model.bet(TEA.prompt, TEA.a, TEA.b), 1e-3);
  });

  it('takes any state without complaint', () => {
    for (const state of [
      null,
      undefined,
      7,
      'x',
      [],
      { picks: -1, weights: null },
      { weights: { rude: 'very', friendly: NaN, unheard: 3 } },
    ]) {
      const model = GlassBoxRewardModel.fromJSON(state);
      expect(model.picks).to.equal(0);
      expect(model.bet(TEA.prompt, TEA.a, TEA.b)).to.equal(0.5);
    }
    expect(GlassBoxRewardModel.fromJSON({ picks: 3, weights: { rude: -2, unheard: 3 } }).toJSON()).to.deep.equal({
      picks: 3,
      weights: { rude: -2 },
    });
  });
});
