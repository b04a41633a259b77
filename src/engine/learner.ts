/**
 * A model that learns one word at a time from the person in front of it.
 *
 * Each lesson is one real step of gradient descent on float32 master weights: the gradient says which way to
 * turn every weight, a line search how far. The result is then rounded to levels of 8 bits, of
 * which those of the stored model are a part, and predictions use the rounded weights.
 */
import type { TrainingBatch } from './batch.js';
import { learningBatch, type Blank, type Mode } from './blank.js';
import { parameterCount } from './config.js';
import { exp } from './elementary.js';
import type { StoredModel } from './files/weights-file.js';
import { LanguageModel } from './language-model.js';
import { Arena, type CreateMemory } from './memory/arena.js';
import { fastestMemory } from './memory/fastest-memory.js';
import { fillInt8, fillParts, modelPartsIn, type ModelParts } from './model-parts.js';
import { finish, type Pass } from './pass.js';
import { dequantize, inEightBits, requantize, type QuantizedMatrix } from './quantization/quantize.js';
import { weightsOn, type Weights } from './weights.js';

/** One word to learn. */
export interface Lesson extends Blank {
  word: string;
  mode: Mode;
  /** Length of the step; without it line search finds one. */
  rate?: number;
}

export interface LessonReport {
  /** Length of the step; given with the lesson, it repeats the very same step. */
  rate: number;
  /** Probability (0 to 1) of the word before and after the step; for a longer word the product over its tokens, predicted side by side. */
  before: number;
  after: number;
  knobs: {
    total: number;
    /** Float32 masters that changed. */
    moved: number;
    /** How many of those went up, and down. */
    up: number;
    down: number;
    /** How far the one that moved most went, and which way: a share of the range (greatest minus least) of its row; 0 when none moved. */
    farthest: number;
  };
  /** How far the weights moved, first layer to last in `STRIP_LENGTH` equal parts: the mean size of the moves in each. */
  strip: number[];
}

export const STRIP_LENGTH = 96;

const AIM = 0.5; //    the share of the surprise that a lesson should take away; the first try would if the slope stayed as it is
const DOUBLINGS = 4; // how often a step that brings less is doubled: the first ones may be swallowed by rounding …
const HALVINGS = 10; // … and how often the first is halved where all of them made it worse

/** A learner's memory: the parts of a model, and room to try steps in. */
export interface LearnerBuffers {
  parts: ModelParts;
  masters: Weights;
  trial: Weights; //     the masters after the step that is being tried …
  candidate: Weights; // … and what they round to
  gradients: Weights;
}

/** The buffers for a stored model, filled with its numbers. */
export function* openLearner(stored: StoredModel, createMemory: CreateMemory = fastestMemory()): Pass<LearnerBuffers> {
  const { config } = stored;
  const buffers = Arena.fitting(createMemory, (arena) => {
    const floats = () => weightsOn(arena.float32(parameterCount(config)), config);
    return { parts: modelPartsIn(arena, config), masters: floats(), trial: floats(), candidate: floats(), gradients: floats() };
  });
  yield* fillParts(buffers.parts, stored);
  buffers.masters.all.set(buffers.parts.weights.all);
  return buffers;
}

export class Learner {
  readonly model: LanguageModel;
  readonly #parts: ModelParts;
  readonly #masters: Weights;
  readonly #trial: Weights;
  readonly #candidate: Weights;
  readonly #gradients: Weights;
  readonly #matrices: ReadonlyMap<string, QuantizedMatrix>; // of the candidate
  readonly #scales: ReadonlyMap<string, Float32Array>; //      of the model as it predicts now

  /** @param buffers The stored model's, filled; opened at once unless they are given. */
  constructor(stored: StoredModel, { parts, masters, trial, candidate, gradients } = finish(openLearner(stored))) {
    this.#parts = parts;
    this.#masters = masters;
    this.#trial = trial;
    this.#candidate = candidate;
    this.#gradients = gradients;
    this.#matrices = new Map([...stored.matrices].map(([name, matrix]) => [name, inEightBits(matrix)]));
    this.#scales = new Map([...this.#matrices].map(([name, { scales }]) => [name, scales.slice()]));
    this.model = new LanguageModel(stored, parts);
  }

