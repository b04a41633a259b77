import type { FineTuningConfig } from './sft.js';

/** How the SFT model is optimised against the reward model: `npm run train -- --stage rlhf`. */
export interface RlhfConfig extends Omit<FineTuningConfig, 'examples' | 'heldOutEvery'> {
  /** The first steps imitate the best of several replies, by the reward model's score (best-of-n distillation) … */
  distillation: {
    steps: number;
    /** Prompts a step, each with so many replies of the SFT model, beside those of the data. */
    prompts: number;
    samples: number;
  };
  /** … the others follow the gradient of the score (REINFORCE with the other replies to a prompt as baseline). */
  reinforcement: {
    prompts: number;
    samples: number;
    /** What a nat of distance from the SFT model costs, in units of the score (β). */
    leash: number;
  };
  /** The most tokens of a reply. */
  replyTokens: number;
  temperature: number;
}

export const rlhf: RlhfConfig = {
  name: 'rlhf',
  seed: 1,
  rank: 12,
  steps: 600,
  batchTokens: 2560,
  optimiser: { rate: 3e-3, warmupSteps: 20, beta1: 0.9, beta2: 0.98, epsilon: 1e-9, decay: 0 },
  bits: 4,
  distillation: { steps: 520, prompts: 24, samples: 1 },
  reinforcement: { prompts: 14, samples: 4, leash: 0.5 },
  replyTokens: 40,
  temperature: 1,
};
