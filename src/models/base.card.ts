// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: '62299b4d82657a94',
  parameters: 1049728,
  vocabulary: 3072,
  context: 64,
  bits: 4,
  corpus: { name: 'tiny internet', characters: 59409989, licence: 'CC0-1.0' },
  training: { tokens: 69031526, minutes: 74, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 1.057,
  cloze: { items: 100, top1: 0.81, top5: 0.92 },
  licence: 'CC0-1.0',
};
