// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: '61a95915a774cbf6',
  base: 'f23a49220c1c6493',
  parameters: 443424,
  rank: null,
  bits: 3,
  training: { tokens: 19954106, minutes: 17, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
