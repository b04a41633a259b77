// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: '9185c2c5f56de36e',
  base: '836ce7ba949e2c06',
  parameters: 103936,
  rank: 10,
  bits: 4,
  training: { tokens: 5943969, minutes: 5, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
