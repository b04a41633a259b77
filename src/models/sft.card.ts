// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: '8c6915156c6d8877',
  base: '62299b4d82657a94',
  parameters: 656768,
  rank: null,
  bits: 3,
  training: { tokens: 16966259, minutes: 30, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
