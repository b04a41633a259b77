import { expect } from '@open-wc/testing';
import { Arena, type CreateMemory } from '../../src/engine/memory/arena.js';
import { learningBatch, type Mode } from '../../src/engine/blank.js';
import type { LanguageModel } from '../../src/engine/language-model.js';
import { Learner, openLearner, STRIP_LENGTH, type Lesson, type LessonReport } from '../../src/engine/learner.js';
import { finish } from '../../src/engine/pass.js';
import { highestLevel } from '../../src/engine/quantization/quantize.js';
import { Random } from '../../src/engine/random.js';
import { START } from '../../src/engine/text/vocabulary.js';
import { Transformer } from '../../src/engine/transformer.js';
import { storedWeights, type StoredModel } from '../../src/engine/files/weights-file.js';
import { weightsOn, type Weights } from '../../src/engine/weights.js';
import { kernelSets } from '../support/kernel-sets.js';
import { expectSame } from '../support/numbers.js';
import { tinyModel } from '../support/tiny-model.js';

const MODES: readonly Mode[] = ['masked', 'next'];
const LESSON: Lesson = { before: 'The dog ', after: ' in the tree.', word: 'sings', mode: 'masked' };

/** Lessons of all kinds: both modes, one token and several, one place more than once. */
const LESSONS: readonly Lesson[] = [
  LESSON,
  { before: 'The ', after: ' is hot.', word: 'gardener', mode: 'masked' },
  { before: 'I see the ', after: '.', word: 'moon', mode: 'next' },
  LESSON,
  { before: '', after: '', word: 'rock', mode: 'next' },
  { before: 'The cat drinks ', after: '', word: 'tea', mode: 'masked' },
];

const learn = (learner: Learner, lesson: Lesson): LessonReport => finish(learner.learn(lesson));
const probability = (model: LanguageModel, { before, after, word, mode }: Lesson) =>
  finish(model.predictBlank({ before, after }, mode, { words: [word] })).scores[0].probability;

/** A learner in memory of some kind. */
function learnerOn(memory: CreateMemory, stored: StoredModel): Learner {
  return new Learner(stored, finish(openLearner(stored, memory)));
}

/** The gradient of the surprise at a lesson's word, computed apart from the learner. */
function gradientsOf({ before, after, word, mode }: Lesson, model: LanguageModel, memory: CreateMemory): Weights {
  const { config } = model.stored;
  const { transformer, weights, gradients } = Arena.fitting(memory, (arena) => {
    const floats = () => weightsOn(arena.float32(model.weights.all.length), config);
    return { transformer: new Transformer(config, arena, config.context), weights: floats(), gradients: floats() };
  });
  weights.all.set(model.weights.all);
  const batch = learningBatch(model.encode({ before, after }, mode), model.tokenizer.word(word));
  finish(transformer.backward(weights, gradients, batch, 1));
  return gradients;
}

/** What a model writes after a few words. */
function written(model: LanguageModel, text = 'The dog', length = 40): number[] {
  const random = new Random(1);
  const ids = [START, ...model.tokenizer.encode(text)];
  while (ids.length < length) ids.push(finish(model.draw(ids, {}, random)));
  return ids;
}

