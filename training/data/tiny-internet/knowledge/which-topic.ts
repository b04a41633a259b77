/** Which topic a text is about, drawn by weight. */
import type { Random } from '../../../../src/engine/random.js';
import type { Topic } from '../topic.js';
import { animalBodies, animalFood, animalGifts, animalHomes, animals, animalVoices, youngAnimals } from './animals.js';
import { capitals, countries, familiarCountries, languages } from './countries.js';
import { categories, kinds } from './kinds.js';
import * as language from './language.js';
import { additions, counting, multiplications } from './numbers.js';
import { adjectives, opposites, otherOpposites } from './opposites.js';
import { americanWords, quizTopics } from './quiz.js';
import { days, months } from './time.js';
import * as topics from './topics.js';

type Weighted = readonly [Topic, number];

/** What an encyclopedia tells, with how often: topics of many items need more room. */
const ENCYCLOPEDIA: readonly Weighted[] = [
  [animals, 8],
  [topics.causes, 6],
  [topics.wholes, 2.5],
  [categories, 3],
  [countries, 8],
  [topics.world, 1],
  [topics.jobs, 5],
  [topics.places, 4],
  [topics.instruments, 3],
  [topics.verbsAndObjects, 3],
  [topics.family, 2],
  [topics.plants, 2],
  [topics.landscapes, 2],
  [topics.sky, 1.5],
  [topics.physics, 4],
  [topics.weather, 3],
  [topics.seasons, 2],
  [topics.partsOfTheDay, 2],
  [topics.clock, 2],
  [topics.bodyParts, 3],
  [topics.illness, 2.5],
  [topics.feelings, 6],
  [topics.school, 2],
  [topics.sports, 2],
  [topics.music, 1],
  [topics.celebrations, 1.5],
  [adjectives, 3],
  [otherOpposites, 1],
  [days, 2],
  [months, 2],
  [topics.shapes, 1],
  [topics.politeness, 1],
  [topics.idioms, 1],
];

/** What a classroom practises: orders, opposites, sums, grammar and sayings. */
const CLASSROOM: readonly Weighted[] = [
  [days, 3],
  [months, 3],
  [topics.seasons, 2],
  [topics.clock, 2],
  [additions, 2.5],
  [multiplications, 1],
  [counting, 2],
  [topics.shapes, 1.5],
  [adjectives, 5],
  [otherOpposites, 3],
  [topics.tenses, 4],
  [topics.comparisons, 3],
  [topics.smallWords, 5],
  [topics.proverbs, 3],
  [topics.idioms, 3],
  [topics.similes, 2],
  [topics.politeness, 2],
  [countries, 5],
  [animals, 4],
  [topics.causes, 2],
  [topics.wholes, 2],
  [categories, 3],
  [topics.verbsAndObjects, 2],
  [topics.jobs, 1],
  [topics.feelings, 1],
  [topics.bodyParts, 1],
  [topics.physics, 1],
];

/** What a child asks and is told, with how often. */
const FACTS: readonly Weighted[] = [
  [animals, 8],
  [youngAnimals, 13],
  [animalVoices, 3],
  [animalFood, 2.5],
  [animalHomes, 2.5],
  [animalBodies, 2],
  [animalGifts, 1],
  [familiarCountries, 6],
  [countries, 4],
  [capitals, 11],
  [languages, 4],
  [topics.cities, 1.5],
  [topics.world, 2],
  [opposites, 9],
  [days, 1.5],
  [months, 1.5],
  [topics.seasons, 2],
  [topics.origins, 1.5],
  [topics.madeFrom, 2],
  [topics.senses, 2],
  [topics.worn, 1.5],
  [kinds, 6],
  [topics.howMany, 3],
  [topics.coloursOf, 3],
  [topics.work, 5],
  [topics.sportsAndGames, 2.5],
  [topics.musicMakers, 1.5],
  ...quizTopics.map((topic): Weighted => [topic, 3]),
  [americanWords, 1],
];

/** What practises the language itself. */
const LANGUAGE: readonly Weighted[] = [
  [language.verbsInTime, 10],
  [language.verbsOfThings, 2],
  [topics.passives, 2],
  [language.prepositions, 5],
  [language.sentences, 6],
  [language.agreement, 7],
  [topics.articles, 2],
  [language.pronouns, 4],
  [language.questionsAndAnswers, 4],
  [topics.degrees, 3],
  [language.collocations, 8],
  [language.fixedPhrases, 6],
  [language.idiomsInUse, 4],
  [opposites, 8],
];

export const encyclopediaTopic = (random: Random): Topic => pickWeighted(random, ENCYCLOPEDIA);
export const classroomTopic = (random: Random): Topic => pickWeighted(random, CLASSROOM);
export const factTopic = (random: Random): Topic => pickWeighted(random, FACTS);
export const languageTopic = (random: Random): Topic => pickWeighted(random, LANGUAGE);

function pickWeighted(random: Random, choices: readonly Weighted[]): Topic {
  let left = random.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [topic, weight] of choices) if ((left -= weight) < 0) return topic;
  return choices[choices.length - 1][0];
}
