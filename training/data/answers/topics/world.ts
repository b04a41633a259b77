import { list } from '../../tiny-internet/english.js';
import { countries } from '../../tiny-internet/knowledge/geography.js';
import { landscapes } from '../../tiny-internet/knowledge/nature.js';
import { weather } from '../../tiny-internet/knowledge/weather.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesByHand, entriesOf, valuesOf, type Entry, type HandRow } from '../entry.js';

const nations: readonly Slots[] = countries.items
  .filter((slots) => typeof slots['capital'] === 'string')
  .map((slots) => {
    const notes = valuesOf(slots, 'note').filter((note) => holes(note).length === 0);
    const languages = valuesOf(slots, 'language');
    return {
      ...slots,
      note: notes.length > 0 ? notes : undefined,
      languages: list(languages),
      one: languages.length === 1 ? languages[0] : undefined,
      where: list(valuesOf(slots, 'continent')),
      two: list(valuesOf(slots, 'known').slice(0, 2)),
    };
  });

const scenes: readonly Slots[] = landscapes.items.map((slots) => ({
  ...slots,
  note: undefined,
  two: list(valuesOf(slots, 'inside').slice(0, 2)),
  how: list(valuesOf(slots, 'adj').slice(0, 2)),
  first: valuesOf(slots, 'people')[0],
}));

const skies: readonly Slots[] = weather.items.map((slots) => {
  const wear = valuesOf(slots, 'wear').filter((thing) => holes(thing).length === 0);
  return {
    ...slots,
    wear: wear.length > 0 ? wear : undefined,
    two: wear.length > 1 ? list(wear.slice(0, 2)) : undefined,
    happens: valuesOf(slots, 'thing'),
    do: valuesOf(slots, 'people').filter((act) => !act.startsWith('are ')),
  };
});

const BY_HAND: readonly HandRow[] = [
  [
    'how many continents are there?',
    'how many continents there are',
    'there are seven continents. Europe, Asia and Africa are three of them.',
    'seven',
  ],
  [
    'which is the biggest country in the world?',
    'which country is the biggest',
    'Russia is the biggest country in the world. It lies in Europe and Asia.',
    'Russia',
  ],
  [
    'which mountain is the highest?',
    'which mountain is the highest in the world',
    'Mount Everest is the highest mountain in the world. It is in Asia.',
    'Everest',
  ],
  [
    'which river is very long?',
    'the name of a very long river',
    'the Nile is a very long river in Africa. It flows through Egypt.',
    'Nile',
  ],
  [
    'which ocean is the biggest?',
    'which ocean is the biggest',
    'the Pacific is the biggest ocean. It lies between Asia and America.',
    'Pacific',
  ],
  ['where is the Eiffel Tower?', 'where the Eiffel Tower is', 'the Eiffel Tower is in Paris, the capital of France.', 'Paris'],
  ['where are the pyramids?', 'where the old pyramids are', 'the pyramids are in Egypt. They are very old and very big.', 'Egypt'],
  ['where do penguins live?', 'where penguins live', 'most penguins live in the cold south, where there is ice and snow.', 'south / ice'],
  [
    'where do kangaroos come from?',
    'where kangaroos come from',
    'kangaroos come from Australia. They live there in the wild.',
    'Australia',
  ],
  ['where does pizza come from?', 'where pizza comes from', 'pizza comes from Italy. Today people eat it all over the world.', 'Italy'],
  [
    'where does the sun rise? / in which direction does the sun rise?',
    'where the sun rises',
    'the sun rises in the east and sets in the west.',
    'east',
  ],
  [
    'where does the sun set? / in which direction does the sun set?',
    'where the sun sets',
    'the sun sets in the west. In the morning it rises in the east.',
    'west',
  ],
  [
    'what are the four directions?',
    'the names of the four directions',
    'the four directions are north, south, east and west. A compass shows them.',
    'north',
  ],
  ['what is a map good for?', 'what a map is good for', 'a map shows streets, rivers and cities. It helps you to find the way.', 'way'],
  [
    'how many stars are in the sky?',
    'how many stars are in the sky',
    'nobody can count them all. There are more stars than you can see.',
    'nobody / more',
  ],
  ['what does the earth go around?', 'what the earth goes around', 'the earth goes around the sun. One trip takes a year.', 'sun'],
  ['what does the moon go around?', 'what the moon goes around', 'the moon goes around the earth. It takes about a month.', 'earth'],
  [
    'how long does the earth need to go around the sun?',
    'how long the earth needs to go around the sun',
    'the earth needs one year to go around the sun.',
    'year',
  ],
  ['is the sun a star?', 'if the sun is a star', 'yes, the sun is a star. It is the star that is nearest to us.', 'yes'],
  ['what is the sun?', 'what the sun is', 'the sun is a star. It gives us light and keeps us warm.', 'star'],
  ['what is the moon?', 'what the moon is', 'the moon is a big ball of stone that goes around the earth.', 'stone / earth'],
  [
    'what colour is the sky on a sunny day?',
    'the colour of the sky on a sunny day',
    'on a sunny day the sky is blue. At night it is black.',
    'blue',
  ],
  [
    'what are the colours of the rainbow?',
    'the colours of the rainbow',
    'red, orange, yellow, green, blue and purple. You see a rainbow when the sun shines through rain.',
    'red',
  ],
  [
    'what do plants need to grow? / what does a plant need?',
    'what plants need to grow',
    'plants need water, light and air. Good soil helps them too.',
    'water / light',
  ],
  [
    'how deep is the sea?',
    'how deep the sea is',
    'the sea is very deep. In some places it is deeper than the highest mountain is high.',
    'deep',
  ],
  ['is sea water salty?', 'if sea water is salty', 'yes, sea water is salty. You should not drink it.', 'yes'],
];

