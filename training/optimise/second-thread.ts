/**
 * A second thread that takes its half of a step of fine-tuning while the first does the other half. The two wait for each other without
 * their event loops, so that a step is one call.
 */
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import type { Matrix, MuonSettings } from './muon.js';
import type { Shard, ShardResult } from './shard-gradient.js';

/** What both threads see; the first five hold one number for each weight of the model. */
export interface SharedTuning {
  /** The weights at which the gradient is taken. */
  weights: Float32Array;
  /** In: nothing. Out: the gradient of the second thread's shard. In again: that of all shards, for Muon. */
  gradient: Float32Array;
  /** The weights before fine-tuning. */
  base: Float32Array;
  /** What Muon updates. */
  masters: Float32Array;
  mean: Float32Array;
  /** The loss of the second thread's shard. */
  loss: Float64Array;
  logProbabilities: Float64Array;
  /** [tasks given, tasks done] */
  tasks: Int32Array;
}

export interface SecondThreadData {
  config: ModelConfig;
  shardTokens: number;
  shared: SharedTuning;
  port: MessagePort;
}

export type TuningTask =
  | { kind: 'gradient'; shard: Shard; scale: number }
  | {
      kind: 'muon';
      matrices: readonly number[];
      settings: MuonSettings;
      /** How many to round each addition to; null for no rounding. */
      bits: number | null;
    };

/** Longer than any task takes on a busy machine; after that, the thread must have died. */
const PATIENCE_MS = 120_000;

export class SecondThread {
  readonly shared: SharedTuning;
  readonly #port: MessagePort;
  #targets = 0;

  /** @param base All weights before fine-tuning. */
  constructor(config: ModelConfig, shardTokens: number, base: Float32Array) {
    const size = parameterCount(config);
    const floats = () => new Float32Array(new SharedArrayBuffer(size * Float32Array.BYTES_PER_ELEMENT));
    const doubles = (count: number) => new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT));
    this.shared = {
      weights: floats(),
      gradient: floats(),
      base: floats(),
      masters: floats(),
      mean: floats(),
      loss: doubles(1),
      logProbabilities: doubles(shardTokens),
      tasks: new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)),
    };
    this.shared.base.set(base);
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    const workerData: SecondThreadData = { config, shardTokens, shared: this.shared, port: port2 };
    new Worker(new URL('./second-thread.mjs', import.meta.url), { workerData, transferList: [port2] }).unref();
    port1.unref();
  }

  /** Starts a shard, at these weights. */
  giveShard(shard: Shard, weights: Float32Array, scale: number): void {
    this.shared.weights.set(weights);
    this.#targets = shard.batch.targets.length;
    this.#give({ kind: 'gradient', shard, scale });
  }

  /** Waits for what `giveShard` started. */
  takeShard(gradient: Float32Array): ShardResult {
    this.#wait();
    gradient.set(this.shared.gradient);
    return { loss: this.shared.loss[0], logProbabilities: this.shared.logProbabilities.slice(0, this.#targets) };
  }

  /** Starts Muon's step for these matrices, and their rounding if `bits` is given. */
  giveMatrices(
    matrices: readonly Matrix[],
    from: Record<'weights' | 'mean' | 'gradient', Float32Array>,
    settings: MuonSettings,
    bits: number | null,
  ): void {
    const { masters, mean, gradient } = this.shared;
    for (const matrix of matrices) {
      copyMatrix(matrix, from.weights, masters);
      copyMatrix(matrix, from.mean, mean);
      copyMatrix(matrix, from.gradient, gradient);
    }
    this.#give({ kind: 'muon', matrices: matrices.map(({ index }) => index), settings, bits });
  }

  /** Waits for what `giveMatrices` started. @param to `rounded` is where the rounded weights go, if there are any. */
  takeMatrices(matrices: readonly Matrix[], to: Record<'weights' | 'mean' | 'rounded', Float32Array>): void {
    this.#wait();
    for (const matrix of matrices) {
      copyMatrix(matrix, this.shared.masters, to.weights);
      copyMatrix(matrix, this.shared.mean, to.mean);
      copyMatrix(matrix, this.shared.weights, to.rounded);
    }
  }

  #give(task: TuningTask): void {
    this.#port.postMessage(task);
    Atomics.add(this.shared.tasks, 0, 1);
    Atomics.notify(this.shared.tasks, 0);
  }

  /** Waits until the task that was given last is done. @throws {Error} when the thread does not answer. */
  #wait(): void {
    const { tasks } = this.shared;
    const given = Atomics.load(tasks, 0);
    while (Atomics.load(tasks, 1) < given) {
      if (Atomics.wait(tasks, 1, given - 1, PATIENCE_MS) === 'timed-out') throw new Error('The second training thread does not answer.');
    }
  }
}

function copyMatrix({ offset, rows, columns }: Matrix, from: Float32Array, to: Float32Array): void {
  to.set(from.subarray(offset, offset + rows * columns), offset);
}
