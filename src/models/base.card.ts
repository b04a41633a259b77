// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: '35f8188785a5a9f0',
  parameters: 738144,
  vocabulary: 3072,
  context: 64,
  bits: 5,
  corpus: { name: 'tiny internet', characters: 39607006, licence: 'CC0-1.0' },
  training: { tokens: 53282367, minutes: 72, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 1.042,
  cloze: { items: 100, top1: 0.72, top5: 0.91 },
  licence: 'CC0-1.0',
};
