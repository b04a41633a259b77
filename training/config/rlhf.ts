import type { FullTuningConfig } from './sft.js';

/** How the SFT model is optimised against the reward model: `npm run train -- --stage rlhf`. */
export interface RlhfConfig extends Omit<FullTuningConfig, 'examples' | 'heldOutEvery'> {
  /** The first steps imitate the best of several replies, by the reward model's score (best-of-n distillation) … */
  distillation: {
    steps: number;
    /** Prompts a step, each with so many replies of the SFT model, beside those of the data. */
    prompts: number;
    samples: number;
  };
  /** … or make the best of them likelier than the worst (direct preference optimisation) … */
  contrast: {
    prompts: number;
    samples: number;
    /** How dear the distance from the SFT model is: odds of the pair move the less the larger it is. */
    beta: number;
    /** How much an example of the best counts beside that. */
    imitation: number;
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
  trained: 'layers',
  steps: 600,
  batchTokens: 2560,
  optimiser: {
    rate: 1e-3,
    warmupSteps: 20,
    cooldown: 0.8,
    beta1: 0.9,
    beta2: 0.98,
    epsilon: 1e-9,
    decay: 0,
    muon: { rate: 0.003, momentum: 0.95, decay: 0 },
  },
  roundedFrom: 0.6,
  distillation: { steps: 520, prompts: 24, samples: 1 },
  contrast: { prompts: 16, samples: 2, beta: 0.1, imitation: 1 },
  reinforcement: { prompts: 14, samples: 4, leash: 0.5 },
  replyTokens: 40,
  temperature: 1,
};
