import type { MuonSettings } from '../muon.js';

/** Numbers that shape a fine-tuning by low-rank additions; see low-rank.ts. */
export interface FineTuningConfig {
  name: string;
  seed: number;
  /** Questions with answers, or pairs of replies, to learn from, each in a wording of its own. */
  examples: number;
  /** One question in so many is held out, with all its wordings. */
  heldOutEvery: number;
  rank: number;
  steps: number;
  /** The most tokens a step. */
  batchTokens: number;
  optimiser: { rate: number; warmupSteps: number; beta1: number; beta2: number; epsilon: number; decay: number };
  /** Bits of an addition in the shipped file. */
  bits: number;
}

/** Numbers that shape a fine-tuning of all weights; see full-tuner.ts. */
export interface FullTuningConfig extends Omit<FineTuningConfig, 'rank' | 'bits' | 'optimiser'> {
  /** 'layers' leaves the embedding as it is, the rows of the turn tokens included. */
  trained: 'all' | 'layers';
  /** `rate` and AdamW's other numbers are for embedding and vectors; the rate falls to 0 over the last `cooldown` of the run. */
  optimiser: FineTuningConfig['optimiser'] & { cooldown: number; muon: MuonSettings };
  /** From this share of the steps on, the gradient is taken at the weights as they would ship. */
  roundedFrom: number;
}

/** How the base learns to answer: `npm run train -- --stage sft`. */
export const sft: FullTuningConfig = {
  name: 'sft',
  seed: 1,
  examples: 140_000,
  heldOutEvery: 20,
  trained: 'all',
  steps: 12_000,
  batchTokens: 512,
  optimiser: {
    rate: 1e-3,
    warmupSteps: 50,
    cooldown: 0.8,
    beta1: 0.9,
    beta2: 0.98,
    epsilon: 1e-9,
    decay: 0,
    muon: { rate: 0.002, momentum: 0.95, decay: 0 },
  },
  roundedFrom: 0.55,
};
