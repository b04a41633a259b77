import type { Topic } from '../topic.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'] as const;
const SEASON_OF_MONTH = ['winter', 'winter', 'spring', 'spring', 'spring', 'summer', 'summer', 'summer', 'autumn', 'autumn', 'autumn', 'winter'] as const;

/** A ring of words: each item knows its neighbours. */
function ring(words: readonly string[]) {
  return words.map((x, i) => ({
    x,
    next: words[(i + 1) % words.length],
    after: words[(i + 2) % words.length],
    before: words[(i + words.length - 1) % words.length],
    ordinal: ORDINALS[i],
  }));
}

const NEIGHBOURS = [
  'After {x} comes {next}.', '{next} comes after {x}.', 'Before {next} comes {x}.', '{x} comes before {next}.', '{x} is followed by {next}.', 'First comes {x}, then {next}, then {after}.',
  '{before}, {x}, {next}.', '{x}, {next}, {after}.', '{before}, {x}, {next}, {after}.', '{x} is between {before} and {next}.', 'Between {before} and {next} there is {x}.', '{next} is right after {x}.',
] as const;

export const days: Topic = {
  name: 'days',
  items: ring(DAYS),
  frames: [
    NEIGHBOURS, NEIGHBOURS,
    ['The day after {x} is {next}.', 'The day before {next} is {x}.', 'If today is {x}, tomorrow will be {next}.', 'If today is {next}, yesterday was {x}.', 'Today is {x} and tomorrow is {next}.', 'Today is {next}. Yesterday was {x}.',
      'Tomorrow is {next}, because today is {x}.', 'It was {x} yesterday, so today is {next}.', 'On {x} {n} was ill, but on {next} {he} felt better.', 'I cannot come on {x}. Can you come on {next}?', 'Shall we meet on {x} or on {next}?', 'The shop is closed on {x} but open on {next}.',
      'On {x} it rained, and on {next} the sun came out.', 'From {x} to {next} we stayed at home.', 'We arrived on {x} and left on {next}.'],
    ['There are seven days in a week.', 'A week has seven days.', 'The days of the week are Monday, Tuesday, Wednesday, Thursday, Friday, Saturday and Sunday.', 'Saturday and Sunday are the weekend.', 'The weekend is Saturday and Sunday.', 'We do not go to school on Saturday and Sunday.',
      'Monday is the first day of the working week.', 'Many people are tired on Monday morning.', 'On Friday evening the weekend begins.', 'We go to school from Monday to Friday.', 'Wednesday is in the middle of the week.', 'The last day of the week is Sunday.', 'Seven days make a week.', 'Many shops are closed on Sunday.', 'Thank goodness it is Friday!'],
  ],
  questions: [
    ['What day comes after {x}?', '[{next}.|After {x} comes {next}.|It is {next}.]'], ['What day comes before {next}?', '[{x}.|{x} comes before {next}.]'],
    ['Today is {x}. What day is tomorrow?', '[Tomorrow is {next}.|{next}.]'], ['Today is {next}. What day was yesterday?', '[Yesterday was {x}.|{x}.]'],
    ['How many days are there in a week?', '[Seven.|There are seven days in a week.|A week has seven days.]'],
  ],
};

export const months: Topic = {
  name: 'months',
  items: ring(MONTHS).map((month, i) => ({ ...month, season: SEASON_OF_MONTH[i] })),
  frames: [
    NEIGHBOURS, NEIGHBOURS,
    ['The month after {x} is {next}.', 'The month before {next} is {x}.', 'It is {x} now. Next month is {next}.', 'Last month was {x}, so now it is {next}.', 'In {x} we were busy, but in {next} we had a rest.', 'The new school opens in {x} or {next}.', 'From {x} to {next} {n} lived in the country.', 'If it is {x} now, next month will be {next}.'],
    ['{x} is the {ordinal} month of the year.', 'The {ordinal} month of the year is {x}.', 'The {ordinal} month is called {x}.', 'Which month is the {ordinal}? It is {x}.'],
    ['{x} is a month in {season}.', 'In Europe {x} is in {season}.', 'It is {season} in {x}.', '{n} was born in {x}, in {season}.', 'My birthday is in {x}.', '{n} has {his} birthday in {x}.', 'In {x}, when it is {season}, we visit our grandparents.'],
    ['There are twelve months in a year.', 'A year has twelve months.', 'The year begins in January and ends in December.', 'The first month of the year is January.', 'The last month of the year is December.', 'February is the shortest month.', 'February has only twenty-eight days.', 'Christmas is in December.', 'New Year is on the first of January.',
      'In many countries the school year begins in September.', 'A month has about thirty days.', 'There are about four weeks in a month.', 'Twelve months make a year.', 'July and August are the hot months of summer.', 'The coldest month is often January.', 'December is the last month of the year.', 'The summer holidays are in July and August.'],
  ],
  questions: [
    ['What month comes after {x}?', '[{next}.|After {x} comes {next}.]'], ['What month comes before {next}?', '[{x}.|{x} comes before {next}.]'], ['What is the {ordinal} month of the year?', '[{x}.|It is {x}.|The {ordinal} month is {x}.]'],
    ['How many months are there in a year?', '[Twelve.|There are twelve.|A year has twelve months.]'], ['In which season is {x}?', '[In {season}.|{x} is in {season}.]'],
  ],
};

