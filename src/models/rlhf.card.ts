// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: '9339e86877a5addf',
  base: '61a95915a774cbf6',
  parameters: 443232,
  rank: null,
  bits: 2,
  training: { tokens: 6021696, minutes: 8, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
