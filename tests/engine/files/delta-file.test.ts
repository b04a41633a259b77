import { expect } from '@open-wc/testing';
import { Arena, plainMemory } from '../../../src/engine/memory/arena.js';
import { chatExample, TURN_TOKENS } from '../../../src/engine/fine-tuning/chat.js';
import { additionTensors, readDelta, withDelta, writeDeltaFile } from '../../../src/engine/files/delta-file.js';
import { LanguageModel } from '../../../src/engine/language-model.js';
import { finish } from '../../../src/engine/pass.js';
import { sizeOf } from '../../../src/engine/config.js';
import { additionSpecs } from '../../../src/engine/fine-tuning/low-rank.js';
import { TERNARY_BITS } from '../../../src/engine/quantization/quantize.js';
import { Random } from '../../../src/engine/random.js';
import { WeightsFileError } from '../../../src/engine/files/tensor-file.js';
import { Training } from '../../../src/engine/training.js';
import { readWeightsFile, storedWeights, writeWeightsFile, type StoredModel } from '../../../src/engine/files/weights-file.js';
import { Writing } from '../../../src/engine/writing.js';
import { expectSame } from '../../support/numbers.js';
import { noisyWeights, tinyConfig, tinyModel, tinyVocabulary } from '../../support/tiny-model.js';

const RANK = 4;
const QUESTION = 'Where does the cat sit?';
const ANSWER = 'The cat sat on the mat.';
const SETTINGS = { rate: 0.02, beta1: 0.9, beta2: 0.98, epsilon: 1e-9, decay: 0 };

/** A base whose embedding, which stays, is long enough to tell tokens apart. */
function distinctBase() {
  const weights = noisyWeights(tinyConfig(), 1);
  for (let i = 0; i < weights.embedding.length; i++) weights.embedding[i] *= 5;
  return readWeightsFile(writeWeightsFile('base', tinyConfig(), tinyVocabulary(), weights, () => 8));
}

function startedOn(base: StoredModel, seed: number): Training {
  const options = { capacity: 64, rank: RANK, tokens: TURN_TOKENS };
  const training = Arena.fitting(plainMemory, (arena) => new Training(base.config, arena, options));
  training.start(new Random(seed), storedWeights(base));
  return training;
}

/** A model that has learned one answer on top of the tiny base. */
function tuned(steps = 120) {
  const base = distinctBase();
  const training = startedOn(base, 1);
  const { tokenizer } = new LanguageModel(base);
  const example = chatExample(tokenizer, QUESTION, ANSWER, base.config.context);
  const losses = Array.from({ length: steps }, () => finish(training.step(example, SETTINGS)));
  const file = writeDeltaFile('tuned', base, { rank: RANK, tokens: TURN_TOKENS }, training.additions, () => 8);
  return { base, training, example, losses, file };
}

function refusal(act: () => unknown): WeightsFileError {
  try {
    act();
  } catch (error) {
    if (error instanceof WeightsFileError) return error;
    throw error;
  }
  throw new Error('It was taken');
}

