import { expect } from '@open-wc/testing';
import { Arena, type CreateMemory } from '../../src/engine/memory/arena.js';
import { oneSegment, type Batch, type TrainingBatch } from '../../src/engine/batch.js';
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import { adamWFactors } from '../../src/engine/ops/adamw.js';
import { Random } from '../../src/engine/random.js';
import { greedy } from '../../src/engine/sampler.js';
import { finish } from '../../src/engine/pass.js';
import { Transformer } from '../../src/engine/transformer.js';
import { initialise, weightsOn, type Weights } from '../../src/engine/weights.js';
import { expectGradient } from '../support/gradient-check.js';
import { kernelSets } from '../support/kernel-sets.js';
import { naiveForward, naiveSoftmax } from '../support/naive-forward.js';
import { expectClose, expectSame } from '../support/numbers.js';
import { noisyWeights } from '../support/tiny-model.js';

/** Nothing here divides by 4, so that every edge of every loop is walked. */
const ODD: ModelConfig = { vocabulary: 13, width: 6, layers: 2, heads: 3, hidden: 7, context: 9 };
const SHAPES: ModelConfig[] = [
  ODD,
  { vocabulary: 16, width: 8, layers: 1, heads: 2, hidden: 8, context: 8 },
  { vocabulary: 3, width: 2, layers: 3, heads: 1, hidden: 1, context: 5 },
  { vocabulary: 37, width: 40, layers: 1, heads: 2, hidden: 50, context: 11 },
  { vocabulary: 20, width: 64, layers: 1, heads: 2, hidden: 12, context: 12 },
];

/** A causal segment, an unmasked one and a lone token; one position is asked for twice, one segment not at all. */
const MIXED: TrainingBatch = {
  tokens: [0, 5, 5, 12, 3, 1, 7, 8, 2, 11, 4],
  segments: [
    { start: 0, length: 5, causal: true },
    { start: 5, length: 4, causal: false },
    { start: 9, length: 1, causal: true },
    { start: 10, length: 1, causal: false },
  ],
  positions: [0, 2, 2, 4, 5, 8, 9],
  targets: [5, 12, 1, 0, 6, 2, 4],
};

/** A transformer, weights for it and room for their gradients, all in one arena. */
interface Bed {
  transformer: Transformer;
  weights: Weights;
  gradients: Weights;
}

function bedFor(memory: CreateMemory, config: ModelConfig, capacity = 2 * config.context, predictions = capacity): Bed {
  return Arena.fitting(memory, (arena) => {
    const floats = () => weightsOn(arena.float32(parameterCount(config)), config);
    return { transformer: new Transformer(config, arena, capacity, predictions), weights: floats(), gradients: floats() };
  });
}

/** The same with noisy weights. */
function noisyBed(memory: CreateMemory, config: ModelConfig, seed: number, ...sizes: [number?, number?]): Bed {
  const bed = bedFor(memory, config, ...sizes);
  noisyWeights(config, seed, bed.weights.all);
  return bed;
}

/** Weights for measuring slopes: with larger embeddings, so that a step is small beside what the norms divide by. */
function smoothBed(memory: CreateMemory, config: ModelConfig, seed: number): Bed {
  const bed = noisyBed(memory, config, seed);
  for (let i = 0; i < bed.weights.embedding.length; i++) bed.weights.embedding[i] *= 3;
  return bed;
}

/** Logits (P, V) as a copy. */
function logitsOf({ transformer, weights }: Bed, batch: Batch): Float32Array {
  return finish(transformer.forward(weights, batch)).slice();
}

/** The summed loss; its gradient is added to the bed's gradients. */
function backward({ transformer, weights, gradients }: Bed, batch: TrainingBatch, scale: number): number {
  return finish(transformer.backward(weights, gradients, batch, scale));
}

/** Sums in float32 leave a loss of 10 off by about 5e-7, where the plain kernels' float64 does not: over a span of 1/256. */
const NOISE = { plain: 0, simd: 2e-4 };

function expectSlopes({ transformer, weights, gradients }: Bed, batch: TrainingBatch, scale: number): void {
  const loss = () => finish(transformer.loss(weights, batch)) * scale;
  for (const [i, { name, data }] of weights.tensors.entries())
    expectGradient(gradients.tensors[i].data, data, loss, name, NOISE[transformer.kernels.kind]);
}

function randomTokens(random: Random, { vocabulary }: ModelConfig, length: number): number[] {
  return Array.from({ length }, () => random.int(vocabulary));
}

const all = (length: number) => Array.from({ length }, (_, i) => i);

