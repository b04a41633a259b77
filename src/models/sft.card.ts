// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const sftCard: FineTunedCard = {
  name: 'sft',
  fingerprint: '836ce7ba949e2c06',
  base: '94c087042e4e239c',
  parameters: 656768,
  rank: null,
  bits: 3,
  training: { tokens: 30333207, minutes: 22, seed: 1, command: 'npm run train -- --stage sft' },
  licence: 'CC0-1.0',
};