export const worldEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'fact',
      name: 'capital of a country',
      ask: ['what is the capital of {x}?', 'which city is the capital of {x}?', 'what is the name of the capital of {x}?'],
      indirect: ['what the capital of {x} is', 'which city is the capital of {x}', 'the name of the capital of {x}'],
      brief: ['capital of {x}?', 'the capital of {x}, please.', 'name the capital of {x}.', '{x}: capital?'],
      answers: [
        'the capital of {x} is {capital}. It is in {where}.',
        '{capital} is the capital of {x}. Many people live there.',
        'it is {capital}. That is the capital of {x}.',
        'the capital of {x} is {capital}. {note}',
      ],
      key: ['{capital}'],
      fact: 'capital',
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'country of a capital',
      ask: ['which country is {capital} in?', '{capital} is the capital of which country?', 'where is {capital}?'],
      indirect: ['which country {capital} is in', 'where {capital} is'],
      brief: ['{capital}: which country?', 'country of {capital}?'],
      answers: [
        '{capital} is in {x}. It is the capital of the country.',
        '{capital} is the capital of {x}. [You can find it on a map.|Many people live there.]',
        'in {x}. {capital} is the capital there.',
      ],
      key: ['{x}'],
      fact: 'x',
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'language of a country',
      ask: ['which language do people speak in {x}?', 'what do people speak in {x}?', 'what language should I learn for {x}?'],
      indirect: ['which language people speak in {x}', 'what people speak in {x}'],
      brief: ['language of {x}?', '{x}: language?', 'name a language of {x}.'],
      answers: [
        'people in {x} speak {languages}. [Some speak other languages too.|They learn it as children.]',
        'in {x} people speak {languages}. You can learn it too.',
        '{languages}. That is what most people in {x} speak.',
      ],
      key: ['{language}'],
      fact: 'languages',
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'place of a country',
      ask: ['where is {x}?', 'on which continent is {x}?', 'where can I find {x} on the map?'],
      indirect: ['where {x} is', 'on which continent {x} is'],
      brief: ['{x}: which continent?', 'continent of {x}?'],
      answers: ['{x} is in {where}. Its capital is {capital}.', 'you find {x} in {where}. Look for it on a map.', 'in {where}. {note}'],
      key: ['{continent}'],
      fact: 'where',
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a country is known for',
      ask: ['what is {x} known for?', 'what is {x} famous for?', 'what do people like about {x}?'],
      indirect: ['what {x} is known for', 'what {x} is famous for'],
      brief: ['{x}: famous for what?', 'name something from {x}.'],
      answers: [
        '{x} is known for {two}. It is a country in {where}.',
        '{x} is famous for {two}. {note}',
        'for {two}. Many people visit {x} every year.',
      ],
      key: ['{known}'],
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a country is',
      ask: ['what is {x}?', 'what do you know about {x}?', 'what can you say about {x}?'],
      indirect: ['something about {x}', 'more about {x}'],
      brief: ['tell me about {x}.', 'I want to visit {x}. What should I know?', '{x}?', 'something about {x}, please.'],
      answers: [
        '{x} is a country in {where}. Its capital is {capital}.',
        '{x} is a country in {where}, and people there speak {languages}.',
        '{x} is a country in {where}. {note}',
        '{x} is a country in {where}. It is known for {two}.',
      ],
      key: ['country', '{continent}'],
    },
    nations,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'what a landscape holds',
      ask: ['what do you find in {a x}?', 'what can I see in {a x}?'],
      indirect: ['what you find in {a x}', 'what I can see in {a x}'],
      brief: ['{a x}: what is there?'],
      answers: ['you can find {two} there. {a x} is often {how}.', 'in {a x} there are {two} and other things.'],
      key: ['{inside}'],
    },
    scenes,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a landscape is',
      ask: ['what is {a x} like?', 'how would you describe {a x}?'],
      indirect: ['what {a x} is like'],
      brief: ['describe {a x}.'],
      answers: ['{a x} is often {how}. You can find {two} there.'],
      key: ['{adj}'],
    },
    scenes,
  ),
  ...entriesOf(
    {
      kind: 'advice',
      name: 'clothes for the weather',
      ask: ['what should I wear when {when}?', 'what do people wear when {when}?', 'what should I put on when {when}?'],
      indirect: ['what to wear when {when}', 'what I should wear when {when}'],
      brief: ['clothes for when {when}?', '{when}. What should I wear?'],
      answers: [
        'wear {wear} when {when}. Then you will feel fine.',
        'when {when}, {wear} is a good idea.',
        'put on {two}. That is best when {when}.',
      ],
      key: ['{wear}'],
    },
    skies
      .map((slots) => ({ ...slots, wear: valuesOf(slots, 'wear').filter((thing) => thing.startsWith('a')) }))
      .filter((slots) => slots.wear.length > 0),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'people in the weather',
      ask: ['what do people do when {when}?'],
      indirect: ['what people do when {when}'],
      brief: ['{when}. What do people do?'],
      answers: ['when {when}, people often {do}. Some do other things.', 'people {do} when {when}. [You can do the same.|]'],
      key: ['{do}'],
    },
    skies,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what the weather does',
      ask: ['what happens when {when}?'],
      indirect: ['what happens when {when}'],
      brief: ['{when}. What happens?'],
      answers: ['when {when}, {happens}. You can see it when you look outside.'],
      key: ['{happens}'],
    },
    skies,
  ),
  ...entriesByHand('fact', 'the world', BY_HAND),
];
