import type { Entry } from '../entry.js';
import { adviceEntries } from './advice.js';
import { animalEntries } from './animals.js';
import { definitionEntries } from './definitions.js';
import { foodEntries } from './food.js';
import { harmfulEntries } from './harmful.js';
import { howToEntries } from './how-to.js';
import { opinionEntries } from './opinions.js';
import { peopleEntries } from './people.js';
import { sumEntries } from './sums.js';
import { talkEntries } from './talk.js';
import { thingEntries } from './things.js';
import { timeEntries } from './time.js';
import { unknownEntries } from './unknown.js';
import { whyEntries } from './why.js';
import { wordEntries } from './words.js';
import { worldEntries } from './world.js';
import { yesNoEntries } from './yes-no.js';

/** Where two topics ask the same, the one that comes first is kept. */
export const TOPICS: readonly Entry[] = [
  ...definitionEntries,
  ...howToEntries,
  ...whyEntries,
  ...adviceEntries,
  ...yesNoEntries,
  ...opinionEntries,
  ...talkEntries,
  ...unknownEntries,
  ...harmfulEntries,
  ...animalEntries,
  ...worldEntries,
  ...foodEntries,
  ...thingEntries,
  ...peopleEntries,
  ...timeEntries,
  ...wordEntries,
  ...sumEntries,
];