for (const { name: kind, memory } of kernelSets) {
  describe(`the learner, ${kind}`, () => {
    for (const bits of [4, 6, 8]) {
      for (const mode of MODES) {
        it(`makes a word likelier in ${mode} mode with ${bits} bits, as it reports`, () => {
          const learner = learnerOn(memory, tinyModel(1, bits));
          const lesson = { ...LESSON, mode };
          const before = probability(learner.model, lesson);
          const report = learn(learner, lesson);
          expect(report.before).to.be.closeTo(before, 1e-6);
          expect(report.after).to.be.closeTo(probability(learner.model, lesson), 1e-6);
          expect(report.after / report.before, 'gain').to.be.greaterThan(1.05);
          expect(report.rate).to.be.greaterThan(0);
        });
      }
    }

    it('takes the shortest step that takes away half of the surprise, of the one that the slope promises and its doubles; else the best', () => {
      const taught = (seed: number, lessons: number) => {
        const learner = learnerOn(memory, tinyModel(seed));
        for (let i = 0; i < lessons; i++) learn(learner, LESSON);
        return learner;
      };
      let reachedAim = 0;
      for (const lessons of [0, 8, 12]) {
        const learner = taught(3, lessons);
        const slope = gradientsOf(LESSON, learner.model, memory).all.reduce((sum, x) => sum + x * x, 0);
        const { before, after } = learn(learner, LESSON);
        const first = (0.5 * -Math.log(before)) / slope; // would halve the surprise on a straight slope
        const tries = [1, 2, 4, 8, 16].map((length) => learn(taught(3, lessons), { ...LESSON, rate: length * first }).after);
        const aim = tries.find((reached) => reached >= Math.sqrt(before));
        if (aim !== undefined) reachedAim++;
        expect(after / (aim ?? Math.max(...tries)), `after ${lessons} lessons`).to.be.closeTo(1, 1e-3);
      }
      expect(reachedAim).to.be.within(1, 2); // both kinds were there
    });

    it('goes on to longer steps where rounding swallows the first one', () => {
      const stored = tinyModel(10, 4);
      for (const matrix of stored.matrices.values()) matrix.scales.fill(1); // levels far apart
      const { rate, before, after } = learn(learnerOn(memory, stored), LESSON);
      const slope = gradientsOf(LESSON, learnerOn(memory, stored).model, memory).all.reduce((sum, x) => sum + x * x, 0);
      expect(rate).to.be.above((0.5 * -Math.log(before)) / slope);
      expect(after).to.be.above(before);
    });

    it('makes a word of several tokens likelier', () => {
      for (const mode of MODES) {
        const learner = learnerOn(memory, tinyModel(2));
        const lesson = { ...LESSON, word: 'gardener', mode };
        const before = probability(learner.model, lesson);
        const report = learn(learner, lesson);
        expect(report.after).to.be.greaterThan(report.before);
        expect(probability(learner.model, lesson)).to.be.greaterThan(before);
      }
    });

    it('knows a word by heart after a few lessons', () => {
      const learner = learnerOn(memory, tinyModel(3));
      const reports = Array.from({ length: 12 }, () => learn(learner, LESSON));
      expect(reports.at(-1)!.after).to.be.greaterThan(0.5);
      for (let i = 1; i < reports.length; i++) expect(reports[i].before).to.equal(reports[i - 1].after);
    });

    for (const bits of [4, 8]) {
      it(`repeats lessons with their rates to the last bit, with ${bits} bits`, () => {
        for (const seed of [1, 2]) {
          const [first, second] = [learnerOn(memory, tinyModel(seed, bits)), learnerOn(memory, tinyModel(seed, bits))];
          for (const lesson of LESSONS) {
            const report = learn(first, lesson);
            expect(learn(second, { ...lesson, rate: report.rate })).to.deep.equal(report);
            expectSame(second.model.weights.all, first.model.weights.all);
          }
        }
      });
    }

    it('goes back to the stored model exactly, and learns from there as if new', () => {
      const stored = tinyModel(4);
      const learner = learnerOn(memory, stored);
      const reports = LESSONS.map((lesson) => learn(learner, lesson));
      expect(learner.model.weights.all).to.not.deep.equal(storedWeights(stored).all);
      finish(learner.reset());
      expectSame(learner.model.weights.all, storedWeights(stored).all);
      expect(LESSONS.map((lesson) => learn(learner, lesson))).to.deep.equal(reports);
    });

    it('leaves the stored model and other learners alone', () => {
      const stored = tinyModel(5);
      const untouched = tinyModel(5);
      const [one, other] = [learnerOn(memory, stored), learnerOn(memory, stored)];
      learn(one, { ...LESSON, rate: 10 });
      expect(stored).to.deep.equal(untouched);
      expectSame(other.model.weights.all, storedWeights(untouched).all);
    });

    it('predicts with weights that are whole steps of 8 bits, which hold those of the stored model', () => {
      const stored = tinyModel(6, 5);
      const learner = learnerOn(memory, stored);
      expectSame(learner.model.weights.all, storedWeights(stored).all);
      learn(learner, LESSON);
      for (const { name, shape, data } of learner.model.weights.tensors) {
        if (shape.length === 1) continue;
        for (let r = 0; r < shape[0]; r++) {
          const row = data.subarray(r * shape[1], (r + 1) * shape[1]);
          expect(new Set(row.map((x) => Math.abs(x))).size, `${name}, row ${r}`).to.be.at.most(highestLevel(8) + 1);
        }
      }
    });

    it('moves weights against their gradient, and reports how many changed and how far the farthest went', () => {
      const stored = tinyModel(7);
      const learner = learnerOn(memory, stored);
      const { model } = learner;
      const gradients = gradientsOf(LESSON, model, memory);
      const rate = 0.5;
      const expected = { total: 0, moved: 0, up: 0, down: 0, farthest: 0 };
      for (const [i, { shape, data }] of storedWeights(stored).tensors.entries()) {
        const columns = shape.at(-1)!;
        for (const [j, slope] of gradients.tensors[i].data.entries()) {
          const row = data.subarray(Math.floor(j / columns) * columns).subarray(0, columns);
          const move = Math.fround(data[j] - rate * slope) - data[j];
          const share = move / (Math.max(...row) - Math.min(...row));
          if (Math.abs(share) > Math.abs(expected.farthest)) expected.farthest = share;
          expected.total++;
          if (move > 0) expected.up++;
          if (move < 0) expected.down++;
        }
      }
      expected.moved = expected.up + expected.down;
      expect(Math.min(expected.up, expected.down)).to.be.greaterThan(10);
      expect(expected.moved).to.be.above(expected.total / 2); // the finest difference in which a knob is stored has no say in it

      expect(learn(learner, { ...LESSON, rate }).knobs).to.deep.equal(expected);
      for (const [i, { name, data }] of learner.model.weights.tensors.entries()) {
        if (stored.matrices.has(name)) continue; // rounded to steps
        const before = storedWeights(stored).tensors[i].data;
        expectSame(
          data,
          before.map((x, j) => x - rate * gradients.tensors[i].data[j]),
        );
      }
    });

    it('moves no knob by a step of length 0', () => {
      const learner = learnerOn(memory, tinyModel(8));
      const before = learner.model.weights.all.slice();
      const report = learn(learner, { ...LESSON, rate: 0 });
      expectSame(learner.model.weights.all, before);
      expect([report.rate, report.after, report.knobs.moved, report.knobs.farthest]).to.deep.equal([0, report.before, 0, 0]);
      expectSame(report.strip, new Float32Array(STRIP_LENGTH));
    });

    it('draws a strip of the moves, first layer to last', () => {
      const { strip, rate } = learn(learnerOn(memory, tinyModel(9)), LESSON);
      expect(strip).to.have.length(STRIP_LENGTH);
      expect(strip.every((size) => Number.isFinite(size) && size >= 0)).to.be.true;
      expect(strip.filter((size) => size > 0).length).to.be.greaterThan(STRIP_LENGTH / 2);
      const doubled = learn(learnerOn(memory, tinyModel(9)), { ...LESSON, rate: 2 * rate }).strip;
      strip.forEach((size, i) => expect(doubled[i]).to.be.closeTo(2 * size, 1e-4));
    });

    it('adds small steps up that no single one could show', () => {
      const learner = learnerOn(memory, tinyModel(10, 4));
      const before = probability(learner.model, LESSON);
      const { rate } = learn(learnerOn(memory, tinyModel(10, 4)), LESSON);
      for (let i = 0; i < 40; i++) learn(learner, { ...LESSON, rate: rate / 20 });
      expect(probability(learner.model, LESSON)).to.be.greaterThan(before);
    });

    it('turns a level by steps of which none alone could', () => {
      const learner = learnerOn(memory, tinyModel(18));
      const levels = () => learner.model.weights.tensors.filter(({ shape }) => shape.length > 1).map(({ data }) => data.slice());
      const stored = levels();
      let rate = 1;
      do {
        rate /= 2;
        finish(learner.reset());
        learn(learner, { ...LESSON, rate });
      } while (levels().some((data, i) => data.some((x, j) => x !== stored[i][j])));
      finish(learner.reset());
      for (let i = 0; i < 8; i++) learn(learner, { ...LESSON, rate: rate / 2 }); // with room: the slope is not the same twice
      expect(levels()).to.not.deep.equal(stored);
    });

    it('is as if a lesson that was broken off had never begun, wherever it was', () => {
      const [broken, whole] = [learnerOn(memory, tinyModel(11, 4)), learnerOn(memory, tinyModel(11, 4))];
      const before = broken.model.weights.all.slice();
      for (const operations of [1, 20, 35, 50, 65]) {
        const pass = broken.learn(LESSON);
        for (let i = 0; i < operations; i++) expect(pass.next().done).to.be.false;
        expectSame(broken.model.weights.all, before);
      }
      for (const lesson of LESSONS) expect(learn(broken, lesson)).to.deep.equal(learn(whole, lesson));
      expectSame(broken.model.weights.all, whole.model.weights.all);
    });

    it('refuses a word that is empty or too long, and is none the worse for it', () => {
      const learner = learnerOn(memory, tinyModel(12));
      const before = learner.model.weights.all.slice();
      expect(() => learn(learner, { ...LESSON, word: '' })).to.throw(RangeError, 'no word');
      expect(() => learn(learner, { ...LESSON, word: 'q'.repeat(100) })).to.throw(RangeError, '100 tokens');
      expectSame(learner.model.weights.all, before);
    });

    it('learns any word in any text', () => {
      const learner = learnerOn(memory, tinyModel(13));
      for (const word of ['🙂', 'שלום', 'é', "isn't", 'London', ' ']) {
        for (const mode of MODES) {
          const report = learn(learner, { before: '🙂 x '.repeat(30), after: ' y'.repeat(100), word, mode });
          expect(report.after, word).to.be.within(report.before, 1);
        }
      }
      expect(learner.model.weights.all.every(Number.isFinite)).to.be.true;
    });

    it('writes with what it has learnt, though it had written before', () => {
      const [first, second] = [learnerOn(memory, tinyModel(14)), learnerOn(memory, tinyModel(14))];
      const before = written(first.model);
      for (const lesson of LESSONS) {
        const { rate } = learn(first, lesson);
        learn(second, { ...lesson, rate });
      }
      const after = written(first.model);
      expect(after).to.not.deep.equal(before);
      expect(written(second.model)).to.deep.equal(after);
      finish(first.reset());
      expect(written(first.model)).to.deep.equal(before);
    });

    it('goes back to the stored model also after a try that was dropped half-way', () => {
      const stored = tinyModel(16);
      const learner = learnerOn(memory, stored);
      const before = written(learner.model);
      learn(learner, { ...LESSON, rate: 1 });
      const pass = learner.reset();
      for (let i = 0; i < 4; i++) expect(pass.next().done).to.be.false;
      pass.return();
      finish(learner.reset());
      expectSame(learner.model.weights.all, storedWeights(stored).all);
      expect(written(learner.model)).to.deep.equal(before);
    });

    it('does not let a lesson that was broken off into what it writes', () => {
      const learner = learnerOn(memory, tinyModel(17));
      const before = written(learner.model);
      const pass = learner.learn({ ...LESSON, rate: 1 });
      for (let i = 0; i < 60; i++) expect(pass.next().done).to.be.false;
      pass.return(undefined as never);
      expect(written(learner.model)).to.deep.equal(before);
    });

    it('works in the memory that it was given', () => {
      expect(learnerOn(memory, tinyModel(15)).model.memory.kernels).to.equal(kind);
    });
  });
}

describe('learners with different kernels', () => {
  it('learn alike', () => {
    const [plain, simd] = kernelSets.map(({ memory }) => learnerOn(memory, tinyModel(1)));
    for (const lesson of LESSONS) {
      const expected = learn(plain, lesson);
      const actual = learn(simd, lesson);
      expect(actual.rate / expected.rate).to.be.closeTo(1, 1e-3);
      expect(actual.before).to.be.closeTo(expected.before, 2e-3); // a weight between two levels may go to either
      expect(actual.after).to.be.closeTo(expected.after, 2e-3);
    }
  });

  it('have SIMD unless told', () => {
    expect(new Learner(tinyModel(1)).model.memory.kernels).to.equal('simd');
  });
});
