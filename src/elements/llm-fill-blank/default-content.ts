/** What the bare tag plays. English, as the model is; chosen so that more than one word fits. */
import type { FillBlankItem } from './item.js';

export const DEFAULT_ITEMS: readonly FillBlankItem[] = [
  { sentence: 'Grandmother keeps the honey in a ___.', answer: 'jar', accept: ['pot'], choices: ['jar', 'bottle', 'cow', 'window'] },
  {
    sentence: 'It was raining, so she took her ___.',
    answer: 'umbrella',
    accept: ['coat'],
    choices: ['umbrella', 'coat', 'spoon', 'sister'],
  },
  { sentence: 'The ___ barked at the man on the bicycle.', answer: 'dog', choices: ['dog', 'cat', 'baker', 'door'] },
  { sentence: 'He cut the bread with a ___.', answer: 'knife', choices: ['knife', 'saw', 'cloud', 'friend'] },
  { sentence: 'In winter the days are ___.', answer: 'short', accept: ['cold', 'dark'], choices: ['short', 'cold', 'loud', 'green'] },
  { sentence: 'She was sad because she had lost her ___.', answer: 'key', accept: ['dog', 'cat', 'ring', 'book'] },
];
