import { list } from '../english.js';
import type { Topic } from '../topic.js';

interface Category {
  kind: string;
  single?: string;
  all: readonly string[];
}

/** Kinds of things with their members. */
const CATEGORIES: readonly Category[] = [
  { kind: 'colours', single: 'colour', all: ['red', 'blue', 'green', 'yellow', 'white', 'black', 'brown', 'pink', 'orange'] },
  { kind: 'animals', single: 'animal', all: ['dogs', 'cats', 'horses', 'cows', 'lions', 'elephants', 'rabbits', 'birds', 'fish'] },
  { kind: 'birds', single: 'bird', all: ['ducks', 'owls', 'eagles', 'hens', 'penguins', 'parrots'] },
  { kind: 'insects', single: 'insect', all: ['bees', 'ants', 'flies', 'butterflies'] },
  { kind: 'pets', single: 'pet', all: ['dogs', 'cats', 'rabbits', 'hamsters'] },
  { kind: 'farm animals', single: 'farm animal', all: ['cows', 'pigs', 'sheep', 'hens', 'goats', 'horses'] },
  { kind: 'wild animals', single: 'wild animal', all: ['lions', 'tigers', 'bears', 'wolves', 'elephants', 'foxes'] },
  { kind: 'fruit', all: ['apples', 'pears', 'bananas', 'oranges', 'cherries', 'grapes', 'strawberries', 'lemons'] },
  { kind: 'vegetables', single: 'vegetable', all: ['carrots', 'potatoes', 'tomatoes', 'onions', 'beans', 'peas'] },
  { kind: 'drinks', single: 'drink', all: ['water', 'milk', 'tea', 'coffee', 'juice'] },
  { kind: 'meals', single: 'meal', all: ['breakfast', 'lunch', 'dinner'] },
  { kind: 'sweet things', all: ['sugar', 'honey', 'chocolate', 'cake', 'ice cream'] },
  { kind: 'flowers', single: 'flower', all: ['roses', 'tulips', 'sunflowers'] },
  { kind: 'clothes', all: ['trousers', 'shirts', 'coats', 'dresses', 'socks', 'jumpers'] },
  { kind: 'sports', single: 'sport', all: ['football', 'tennis', 'swimming', 'basketball', 'skiing'] },
  { kind: 'instruments', single: 'instrument', all: ['pianos', 'guitars', 'violins', 'drums', 'flutes'] },
  { kind: 'tools', single: 'tool', all: ['hammers', 'saws', 'spades', 'brooms'] },
  { kind: 'furniture', all: ['tables', 'chairs', 'beds', 'sofas', 'cupboards'] },
  { kind: 'days', single: 'day', all: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] },
  { kind: 'months', single: 'month', all: ['January', 'March', 'April', 'May', 'June', 'July', 'August', 'December'] },
  { kind: 'seasons', single: 'season', all: ['spring', 'summer', 'autumn', 'winter'] },
  { kind: 'countries', single: 'country', all: ['France', 'Italy', 'Spain', 'China', 'Japan', 'Brazil', 'India', 'Egypt'] },
  { kind: 'cities', single: 'city', all: ['Paris', 'London', 'Rome', 'Berlin', 'Madrid', 'Tokyo', 'Vienna'] },
  { kind: 'continents', single: 'continent', all: ['Europe', 'Africa', 'Asia', 'Australia'] },
  { kind: 'languages', single: 'language', all: ['English', 'French', 'German', 'Spanish', 'Italian', 'Chinese'] },
  { kind: 'numbers', single: 'number', all: ['two', 'three', 'five', 'seven', 'ten', 'a hundred'] },
  { kind: 'shapes', single: 'shape', all: ['circles', 'squares', 'triangles'] },
  { kind: 'parts of the body', single: 'part of the body', all: ['arms', 'legs', 'hands', 'feet', 'eyes', 'ears'] },
  { kind: 'feelings', single: 'feeling', all: ['joy', 'anger', 'fear', 'love'] },
  { kind: 'toys', single: 'toy', all: ['balls', 'dolls', 'kites', 'teddy bears'] },
  { kind: 'subjects at school', all: ['maths', 'English', 'history', 'music', 'art'] },
  { kind: 'metals', single: 'metal', all: ['gold', 'silver', 'iron'] },
];

/** Every run of so many neighbours in the ring of members, as a list in words. */
const runs = (all: readonly string[], length: number): string[] =>
  all.map((_, i) => list(Array.from({ length }, (_, j) => all[(i + j * (all.length > 4 ? 2 : 1)) % all.length])));

export const categories: Topic = {
  name: 'categories',
  items: CATEGORIES.map((category) => ({ ...category, pair: runs(category.all, 2), triple: runs(category.all, 3) })),
  frames: [
    [
      '{pair} are {kind}.',
      '{pair} are both {kind}.',
      '{n} knows three {kind}: {triple}.',
      'Of all {kind}, {n} likes {all} best.',
      '{kind} like {pair} are well known.',
      '{n} likes {pair} and other {kind}.',
      'Are {pair} {kind}? Yes, they are.',
      '{n} talked about {kind}: {triple}.',
      '{kind}: {triple}.',
      '{triple} are {kind}.',
      'There are many {kind}, for example {pair}.',
      'My favourite {single}? {all}, of course!',
    ],
    ['{triple} are {kind}.', '{n} wrote a list of {kind}: {triple}.', '{pair} are {kind}.', 'Which {kind} do you know? I know {triple}.'],
  ],
  questions: [
    ['Which {kind} do you know?', '[I know {triple}.|{triple}.]'],
    ['What are {pair}?', '[They are {kind}.|{kind}.]'],
    ['What is your favourite {single}?', '{all}.'],
  ],
};
