import { readCards } from '../../cards.js';
import { cast } from '../cast.js';
import { countries } from '../knowledge/countries.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

/** A headline and what happened. */
const STORIES = readCards('tiny-internet/knowledge/lines/news.txt', 'any').map(({ parts }) => parts.join('\n'));
const CLOSINGS = [
  '',
  '',
  '',
  'Tomorrow it will be [sunny|rainy|cold|warm|windy].',
  "More news at six o'clock.",
  'Read more on page [two|three|four|five].',
  'The weather will stay [dry|wet|cold|warm].',
];

// Snow and the clocks that go back belong to Europe.
const EUROPE = countries.items.filter((country) => country['continent'] === 'Europe');

/** Short reports with a headline, set in the capitals of the world. */
export const news: Register = {
  name: 'news',
  weight: 3,
  write(random) {
    const story = random.pick(STORIES);
    const where = random.pick(/[Ss]now|Clocks/.test(story) ? EUROPE : countries.items);
    const slots = { ...cast(random), ...where, age: ['eight', 'nine', 'ten'] };
    return fill(random, `${story} ${random.pick(CLOSINGS)}`, slots);
  },
};
