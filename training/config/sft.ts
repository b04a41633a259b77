import type { MuonSettings } from '../optimise/muon.js';

/** Numbers that shape a fine-tuning by low-rank additions; see src/engine/fine-tuning/low-rank.ts. */
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

/** Numbers that shape a fine-tuning of all weights of the layers; see full-tuner.ts. */
export interface FullTuningConfig extends Omit<FineTuningConfig, 'rank' | 'optimiser'> {
  /** True when the embedding's rows of the tokens that begin a turn are trained too, and not the layers alone. */
  turns: boolean;
  /** `rate` and AdamW's other numbers are for rows and vectors; the rate falls to 0 over the last `cooldown` of the run. */
  optimiser: FineTuningConfig['optimiser'] & { cooldown: number; muon: MuonSettings };
  /** The share of a question's tokens that are hidden, others each time, so that no single word decides; in RLHF's `contrast`, of a request's. */
  hidden: number;
  /** From this share of the steps on, the gradient is taken at the weights as they would ship. */
  roundedFrom: number;
  /** Bits of what is added to a weight of a layer in the shipped file: 2 or 3, see `quantizeFew`. */
  bits: number;
  /**
   * How many times as sure of itself as it was trained the model ships, by the gain of the last norm: at temperature T it writes as it would have
   * at T / sharpness. Training goes on from the calm model, whatever the one before it shipped with.
   */
  sharpness: { before: number; after: number };
}

/** How the base learns to answer: `npm run train -- --stage sft`. */
export const sft: FullTuningConfig = {
  name: 'sft',
  seed: 1,
  examples: 1_100_000,
  heldOutEvery: 40,
  turns: true,
  steps: 15_000,
  batchTokens: 2048,
  optimiser: {
    rate: 1e-3,
    warmupSteps: 50,
    cooldown: 0.8,
    beta1: 0.9,
    beta2: 0.98,
    epsilon: 1e-9,
    decay: 0,
    muon: { rate: 0.0025, momentum: 0.95, decay: 0 },
  },
  hidden: 0.1,
  roundedFrom: 0,
  bits: 3,
  sharpness: { before: 1, after: 4 },
};
