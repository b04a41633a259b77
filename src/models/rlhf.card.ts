// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: 'dc089996d5f3b516',
  base: '9ca2cd9ae3ac53d9',
  parameters: 656512,
  rank: null,
  bits: 2,
  training: { tokens: 5838778, minutes: 14, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
