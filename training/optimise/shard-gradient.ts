/** What one thread does in a step of fine-tuning: the gradient of a shard, and Muon's step and the rounding for some of the matrices. */
import type { Arena } from '../../src/engine/memory/arena.js';
import type { TrainingBatch } from '../../src/engine/batch.js';
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import { finish } from '../../src/engine/pass.js';
import { dequantize, quantizeFew } from '../../src/engine/quantization/quantize.js';
import { Transformer } from '../../src/engine/transformer.js';
import { weightsOn, type Weights } from '../../src/engine/weights.js';
import { Muon, muonMatrices, type Matrix, type MuonSettings } from './muon.js';
import { weigherOf, type Weighing } from './weighing.js';

/** A part of a step's examples; the number of parts does not depend on the threads. */
export interface Shard {
  batch: TrainingBatch;
  /** Without one, all targets count the same. */
  weighing?: Weighing;
}

export interface ShardResult {
  /** Summed over the targets, in nats. */
  loss: number;
  /** Of each target, in nats; none where the shard has no weighing. */
  logProbabilities: Float64Array;
}

export class ShardWork {
  readonly gradient: Weights;
  readonly matrices: readonly Matrix[];
  readonly #transformer: Transformer;
  readonly #muon: Muon;

  /** @param shardTokens The most tokens of a shard. */
  constructor(arena: Arena, config: ModelConfig, shardTokens: number) {
    this.gradient = weightsOn(arena.float32(parameterCount(config)), config);
    this.#transformer = new Transformer(config, arena, shardTokens);
    this.#muon = new Muon(arena, config);
    this.matrices = muonMatrices(config);
  }

  clear(): void {
    this.gradient.all.fill(0);
  }

  /** Adds the gradient to `gradient`. */
  compute(weights: Weights, { batch, weighing }: Shard, scale: number): ShardResult {
    let seen = new Float64Array();
    const weigh = weighing && weigherOf(weighing);
    const loss = finish(
      this.#transformer.backward(
        weights,
        this.gradient,
        batch,
        scale,
        weigh && ((logProbabilities) => weigh((seen = logProbabilities.slice()))),
      ),
    );
    return { loss, logProbabilities: seen };
  }

  /** Updates one matrix and its momentum; each array holds those of all the model's weights. */
  updateMatrix(index: number, weights: Float32Array, momentum: Float32Array, gradient: Float32Array, settings: MuonSettings): void {
    const { offset, rows, columns } = this.matrices[index];
    const part = (all: Float32Array) => all.subarray(offset, offset + rows * columns);
    this.#muon.update(part(weights), part(momentum), part(gradient), { rows, columns }, settings);
  }
}

/** One matrix as it would ship: the base's plus what was added to it, rounded to a few levels with a scale for each row. */
export function roundAddition(
  { offset, rows, columns }: Matrix,
  weights: Float32Array,
  base: Float32Array,
  bits: number,
  to: Float32Array,
): void {
  const end = offset + rows * columns;
  const rounded = to.subarray(offset, end);
  for (let i = offset; i < end; i++) to[i] = weights[i] - base[i];
  dequantize(rounded, quantizeFew(rounded, rows, bits));
  for (let i = offset; i < end; i++) to[i] += base[i];
}

export function tokensOf(shards: readonly Shard[]): number {
  return shards.reduce((sum, { batch }) => sum + batch.tokens.length, 0);
}
