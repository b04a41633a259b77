/**
 * Data-parallel training on worker threads. Each step has a fixed number of shards; their gradients are
 * summed in shard order whatever thread made them, so the same seed gives the same weights, bit for bit,
 * on one thread or on many.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { parameterCount } from '../src/engine/config.js';
import { adamW } from '../src/engine/ops/adamw.js';
import { Random } from '../src/engine/random.js';
import { initialise, weightsOn, type Weights } from '../src/engine/weights.js';
import type { TrainingConfig } from './config/base.js';
import type { Corpus } from './corpus.js';
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
  mean: Float32Array; //    AdamW's running means of the gradient …
  squares: Float32Array; // … and of its square
}

export class Trainer {
  readonly weights: Weights;
  readonly state: TrainingState;
  readonly #config: TrainingConfig;
  readonly #workers: Worker[];
  readonly #gradients: Float32Array[];
  readonly #mean: Weights;
  readonly #squares: Weights;

  constructor(config: TrainingConfig, corpus: Corpus, threads: number, resumed?: TrainingState) {
    const size = parameterCount(config.model);
    const shared = () => new Float32Array(new SharedArrayBuffer(size * Float32Array.BYTES_PER_ELEMENT));
    this.#config = config;
    this.state = { step: 0, weights: shared(), mean: shared(), squares: shared() };
    this.weights = weightsOn(this.state.weights, config.model);
    this.#mean = weightsOn(this.state.mean, config.model);
    this.#squares = weightsOn(this.state.squares, config.model);
    this.#gradients = Array.from({ length: 2 * config.shardsPerGame }, shared);
    if (resumed) {
      this.state.step = resumed.step;
      this.state.weights.set(resumed.weights);
      this.state.mean.set(resumed.mean);
      this.state.squares.set(resumed.squares);
    } else initialise(this.weights, new Random(config.seed));

    const workerData: ShardWorkerData = {
      config,
      vocabulary: corpus.vocabulary,
      corpus: corpus.training,
      weights: this.state.weights,
      gradients: this.#gradients,
    };
    this.#workers = Array.from(
      { length: Math.min(threads, config.shardsPerGame) },
      () => new Worker(new URL('./shard-worker.mjs', import.meta.url), { workerData }),
    );
  }

  async step(): Promise<StepReport> {
    const step = this.state.step + 1;
    const losses = await this.#computeGradients(step);
    const [gradient, ...others] = this.#gradients;
    for (const other of others) for (let i = 0; i < gradient.length; i++) gradient[i] += other[i];
    shorten(gradient, this.#config.optimiser.clip);
    this.#update(weightsOn(gradient, this.#config.model), step);
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
      const shards = [...this.#gradients.keys()].filter((shard) => Math.floor(shard / 2) % this.#workers.length === thread);
      worker.postMessage({ step, shards } satisfies ShardTask);
      const [losses] = (await once(worker, 'message')) as [ShardLoss[]];
      return losses;
    });
    return (await Promise.all(answers)).flat();
  }

  #update(gradient: Weights, step: number): void {
    const { decay, ...settings } = this.#config.optimiser;
    const rate = learningRate(this.#config, step);
    for (const [i, { data, shape }] of this.weights.tensors.entries()) {
      const decays = shape.length > 1; // gains stay free
      adamW(data, this.#mean.tensors[i].data, this.#squares.tensors[i].data, gradient.tensors[i].data, step, {
        ...settings,
        rate,
        decay: decays ? decay : 0,
      });
    }
  }
}

/** Up in a straight line, level, then down to 0 in a straight line. */
function learningRate({ steps, optimiser: { rate, warmupSteps, cooldown } }: TrainingConfig, step: number): number {
  return rate * Math.min(1, step / warmupSteps, (steps - step + 1) / (cooldown * steps));
}

/** Scales a gradient that is longer than `longest` down to it. */
function shorten(gradient: Float32Array, longest: number): void {
  let squares = 0;
  for (let i = 0; i < gradient.length; i++) squares += gradient[i] * gradient[i];
  const factor = longest / Math.sqrt(squares);
  if (factor < 1) for (let i = 0; i < gradient.length; i++) gradient[i] *= factor;
}
