import { withArticle } from '../english.js';

/** How our nouns behave in a sentence: 'a knife is', 'scissors are', 'soap is'. */

const MASS = new Set([
  'soap',
  'water',
  'milk',
  'bread',
  'butter',
  'cheese',
  'rice',
  'pasta',
  'sugar',
  'salt',
  'flour',
  'honey',
  'jam',
  'tea',
  'coffee',
  'juice',
  'meat',
  'chicken',
  'fish',
  'soup',
  'salad',
  'ice cream',
  'chocolate',
  'oil',
  'pepper',
  'wood',
  'metal',
  'glass',
  'paper',
  'plastic',
  'wool',
  'cotton',
  'leather',
  'stone',
  'gold',
  'silver',
  'iron',
  'rubber',
  'string',
  'thread',
  'glue',
  'paint',
  'ink',
  'chalk',
  'money',
  'toothpaste',
  'shampoo',
  'furniture',
  'food',
  'fruit',
  'garlic',
  'yoghurt',
  'cereal',
  'porridge',
  'popcorn',
  'lemonade',
  'wax',
  'tape',
  'rope',
  'ice',
  'sand',
  'clay',
  'silk',
  'cream',
  'toast',
  'homework',
  'music',
  'rubbish',
  'toilet paper',
  'hair',
  'grass',
  'steel',
  'concrete',
  'corn',
  'ketchup',
  'medicine',
  'petrol',
  'wrapping paper',
  'cement',
  'lettuce',
  'broccoli',
  'spaghetti',
  'apple juice',
  'orange juice',
  'hot chocolate',
  'beef',
  'ham',
  'washing powder',
  'cake',
  'pizza',
  'cloth',
  'fruit salad',
  'tomato soup',
  'vegetable soup',
  'fried rice',
  'luggage',
  'fuel',
  'electricity',
  'gas',
  'cabbage',
  'jelly',
]);

/** Materials of which one also says 'a glass'; as objects in the house they are counted. */
const COUNTED_OBJECTS = new Set(['glass', 'iron', 'rope', 'cloth']);

export const isMass = (noun: string): boolean => MASS.has(noun);

export const isPlural = (noun: string): boolean =>
  (/[^sui]s$/.test(noun) && noun !== 'gas' && noun !== 'lens') || /(?:people|children|men|teeth|feet)$/.test(noun);

/** 'a knife', 'scissors', 'soap'. With `object`, a glass is a thing to drink from and not a material. */
export function some(noun: string, object = false): string {
  if (isPlural(noun) || (isMass(noun) && !(object && COUNTED_OBJECTS.has(noun)))) return noun;
  return withArticle(noun);
}

export const are = (noun: string): 'is' | 'are' => (isPlural(noun) ? 'are' : 'is');
export const were = (noun: string): 'was' | 'were' => (isPlural(noun) ? 'were' : 'was');
export const have = (noun: string): 'has' | 'have' => (isPlural(noun) ? 'have' : 'has');
export const it = (noun: string): 'it' | 'they' => (isPlural(noun) ? 'they' : 'it');
export const them = (noun: string): 'it' | 'them' => (isPlural(noun) ? 'them' : 'it');
export const does = (noun: string): 'does' | 'do' => (isPlural(noun) ? 'do' : 'does');

/** 'this knife', 'these scissors'. */
export const these = (noun: string): string => `${isPlural(noun) ? 'these' : 'this'} ${noun}`;