  /** Back to the model as it was stored. */
  *reset(): Pass<void> {
    const { stored, weights } = this.model;
    yield* fillParts(this.#parts, stored);
    this.#masters.all.set(weights.all);
    for (const [name, matrix] of stored.matrices) this.#scales.get(name)?.set(inEightBits(matrix).scales);
  }

  /**
   * Takes one step towards a word. The model changes only at the very end: a pass that is dropped half-way leaves it as it was.
   * @throws {RangeError} when the word is empty or too long for the context.
   */
  *learn({ before, after, word, mode, rate }: Lesson): Pass<LessonReport> {
    const ids = this.model.tokenizer.word(word);
    if (ids.length === 0) throw new RangeError('There is no word to learn');
    if (!this.model.fits(ids.length)) throw new RangeError(`A word of ${ids.length} tokens does not fit the model's context`);
    const batch = learningBatch(this.model.encode({ before, after }, mode, ids.length), ids);
    const { transformer, weights } = this.model;

    this.#gradients.all.fill(0);
    const loss = yield* transformer.backward(weights, this.#gradients, batch, 1);
    const slope = squaredNorm(this.#gradients.all); // how fast the loss falls along the step
    yield;

    const step = rate ?? (slope > 0 ? yield* this.#lineSearch(batch, loss, slope) : 0);
    const reached = yield* this.#try(step, batch);
    const report = {
      rate: step,
      before: exp(-loss),
      after: exp(-reached),
      knobs: yield* this.#countMoves(),
      strip: strip(this.#masters.all, this.#trial.all),
    };
    this.#masters.all.set(this.#trial.all);
    weights.all.set(this.#candidate.all);
    for (const [name, { scales }] of this.#matrices) this.#scales.get(name)?.set(scales);
    finish(fillInt8(this.#parts, this.#matrices)); // in one go, as a lesson is learnt whole or not at all
    return report;
  }

  /**
   * Line search: the shortest of the steps tried that reaches the aim, else the best of them; 0 when all made it worse.
   * Forwards first, since moves shorter than a level of 8 bits may change nothing; backwards where the slope promised too much.
   */
  *#lineSearch(batch: TrainingBatch, loss: number, slope: number): Pass<number> {
    const first = (AIM * loss) / slope;
    let best = { step: 0, reached: loss };
    for (let i = 0; i <= DOUBLINGS; i++) {
      const step = first * 2 ** i;
      const reached = yield* this.#try(step, batch);
      if (reached < best.reached) best = { step, reached };
      if (reached <= loss - AIM * loss) return step;
    }
    for (let i = 1; i <= HALVINGS && best.step === 0; i++) {
      const step = first / 2 ** i;
      const reached = yield* this.#try(step, batch);
      if (reached < best.reached) best = { step, reached };
    }
    return best.step;
  }

  /** Puts the weights after a step into trial and candidate. @returns the loss of the candidate. */
  *#try(step: number, batch: TrainingBatch): Pass<number> {
    this.#trial.all.set(this.#masters.all);
    this.model.transformer.kernels.addScaled(this.#trial.all, 0, this.#gradients.all, 0, this.#trial.all.length, -step);
    yield* this.#round();
    return yield* this.model.transformer.loss(this.#candidate, batch);
  }

  /** Rounds the trial weights to levels, as predictions would use them. */
  *#round(): Pass<void> {
    for (const [i, { name, data }] of this.#trial.tensors.entries()) {
      const target = this.#candidate.tensors[i].data;
      const matrix = this.#matrices.get(name);
      const scales = this.#scales.get(name);
      if (matrix && scales) {
        matrix.scales.set(scales); // a longer try may have made them larger
        requantize(matrix, data);
        dequantize(target, matrix);
      } else target.set(data);
      yield;
    }
  }

  *#countMoves(): Pass<LessonReport['knobs']> {
    const knobs = { total: this.#masters.all.length, moved: 0, up: 0, down: 0, farthest: 0 };
    for (const [i, { data, shape }] of this.#masters.tensors.entries()) {
      const moved = this.#trial.tensors[i].data;
      const columns = shape.at(-1) ?? data.length;
      for (let row = 0; row < data.length; row += columns)
        countRow(knobs, data.subarray(row, row + columns), moved.subarray(row, row + columns));
      yield;
    }
    knobs.moved = knobs.up + knobs.down;
    return knobs;
  }
}

/** Adds the moves of one row to the count. In a row of equal numbers there is no range to compare a move with. */
function countRow(knobs: LessonReport['knobs'], from: Float32Array, to: Float32Array): void {
  let [least, greatest, farthest] = [Infinity, -Infinity, 0];
  for (let j = 0; j < from.length; j++) {
    const change = to[j] - from[j];
    if (change > 0) knobs.up++;
    if (change < 0) knobs.down++;
    if (Math.abs(change) > Math.abs(farthest)) farthest = change;
    least = Math.min(least, from[j]);
    greatest = Math.max(greatest, from[j]);
  }
  const share = greatest > least ? farthest / (greatest - least) : 0;
  if (Math.abs(share) > Math.abs(knobs.farthest)) knobs.farthest = share;
}

function squaredNorm(x: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i] * x[i];
  return sum;
}

function strip(from: Float32Array, to: Float32Array): number[] {
  return Array.from({ length: STRIP_LENGTH }, (_, part) => {
    const start = Math.floor((part * from.length) / STRIP_LENGTH);
    const end = Math.floor(((part + 1) * from.length) / STRIP_LENGTH);
    let sum = 0;
    for (let i = start; i < end; i++) sum += Math.abs(to[i] - from[i]);
    return sum / (end - start);
  });
}
