import { list } from '../../tiny-internet/english.js';
import { celebrations } from '../../tiny-internet/knowledge/celebrations.js';
import { days, months, partsOfTheDay, seasons } from '../../tiny-internet/knowledge/time.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesByHand, entriesOf, valuesOf, type Entry, type HandRow } from '../entry.js';

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

const BY_HAND: readonly HandRow[] = [
  [
    'how many days does a week have? / how many days are in a week?',
    'how many days a week has',
    'a week has seven days. It begins on Monday and ends on Sunday.',
    'seven',
  ],
  [
    'how many months does a year have? / how many months are in a year?',
    'how many months a year has',
    'a year has twelve months. January is the first and December is the last.',
    'twelve',
  ],
  [
    'how many hours does a day have?',
    'how many hours a day has',
    'a day has twenty-four hours. Half of them are often dark.',
    'twenty-four / twenty',
  ],
  ['how many minutes does an hour have?', 'how many minutes an hour has', 'an hour has sixty minutes. Half an hour has thirty.', 'sixty'],
  [
    'how many seconds does a minute have?',
    'how many seconds a minute has',
    'a minute has sixty seconds. You can count them slowly.',
    'sixty',
  ],
  ['how many seasons are there?', 'how many seasons there are', 'there are four seasons: spring, summer, autumn and winter.', 'four'],
  [
    'what are the four seasons? / can you name the seasons?',
    'the names of the seasons',
    'the four seasons are spring, summer, autumn and winter.',
    'spring',
  ],
  [
    'what are the days of the week?',
    'the days of the week',
    'Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday are the days of the week.',
    'Monday',
  ],
  [
    'which days are the weekend? / what is the weekend?',
    'which days are the weekend',
    'the weekend is Saturday and Sunday. Many people do not work then.',
    'Saturday / Sunday',
  ],
  [
    'which is the first month of the year?',
    'which month is the first of the year',
    'January is the first month of the year. The next one is February.',
    'January',
  ],
  [
    'which is the last month of the year?',
    'which month is the last of the year',
    'December is the last month of the year. After it comes January.',
    'December',
  ],
  [
    'which is the shortest month?',
    'which month is the shortest',
    'February is the shortest month. It usually has only twenty-eight days.',
    'February',
  ],
  ['which season is the coldest?', 'which season is the coldest', 'winter is the coldest season. The days are short then.', 'winter'],
  [
    'which season is the hottest? / what is the warmest season?',
    'which season is the hottest',
    'summer is the hottest season. Many people go swimming then.',
    'summer',
  ],
  [
    'when do the leaves fall from the trees?',
    'when the leaves fall from the trees',
    'the leaves fall in autumn. In spring the trees get new ones.',
    'autumn',
  ],
  [
    'when do flowers begin to grow?',
    'when the flowers begin to grow',
    'most flowers begin to grow in spring, when it gets warmer.',
    'spring',
  ],
  ['when do we see the stars?', 'when we can see the stars', 'we see the stars at night, when the sky is dark and clear.', 'night'],
  ['when does the sun rise?', 'when the sun rises', 'the sun rises in the morning. In summer it rises earlier than in winter.', 'morning'],
  ['when does the sun set?', 'when the sun sets', 'the sun sets in the evening. After that it gets dark.', 'evening'],
  [
    'when do people have lunch?',
    'when people have lunch',
    'people have lunch in the middle of the day, at about twelve.',
    'middle / twelve',
  ],
  [
    'what is the middle of the day called?',
    'what the middle of the day is called',
    'the middle of the day is called noon. At noon the sun is high.',
    'noon',
  ],
  [
    'what is the middle of the night called?',
    'what the middle of the night is called',
    'the middle of the night is called midnight. Most people are asleep then.',
    'midnight',
  ],
  [
    'how long is a year?',
    'how long a year is',
    'a year has twelve months, or about three hundred and sixty-five days.',
    'twelve / three hundred',
  ],
  [
    'how many years are in a century? / how long is a century?',
    'how long a century is',
    'a century has a hundred years. That is a very long time.',
    'hundred',
  ],
  [
    'when do children go to school?',
    'when children go to school',
    'children usually go to school in the morning, after breakfast.',
    'morning',
  ],
  [
    'how can I know what time it is?',
    'how to find out what time it is',
    'look at a clock or a watch. It shows you the time.',
    'clock / watch',
  ],
  ['how can I know what day it is?', 'how to find out what day it is', 'look at a calendar. It shows the days and the months.', 'calendar'],
];

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
