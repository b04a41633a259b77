// Made by npm run train.
import type { FineTunedCard } from './fine-tuned-card.js';

export const rlhfCard: FineTunedCard = {
  name: 'rlhf',
  fingerprint: '9ac1319c6545be27',
  base: 'aeb04c282be31a01',
  parameters: 111936,
  rank: 12,
  bits: 4,
  training: { tokens: 542740, minutes: 3, seed: 1, command: 'npm run train -- --stage rlhf' },
  licence: 'CC0-1.0',
};
