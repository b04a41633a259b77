import { expect } from '@open-wc/testing';
import { Arena, plainMemory } from '../../../src/engine/memory/arena.js';
import { winProbability } from '../../../src/engine/fine-tuning/bradley-terry.js';
import { joined } from '../../../src/engine/batch.js';
import { parameterCount } from '../../../src/engine/config.js';
import { LanguageModel } from '../../../src/engine/language-model.js';
import { finish } from '../../../src/engine/pass.js';
import { margin, pairBatch, scoreReplies, scoreReply, verdictBatch, weighPairs } from '../../../src/engine/fine-tuning/reward.js';
import { Transformer } from '../../../src/engine/transformer.js';
import { weightsOn } from '../../../src/engine/weights.js';
import { noisyWeights, tinyConfig, tinyModel } from '../../support/tiny-model.js';

const model = new LanguageModel(tinyModel(1));
const { tokenizer } = model;
const CONTEXT = model.stored.config.context;
const PAIRS = [
  ['Where is the cat?', 'The cat sat on the mat.', 'The moon.'],
  ['A dog?', 'He reads a book.', 'The dog drinks water and the bird sings.'],
] as const;

describe('the reward model', () => {
  it('scores a reply by the odds of two words after it', () => {
    const { tokens, positions, targets } = verdictBatch(tokenizer, 'Where is the cat?', 'On the mat.', CONTEXT);
    const last = tokens.length - 1;
    expect(positions).to.deep.equal([last, last]);
    const logits = finish(
      model.transformer.forward(model.weights, {
        tokens,
        segments: [{ start: 0, length: tokens.length, causal: true }],
        positions: [last],
      }),
    );
    const expected = logits[targets[0]] - logits[targets[1]];
    expect(finish(scoreReply(model, 'Where is the cat?', 'On the mat.'))).to.be.closeTo(expected, 1e-5);
  });

  it('scores many replies as it scores each', () => {
    const replies = PAIRS.flatMap(([question, a, b]) => [a, b].map((reply) => ({ question, reply })));
    const many = [...replies, ...replies, ...replies, ...replies];
    const scores = finish(scoreReplies(model, many));
    expect(scores).to.have.length(many.length);
    for (const [i, { question, reply }] of many.entries())
      expect(scores[i]).to.be.closeTo(finish(scoreReply(model, question, reply)), 1e-5);
  });

  it('reads replies of any length', () => {
    for (const reply of ['', 'the cat '.repeat(200)]) expect(finish(scoreReply(model, 'x'.repeat(500), reply))).to.satisfy(Number.isFinite);
  });

  it('has as its gradient the measured slopes of −log P(chosen is preferred)', () => {
    const config = tinyConfig();
    const { transformer, weights, gradients } = Arena.fitting(plainMemory, (arena) => ({
      transformer: new Transformer(config, arena, 128),
      weights: weightsOn(arena.float32(parameterCount(config)), config),
      gradients: weightsOn(arena.float32(parameterCount(config)), config),
    }));
    weights.all.set(noisyWeights(config, 3).all);
    const batch = joined(PAIRS.map(([question, a, b]) => pairBatch(tokenizer, question, a, b, CONTEXT)));
    const loss = () => {
      const found = finish(transformer.logProbabilities(weights, batch));
      return [0, 4].reduce((sum, i) => sum - Math.log(winProbability(margin(found, i), 0)), 0);
    };
    finish(transformer.backward(weights, gradients, batch, 1, weighPairs));
    const analytic = gradients.all.slice();
    const largest = analytic.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
    for (let i = 0; i < weights.all.length; i += 397) {
      const value = weights.all[i];
      const h = 4e-3;
      weights.all[i] = value + h;
      const up = loss();
      weights.all[i] = value - h;
      const slope = (up - loss()) / (2 * h);
      weights.all[i] = value;
      expect(analytic[i], `weight ${i}`).to.be.closeTo(slope, 0.01 * largest + 1e-3);
    }
  });
});
