import { capitalise, list, numberWord, PEOPLE, plural } from '../english.js';
import { FOODS, PORTIONS, PLACES } from '../knowledge/things.js';
import { isMass } from '../knowledge/nouns.js';
import type { Register } from '../register.js';
import type { Random } from '../../../../src/engine/random.js';
import { paragraphs } from './paragraphs.js';

function portion(random: Random): string {
  const [measure, foods] = random.pick(PORTIONS);
  const n = 1 + random.int(5);
  return `${numberWord(n)} ${n === 1 ? measure : plural(measure)} of ${random.pick(foods)}`;
}

const COUNTABLE = FOODS.map(([name]) => name).filter((name) => !isMass(name) && name !== 'pea' && name !== 'bean');
const SHOPS = PLACES.filter((place) => place.shop);

/** Small sums in words and digits, with things to count. */
function sum(random: Random): string {
  const thing = random.pick([...COUNTABLE, 'coin', 'book', 'pencil', 'ball', 'stamp', 'button', 'flower', 'key', 'cup', 'egg']);
  const { name: P, he } = random.pick(PEOPLE);
  const { name: Q } = random.pick(PEOPLE.filter((person) => person.name !== P));
  const a = 1 + random.int(8);
  const b = 1 + random.int(a);
  const things = (n: number): string => `${numberWord(n)} ${n === 1 ? thing : plural(thing)}`;
  const left = (n: number): string => (n === 0 ? `no ${plural(thing)}` : things(n));
  return random.pick([
    () => `${P} has ${things(a)}. ${Q} gives ${P} ${things(b)}. Now ${he} has ${things(a + b)}.`,
    () => `${P} had ${things(a)}. ${capitalise(he)} gave ${things(b)} to ${Q}. Then ${he} had ${left(a - b)} left.`,
    () => `${capitalise(numberWord(a))} plus ${numberWord(b)} is ${numberWord(a + b)}.`,
    () => `${capitalise(numberWord(a + b))} minus ${numberWord(b)} is ${numberWord(a)}.`,
    () => `How much is ${numberWord(a)} and ${numberWord(b)}? It is ${numberWord(a + b)}.`,
    () => `${a} + ${b} = ${a + b}`,
    () => `${a + b} - ${b} = ${a}`,
    () => `One ${thing} costs ${numberWord(a)} euro${a === 1 ? '' : 's'}. Two ${plural(thing)} cost ${numberWord(2 * a)} euros.`,
    () => `There are ${things(a)} on the table. Take away ${numberWord(b)}. Now there ${a - b === 1 ? 'is' : 'are'} ${left(a - b)}.`,
    () => `Two times ${numberWord(a)} is ${numberWord(2 * a)}.`,
    () => `Half of ${numberWord(2 * a)} is ${numberWord(a)}.`,
  ])();
}

function shoppingList(random: Random): string {
  const { name: P } = random.pick(PEOPLE);
  const title = random.pick([
    'Shopping list',
    `Shopping for ${random.pick(['Monday', 'Friday', 'Saturday', 'the party', 'breakfast', 'dinner', 'the picnic'])}`,
    `${P}'s shopping list`,
    'We need:',
  ]);
  const lines = Array.from({ length: 4 + random.int(3) }, () => `- ${portion(random)}`);
  const shops = random
    .shuffle(SHOPS)
    .slice(0, 3)
    .map((shop) => `Buy ${random.pick(shop.things)} ${shop.at}.`);
  return [
    title,
    ...new Set(lines),
    shops.join(' '),
    random.pick([
      'Do not forget the bag!',
      'Please pay with your card.',
      'Take the money from the purse.',
      'Thank you!',
      'Come home before six.',
    ]),
  ].join('\n');
}

function packingList(random: Random): string {
  const [what, things] = random.pick([
    ['the beach', ['a towel', 'a swimsuit', 'sunglasses', 'a hat', 'a ball', 'water', 'a bucket and spade', 'sandals', 'a book']],
    ['school', ['pens', 'a pencil', 'a ruler', 'books', 'an eraser', 'a notebook', 'a lunch box', 'homework', 'scissors']],
    ['a holiday', ['clothes', 'a toothbrush', 'a camera', 'tickets', 'a passport', 'a map', 'a good book', 'shoes', 'pyjamas']],
    ['winter', ['a warm coat', 'gloves', 'a scarf', 'boots', 'a woolly hat', 'thick socks']],
    ['camping', ['a tent', 'a sleeping bag', 'a torch', 'matches', 'a pot', 'a rope', 'boots', 'a raincoat']],
    ['a birthday party', ['a cake', 'candles', 'presents', 'balloons', 'juice', 'music', 'ice cream', 'plates and cups']],
    ['a picnic', ['a blanket', 'sandwiches', 'apples', 'a basket', 'lemonade', 'plates', 'a knife', 'napkins']],
    ['the first aid box', ['bandages', 'scissors', 'a thermometer', 'medicine', 'gloves']],
    ['the tool box', ['a hammer', 'nails', 'a saw', 'a screwdriver', 'screws', 'tape', 'glue']],
  ] as const);
  const some = random.shuffle<string>(things).slice(0, 5);
  const verb = random.pick(['You need', 'Take', 'Pack', 'Do not forget']);
  return random.pick([
    () => `Things for ${what}\n${some.map((thing) => `- ${thing}`).join('\n')}`,
    () => `For ${what}: ${verb.toLowerCase()} ${list(some)}.`,
    () => `What do you need for ${what}?\n${verb} ${list(some)}.`,
  ])();
}

export const shoppingAndSums: Register = {
  name: 'shopping-list',
  weight: 3,
  write(random) {
    const kind = random.uniform();
    if (kind < 0.4) return shoppingList(random);
    if (kind < 0.65) return [packingList(random), packingList(random)].join('\n');
    return paragraphs(
      Array.from({ length: 9 }, () => sum(random)),
      random.pick([1, 3]),
    );
  },
};
