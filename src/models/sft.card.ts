// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: 'e4cdbdb414666cc0',
  base: '35f8188785a5a9f0',
  parameters: 443424,
  rank: null,
  bits: 3,
  training: { tokens: 19977979, minutes: 29, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
