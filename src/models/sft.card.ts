// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: '9ca2cd9ae3ac53d9',
  base: '62299b4d82657a94',
  parameters: 656768,
  rank: null,
  bits: 3,
  training: { tokens: 16968202, minutes: 21, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
