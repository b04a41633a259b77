// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: '98bb0e69bfc1e7a6',
  base: '35f8188785a5a9f0',
  parameters: 738144,
  rank: null,
  bits: 2,
  training: { tokens: 5970710, minutes: 23, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
