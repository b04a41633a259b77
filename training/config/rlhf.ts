import { sft, type FullTuningConfig } from './sft.js';

/** Two ways to follow a score; see stages/rlhf.ts. */
export const RLHF_METHODS = ['contrast', 'reinforce'] as const;
export type RlhfMethod = (typeof RLHF_METHODS)[number];

/** How the SFT model is optimised against the reward model: `npm run train -- --stage rlhf`. */
export interface RlhfConfig extends Omit<FullTuningConfig, 'examples' | 'heldOutEvery'> {
  method: RlhfMethod;
  /** Prompts a step, each with so many replies of the model, beside those of the data where the method takes them; `contrast` draws none to a request. */
  prompts: number;
  samples: number;
  /** `contrast`: how dear the distance from the SFT model is; the odds of a pair move the less the larger it is (β). */
  beta: number;
  /** `contrast`: so many tokens of a reply to a request are compared, from its beginning. */
  first: number;
  /** `contrast`: the share of the questions of which the best reply is surely compared with the model's own; of the others, with any. */
  own: number;
  /** `contrast`: how much an example of the better reply counts beside that. */
  imitation: number;
  /** `reinforce`: what a nat of distance from the SFT model costs, in units of the score (β). */
  leash: number;
  /** The most tokens of a reply. */
  replyTokens: number;
  temperature: number;
}

export const rlhf: RlhfConfig = {
  name: 'rlhf',
  seed: 1,
  turns: false,
  method: 'contrast',
  steps: 6000,
  prompts: 44,
  samples: 1,
  beta: 0.1,
  first: 5,
  own: 0.5,
  hidden: 0.05,
  imitation: 1,
  leash: 0.5,
  batchTokens: 2560,
  optimiser: {
    rate: 2e-4,
    warmupSteps: 50,
    cooldown: 0.8,
    beta1: 0.9,
    beta2: 0.98,
    epsilon: 1e-9,
    decay: 0,
    muon: { rate: 0.004, momentum: 0.95, decay: 0 },
  },
  roundedFrom: 0,
  bits: 2,
  sharpness: { before: sft.sharpness.after, after: sft.sharpness.after },
  replyTokens: 40,
  temperature: 0.7,
};
