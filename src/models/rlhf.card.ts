// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: '8aa2dddc5d6b723d',
  base: '8c6915156c6d8877',
  parameters: 656512,
  rank: null,
  bits: 2,
  training: { tokens: 9878965, minutes: 21, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
