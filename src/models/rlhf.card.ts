// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: '88568b7e6bb810ff',
  base: 'e4cdbdb414666cc0',
  parameters: 443232,
  rank: null,
  bits: 2,
  training: { tokens: 6218742, minutes: 10, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
