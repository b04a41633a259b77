// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: '425872be97d19f6d',
  parameters: 328256,
  vocabulary: 2048,
  context: 64,
  bits: 8,
  corpus: { name: 'tiny internet', characters: 15839801, licence: 'CC0-1.0' },
  training: { tokens: 2487354, minutes: 13, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 1.066,
  cloze: { items: 100, top1: 0.29, top5: 0.54 },
  licence: 'CC0-1.0',
};
