/**
 * Data-parallel training on worker threads. Each step has a fixed number of shards, in pairs of a causal and a masked one; the
 * gradients of the pairs are summed in their order, whichever thread made them, so the same seed gives the same weights, bit for
 * bit, on one thread or on many.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Arena } from '../../src/engine/memory/arena.js';
import { parameterCount } from '../../src/engine/config.js';
import { trainingMemory } from '../native/native-kernels.js';
import type { Kernels } from '../../src/engine/kernels.js';
import { adamWFactors } from '../../src/engine/ops/adamw.js';
import { dequantize, quantize } from '../../src/engine/quantization/quantize.js';
import { Random } from '../../src/engine/random.js';
import { initialise, weightsOn, type Weights } from '../../src/engine/weights.js';
import type { TrainingState } from '../stages/checkpoint.js';
import type { TrainingConfig } from '../config/base.js';
import type { Corpus } from '../batches/corpus.js';
import { muonMatrices, type Matrix } from './muon.js';
import type { SharedNumbers, ShardLoss, ShardTask, ShardWorkerData } from './shard-worker.js';

export interface StepReport {
  step: number;
  /** Mean loss in nats: of the next token, and of a masked one. */
  next: number;
  masked: number;
  tokens: number;
}

export class Trainer {
  readonly weights: Weights;
  readonly state: TrainingState;
  readonly #config: TrainingConfig;
  readonly #kernels: Kernels;
  readonly #workers: Worker[];
  readonly #shared: SharedNumbers;
  readonly #gradient: Weights; // of all shards
  readonly #part: Float32Array; // of one pair of them
  readonly #mean: Weights;
  readonly #squares: Weights;
  readonly #matrices: readonly Matrix[];

