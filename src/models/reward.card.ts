// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: 'bcdf9eb0c10a14b8',
  base: '35f8188785a5a9f0',
  parameters: 111936,
  rank: 12,
  bits: 4,
  training: { tokens: 5934856, minutes: 9, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
