// Made by npm run train.
import type { ModelCard } from './model-card.js';

export const baseCard: ModelCard = {
  name: 'base',
  fingerprint: 'f7c156079812f5f1',
  parameters: 688992,
  vocabulary: 2560,
  context: 64,
  bits: 5,
  corpus: { name: 'tiny internet', characters: 23757888, licence: 'CC0-1.0' },
  training: { tokens: 17813548, minutes: 33, seed: 1, command: 'npm run train' },
  bitsPerCharacter: 0.749,
  cloze: { items: 100, top1: 0.65, top5: 0.82 },
  licence: 'CC0-1.0',
};
