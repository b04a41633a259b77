// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: 'f34465c97fc74c87',
  base: '61a95915a774cbf6',
  parameters: 111936,
  rank: 12,
  bits: 4,
  training: { tokens: 5942460, minutes: 5, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