describe('a delta', () => {
  it('makes of the base, read from its file, the model that was trained', () => {
    const { base, training, losses, file } = tuned();
    expect(losses.at(-1)!).to.be.below(0.2 * losses[0]);
    const model = finish(withDelta(base, finish(readDelta(file))));
    expect(model.name).to.equal('tuned');
    expect(model.fingerprint).to.not.equal(base.fingerprint);
    const [made, trained] = [storedWeights(model), training.weights];
    for (const [i, { name, data }] of made.tensors.entries()) {
      const largest = trained.tensors[i].data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      for (let j = 0; j < data.length; j++) expect(data[j], `${name} ${j}`).to.be.closeTo(trained.tensors[i].data[j], 0.03 * largest);
    }
  });

  it('replies what it learned and ends, which the base does not', () => {
    const { base, file } = tuned();
    const reply = (stored: typeof base) => {
      const writing = new Writing(new LanguageModel(stored), QUESTION, { temperature: 0, chat: true, maxTokens: 20 });
      let text = '';
      for (let piece = finish(writing.next()); piece !== null; piece = finish(writing.next())) text += piece;
      return { text, ended: writing.ended };
    };
    expect(reply(finish(withDelta(base, finish(readDelta(file)))))).to.deep.equal({ text: ANSWER, ended: true });
    expect(reply(base).text).to.not.equal(ANSWER);
  });

  it('leaves the base as it was', () => {
    const { base, file } = tuned(2);
    finish(withDelta(base, finish(readDelta(file))));
    expect(base).to.deep.equal(distinctBase());
  });

  it('holds what was trained: the rows of the turns, and two matrices for each of the model', () => {
    const { base, file, training } = tuned(2);
    const delta = finish(readDelta(file));
    expect(delta).to.include({ name: 'tuned', base: base.fingerprint, rank: RANK });
    expect(delta.tokens).to.deep.equal([...TURN_TOKENS]);
    const tensors = additionTensors(delta);
    expect(tensors.map(({ name }) => name)).to.deep.equal(training.additions.map(({ name }) => name));
    expect(tensors[0]).to.include({ name: 'embedding.rows' });
    expect(tensors).to.have.length(1 + 2 * (1 + 4 * base.config.layers));
  });

  it('is refused with another base, and when it is damaged, cut short, or a whole model', () => {
    const { file } = tuned(2);
    const delta = finish(readDelta(file));
    expect(refusal(() => finish(withDelta(tinyModel(2), delta)))).to.include({ reason: 'version' });
    const damaged = file.slice();
    damaged[file.length - 9] ^= 4;
    expect(refusal(() => finish(readDelta(damaged))).reason).to.equal('damaged');
    expect(refusal(() => finish(readDelta(file.subarray(0, 100)))).reason).to.equal('truncated');
  });

  it('may add to every weight of the layers, by −1, 0 or 1 times a scale a row, and to rows of the embedding', () => {
    const base = distinctBase();
    const before = storedWeights(base);
    const additions = { rank: 'full', tokens: TURN_TOKENS } as const;
    const differences = additionSpecs(base.config, additions).map((spec) => {
      const { shape, name } = spec;
      const isRow = name === 'embedding.rows';
      // In the first row of a matrix nothing changes, in the others every third number, by the same size up or down.
      const changed = (i: number) => (isRow || shape.length === 1 ? 0.5 : i < shape[1] || i % 3 > 0 ? 0 : i % 2 ? 0.1 : -0.1);
      return { ...spec, data: Float32Array.from({ length: sizeOf(spec) }, (_, i) => changed(i)) };
    });
    const file = writeDeltaFile('full', base, additions, differences, ({ name }) => (name === 'embedding.rows' ? 8 : TERNARY_BITS));
    expect(file.length).to.be.below(0.35 * writeDeltaFile('full', base, additions, differences, () => 8).length + 2000);
    const after = storedWeights(finish(withDelta(base, finish(readDelta(file)))));
    for (const [t, { name, shape, data }] of after.tensors.entries()) {
      const added = differences.find((difference) => difference.name === name)?.data;
      const largest = data.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
      for (let i = 0; i < data.length; i++) {
        const row = TURN_TOKENS.includes(Math.floor(i / base.config.width)) ? 0.5 : 0;
        const expected = before.tensors[t].data[i] + (added ? added[i] : row);
        expect(data[i], `${name} ${i}`).to.be.closeTo(expected, shape.length > 1 ? 0.02 * largest : 1e-6);
      }
    }
  });

  it('goes on from numbers that were kept as if it had not stopped', () => {
    const whole = tuned(6).training;
    const { training, example, base } = tuned(3);
    const { steps, trained, mean, squares } = training.numbers;
    const kept = { steps, trained: trained.slice(), mean: mean.slice(), squares: squares.slice() };
    const later = startedOn(base, 99);
    later.resume(kept);
    for (let i = 0; i < 3; i++) finish(later.step(example, SETTINGS));
    expect(later.steps).to.equal(6);
    expectSame(later.weights.all, whole.weights.all);
  });
});
