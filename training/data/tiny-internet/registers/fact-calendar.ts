import type { Random } from '../../../../src/engine/random.js';
import { cast } from '../cast.js';
import { capitalise, numberWord } from '../english.js';
import type { Register } from '../register.js';
import { fill, type Slots } from '../template.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const SCHOOL_DAY = [
  'has a piano lesson',
  'plays football after school',
  'goes to the library',
  'has a test in maths',
  'visits {his} aunt',
  'goes swimming with the class',
  'has to go to the dentist',
  'helps in the garden',
  'cooks dinner with {his} father',
  'has a music lesson',
  'goes to the market',
  'takes the dog to the vet',
  'paints a picture',
  'writes a letter',
  'plays chess with {m}',
  'has sport at school',
  'learns English words',
  'cleans {his} room',
  'buys milk and bread',
  'meets {m} after school',
] as const;
const FREE_DAY = [
  'sleeps long',
  'visits {his} grandparents',
  'goes to the zoo',
  'bakes a cake',
  'goes to the cinema',
  'rides {his} bike in the forest',
  'has breakfast in bed',
  'plays with {m} all day',
  'goes to the beach',
  'watches a football match',
  'goes to church',
  'has a picnic in the park',
  'does nothing at all',
] as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const IN_MONTH: readonly (readonly string[])[] = [
  ['the new year begins', 'the lake is frozen', 'it is very cold', 'children go skating'],
  ['there is still snow', 'people dress up for the carnival', 'the month has only twenty-eight days', 'the nights are still long'],
  ['spring begins', 'the snow melts', 'the first flowers come out', 'the birds come back'],
  [
    'it rains and the sun shines on the same day',
    'the trees get new leaves',
    'people play tricks on the first day',
    'the lambs run over the grass',
  ],
  ['the cherry trees are in bloom', 'everything is green', 'we have breakfast in the garden', 'the birds feed their young'],
  ['summer begins', 'the days are long', 'the strawberries are ripe', 'the roses bloom'],
  ['the holidays begin', 'it is hot', 'we go swimming', 'many people travel'],
  ['the farmer brings in the corn', 'we are at the beach', 'it is hot and dry', 'we eat a lot of ice cream'],
  ['school begins again', 'autumn begins', 'the apples are ripe', 'the birds get ready for their trip'],
  ['the leaves turn red and yellow', 'we fly our kites', 'the wind blows the leaves away', 'the pumpkins are ripe'],
  ['it is grey and wet', 'there is fog in the morning', 'the trees are bare', 'we light candles in the afternoon'],
  ['winter begins', 'we decorate the Christmas tree', 'we wait for Christmas', 'the year comes to an end'],
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const IN_SEASON: readonly (readonly string[])[] = [
  ['the flowers bloom', 'the days get longer', 'the birds build their nests', 'the farmer sows'],
  ['it is hot', 'we swim in the lake', 'the days are long', 'we sit outside until late'],
  ['the leaves fall', 'the apples are ripe', 'it gets windy', 'the birds fly south'],
  ['it snows', 'the nights are long', 'we wear thick coats', 'the lake freezes'],
];
const DAY_PARTS: readonly (readonly [string, readonly string[]])[] = [
  [
    'early in the morning',
    [
      'the alarm clock rings',
      'the sun rises',
      '{n} wakes up',
      'the birds begin to sing',
      'the rooster wakes {n}',
      'the baker is already at work',
    ],
  ],
  [
    'at seven',
    [
      '{n} has [bread and butter|an egg|cereal|toast] for breakfast',
      '{n} brushes {his} teeth',
      '{n} gets dressed',
      '{n} drinks a glass of milk',
      '{n} makes {his} bed',
      '{n} looks for {his} [socks|shoes|school bag]',
    ],
  ],
  [
    'at eight',
    [
      'school begins',
      '{n} takes the [bus|train]',
      'the first lesson begins',
      '{n} walks to school with {m}',
      '{n} rides {his} bike to school',
      'the teacher says good morning',
    ],
  ],
  [
    'at noon',
    [
      '{n} is hungry',
      'there is [soup|fish|rice|pasta|pizza] for lunch',
      'the bell rings for lunch',
      '{n} eats {his} sandwich',
      '{n} and {m} have lunch together',
    ],
  ],
  [
    'in the afternoon',
    [
      'school is over',
      '{n} does {his} homework',
      '{n} plays [outside|football|with {m}|in the park]',
      '{n} helps {his} [mother|father|grandmother]',
      '{n} goes to the [library|shop|pool]',
      '{n} has a [piano|swimming|music] lesson',
    ],
  ],
  [
    'in the evening',
    [
      'the family has dinner',
      'the sun sets',
      '{n} reads a [book|story]',
      '{n} has a bath',
      '{n} watches a [film|match]',
      '{n} tells {his} [father|mother] about the day',
      'it gets dark',
    ],
  ],
  ['at nine', ['{n} goes to bed', '{n} puts on {his} pyjamas', '{n} says good night', '{n} switches off the light', '{n} falls asleep']],
  [
    'at night',
    [
      '{n} sleeps',
      'the moon shines',
      '{n} dreams of [the sea|a big cake|a white horse|flying]',
      'the stars shine',
      'only the cat is awake',
      'everybody is asleep',
    ],
  ],
];

/** Weeks, years and days in their order, as plans, notes and talk. */
export const factCalendar: Register = {
  name: 'fact-calendar',
  weight: 8,
  write(random) {
    const people = cast(random);
    const text = random.pick([week, year, seasonsRound, day, yesterdayToday, birthdays, countdown])(random, people);
    return text.length >= 100 && text.length <= 900 ? text : factCalendar.write(random);
  },
};

function week(random: Random, people: Slots): string {
  const start = random.pick([0, 0, 1, 2, 3]);
  const length = 3 + random.int(5 - (start > 2 ? 1 : 0));
  const school = random.shuffle(SCHOOL_DAY);
  const free = random.shuffle(FREE_DAY);
  const lines = Array.from({ length: Math.min(length, 7 - start) }, (_, i) => {
    const name = DAYS[start + i];
    const act = start + i < 5 ? school[i] : free[i];
    const connect =
      i === 0
        ? `On ${name}`
        : random.pick([
            `On ${name}`,
            `On ${name}`,
            `The next day, ${name},`,
            `Then comes ${name}. On that day`,
            `After ${DAYS[start + i - 1]} comes ${name}, and then`,
          ]);
    return `${connect} {n} ${act}.`;
  });
  const head = random.pick([
    '{n} has a busy week.',
    'This is the plan of {n} for the week.',
    'My friend {n} never has time.',
    'A week has seven days, and {n} knows what to do on each of them.',
    '',
  ]);
  return fill(random, [head, ...lines].filter(Boolean).join(random.chance(0.4) ? '\n' : ' '), people);
}

function year(random: Random, people: Slots): string {
  const start = random.int(12);
  const lines = Array.from({ length: 3 + random.int(4) }, (_, i) => {
    const m = (start + i) % 12;
    const what = random.pick(IN_MONTH[m]);
    const before = MONTHS[(m + 11) % 12];
    return i === 0
      ? `In ${MONTHS[m]} ${what}.`
      : random.pick([
          `{n} likes ${MONTHS[m]}, because then ${what}.`,
          `In ${MONTHS[m]}, one month later, ${what}.`,
          `When it is ${MONTHS[m]} and ${what}, {m} is happy.`,
          `Then comes ${MONTHS[m]}, and ${what}.`,
          `In ${MONTHS[m]} ${what}.`,
          `After ${before} comes ${MONTHS[m]}: ${what}.`,
          `${before} is over, and in ${MONTHS[m]} ${what}.`,
          `The next month is ${MONTHS[m]}. Now ${what}.`,
        ]);
  });
  return fill(
    random,
    [random.pick(['The year', 'Our calendar', '{n} writes about the year.', 'What happens when?', '']), lines.join(' ')]
      .filter(Boolean)
      .join('\n'),
    people,
  );
}

function seasonsRound(random: Random, people: Slots): string {
  const start = random.int(4);
  const lines = Array.from({ length: 4 }, (_, i) => {
    const s = (start + i) % 4;
    const [what, also] = random.shuffle(IN_SEASON[s]);
    const before = SEASONS[(s + 3) % 4];
    return i === 0
      ? `In ${SEASONS[s]} ${what}, and ${also}.`
      : random.pick([
          `After ${before} comes ${SEASONS[s]}: ${what}.`,
          `Then ${SEASONS[s]} comes, and ${what}.`,
          `In ${SEASONS[s]} ${what} and ${also}.`,
          `When ${before} ends, ${SEASONS[s]} begins, and ${what}.`,
        ]);
  });
  return fill(
    random,
    `${random.pick(['The four seasons', '{n} told {m} about the seasons.', 'A year has four seasons.'])}\n${lines.join(' ')} ${random.pick(['{n} likes {season} best.', 'And then it begins again.', 'Which season do you like best?', ''])}`,
    { ...people, season: SEASONS },
  );
}

function day(random: Random, people: Slots): string {
  const from = random.int(3);
  const lines = DAY_PARTS.slice(from, from + 5 + random.int(3)).map(([when, acts]) => `${when} ${random.pick(acts)}.`);
  return fill(
    random,
    `${random.pick(['A day in the life of {n}.', '{n} tells us about {his} day.', 'This is how {n} spends a normal [Monday|Tuesday|Thursday|Friday].', 'What does {n} do all day?', 'From morning to night {n} is busy.'])} ${lines.join(' ')}`,
    people,
  );
}

function yesterdayToday(random: Random, people: Slots): string {
  const d = random.int(7);
  const [before, today, next, after] = [0, 1, 2, 3].map((step) => DAYS[(d + step) % 7]);
  return fill(
    random,
    random.pick([
      `"What day is it today?" asked {n}. "Today is ${today}," said {m}. "Then yesterday was ${before}, and tomorrow will be ${next}," said {n}. "Right, and the day after tomorrow will be ${after}."`,
      `Yesterday was ${before}, and {n} [was ill|slept all day|went to the zoo]. Today is ${today}, and {he} is [better|tired|happy]. Tomorrow, on ${next}, {he} will [go to the doctor|visit {m}|stay at home]. ${after} is still far away.`,
      `Note on the door: Closed on ${today}. Open again on ${next}. {n} read it and was angry. It was ${today}. "I was here on ${before}, and you were closed then, too!" {he} said. So {n} came back on ${next}.`,
      `{n} got a letter on ${today}. It was sent on ${before}. "I will come the day after you get this," it said. So {m} would come on ${next}. And on ${after} they would go to the sea together.`,
      `Dear {m}, can we meet on ${today}? I know you have no time on ${before}. If not, ${next} or ${after} would be fine, too. Yours, {n}\nDear {n}, ${today} is fine. See you the day after ${before}! {m}`,
    ]),
    people,
  );
}

function birthdays(random: Random, people: Slots): string {
  const m = random.int(12);
  const age = 5 + random.int(7);
  const [first, second, third] = [0, 1, 2].map((step) => MONTHS[(m + step) % 12]);
  return fill(
    random,
    random.pick([
      `{n} has {his} birthday in ${first}, {m} in ${second} and {o} in ${third}. Last year {n} was ${numberWord(age)}, so this year {he} is ${numberWord(age + 1)}. Next year {he} will be ${numberWord(age + 2)}. {m} is one year older than {n}: ${numberWord(age + 2)}.`,
      `"When is your birthday?" asked {n}. "In ${second}," said {m}. "Mine is one month earlier, in ${first}." "And mine is one month later, in ${third}," said {o}. "How old are you?" "I am ${numberWord(age)} now, and in a year I will be ${numberWord(age + 1)}."`,
      `{n} counts the weeks. It is ${first} now. Next month is ${second}, and in ${second} {he} will be ${numberWord(age + 1)}. {He} is still ${numberWord(age)}. {m} must wait until ${third}.`,
    ]),
    people,
  );
}

function countdown(random: Random, people: Slots): string {
  const from = 5 + random.int(12);
  const up = Array.from({ length: 5 }, (_, i) => numberWord(from - 4 + i)).join(', ');
  const down = Array.from({ length: 5 }, (_, i) => numberWord(from - i)).join(', ');
  return fill(
    random,
    random.pick([
      `{n} and {m} play hide and seek. {n} counts: ${up}. "I am coming!" {m} is [behind the tree|under the bed|in the cupboard]. Now it is the turn of {m}: ${up}.`,
      `The lift goes up: ${up}. {n} gets out. Then it goes down again: ${down}. On floor ${numberWord(from - 4)} {m} gets in.`,
      `"Count backwards," said the teacher. "${down}," said {n}. "And now forwards!" "${capitalise(up)}," said {m}. "Very good. What comes after ${numberWord(from)}?" "${capitalise(numberWord(from + 1))}!"`,
      `{n} has ${numberWord(from)} sweets. {He} gives one to {m}. Now {he} has ${numberWord(from - 1)}. {He} gives one to {o}. Now {he} has ${numberWord(from - 2)}. {He} eats one, and ${numberWord(from - 3)} are left.`,
    ]),
    people,
  );
}
