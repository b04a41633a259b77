/**
 * What the bare tag plays: in English, like the model, and chosen so that more than one word fits. First come sentences in which a lesson moves the
 * word by ten points or more, as tests/elements/llm-fill-blank-sentences.test.mjs measures.
 */
import type { FillBlankItem } from './item.js';

export const DEFAULT_ITEMS: readonly FillBlankItem[] = [
  { sentence: 'He cut the bread with a ___.', answer: 'knife', accept: ['saw'], choices: ['knife', 'spoon', 'cloud', 'friend'] },
  { sentence: 'Grandmother keeps the honey in a ___.', answer: 'jar', accept: ['pot'], choices: ['jar', 'pot', 'cow', 'window'] },
  { sentence: 'She was sad because she had lost her ___.', answer: 'key', accept: ['dog', 'cat', 'ring', 'book'] },
  { sentence: 'The ___ is shining and the sky is blue.', answer: 'sun', choices: ['sun', 'moon', 'lamp', 'river'] },
  {
    sentence: 'He was hungry, so he made a ___.',
    answer: 'sandwich',
    accept: ['cake', 'salad'],
    choices: ['sandwich', 'cake', 'chair', 'phone'],
  },
  { sentence: 'She brushed her ___ and went to bed.', answer: 'teeth', accept: ['hair'], choices: ['teeth', 'hair', 'dog', 'shoes'] },
];