for (const { name: kind, memory } of kernelSets) {
  describe(`the transformer, ${kind}`, () => {
    for (const config of SHAPES) {
      for (const causal of [true, false]) {
        it(`agrees with a naive one in float64, width ${config.width}, ${config.heads} heads, ${causal ? 'causal' : 'unmasked'}`, () => {
          const random = new Random(1);
          const bed = noisyBed(memory, config, 1);
          for (const length of [1, 2, config.context - 1, config.context]) {
            const tokens = randomTokens(random, config, length);
            const logits = logitsOf(bed, oneSegment(tokens, causal, all(length)));
            expectClose(logits, naiveForward(bed.weights, config, tokens, causal).flat(), 1e-4);
          }
        });
      }
    }

    it('agrees with a naive one when it is so large that its products are cut into blocks', () => {
      const config: ModelConfig = { vocabulary: 2048, width: 64, layers: 1, heads: 4, hidden: 128, context: 75 };
      const bed = noisyBed(memory, config, 21, 75);
      const tokens = randomTokens(new Random(21), config, 75);
      const expected = naiveForward(bed.weights, config, tokens, true);
      expectClose(logitsOf(bed, oneSegment(tokens, true, all(75))), expected.flat(), 1e-3);
      const targets = randomTokens(new Random(22), config, 75);
      const loss = targets.reduce((sum, target, p) => sum - Math.log(naiveSoftmax(expected[p])[target]), 0);
      const batch = { ...oneSegment(tokens, true, all(75)), targets };
      expect(finish(bed.transformer.loss(bed.weights, batch))).to.be.closeTo(loss, 1e-3 * loss);
    });

    it('never sees later tokens in a causal segment', () => {
      const bed = noisyBed(memory, ODD, 2);
      const tokens = [0, 5, 7, 3, 9, 1, 12, 4, 2];
      const before = logitsOf(bed, oneSegment(tokens, true, all(9)));
      for (let t = 1; t < 9; t++) {
        const changed = tokens.with(t, (tokens[t] + 1) % 13);
        const after = logitsOf(bed, oneSegment(changed, true, all(9)));
        expectSame(after.subarray(0, t * 13), before.subarray(0, t * 13));
        expect(after.subarray(t * 13)).to.not.deep.equal(before.subarray(t * 13));
        const shorter = logitsOf(bed, oneSegment(tokens.slice(0, t), true, all(t)));
        expectSame(shorter, before.subarray(0, t * 13));
      }
    });

    it('sees later tokens in an unmasked segment', () => {
      const bed = noisyBed(memory, ODD, 3);
      const logits = (last: number) => logitsOf(bed, oneSegment([0, 5, 7, last], false, [0, 1, 2]));
      const [one, other] = [logits(3), logits(4)];
      for (let p = 0; p < 3; p++) expect(one.subarray(p * 13, (p + 1) * 13)).to.not.deep.equal(other.subarray(p * 13, (p + 1) * 13));
    });

    it('gives a segment the same logits alone and among others', () => {
      const bed = noisyBed(memory, ODD, 4);
      const tokens = Array.from(MIXED.tokens);
      const together = logitsOf(bed, { ...MIXED, positions: all(tokens.length) });
      for (const { start, length, causal } of MIXED.segments) {
        const alone = logitsOf(bed, oneSegment(tokens.slice(start, start + length), causal, all(length)));
        expectSame(together.subarray(start * 13, (start + length) * 13), alone);
      }
    });

    it('knows the order of the words', () => {
      const bed = noisyBed(memory, ODD, 5);
      for (const causal of [true, false]) {
        const logits = (tokens: number[]) => logitsOf(bed, oneSegment(tokens, causal, [3]));
        expect(logits([0, 5, 7, 3])).to.not.deep.equal(logits([0, 7, 5, 3]));
      }
    });

    it('answers at the positions asked for, in their order, and twice where asked twice', () => {
      const bed = noisyBed(memory, ODD, 6);
      const every = logitsOf(bed, oneSegment([0, 5, 7], true, all(3)));
      const some = logitsOf(bed, oneSegment([0, 5, 7], true, [2, 0, 2]));
      expectSame(some, [...every.subarray(26), ...every.subarray(0, 13), ...every.subarray(26)]);
    });

    it('predicts nothing where nothing is asked', () => {
      const bed = noisyBed(memory, ODD, 7);
      expect(logitsOf(bed, oneSegment([0, 5], true, []))).to.have.length(0);
      expect(backward(bed, { ...oneSegment([0, 5], true, []), targets: [] }, 1)).to.equal(0);
      expect(bed.gradients.all.every((x) => x === 0)).to.be.true;
      expect(logitsOf(bed, { tokens: [], segments: [], positions: [] })).to.have.length(0);
    });

    it('does not remember the batch before', () => {
      const bed = noisyBed(memory, ODD, 8);
      const fresh = logitsOf(bed, oneSegment([0, 5, 7], false, all(3)));
      backward(bed, MIXED, 1);
      expectSame(logitsOf(bed, oneSegment([0, 5, 7], false, all(3))), fresh);
    });

    it('yields between operations, and gives the same result whoever runs it', () => {
      const bed = noisyBed(memory, ODD, 9);
      const pass = bed.transformer.forward(bed.weights, MIXED);
      let rests = 0;
      let result = pass.next();
      for (; !result.done; result = pass.next()) rests++;
      expect(rests).to.be.at.least(5 * ODD.layers);
      expectSame(result.value, logitsOf(noisyBed(memory, ODD, 9), MIXED));
    });

    it('says what is too large for it, and which weights it cannot reach', () => {
      const bed = noisyBed(memory, ODD, 10, 12, 3);
      const forward =
        (batch: Batch, weights = bed.weights) =>
        () =>
          finish(bed.transformer.forward(weights, batch));
      const halves = [
        { start: 0, length: 7, causal: true },
        { start: 7, length: 6, causal: true },
      ];
      expect(forward({ tokens: all(13).map(() => 1), segments: halves, positions: [] })).to.throw(RangeError, '13 tokens, room for 12');
      expect(forward(oneSegment([0, 1, 2, 3], true, [0, 1, 2, 3]))).to.throw(RangeError, '4 positions, room for 3');
      expect(forward(oneSegment(all(10), true, [0]))).to.throw(RangeError, '10 tokens in a row, context 9');
      expect(forward(oneSegment(all(9), true, [0, 1, 2]))).to.not.throw();
      expect(forward(oneSegment([0], true, [0]), noisyWeights(ODD, 10))).to.throw(RangeError, 'another arena');
    });

    it('starts with a guess that is near uniform', () => {
      const config = { vocabulary: 100, width: 16, layers: 2, heads: 2, hidden: 32, context: 16 };
      const { transformer, weights } = bedFor(memory, config);
      initialise(weights, new Random(11));
      const batch = {
        ...oneSegment(randomTokens(new Random(12), config, 16), true, all(16)),
        targets: randomTokens(new Random(13), config, 16),
      };
      expect(finish(transformer.loss(weights, batch)) / 16).to.be.closeTo(Math.log(100), 0.3);
    });
  });

  describe(`the gradient of the transformer, ${kind}`, () => {
    for (const seed of [1, 2]) {
      it(`is the measured slope of every weight, for mixed segments and seed ${seed}`, () => {
        const bed = smoothBed(memory, ODD, seed);
        const scale = 1 / MIXED.positions.length;
        backward(bed, MIXED, scale);
        expectSlopes(bed, MIXED, scale);
      });
    }

    for (const config of [SHAPES[1], { vocabulary: 5, width: 4, layers: 3, heads: 1, hidden: 5, context: 6 }]) {
      for (const causal of [true, false]) {
        it(`is the measured slope of every weight, width ${config.width}, ${causal ? 'causal' : 'unmasked'}`, () => {
          const random = new Random(config.width);
          const bed = smoothBed(memory, config, 4);
          const length = config.context;
          const batch = {
            ...oneSegment(randomTokens(random, config, length), causal, all(length)),
            targets: randomTokens(random, config, length),
          };
          backward(bed, batch, 1);
          expectSlopes(bed, batch, 1);
        });
      }
    }

    it('comes with the loss that goes with it, and grows with the scale', () => {
      const bed = noisyBed(memory, ODD, 5);
      const loss = backward(bed, MIXED, 1);
      expect(loss).to.equal(finish(bed.transformer.loss(bed.weights, MIXED)));
      const one = bed.gradients.all.slice();
      bed.gradients.all.fill(0);
      backward(bed, MIXED, 0.5);
      expectSame(
        bed.gradients.all,
        one.map((x) => x / 2),
      );
    });

    it('adds up over batches until somebody clears it', () => {
      const bed = noisyBed(memory, ODD, 6);
      backward(bed, MIXED, 1);
      const once = bed.gradients.all.slice();
      backward(bed, MIXED, 1);
      expectClose(
        bed.gradients.all,
        once.map((x) => 2 * x),
        1e-4,
      );
    });

    it('leaves the weights alone', () => {
      const bed = noisyBed(memory, ODD, 7);
      backward(bed, MIXED, 1);
      expectSame(bed.weights.all, noisyWeights(ODD, 7).all);
    });
  });

  describe(`training the transformer, ${kind}`, () => {
    const config: ModelConfig = { vocabulary: 12, width: 8, layers: 2, heads: 2, hidden: 16, context: 10 };
    const settings = { rate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, decay: 0.01 };
    /** Counting: 1, 2, 3 … after the start token, from a random number on. */
    const counting = (random: Random) => {
      const first = random.int(11);
      const tokens = Array.from({ length: 10 }, (_, i) => (i === 0 ? 0 : 1 + ((first + i) % 11)));
      return { ...oneSegment(tokens.slice(0, -1), true, all(9)), targets: tokens.slice(1) };
    };

    function train(seed: number, steps: number): Bed & { losses: number[] } {
      const random = new Random(seed);
      const size = parameterCount(config);
      const { m, v, ...bed } = Arena.fitting(memory, (arena) => {
        const floats = () => arena.float32(size);
        const transformer = new Transformer(config, arena, config.context);
        return { transformer, weights: weightsOn(floats(), config), gradients: weightsOn(floats(), config), m: floats(), v: floats() };
      });
      initialise(bed.weights, random);
      const losses: number[] = [];
      for (let step = 1; step <= steps; step++) {
        bed.gradients.all.fill(0);
        losses.push(backward(bed, counting(random), 1 / 9) / 9);
        bed.transformer.kernels.adamW(bed.weights.all, m, v, bed.gradients.all, size, adamWFactors(step, settings));
      }
      return { ...bed, losses };
    }

    it('gives the same weights to the last bit for the same seed, and others for another', () => {
      const [first, second, other] = [train(1, 5), train(1, 5), train(2, 5)];
      expectSame(first.weights.all, second.weights.all);
      expectSame(first.losses, second.losses);
      expect(other.weights.all).to.not.deep.equal(first.weights.all);
    });

    it('learns to count', () => {
      const { losses, ...bed } = train(3, 200);
      expect(losses[0]).to.be.closeTo(Math.log(12), 0.5);
      // Only the first number can't be known, at ln 11 = 2.4 nats in 9 positions: 0.27 a position.
      expect(losses.at(-1)).to.be.below(0.5);
      const written = [0, 4];
      while (written.length < 10) written.push(greedy(logitsOf(bed, oneSegment(written, true, [written.length - 1]))));
      expect(written).to.deep.equal([0, 4, 5, 6, 7, 8, 9, 10, 11, 1]);
    });
  });

  describe(`a fixed model, ${kind}`, () => {
    it('writes the tokens that it has always written', () => {
      const config: ModelConfig = { vocabulary: 97, width: 16, layers: 2, heads: 2, hidden: 32, context: 24 };
      const bed = noisyBed(memory, config, 2024);
      const written = [0];
      while (written.length < 24) written.push(greedy(logitsOf(bed, oneSegment(written, true, [written.length - 1]))));
      expect(written).to.deep.equal([0, 1, 6, 6, 73, 38, 48, 38, 12, 55, 38, 12, 12, 38, 12, 55, 48, 38, 12, 55, 48, 81, 48, 86]);
    });
  });
}

describe('transformers with different kernels', () => {
  it('have the same loss and gradient to within 1e-4', () => {
    for (const config of [...SHAPES, { vocabulary: 300, width: 48, layers: 2, heads: 4, hidden: 100, context: 20 }]) {
      const random = new Random(31);
      const T = config.context;
      const batch = {
        tokens: randomTokens(random, config, 2 * T - 1),
        segments: [
          { start: 0, length: T, causal: true },
          { start: T, length: T - 1, causal: false },
        ],
        positions: all(2 * T - 1),
        targets: randomTokens(random, config, 2 * T - 1),
      };
      const results = kernelSets.map(({ memory }) => {
        const bed = noisyBed(memory, config, 31);
        return { loss: backward(bed, batch, 1 / (2 * T - 1)), gradients: bed.gradients };
      });
      const [plain, simd] = results;
      expect(simd.loss / plain.loss).to.be.closeTo(1, 1e-5);
      for (const [i, { name, data }] of plain.gradients.tensors.entries()) {
        const largest = data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
        expectClose(simd.gradients.tensors[i].data, data, 1e-4 * largest, `width ${config.width}, ${name}`);
      }
    }
  });
});