export const seasons: Topic = {
  name: 'seasons',
  items: [
    { x: 'spring', next: 'summer', before: 'winter', feel: ['warmer', 'green', 'fresh'], months: 'March, April and May', what: ['the flowers begin to bloom', 'the trees get new leaves', 'the birds build their nests', 'the days grow longer', 'the snow melts', 'lambs are born', 'the farmer sows the seeds', 'everything turns green'] },
    { x: 'summer', next: 'autumn', before: 'spring', feel: ['hot', 'sunny', 'warm'], months: 'June, July and August', what: ['the sun shines', 'we swim in the sea', 'it is hot', 'we eat ice cream', 'people go to the beach', 'children have holidays', 'the days are long', 'we wear shorts and sandals', 'the strawberries are ripe'] },
    { x: 'autumn', next: 'winter', before: 'summer', feel: ['windy', 'wet', 'cool'], months: 'September, October and November', what: ['the leaves fall from the trees', 'the leaves turn red and yellow', 'the apples are ripe', 'the birds fly south', 'it gets dark earlier', 'the farmer brings in the harvest', 'children go back to school', 'it rains a lot'] },
    { x: 'winter', next: 'spring', before: 'autumn', feel: ['cold', 'dark', 'icy'], months: 'December, January and February', what: ['it snows', 'the lake freezes', 'children build a snowman', 'people wear warm coats and gloves', 'the nights are long', 'the trees have no leaves', 'we light a fire', 'bears sleep in their caves', 'people go skiing'] },
  ],
  frames: [
    ['In {x} {what}.', '{what} in {x}.', 'It is {x} when {what}.', 'When {x} comes, {what}.', '{n} loves {x} because {what}.', 'In {x}, {what} and {what}.', 'You know that it is {x} when {what}.'],
    ['In {x} {what}.', '{what} in {x}.', 'Every {x} {what}.', '{n} likes {x} best, when {what}.'],
    ['After {x} comes {next}.', '{next} comes after {x}.', '{before} comes before {x}.', 'Between {before} and {next} there is {x}.', '{before}, {x}, {next}.', 'When {x} is over, {next} begins.', 'At the end of {x}, {next} begins.', 'The season after {before} is {x}.'],
    ['{x} is {feel}.', 'The weather in {x} is often {feel}.', 'In {x} it is {feel}.', 'It gets {feel} in {x}.'],
    ['The months of {x} are {months}.', '{months} are in {x}.', '{x} is the season of {months}.'],
    ['There are four seasons in a year.', 'A year has four seasons.', 'The four seasons are spring, summer, autumn and winter.', 'The warmest season is summer.', 'The coldest season is winter.', 'Summer is hot and winter is cold.', 'Winter is colder than autumn.'],
  ],
  questions: [
    ['What season comes after {x}?', '[{next}.|After {x} comes {next}.]'], ['When do we say it is {x}?', 'It is {x} when {what}.'], ['Why do you like {x}?', 'Because in {x} {what}.'], ['How many seasons are there?', '[Four: spring, summer, autumn and winter.|There are four seasons in a year.]'],
  ],
};

