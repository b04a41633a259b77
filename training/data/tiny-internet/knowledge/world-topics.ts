import type { Random } from '../../../../src/engine/random.js';
import type { Topic } from '../topic.js';
import { animals } from './animals.js';
import { bodyParts, illness } from './body.js';
import { categories } from './categories.js';
import { causes } from './world-causes.js';
import { celebrations } from './celebrations.js';
import { feelings } from './feelings.js';
import { countries, world } from './geography.js';
import { comparisons, smallWords, tenses } from './grammar.js';
import { landscapes, physics, plants, sky } from './nature.js';
import { additions, counting, multiplications, shapes } from './numbers.js';
import { adjectives, otherOpposites } from './opposites.js';
import { family, instruments, jobs, places, verbsAndObjects } from './people.js';
import { idioms, politeness, proverbs, similes } from './phrases.js';
import { school } from './school.js';
import { music, sports } from './sport-and-music.js';
import { clock, days, months, partsOfTheDay, seasons } from './time.js';
import { weather } from './weather.js';
import { wholes } from './wholes.js';

type Weighted = readonly [Topic, number];

/** What an encyclopedia tells, with how often: topics of many items need more room. */
const ENCYCLOPEDIA: readonly Weighted[] = [
  [animals, 8],
  [causes, 6],
  [wholes, 2.5],
  [categories, 3],
  [countries, 8],
  [world, 1],
  [jobs, 5],
  [places, 4],
  [instruments, 3],
  [verbsAndObjects, 3],
  [family, 2],
  [plants, 2],
  [landscapes, 2],
  [sky, 1.5],
  [physics, 4],
  [weather, 3],
  [seasons, 2],
  [partsOfTheDay, 2],
  [clock, 2],
  [bodyParts, 3],
  [illness, 2.5],
  [feelings, 6],
  [school, 2],
  [sports, 2],
  [music, 1],
  [celebrations, 1.5],
  [adjectives, 3],
  [otherOpposites, 1],
  [days, 2],
  [months, 2],
  [shapes, 1],
  [politeness, 1],
  [idioms, 1],
];

/** What a classroom practises: orders, opposites, sums, grammar and sayings. */
const CLASSROOM: readonly Weighted[] = [
  [days, 3],
  [months, 3],
  [seasons, 2],
  [clock, 2],
  [additions, 2.5],
  [multiplications, 1],
  [counting, 2],
  [shapes, 1.5],
  [adjectives, 5],
  [otherOpposites, 3],
  [tenses, 4],
  [comparisons, 3],
  [smallWords, 5],
  [proverbs, 3],
  [idioms, 3],
  [similes, 2],
  [politeness, 2],
  [countries, 5],
  [animals, 4],
  [causes, 2],
  [wholes, 2],
  [categories, 3],
  [verbsAndObjects, 2],
  [jobs, 1],
  [feelings, 1],
  [bodyParts, 1],
  [physics, 1],
];

export const allTopics: readonly Topic[] = [...new Set([...ENCYCLOPEDIA, ...CLASSROOM].map(([topic]) => topic))];

export const encyclopediaTopic = (random: Random): Topic => pickWeighted(random, ENCYCLOPEDIA);
export const classroomTopic = (random: Random): Topic => pickWeighted(random, CLASSROOM);

function pickWeighted(random: Random, choices: readonly Weighted[]): Topic {
  let left = random.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [topic, weight] of choices) if ((left -= weight) < 0) return topic;
  return choices[choices.length - 1][0];
}
