/**
 * Data-parallel training on worker threads. Each step has a fixed number of shards; their gradients are
 * summed in shard order whatever thread made them, so the same seed gives the same weights, bit for bit,
 * on one thread or on many.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { Arena } from '../src/engine/arena.js';
import { parameterCount } from '../src/engine/config.js';
import { fastestMemory } from '../src/engine/fastest-memory.js';
import type { Kernels } from '../src/engine/kernels.js';
import { adamWFactors } from '../src/engine/ops/adamw.js';
import { dequantize, quantize } from '../src/engine/quantize.js';
import { Random } from '../src/engine/random.js';
import { initialise, weightsOn, type Weights } from '../src/engine/weights.js';
import type { TrainingConfig } from './config/base.js';
import type { Corpus } from './corpus.js';
import { Muon } from './muon.js';
import type { ShardLoss, ShardTask, ShardWorkerData } from './shard-worker.js';

export interface StepReport {
  step: number;
  /** Mean loss in nats: of the next token, and of a masked one. */
  next: number;
  masked: number;
  tokens: number;
}

/** Everything that a run needs to go on from where it stood. */
export interface TrainingState {
  step: number;
  weights: Float32Array;
  mean: Float32Array; //    the running means of the gradient, of AdamW and of Muon …
  squares: Float32Array; // … and of its square, of AdamW alone
}

export class Trainer {
  readonly weights: Weights;
  readonly state: TrainingState;
  readonly #config: TrainingConfig;
  readonly #kernels: Kernels;
  readonly #workers: Worker[];
  readonly #sharedWeights: Float32Array;
  readonly #sharedGradients: Float32Array[];
  readonly #gradient: Weights; // of all shards
  readonly #part: Float32Array; // of one shard
  readonly #mean: Weights;
  readonly #squares: Weights;
  readonly #muon: Muon;

  constructor(config: TrainingConfig, corpus: Corpus, threads: number, resumed?: TrainingState) {
    const size = parameterCount(config.model);
    const buffers = Arena.fitting(fastestMemory(), (arena) => {
      const floats = () => weightsOn(arena.float32(size), config.model);
      return {
        kernels: arena.kernels,
        weights: floats(),
        mean: floats(),
        squares: floats(),
        gradient: floats(),
        part: arena.float32(size),
        muon: new Muon(arena, config.model),
      };
    });
    this.#config = config;
    this.#kernels = buffers.kernels;
    this.weights = buffers.weights;
    this.#mean = buffers.mean;
    this.#squares = buffers.squares;
    this.#gradient = buffers.gradient;
    this.#part = buffers.part;
    this.#muon = buffers.muon;
    this.state = { step: 0, weights: buffers.weights.all, mean: buffers.mean.all, squares: buffers.squares.all };
    if (resumed) {
      this.state.step = resumed.step;
      this.state.weights.set(resumed.weights);
      this.state.mean.set(resumed.mean);
      this.state.squares.set(resumed.squares);
    } else initialise(this.weights, new Random(config.seed));

    const shared = () => new Float32Array(new SharedArrayBuffer(size * Float32Array.BYTES_PER_ELEMENT));
    this.#sharedWeights = shared();
    this.#sharedGradients = Array.from({ length: 2 * config.shardsPerGame }, shared);
    const workerData: ShardWorkerData = {
      config,
      vocabulary: corpus.vocabulary,
      corpus: corpus.training,
      weights: this.#sharedWeights,
      gradients: this.#sharedGradients,
    };
    this.#workers = Array.from(
      { length: Math.min(threads, config.shardsPerGame) },
      () => new Worker(new URL('./shard-worker.mjs', import.meta.url), { workerData }),
    );
  }

  async step(): Promise<StepReport> {
    const step = this.state.step + 1;
    this.#sharedWeights.set(this.weights.all);
    if (step > this.#config.roundedFrom * this.#config.steps) this.#round();
    const losses = await this.#computeGradients(step);
    this.#addUp();
    shorten(this.#gradient.all, this.#config.optimiser.clip);
    this.#update(step);
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
    const answers = this.#workers.map(async (worker, thread) => {
      // One shard of each game at a time: the causal one costs more.
      const shards = [...this.#sharedGradients.keys()].filter((shard) => Math.floor(shard / 2) % this.#workers.length === thread);
      worker.postMessage({ step, shards } satisfies ShardTask);
      const [losses] = (await once(worker, 'message')) as [ShardLoss[]];
      return losses;
    });
    return (await Promise.all(answers)).flat().sort((a, b) => a.shard - b.shard);
  }

  /** Sums the gradients of the shards, in their order. */
  #addUp(): void {
    const [first, ...others] = this.#sharedGradients;
    const sum = this.#gradient.all;
    sum.set(first);
    for (const other of others) {
      this.#part.set(other);
      this.#kernels.addScaled(sum, 0, this.#part, 0, sum.length, 1);
    }
  }

  /** Gives the threads the weights as they would ship, so that their gradients know of the rounding (Bengio et al. 2013, "straight-through"). */
  #round(): void {
    for (const { shape, data } of weightsOn(this.#sharedWeights, this.#config.model).tensors) {
      if (shape.length > 1) dequantize(data, quantize(data, shape[0], this.#config.bits));
    }
  }

  #update(step: number): void {
    const { decay, muon, ...settings } = this.#config.optimiser;
    const share = scheduled(this.#config, step);
    const factors = (decays: boolean) => adamWFactors(step, { ...settings, rate: share * settings.rate, decay: decays ? decay : 0 });
    for (const [i, { name, data, shape }] of this.weights.tensors.entries()) {
      const gradient = this.#gradient.tensors[i].data;
      const [mean, squares] = [this.#mean.tensors[i].data, this.#squares.tensors[i].data];
      const isMatrix = shape.length > 1;
      if (isMatrix && name !== 'embedding') {
        const [columns] = shape.slice(1);
        const step = { ...muon, rate: share * muon.rate };
        // Queries, keys and values are three matrices in one tensor.
        const rows = name.endsWith('qkv') ? shape[0] / 3 : shape[0];
        for (let from = 0; from < data.length; from += rows * columns) {
          const part = (whole: Float32Array) => whole.subarray(from, from + rows * columns);
          this.#muon.update(part(data), part(mean), part(gradient), rows, columns, step);
        }
      } else this.#kernels.adamW(data, mean, squares, gradient, data.length, factors(isMatrix)); // gains do not decay
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
