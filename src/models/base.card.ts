// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: '94c087042e4e239c',
  parameters: 1049728,
  vocabulary: 3072,
  context: 64,
  bits: 4,
  corpus: { name: 'tiny internet', characters: 59402606, licence: 'CC0-1.0' },
  training: { tokens: 86748108, minutes: 66, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 1.066,
  cloze: { items: 100, top1: 0.75, top5: 0.93 },
  licence: 'CC0-1.0',
};
