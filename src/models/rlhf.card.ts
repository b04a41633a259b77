// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: 'af6a16a6b81f9571',
  base: '836ce7ba949e2c06',
  parameters: 656512,
  rank: null,
  bits: 2,
  training: { tokens: 14800004, minutes: 14, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
