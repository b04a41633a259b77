// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: 'b63629d73932c244',
  base: '8c6915156c6d8877',
  parameters: 103936,
  rank: 10,
  bits: 4,
  training: { tokens: 5941958, minutes: 12, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