export const partsOfTheDay: Topic = {
  name: 'parts of the day',
  items: [
    { x: 'morning', at: 'in the morning', meal: 'breakfast', does: ['the sun rises', 'we get up', 'the alarm clock rings', 'we brush our teeth', 'children go to school', 'people go to work', 'the birds sing', 'the baker sells fresh bread'], did: ['woke up', 'had breakfast', 'got dressed', 'took the bus to school'], greet: 'Good morning', next: 'afternoon' },
    { x: 'afternoon', at: 'in the afternoon', meal: 'lunch', does: ['school is over', 'children do their homework', 'we play in the park', 'people drink tea', 'grandfather takes a nap'], did: ['came home from school', 'did {his} homework', 'played with {his} friends'], greet: 'Good afternoon', next: 'evening' },
    { x: 'evening', at: 'in the evening', meal: 'dinner', does: ['the sun sets', 'the family eats dinner', 'we watch television', 'people come home from work', 'it gets dark', 'we switch on the light'], did: ['cooked dinner', 'watched a film', 'read a book', 'came home from work'], greet: 'Good evening', next: 'night' },
    { x: 'night', at: 'at night', does: ['the stars shine', 'we sleep', 'it is dark', 'the moon shines', 'everybody is in bed', 'owls hunt', 'we dream', 'the streets are quiet'], did: ['slept well', 'had a strange dream', 'saw the stars', 'heard a noise'], greet: 'Good night', next: 'morning' },
  ],
  frames: [
    ['{at} {does}.', '{does} {at}.', 'It is {x}: {does}.', 'When {does}, it is {x}.', 'In our town {does} {at}.', '{at} {does} and {does}.'],
    ['{at} {does}.', '{does} {at}.'],
    ['{at} {n} {did}.', '{n} {did} {at}.', 'One {x} {n} {did}.'],
    ['We eat {meal} {at}.', '{at} we eat {meal}.', 'The meal we eat {at} is {meal}.', '{n} ate {meal} {at}.'],
    ['"{greet}!" we say {at}.', 'When we meet {at}, we say: "{greet}!"', '"{greet}, {n}!" said {m}.'],
    ['After the {x} comes the {next}.', 'The {x} is followed by the {next}.', 'Morning, afternoon, evening, night.', 'The {next} comes after the {x}.'],
    ['The sun rises in the east and sets in the west.', 'The sun sets in the west.', 'The sun rises in the morning and sets in the evening.', 'First breakfast, then lunch, then dinner.', 'A day has twenty-four hours.', 'There are twenty-four hours in a day.', 'During the day it is light, and at night it is dark.', 'At noon it is twelve o\'clock.', 'Midnight is in the middle of the night.', 'We get up in the morning and go to bed in the evening.'],
  ],
  questions: [['What happens {at}?', '{does}.'], ['What do you eat {at}?', 'We eat {meal}.'], ['What do we say {at}?', 'We say: "{greet}!"']],
};

export const clock: Topic = {
  name: 'clock and calendar',
  items: [
    { small: 'second', many: 'sixty', big: 'minute' }, { small: 'minute', many: 'sixty', big: 'hour' }, { small: 'hour', many: 'twenty-four', big: 'day' }, { small: 'day', many: 'seven', big: 'week' },
    { small: 'month', many: 'twelve', big: 'year' }, { small: 'year', many: 'ten', big: 'decade' }, { small: 'year', many: 'a hundred', big: 'century' }, { small: 'day', many: '365', big: 'year' }, { small: 'season', many: 'four', big: 'year' },
  ],
  frames: [
    ['There are {many} {s small} in {a big}.', '{a big} has {many} {s small}.', '{many} {s small} make {a big}.', 'How many {s small} are there in {a big}? There are {many}.', 'One {big} is {many} {s small} long.', 'It takes {many} {s small} to make {a big}.', 'In {a big} there are {many} {s small}.'],
    ['A minute is longer than a second.', 'An hour is longer than a minute.', 'A week is longer than a day.', 'A month is longer than a week.', 'A year is longer than a month.', 'A day is shorter than a week.', 'A second is a very short time.', 'Half an hour is thirty minutes.'],
    ['The clock on the wall tells us the time.', 'A watch tells the time.', '{n} looked at {his} watch to see what time it was.', 'A clock has two hands.', 'We look at the calendar to see the date.', 'The alarm clock rang at seven o\'clock.', 'What time is it? It is [three|four|five|six|eight|nine|ten] o\'clock.', 'It is half past [two|three|four|seven|eight].', 'It is a quarter to [two|five|nine].', 'The train leaves at [six|nine|ten] o\'clock.', 'The clock struck twelve.', 'You wear a watch on your wrist.', 'The clock is slow, so we are late.', 'Hurry up, or we will be late!', '{n} was late because {he} missed the bus.', '{n} set the alarm for six o\'clock.', 'It is twelve o\'clock, time for lunch.', 'It is late. Time to go to bed.'],
    ['Yesterday is past, today is now and tomorrow is still to come.', 'Today comes after yesterday.', 'Tomorrow comes after today.', 'The past is over and the future is still to come.', 'Last year {n} was [nine|ten|eleven], and now {he} is a year older.', 'Yesterday, today, tomorrow.', 'We look back to the past and forward to the future.'],
  ],
  questions: [['How many {s small} are there in {a big}?', '[{many}.|There are {many}.|{a big} has {many} {s small}.]'], ['What time is it?', 'It is [one|two|three|four|five|ten|eleven] o\'clock.'], ['What do we need to tell the time?', 'We need a [clock|watch].']],
};
