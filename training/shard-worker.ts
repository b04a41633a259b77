/** One training thread: computes the gradients of the shards that it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { Arena } from '../src/engine/arena.js';
import { Vocabulary, type VocabularyLists } from '../src/engine/text/vocabulary.js';
import { finish, Transformer } from '../src/engine/transformer.js';
import { weightsOn } from '../src/engine/weights.js';
import { BatchMaker } from './batches.js';
import type { TrainingConfig } from './config/base.js';
import type { TokenizedCorpus } from './corpus.js';

export interface ShardWorkerData {
  config: TrainingConfig;
  vocabulary: VocabularyLists;
  corpus: TokenizedCorpus;
  weights: Float32Array;
  /** One gradient a shard, in shared memory. */
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

const { config, vocabulary, corpus, weights: all, gradients } = workerData as ShardWorkerData;
const batches = new BatchMaker(config, corpus, new Vocabulary(vocabulary));
const transformer = Arena.fitting((arena) => new Transformer(config.model, arena, config.shardTokens));
const weights = weightsOn(all, config.model);
const gradientOf = gradients.map((gradient) => weightsOn(gradient, config.model));

parentPort?.on('message', ({ step, shards }: ShardTask) => {
  const losses = shards.map((shard): ShardLoss => {
    const batch = batches.batch(step, shard);
    const gradient = gradientOf[shard];
    gradient.all.fill(0);
    const scale = 1 / (batch.targets.length * gradients.length); // each shard counts the same
    const loss = finish(transformer.backward(weights, gradient, batch, scale));
    return { shard, loss, targets: batch.targets.length, tokens: batch.tokens.length };
  });
  parentPort?.postMessage(losses);
});
