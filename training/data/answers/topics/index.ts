import type { Entry } from '../entry.js';
import { animalEntries } from './animals.js';
import { foodEntries } from './food.js';
import { handwrittenEntries } from './handwritten.js';
import { peopleEntries } from './people.js';
import { sumEntries } from './sums.js';
import { thingEntries } from './things.js';
import { timeEntries } from './time.js';
import { wordEntries } from './words.js';
import { worldEntries } from './world.js';

/** Where two topics ask the same, the one that comes first is kept. */
export const TOPICS: readonly Entry[] = [
  ...handwrittenEntries,
  ...animalEntries,
  ...worldEntries,
  ...foodEntries,
  ...thingEntries,
  ...peopleEntries,
  ...timeEntries,
  ...wordEntries,
  ...sumEntries,
];
