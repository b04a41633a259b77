import { expect } from '@open-wc/testing';
import { Arena } from '../../src/engine/memory/arena.js';
import { oneSegment, type TrainingBatch } from '../../src/engine/batch.js';
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import { LowRank } from '../../src/engine/fine-tuning/low-rank.js';
import { Random } from '../../src/engine/random.js';
import { Training } from '../../src/engine/training.js';
import { finish } from '../../src/engine/pass.js';
import { initialise, weightsOn } from '../../src/engine/weights.js';
import { kernelSets } from '../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../support/numbers.js';

const CONFIG: ModelConfig = { vocabulary: 12, width: 8, layers: 2, heads: 2, hidden: 16, context: 10 };
const SETTINGS = { rate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, decay: 0.01 };
const all = (length: number) => Array.from({ length }, (_, i) => i);

/** Counting: 1, 2, 3 … after the start token, from a random number on. */
function counting(random: Random): TrainingBatch {
  const first = random.int(11);
  const tokens = Array.from({ length: 10 }, (_, i) => (i === 0 ? 0 : 1 + ((first + i) % 11)));
  return { ...oneSegment(tokens.slice(0, -1), true, all(9)), targets: tokens.slice(1) };
}

for (const { name: kind, memory } of kernelSets) {
  const trainingOf = (rank?: number) =>
    Arena.fitting(memory, (arena) => new Training(CONFIG, arena, { capacity: 10, ...(rank !== undefined && { rank }) }));

  describe(`training with ${kind} kernels`, () => {
    it('learns to count from random weights', () => {
      const training = trainingOf();
      const random = new Random(3);
      training.start(random);
      const losses = all(200).map(() => finish(training.step(counting(random), SETTINGS)));
      expect(losses[0]).to.be.closeTo(Math.log(12), 0.5);
      // Only the first number can't be known, at ln 11 = 2.4 nats in 9 positions: 0.27 a position.
      expect(losses.at(-1)).to.be.below(0.5);
      expect(training.steps).to.equal(200);
    });

    it('gives the same weights to the last bit for the same seed, also when it starts again', () => {
      const run = (training: Training) => {
        const random = new Random(5);
        training.start(random);
        for (let i = 0; i < 5; i++) finish(training.step(counting(random), SETTINGS));
        return training.weights.all.slice();
      };
      const training = trainingOf();
      const first = run(training);
      expectSame(run(training), first);
      expectSame(run(trainingOf()), first);
    });

    it('changes nothing when a step is dropped half-way', () => {
      const training = trainingOf();
      training.start(new Random(6));
      const before = training.weights.all.slice();
      const pass = training.step(counting(new Random(7)), SETTINGS);
      for (let i = 0; i < 10; i++) expect(pass.next().done).to.be.false;
      pass.return(0);
      expectSame(training.weights.all, before);
      expect(training.steps).to.equal(0);
    });

    it('trains low-rank additions alone: vectors stay, and the model it started from', () => {
      const from = weightsOn(new Float32Array(parameterCount(CONFIG)), CONFIG);
      initialise(from, new Random(8));
      for (let i = 0; i < from.embedding.length; i++) from.embedding[i] *= 20; // it stays, and small rows can't tell tokens apart
      const untouched = from.all.slice();
      const training = trainingOf(2);
      const random = new Random(9);
      training.start(random, from);
      expectSame(training.weights.all, from.all); // B is 0 at first
      const losses = all(200).map(() => finish(training.step(counting(random), SETTINGS)));
      expect(losses.at(-1)!).to.be.below(losses[0] - 0.5);
      expectSame(from.all, untouched);
      for (const [i, { name, shape, data }] of training.weights.tensors.entries()) {
        if (shape.length === 1) expectSame(data, from.tensors[i].data);
        else expect(data, name).to.not.deep.equal(from.tensors[i].data);
      }
    });
  });

  describe(`low-rank additions with ${kind} kernels`, () => {
    const make = () =>
      Arena.fitting(memory, (arena) => {
        const floats = () => weightsOn(arena.float32(parameterCount(CONFIG)), CONFIG);
        return { lowRank: new LowRank(CONFIG, arena, { rank: 3, tokens: [] }), base: floats(), weights: floats(), gradients: floats() };
      });

    it('adds a product of the rank to each matrix', () => {
      const { lowRank, base, weights } = make();
      base.all.set(normals(new Random(1), base.all.length));
      lowRank.all.set(normals(new Random(2), lowRank.all.length));
      lowRank.addTo(weights, base);
      let offset = 0;
      for (const [t, { shape, data }] of base.tensors.entries()) {
        if (shape.length === 1) {
          expectSame(weights.tensors[t].data, data);
          continue;
        }
        const [O, I] = shape;
        const a = lowRank.all.subarray(offset, (offset += 3 * I));
        const b = lowRank.all.subarray(offset, (offset += O * 3));
        const expected = data.map((w, i) => {
          const [o, c] = [Math.floor(i / I), i % I];
          return w + b[o * 3] * a[c] + b[o * 3 + 1] * a[I + c] + b[o * 3 + 2] * a[2 * I + c];
        });
        expectClose(weights.tensors[t].data, expected, 1e-5);
      }
      expect(offset).to.equal(lowRank.all.length);
    });

    it('has the measured slopes as its gradient', () => {
      const { lowRank, base, weights, gradients } = make();
      gradients.all.set(normals(new Random(3), gradients.all.length)); // the loss is their product with the weights: linear in A and in B
      lowRank.all.set(normals(new Random(4), lowRank.all.length));
      lowRank.pullBack(gradients);
      const loss = () => {
        lowRank.addTo(weights, base);
        return weights.all.reduce((sum, w, i) => sum + w * gradients.all[i], 0);
      };
      for (let i = 0; i < lowRank.all.length; i += 7) {
        const value = lowRank.all[i];
        lowRank.all[i] = value + 1;
        const up = loss();
        lowRank.all[i] = value - 1;
        const slope = (up - loss()) / 2;
        lowRank.all[i] = value;
        expect(lowRank.gradient[i]).to.be.closeTo(slope, 1e-2);
      }
    });
  });
}
