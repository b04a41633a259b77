/** One training thread: computes the gradients of the shards that it is given, and Muon's step for the matrices that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { Arena } from '../../src/engine/memory/arena.js';
import { parameterCount } from '../../src/engine/config.js';
import { trainingMemory } from '../native/native-kernels.js';
import { Vocabulary, type VocabularyLists } from '../../src/engine/text/vocabulary.js';
import { weightsOn } from '../../src/engine/weights.js';
import { BatchMaker } from '../batches/corpus-batches.js';
import type { TrainingConfig } from '../config/base.js';
import type { TokenizedCorpus } from '../batches/corpus.js';
import { ShardWork } from './shard-gradient.js';

export interface ShardWorkerData {
  config: TrainingConfig;
  vocabulary: VocabularyLists;
  corpus: TokenizedCorpus;
  shared: SharedNumbers;
}

/** What the threads and the trainer share; each array holds one number for each weight of the model. */
export interface SharedNumbers {
  /** The weights at which the gradient is taken; later in a run, rounded. */
  weights: Float32Array;
  /** One gradient for each pair of a causal and a masked shard. */
  gradients: Float32Array[];
  /** What Muon updates, from the gradient of all shards. */
  masters: Float32Array;
  mean: Float32Array;
  gradient: Float32Array;
}

export type ShardTask = { kind: 'gradients'; step: number; pairs: number[] } | { kind: 'muon'; matrices: number[]; rate: number };

export interface ShardLoss {
  shard: number;
  /** Summed, in nats. */
  loss: number;
  targets: number;
  tokens: number;
}

const { config, vocabulary, corpus, shared } = workerData as ShardWorkerData;
const batches = new BatchMaker(config, corpus, new Vocabulary(vocabulary));
const { work, weights } = Arena.fitting(trainingMemory(), (arena) => ({
  work: new ShardWork(arena, config.model, config.shardTokens),
  weights: weightsOn(arena.float32(parameterCount(config.model)), config.model),
}));

parentPort?.on('message', (task: ShardTask) => {
  parentPort?.postMessage(task.kind === 'gradients' ? computeGradients(task.step, task.pairs) : updateMatrices(task.matrices, task.rate));
});

// Kernels reach only their own arena, so numbers are copied to and from what the threads share.
function computeGradients(step: number, pairs: readonly number[]): ShardLoss[] {
  weights.all.set(shared.weights);
  return pairs.flatMap((pair) => {
    work.clear();
    const losses = [2 * pair, 2 * pair + 1].map((shard) => addGradient(step, shard));
    shared.gradients[pair].set(work.gradient.all);
    return losses;
  });
}

function addGradient(step: number, shard: number): ShardLoss {
  const batch = batches.batch(step, shard);
  const scale = 1 / (batch.targets.length * 2 * config.shardsPerGame); // each shard counts the same
  const { loss } = work.compute(weights, { batch }, scale);
  return { shard, loss, targets: batch.targets.length, tokens: batch.tokens.length };
}

function updateMatrices(indices: readonly number[], rate: number): true {
  const settings = { ...config.optimiser.muon, rate };
  for (const index of indices) work.updateMatrix(index, shared.masters, shared.mean, shared.gradient, settings);
  return true;
}
