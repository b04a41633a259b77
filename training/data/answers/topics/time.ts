import { readCards } from '../../cards.js';
import { list } from '../../tiny-internet/english.js';
import { celebrations, partsOfTheDay, seasons } from '../../tiny-internet/knowledge/topics.js';
import { days, months } from '../../tiny-internet/knowledge/time.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesByHand, entriesOf, valuesOf, type Entry } from '../entry.js';

const named = (items: readonly Slots[]): Slots[] => items.filter((slots) => typeof slots['x'] === 'string');
const plain = (values: readonly string[]): string[] => values.filter((value) => holes(value).length === 0);

const weekdays = named(days.items);
const calendar = named(months.items);
const year: readonly Slots[] = named(seasons.items).map((slots) => ({
  ...slots,
  what: plain(valuesOf(slots, 'what')),
  month: String(slots['months']).split(/, | and /),
}));
const parts: readonly Slots[] = named(partsOfTheDay.items).map((slots) => ({ ...slots, does: plain(valuesOf(slots, 'does')) }));
const feasts: readonly Slots[] = named(celebrations.items).map((slots) => ({
  ...slots,
  needs: list(valuesOf(slots, 'need').slice(0, 2)),
  does: list(valuesOf(slots, 'do').slice(0, 2)),
}));

const neighbours = (unit: string, name: string, items: readonly Slots[]): Entry[] => [
  ...entriesOf(
    {
      kind: 'fact',
      name: `${name} after`,
      ask: [`which ${unit} comes after {x}?`, `what comes after {x}?`, `what is the next ${unit} after {x}?`],
      indirect: [`which ${unit} comes after {x}`, `what the next ${unit} after {x} is`],
      brief: [`the ${unit} after {x}?`, `after {x} comes what?`, `name the ${unit} after {x}.`],
      answers: [
        `after {x} comes {next}. Before {x} comes {before}.`,
        `{next}. That is the ${unit} that comes after {x}.`,
        `{next} is the ${unit} after {x}.`,
      ],
      key: ['{next}'],
      fact: 'next',
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: `${name} before`,
      ask: [`which ${unit} comes before {x}?`, `what comes before {x}?`, `what is the ${unit} before {x}?`],
      indirect: [`which ${unit} comes before {x}`, `what the ${unit} before {x} is`],
      brief: [`the ${unit} before {x}?`, `name the ${unit} before {x}.`],
      answers: [`before {x} comes {before}. After {x} comes {next}.`, `{before}. That is the ${unit} just before {x}.`],
      key: ['{before}'],
      fact: 'before',
    },
    items,
  ),
];

const BY_HAND = readCards('answers/topics/time.txt');

export const timeEntries: readonly Entry[] = [
  ...neighbours('day', 'day', weekdays),
  ...neighbours('month', 'month', calendar),
  ...neighbours('season', 'season', year),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'season of a month',
      ask: ['in which season is {x}?', 'what season is it in {x}?', 'which season does {x} belong to?'],
      indirect: ['in which season {x} is', 'what season it is in {x}'],
      brief: ['season in {x}?', '{x}: which season?'],
      answers: [
        '{x} is in {season}, at least in the north of the world.',
        'in {x} it is {season}. In the south of the world it is different.',
      ],
      key: ['{season}'],
      fact: 'season',
    },
    calendar,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'number of a month',
      ask: ['which is the {ordinal} month of the year?', 'what is the name of the {ordinal} month?'],
      indirect: ['which month is the {ordinal} of the year', 'the name of the {ordinal} month'],
      brief: ['the {ordinal} month?', 'name the {ordinal} month of the year.'],
      answers: ['the {ordinal} month of the year is {x}. After it comes {next}.', '{x} is the {ordinal} month of the year.'],
      key: ['{x}'],
      fact: 'x',
    },
    calendar,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'months of a season',
      ask: ['which months are in {x}?', 'when is {x}?'],
      indirect: ['which months are in {x}', 'when {x} is'],
      brief: ['months of {x}?', '{x}: which months?'],
      answers: ['{months} are the months of {x} in the north of the world.', '{x} is in {months}. Then comes {next}.'],
      key: ['{month}'],
      fact: 'months',
    },
    year,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a season is like',
      ask: ['what is {x} like?', 'how does {x} feel?', 'what happens in {x}?'],
      indirect: ['what {x} is like', 'what happens in {x}'],
      brief: ['describe {x}.', 'something about {x}, please.'],
      answers: ['in {x} it is often {feel}, and {what}.', '{x} is often {feel}. In {x} {what}.'],
      key: ['{feel}'],
    },
    year,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a part of the day is like',
      ask: ['what happens {at}?', 'what do you know about the {x}?'],
      indirect: ['what happens {at}', 'something about the {x}'],
      brief: ['{at}: what happens?'],
      answers: ['{at} {does}. It is like that almost every day.'],
      key: ['{does}'],
    },
    parts,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'meal of a part of the day',
      ask: ['what do people eat {at}?', 'which meal do people have {at}?'],
      indirect: ['which meal people have {at}'],
      brief: ['meal {at}?'],
      answers: ['{at} people have {meal}. They often eat together.'],
      key: ['{meal}'],
      fact: 'meal',
    },
    parts,
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'greeting of a part of the day',
      ask: ['what do people say when they meet {at}?', 'how do I greet somebody {at}?'],
      indirect: ['what to say to somebody {at}'],
      brief: ['greeting {at}?'],
      answers: ['{at} people say: "{greet}!" It is a kind thing to say.'],
      key: ['{greet}'],
    },
    parts.filter((slots) => slots['x'] !== 'night'),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what people do at a feast',
      ask: ['what do people do at {x}?', 'how do people celebrate {x}?'],
      indirect: ['what people do at {x}', 'how people celebrate {x}'],
      brief: ['{x}: what do people do?'],
      answers: [
        'people {does} at {x}. [It is fun.|Many enjoy it with their family.]',
        'many people {do} at {x}. Everybody has a good time.',
      ],
      key: ['{do}'],
    },
    feasts,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'time of a feast',
      ask: ['when is {x}?', 'when do people celebrate {x}?'],
      indirect: ['when {x} is', 'when people celebrate {x}'],
      brief: ['{x}: when?'],
      answers: ['{x} is {when}. People often {does}.'],
      key: ['{when}'],
    },
    feasts,
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'what a feast needs',
      ask: ['what do we need for {x}?', 'what should I buy for {x}?'],
      indirect: ['what we need for {x}', 'what to buy for {x}'],
      brief: ['list of things for {x}?'],
      answers: ['for {x} you need {needs}, for example. Invite your friends too!', 'you could get {needs}. Then you can {do}.'],
      key: ['{need}'],
    },
    feasts,
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'what people say at a feast',
      ask: ['what do people say at {x}?', 'what should I say at {x}?'],
      indirect: ['what people say at {x}', 'what to say at {x}'],
      brief: ['{x}: what do I say?'],
      answers: ['at {x} people say: "{say}!" Say it with a smile.'],
      key: ['{say}'],
      fact: 'say',
    },
    feasts,
  ),
  ...entriesByHand('fact', 'time', BY_HAND),
];
