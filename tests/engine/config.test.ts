import { expect } from '@open-wc/testing';
import { checkConfig, parameterCount, tensorSpecs } from '../../src/engine/config.js';

const CONFIG = { vocabulary: 10, width: 4, layers: 2, heads: 2, hidden: 6, context: 8 };

describe('tensorSpecs', () => {
  it('lists the embedding, each layer and the last norm in this order', () => {
    expect(tensorSpecs({ ...CONFIG, layers: 1 })).to.deep.equal([
      { name: 'embedding', shape: [10, 4] },
      { name: 'layers.0.attention.norm', shape: [4] },
      { name: 'layers.0.attention.qkv', shape: [12, 4] },
      { name: 'layers.0.attention.out', shape: [4, 4] },
      { name: 'layers.0.mlp.norm', shape: [4] },
      { name: 'layers.0.mlp.up', shape: [6, 4] },
      { name: 'layers.0.mlp.down', shape: [4, 6] },
      { name: 'norm', shape: [4] },
    ]);
  });
});

describe('parameterCount', () => {
  it('counts every weight once', () => {
    // embedding 10·4 = 40; a layer 4 + 12·4 + 4·4 + 4 + 6·4 + 4·6 = 120, two of them 240; norm 4
    expect(parameterCount(CONFIG)).to.equal(284);
  });
});

describe('checkConfig', () => {
  it('accepts a model that can be built', () => {
    expect(() => checkConfig(CONFIG)).to.not.throw();
  });

  for (const [key, value] of [
    ['vocabulary', 0],
    ['width', 4.5],
    ['layers', -1],
    ['heads', NaN],
    ['hidden', Infinity],
    ['context', 70_000],
    ['context', 1],
  ] as const) {
    it(`names ${key} when it is ${value}`, () => {
      expect(() => checkConfig({ ...CONFIG, [key]: value }, 'a file')).to.throw(RangeError, `a file: ${key} is ${value}`);
    });
  }

  it('refuses a missing number', () => {
    const { context: _, ...rest } = CONFIG;
    expect(() => checkConfig(rest as typeof CONFIG)).to.throw(RangeError, 'context is undefined');
  });

  it('refuses heads of an odd or broken size', () => {
    expect(() => checkConfig({ ...CONFIG, width: 6 })).to.throw(RangeError, 'width 6 does not split into 2 heads');
    expect(() => checkConfig({ ...CONFIG, heads: 3 })).to.throw(RangeError, 'width 4 does not split into 3 heads');
  });
});
