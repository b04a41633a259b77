// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: 'aeb04c282be31a01',
  base: '5b8c794f7690ff58',
  parameters: 738144,
  rank: null,
  bits: 2,
  training: { tokens: 2418774, minutes: 7, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
