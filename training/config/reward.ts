import type { FineTuningConfig } from './sft.js';

/** How the reward model is made: `npm run train -- --stage reward`. Its examples are pairs. */
export const reward: FineTuningConfig = {
  name: 'reward',
  seed: 1,
  examples: 100_000,
  heldOutEvery: 20,
  rank: 10,
  steps: 6000,
  batchTokens: 1024,
  optimiser: { rate: 1.5e-3, warmupSteps: 50, beta1: 0.9, beta2: 0.98, epsilon: 1e-9, decay: 0.05 },
  bits: 4,
};
