// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: 'e75ed286e2377567',
  base: '98bb0e69bfc1e7a6',
  parameters: 738144,
  rank: null,
  bits: 2,
  training: { tokens: 941550, minutes: 6, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
