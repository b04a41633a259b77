import { PEOPLE, type Person } from '../english.js';
import { FOODS, PLACES, TRANSPORT } from '../knowledge/things.js';
import type { Register } from '../register.js';
import {
  actionSentence,
  anyFact,
  colourSentence,
  comparisonSentence,
  foodSentence,
  insideSentence,
  lifeSentence,
  madeOfSentence,
  mealSentence,
  pairSentence,
  partOfSentence,
  placeFact,
  portionSentence,
  roadSentence,
  roomSentence,
  tasteSentence,
  transportSentence,
  truth,
  verbSentence,
} from './fact-sentences.js';
import { ITEMS, materialSentence, partSentence, placeSentence, qualitySentence, useSentence, wearSentence } from './item-sentences.js';
import { causeSentence } from './story-home.js';
import { joinSome, paragraphs, withinLength } from './paragraphs.js';
import type { Random } from '../../../../src/engine/random.js';

type Article = (random: Random, person: Person) => readonly string[];

const repeat = (n: number, sentence: () => string): string[] => Array.from({ length: n }, sentence);

/** All about one household thing, told in several ways. */
const aboutItem: Article = (random, person) => {
  const item = random.pick(ITEMS);
  const [name, , , , material, parts, qualities] = item;
  return [
    ...repeat(3, () => useSentence(random, item, person)),
    ...random.shuffle([
      placeSentence(random, item),
      partSentence(random, name, parts),
      materialSentence(random, name, material),
      qualitySentence(random, name, qualities),
      qualitySentence(random, name, qualities),
      useSentence(random, item, person),
    ]),
  ];
};

/** Several household things in one text, so that the model has to tell them apart. */
const aboutItems: Article = (random, person) =>
  repeat(4, () => '').flatMap(() => {
    const item = random.pick(ITEMS);
    return random.chance(0.6)
      ? [useSentence(random, item, person), random.pick([placeSentence, (r: Random) => partSentence(r, item[0], item[5])])(random, item)]
      : [useSentence(random, item, person), materialSentence(random, item[0], item[4])];
  });

const aboutFood: Article = (random, person) => {
  const food = random.pick(FOODS);
  return [
    ...repeat(5, () => foodSentence(random, food, person)),
    ...repeat(2, () => foodSentence(random, random.pick(FOODS), person)),
    random.pick([mealSentence, portionSentence])(random, person),
  ];
};

const aboutMeals: Article = (random, person) => [
  ...repeat(3, () => mealSentence(random, person)),
  ...repeat(2, () => portionSentence(random, person)),
  tasteSentence(random),
  ...repeat(2, () => foodSentence(random, random.pick(FOODS), person)),
];

const aboutRooms: Article = (random, person) => [
  ...repeat(5, () => roomSentence(random, person)),
  ...repeat(2, () => insideSentence(random, person)),
  partOfSentence(random),
];

const aboutPlace: Article = (random, person) => {
  const place = random.pick(PLACES);
  return [...repeat(5, () => placeFact(random, place, person)), ...repeat(2, () => placeFact(random, random.pick(PLACES), person))];
};

const aboutPlaces: Article = (random, person) => repeat(7, () => placeFact(random, random.pick(PLACES), person));

const aboutTransport: Article = (random, person) => {
  const transport = random.pick(TRANSPORT);
  return [
    ...repeat(4, () => transportSentence(random, transport, person)),
    ...repeat(2, () => roadSentence(random)),
    transportSentence(random, random.pick(TRANSPORT), person),
  ];
};

const aboutMaterials: Article = (random, person) =>
  random.shuffle([
    ...repeat(3, () => madeOfSentence(random, person)),
    ...repeat(3, () => colourSentence(random, person)),
    ...repeat(2, () => comparisonSentence(random)),
  ]);

const aboutClothes: Article = (random, person) => [...repeat(6, () => wearSentence(random, person)), truth(random)];

const aboutVerbs: Article = (random, person) => repeat(8, () => verbSentence(random, person));

const aboutActions: Article = (random, person) =>
  repeat(8, () => (random.chance(0.8) ? actionSentence(random, person) : useSentence(random, random.pick(ITEMS), person)));

const aboutPairs: Article = (random, person) => [
  ...repeat(5, () => pairSentence(random, person)),
  partOfSentence(random),
  comparisonSentence(random),
];

const aboutEverything: Article = (random, person) =>
  repeat(8, () => (random.chance(0.4) ? useSentence(random, random.pick(ITEMS), person) : anyFact(random, person)));

const truths: Article = (random, person) => repeat(8, () => (random.chance(0.4) ? truth(random) : lifeSentence(random, person)));

const lives: Article = (random, person) =>
  repeat(8, () => (random.chance(0.75) ? lifeSentence(random, person) : causeSentence(random, person)));

const ARTICLES: readonly (readonly [Article, weight: number])[] = [
  [aboutItem, 5],
  [aboutItems, 5],
  [aboutFood, 3],
  [aboutMeals, 1],
  [aboutRooms, 2],
  [aboutPlace, 3],
  [aboutPlaces, 2],
  [aboutTransport, 2],
  [aboutMaterials, 3],
  [aboutClothes, 2],
  [aboutVerbs, 3],
  [aboutActions, 4],
  [aboutPairs, 2],
  [aboutEverything, 4],
  [truths, 3],
  [lives, 4],
];
const DRAW = ARTICLES.flatMap(([article, weight]) => Array.from({ length: weight }, () => article));

/** Not everybody has a name. Where such a subject comes inside a sentence its capital goes. */
const SOMEONE: readonly Person[] = [
  ...['My father', 'My brother', 'My grandfather', 'My uncle', 'The boy', 'The man', 'The old man', 'The neighbour'].map(
    (name): Person => ({ name, he: 'he', him: 'him', his: 'his' }),
  ),
  ...['My mother', 'My sister', 'My grandmother', 'My aunt', 'The girl', 'The woman', 'The old woman', 'The teacher'].map(
    (name): Person => ({ name, he: 'she', him: 'her', his: 'her' }),
  ),
];

export const encyclopediaHome: Register = {
  name: 'encyclopedia-home',
  weight: 20,
  write(random) {
    const article = random.pick(DRAW);
    const sentences = joinSome(random, article(random, random.pick(random.chance(0.5) ? PEOPLE : SOMEONE)), 0.4);
    const text = paragraphs(sentences, random.pick([3, 4, 5, 9])).replace(/(?<=[a-z,] )(?:My|The)(?= [a-z])/g, (word) =>
      word.toLowerCase(),
    );
    return text.length < 100 ? encyclopediaHome.write(random) : withinLength(text);
  },
};
