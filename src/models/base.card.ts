// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: '5b8c794f7690ff58',
  parameters: 738144,
  vocabulary: 3072,
  context: 64,
  bits: 5,
  corpus: { name: 'tiny internet', characters: 39599622, licence: 'CC0-1.0' },
  training: { tokens: 55327323, minutes: 66, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 0.971,
  cloze: { items: 100, top1: 0.69, top5: 0.9 },
  licence: 'CC0-1.0',
};
