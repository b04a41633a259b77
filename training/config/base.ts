/** How the base model is made: `npm run train`. Every number that shapes the result is here. */
import type { ModelConfig } from '../../src/engine/config.js';
import type { MuonSettings } from '../optimise/muon.js';

export interface TrainingConfig {
  name: string;
  seed: number;
  corpus: {
    /** Characters of tiny internet to write. */
    characters: number;
    /** One document in so many is held out for evaluation. */
    heldOutEvery: number;
  };
  /** Tokens that are pieces of rare words, of `model.vocabulary`. */
  pieces: number;
  model: ModelConfig;
  steps: number;
  /** Each step sums the gradients of these many causal and as many masked shards, whatever the number of threads. */
  shardsPerGame: number;
  /** Tokens a shard, padding-free. */
  shardTokens: number;
  optimiser: {
    /** Highest learning rate, after the warm-up; it falls to 0 over the last `cooldown` of the run. */
    rate: number;
    warmupSteps: number;
    cooldown: number;
    beta1: number;
    beta2: number;
    epsilon: number;
    decay: number;
    /** Gradients longer than this are shortened to it. */
    clip: number;
    /** For the matrices of the layers, which AdamW then leaves alone: see muon.ts. `rate` follows the same schedule. */
    muon: MuonSettings;
  };
  masking: {
    /** Share of the words of a stretch that are hidden; at least one is. */
    share: number;
    /** The most frequent words are hidden less often than others, by this factor … */
    frequentFactor: number;
    /** … and so many count as most frequent. */
    frequentWords: number;
  };
  /** Bits of a matrix weight in the shipped file. */
  bits: number;
  /** From this share of the steps on, the gradient is taken at the weights as they would ship, so that rounding is trained for. */
  roundedFrom: number;
}

export const base: TrainingConfig = {
  name: 'base',
  seed: 1,
  corpus: { characters: 60_000_000, heldOutEvery: 100 },
  pieces: 200,
  model: { vocabulary: 3072, width: 128, layers: 4, heads: 8, hidden: 384, context: 64 },
  steps: 44_000,
  shardsPerGame: 2,
  shardTokens: 512,
  optimiser: {
    rate: 4.5e-3,
    warmupSteps: 100,
    cooldown: 0.7,
    beta1: 0.9,
    beta2: 0.98,
    epsilon: 1e-9,
    decay: 0.05,
    clip: 1,
    muon: { rate: 0.016, momentum: 0.95, decay: 0.05 },
  },
  masking: { share: 0.25, frequentFactor: 0.35, frequentWords: 40 },
  bits: 4,
  roundedFrom: 0.7,
};
