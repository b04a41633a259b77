// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: 'f0d850d39ef25f36',
  base: '9ca2cd9ae3ac53d9',
  parameters: 103936,
  rank: 10,
  bits: 4,
  training: { tokens: 5944750, minutes: 7, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
