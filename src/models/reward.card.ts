// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rewardCard: FineTunedCard = {
  name: 'reward',
  fingerprint: '059eb2eeaadbe243',
  base: '35f8188785a5a9f0',
  parameters: 149184,
  rank: 16,
  bits: 4,
  training: { tokens: 4454968, minutes: 12, seed: 1, command: 'npm run train -- --stage reward' },
  licence: 'CC0-1.0',
};