  constructor(config: TrainingConfig, corpus: Corpus, threads: number, resumed?: TrainingState) {
    const size = parameterCount(config.model);
    const buffers = Arena.fitting(trainingMemory(), (arena) => {
      const floats = () => weightsOn(arena.float32(size), config.model);
      return {
        kernels: arena.kernels,
        weights: floats(),
        mean: floats(),
        squares: floats(),
        gradient: floats(),
        part: arena.float32(size),
      };
    });
    this.#config = config;
    this.#kernels = buffers.kernels;
    this.weights = buffers.weights;
    this.#mean = buffers.mean;
    this.#squares = buffers.squares;
    this.#gradient = buffers.gradient;
    this.#part = buffers.part;
    this.#matrices = muonMatrices(config.model);
    this.state = { step: 0, weights: buffers.weights.all, mean: buffers.mean.all, squares: buffers.squares.all };
    if (resumed) {
      this.state.step = resumed.step;
      this.state.weights.set(resumed.weights);
      this.state.mean.set(resumed.mean);
      this.state.squares.set(resumed.squares);
    } else initialise(this.weights, new Random(config.seed));

    const shared = () => new Float32Array(new SharedArrayBuffer(size * Float32Array.BYTES_PER_ELEMENT));
    this.#shared = {
      weights: shared(),
      gradients: Array.from({ length: config.shardsPerGame }, shared),
      masters: shared(),
      mean: shared(),
      gradient: shared(),
    };
    this.#shared.masters.set(this.weights.all);
    this.#shared.mean.set(this.#mean.all);
    const workerData: ShardWorkerData = {
      config,
      vocabulary: corpus.vocabulary,
      corpus: corpus.training,
      shared: this.#shared,
    };
    this.#workers = Array.from(
      { length: Math.min(threads, config.shardsPerGame) },
      () => new Worker(new URL('./shard-worker.mjs', import.meta.url), { workerData }),
    );
  }

  async step(): Promise<StepReport> {
    const step = this.state.step + 1;
    this.#shared.weights.set(this.weights.all);
    if (step > this.#config.roundedFrom * this.#config.steps) this.#round();
    const losses = await this.#computeGradients(step);
    this.#addUp();
    shorten(this.#gradient.all, this.#config.optimiser.clip);
    await this.#update(step);
    this.state.step = step;
    const mean = (masked: 0 | 1) => {
      const game = losses.filter(({ shard }) => shard % 2 === masked);
      return game.reduce((sum, { loss }) => sum + loss, 0) / game.reduce((sum, { targets }) => sum + targets, 0);
    };
    return { step, next: mean(0), masked: mean(1), tokens: losses.reduce((sum, { tokens }) => sum + tokens, 0) };
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }

  async #computeGradients(step: number): Promise<ShardLoss[]> {
    const losses = await this.#ask<ShardLoss[]>((thread) => ({
      kind: 'gradients',
      step,
      pairs: [...this.#shared.gradients.keys()].filter((pair) => this.#isTurnOf(thread, pair)),
    }));
    return losses.flat().sort((a, b) => a.shard - b.shard);
  }

  /** Gives each thread its task and waits for all answers. */
  #ask<Answer>(task: (thread: number) => ShardTask): Promise<Answer[]> {
    return Promise.all(
      this.#workers.map(async (worker, thread) => {
        worker.postMessage(task(thread));
        const [answer] = (await once(worker, 'message')) as [Answer];
        return answer;
      }),
    );
  }

  #isTurnOf(thread: number, piece: number): boolean {
    return piece % this.#workers.length === thread;
  }

  /** Sums the gradients of the pairs, in their order. */
  #addUp(): void {
    const [first, ...others] = this.#shared.gradients;
    const sum = this.#gradient.all;
    sum.set(first);
    for (const other of others) {
      this.#part.set(other);
      this.#kernels.addScaled(sum, 0, this.#part, 0, sum.length, 1);
    }
  }

  /** Gives the threads the weights as they would ship, so that their gradients allow for the rounding (Bengio et al. 2013, "straight-through"). */
  #round(): void {
    for (const { shape, data } of weightsOn(this.#shared.weights, this.#config.model).tensors) {
      if (shape.length > 1) dequantize(data, quantize(data, shape[0], this.#config.bits));
    }
  }

  /** Muon for the matrices of the layers, on the threads; AdamW for the rest, here. */
  async #update(step: number): Promise<void> {
    const { decay, muon, ...settings } = this.#config.optimiser;
    const share = scheduled(this.#config, step);
    const { masters, mean, gradient } = this.#shared;
    gradient.set(this.#gradient.all);
    const updated = this.#ask((thread) => ({
      kind: 'muon',
      matrices: [...this.#matrices.keys()].filter((index) => this.#isTurnOf(thread, index)),
      rate: share * muon.rate,
    }));

    const factors = (decays: boolean) => adamWFactors(step, { ...settings, rate: share * settings.rate, decay: decays ? decay : 0 });
    for (const [i, { name, data, shape }] of this.weights.tensors.entries()) {
      const isMatrix = shape.length > 1;
      if (isMatrix && name !== 'embedding') continue;
      const [own, squares] = [this.#gradient.tensors[i].data, this.#squares.tensors[i].data];
      this.#kernels.adamW(data, this.#mean.tensors[i].data, squares, own, data.length, factors(isMatrix)); // gains do not decay
    }

    await updated;
    for (const { offset, rows, columns } of this.#matrices) {
      const end = offset + rows * columns;
      this.weights.all.set(masters.subarray(offset, end), offset);
      this.#mean.all.set(mean.subarray(offset, end), offset);
    }
  }
}

/** The share of the highest rate: up in a straight line, level, then down to 0 in a straight line. */
function scheduled({ steps, optimiser: { warmupSteps, cooldown } }: TrainingConfig, step: number): number {
  return Math.min(1, step / warmupSteps, (steps - step + 1) / (cooldown * steps));
}

/** Scales a gradient that is longer than `longest` down to it. */
function shorten(gradient: Float32Array, longest: number): void {
  let squares = 0;
  for (let i = 0; i < gradient.length; i++) squares += gradient[i] * gradient[i];
  const factor = longest / Math.sqrt(squares);
  if (factor < 1) for (let i = 0; i < gradient.length; i++) gradient[i] *= factor;
}
