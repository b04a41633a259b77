import { readCards } from '../../cards.js';
import { list } from '../../tiny-internet/english.js';
import { countries } from '../../tiny-internet/knowledge/countries.js';
import { landscapes, weather } from '../../tiny-internet/knowledge/topics.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesByHand, entriesOf, valuesOf, type Entry } from '../entry.js';

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

const BY_HAND = readCards('answers/topics/world.txt');

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
