/** One training thread: computes the gradients of the shards that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { Arena } from '../src/engine/arena.js';
import { parameterCount } from '../src/engine/config.js';
import { fastestMemory } from '../src/engine/fastest-memory.js';
import { Vocabulary, type VocabularyLists } from '../src/engine/text/vocabulary.js';
import { finish } from '../src/engine/pass.js';
import { Transformer } from '../src/engine/transformer.js';
import { weightsOn } from '../src/engine/weights.js';
import { BatchMaker } from './batches.js';
import type { TrainingConfig } from './config/base.js';
import type { TokenizedCorpus } from './corpus.js';

export interface ShardWorkerData {
  config: TrainingConfig;
  vocabulary: VocabularyLists;
  corpus: TokenizedCorpus;
  /** In shared memory: the weights, and one gradient a shard. */
  weights: Float32Array;
  gradients: Float32Array[];
}

export interface ShardTask {
  step: number;
  shards: number[];
}

export interface ShardLoss {
  shard: number;
  /** Summed, in nats. */
  loss: number;
  targets: number;
  tokens: number;
}

const { config, vocabulary, corpus, weights: sharedWeights, gradients: sharedGradients } = workerData as ShardWorkerData;
const batches = new BatchMaker(config, corpus, new Vocabulary(vocabulary));
const { transformer, weights, gradient } = Arena.fitting(fastestMemory(), (arena) => {
  const floats = () => weightsOn(arena.float32(parameterCount(config.model)), config.model);
  return { transformer: new Transformer(config.model, arena, config.shardTokens), weights: floats(), gradient: floats() };
});

// Kernels reach their own arena alone, so numbers are copied to and from what the threads share.
parentPort?.on('message', ({ step, shards }: ShardTask) => {
  weights.all.set(sharedWeights);
  const losses = shards.map((shard): ShardLoss => {
    const batch = batches.batch(step, shard);
    gradient.all.fill(0);
    const scale = 1 / (batch.targets.length * sharedGradients.length); // each shard counts the same
    const loss = finish(transformer.backward(weights, gradient, batch, scale));
    sharedGradients[shard].set(gradient.all);
    return { shard, loss, targets: batch.targets.length, tokens: batch.tokens.length };
  });
  parentPort?.postMessage(losses);
});
