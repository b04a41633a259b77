import type { Random } from '../../../../src/engine/random.js';
import type { Topic } from '../topic.js';
import { animalBodies, animalFood, animalGifts, animalHomes, animals, animalVoices, youngAnimals } from './animals.js';
import { quizTopics } from './facts-quiz.js';
import { coloursOf, howMany, kinds, madeFrom, origins, senses, worn } from './facts-things.js';
import { musicMakers, sportsAndGames, work } from './facts-work.js';
import { capitals, cities, countries, familiarCountries, languages, world } from './geography.js';
import { agreement, articles, degrees, pronouns, questionsAndAnswers } from './language-agreement.js';
import { collocations, fixedPhrases, idiomsInUse } from './language-collocations.js';
import { opposites } from './language-opposites.js';
import { prepositions, sentences } from './language-small-words.js';
import { passives, verbsInTime, verbsOfThings } from './language-verbs.js';
import { days, months, seasons } from './time.js';

type Weighted = readonly [Topic, number];

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
  [cities, 1.5],
  [world, 2],
  [opposites, 9],
  [days, 1.5],
  [months, 1.5],
  [seasons, 2],
  [origins, 1.5],
  [madeFrom, 2],
  [senses, 2],
  [worn, 1.5],
  [kinds, 6],
  [howMany, 3],
  [coloursOf, 3],
  [work, 5],
  [sportsAndGames, 2.5],
  [musicMakers, 1.5],
  ...quizTopics.map((topic): Weighted => [topic, topic.name === 'American words' ? 1 : 3]),
];

/** What practises the language itself. */
const LANGUAGE: readonly Weighted[] = [
  [verbsInTime, 10],
  [verbsOfThings, 2],
  [passives, 2],
  [prepositions, 5],
  [sentences, 6],
  [agreement, 7],
  [articles, 2],
  [pronouns, 4],
  [questionsAndAnswers, 4],
  [degrees, 3],
  [collocations, 8],
  [fixedPhrases, 6],
  [idiomsInUse, 4],
  [opposites, 8],
];

export const factTopic = (random: Random): Topic => pickWeighted(random, FACTS);
export const languageTopic = (random: Random): Topic => pickWeighted(random, LANGUAGE);

/** Facts of which one can ask: topics with questions. */
const ASKABLE: readonly Weighted[] = FACTS.filter(([topic]) => topic.questions);
export const askableTopic = (random: Random): Topic => pickWeighted(random, ASKABLE);

function pickWeighted(random: Random, choices: readonly Weighted[]): Topic {
  let left = random.uniform() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [topic, weight] of choices) if ((left -= weight) < 0) return topic;
  return choices[choices.length - 1][0];
}
