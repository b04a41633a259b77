/** This library's engine, learning. */
import { Arena } from '../../../src/engine/memory/arena.js';
import type { TrainingBatch } from '../../../src/engine/batch.js';
import { finish } from '../../../src/engine/pass.js';
import { Random } from '../../../src/engine/random.js';
import { Training } from '../../../src/engine/training.js';
import { readWeightsFile, storedWeights, type StoredModel } from '../../../src/engine/files/weights-file.js';
import { batchShape, optimiser, type DenseBatch } from '../../shapes.js';
import { fetchBytes, type OpenTrainer, type Trainer } from '../contract.js';
import { memoryOf } from './memories.js';

export class OurTrainer implements Trainer {
  readonly #training: Training;

  /** Trains all weights, or low-rank additions to them where a rank is given. */
  constructor(stored: StoredModel, kernels: string, rank?: number) {
    const options = { capacity: batchShape.rows * batchShape.length, ...(rank !== undefined && { rank }) };
    this.#training = Arena.fitting(memoryOf(kernels), (arena) => new Training(stored.config, arena, options));
    this.#training.start(new Random(1), storedWeights(stored));
  }

  step(batch: DenseBatch): number {
    return finish(this.#training.step(trainingBatch(batch), optimiser));
  }
}

function trainingBatch({ rows, length, tokens, targets }: DenseBatch): TrainingBatch {
  const segments = Array.from({ length: rows }, (_, row) => ({ start: row * length, length, causal: true }));
  return { tokens, targets, segments, positions: Int32Array.from(tokens.keys()) };
}

/** @param variant The kernels, with a rank behind a dash where only low-rank additions are trained: `simd`, `simd-8`. */
export const open: OpenTrainer = async ({ url }, variant) => {
  const [kernels, rank = ''] = variant.split('-');
  const stored = readWeightsFile(new Uint8Array(await fetchBytes(`${url}.llmw`)));
  return new OurTrainer(stored, kernels, rank === '' ? undefined : Number(rank));
};
