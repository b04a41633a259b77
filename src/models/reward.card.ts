// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: 'ab58f8bcd289f0f3',
  base: '5b8c794f7690ff58',
  parameters: 111936,
  rank: 12,
  bits: 4,
  training: { tokens: 2472040, minutes: 5, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
