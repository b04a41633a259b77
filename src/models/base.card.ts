// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: 'f23a49220c1c6493',
  parameters: 738144,
  vocabulary: 3072,
  context: 64,
  bits: 5,
  corpus: { name: 'tiny internet', characters: 59392523, licence: 'CC0-1.0' },
  training: { tokens: 71009858, minutes: 51, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 1.074,
  cloze: { items: 100, top1: 0.69, top5: 0.92 },
  licence: 'CC0-1.0',
};
