import { NUMBERS, numberWord } from '../english.js';
import type { Topic } from '../topic.js';
import { readFrames } from './read.js';

const word = numberWord;

function sums() {
  const items = [];
  for (let a = 1; a <= 10; a++) for (let b = 1; b <= 10; b++) if (a + b <= 20) items.push({ a: word(a), b: word(b), sum: word(a + b) });
  return items;
}

function products() {
  const items = [];
  for (let a = 2; a <= 10; a++) for (let b = 2; b <= 10; b++) if (a * b <= 20) items.push({ a: word(a), b: word(b), product: word(a * b) });
  return items;
}

export const additions: Topic = {
  items: sums(),
  ...readFrames('additions'),
};

export const multiplications: Topic = {
  items: products(),
  ...readFrames('multiplications'),
};

export const counting: Topic = {
  items: NUMBERS.slice(1, -2).map((x, i) => ({ before: NUMBERS[i], x, next: NUMBERS[i + 2], after: NUMBERS[i + 3] })),
  ...readFrames('counting'),
};
