import { expect } from '@open-wc/testing';
import { parameterCount } from '../../src/engine/config.js';
import { Random } from '../../src/engine/random.js';
import { initialise, weightsOn } from '../../src/engine/weights.js';
import { expectSame } from '../support/numbers.js';
import { tinyConfig } from '../support/tiny-model.js';

const CONFIG = { vocabulary: 50, width: 8, layers: 2, heads: 2, hidden: 12, context: 8 };

function freshWeights(config = CONFIG) {
  return weightsOn(new Float32Array(parameterCount(config)), config);
}

describe('weightsOn', () => {
  it('cuts one list of numbers into tensors that cover all of it, none of it twice', () => {
    const weights = freshWeights();
    for (const { data } of weights.tensors) for (let i = 0; i < data.length; i++) data[i]++;
    expect(weights.all.every((x) => x === 1)).to.be.true;
  });

  it('shows the same tensors by name, by layer and in order', () => {
    const weights = freshWeights();
    const byName = new Map(weights.tensors.map(({ name, data }) => [name, data]));
    expect(weights.embedding).to.equal(byName.get('embedding'));
    expect(weights.layers[1].mlpDown).to.equal(byName.get('layers.1.mlp.down'));
    expect(weights.layers[0].attentionOut).to.equal(byName.get('layers.0.attention.out'));
    expect(weights.norm).to.equal(byName.get('norm'));
    expect(weights.layers).to.have.length(2);
  });
});

describe('initialise', () => {
  it('starts gains at 1 and what leaves a layer at 0', () => {
    const weights = freshWeights();
    initialise(weights, new Random(1));
    for (const { attentionNorm, attentionOut, mlpNorm, mlpDown } of weights.layers) {
      expect([...attentionNorm, ...mlpNorm].every((x) => x === 1)).to.be.true;
      expect([...attentionOut, ...mlpDown].every((x) => x === 0)).to.be.true;
    }
    expect(weights.norm.every((x) => x === 1)).to.be.true;
  });

  it('spreads matrices by 1/√inputs', () => {
    const weights = freshWeights(tinyConfig({ width: 64, hidden: 100 }));
    initialise(weights, new Random(2));
    const deviation = (x: Float32Array) => Math.sqrt(x.reduce((sum, value) => sum + value * value, 0) / x.length);
    expect(deviation(weights.layers[0].qkv)).to.be.closeTo(1 / 8, 0.005);
    expect(deviation(weights.layers[1].mlpUp)).to.be.closeTo(1 / 8, 0.005);
    expect(deviation(weights.embedding)).to.be.closeTo(0.05, 0.002);
  });

  it('gives the same weights for the same seed', () => {
    const [a, b, c] = [1, 1, 2].map((seed) => {
      const weights = freshWeights();
      initialise(weights, new Random(seed));
      return weights.all;
    });
    expectSame(a, b);
    expect(a).to.not.deep.equal(c);
  });
});
