import type { Topic } from '../topic.js';
import { readFrames } from './read.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const;
const SEASON_OF_MONTH = [
  'winter',
  'winter',
  'spring',
  'spring',
  'spring',
  'summer',
  'summer',
  'summer',
  'autumn',
  'autumn',
  'autumn',
  'winter',
] as const;

/** A ring of words: each item knows its neighbours. */
function ring(words: readonly string[]) {
  return words.map((x, i) => ({
    x,
    next: words[(i + 1) % words.length],
    after: words[(i + 2) % words.length],
    before: words[(i + words.length - 1) % words.length],
    ordinal: ORDINALS[i],
  }));
}

function inOrder(items: Topic['items'], name: string): Topic {
  const { frames, questions } = readFrames(name);
  return { items, frames: [frames[0], ...frames], questions };
}

export const days = inOrder(ring(DAYS), 'days');

export const months = inOrder(
  ring(MONTHS).map((month, i) => ({ ...month, season: SEASON_OF_MONTH[i] })),
  'months',
);
