import { cast } from '../cast.js';
import { countries } from '../knowledge/countries.js';
import { days } from '../knowledge/time.js';
import { seasons } from '../knowledge/topics.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';

const SKIES: readonly (readonly [string, string])[] = [
  ['sunny and warm', 'Do not forget your sunglasses.'],
  ['hot and dry', 'Drink a lot of water and stay in the shade.'],
  ['rainy', 'Take an umbrella with you.'],
  ['wet and windy', 'Put on a raincoat and boots.'],
  ['cold with snow', 'Wear a warm coat and gloves.'],
  ['foggy', 'Drive slowly and switch on the lights.'],
  ['stormy', 'Close your windows and stay at home.'],
  ['cloudy but dry', 'It is a good day for a walk.'],
  ['icy', 'The roads are slippery, so be careful.'],
];
const DETAILS: Readonly<Record<string, readonly string[]>> = {
  spring: [
    'The flowers begin to bloom.',
    'The snow in the mountains melts.',
    'It is warmer than last week.',
    'The days are getting longer.',
  ],
  summer: [
    'It is a good day for the beach.',
    'In the evening there may be thunder and lightning.',
    'The sea is warm enough to swim.',
    'The sun sets late.',
  ],
  autumn: [
    'The wind blows the leaves from the trees.',
    'It gets dark early.',
    'In the morning there is fog over the river.',
    'The nights are getting colder.',
  ],
  winter: ['The lakes are frozen.', 'It is cold enough for snow.', 'At night it is below zero degrees.', 'The sun sets early.'],
};
const SUITS: Readonly<Record<string, readonly number[]>> = {
  spring: [0, 2, 3, 5, 7],
  summer: [0, 1, 2, 6, 7],
  autumn: [2, 3, 5, 6, 7],
  winter: [4, 5, 6, 7, 8],
};

// The forecast keeps to Europe, where the seasons fall as the rest of the corpus tells them.
const EUROPE = countries.items.filter((country) => country['continent'] === 'Europe');

/** Forecasts for two days running, fitting the season. */
export const weatherReport: Register = {
  name: 'weather-report',
  weight: 3,
  write(random) {
    const season = random.pick(seasons.items)['x'] as string;
    const pick = () => SKIES[random.pick(SUITS[season])];
    const [first, second] = [pick(), pick()];
    return fill(
      random,
      `[The weather|Weather report|The weather for {x}|Here is the weather.|And now the weather for {capital}|Good evening. First the weather.]\n[It is ${season} in {x}.|Here is the weather for {capital}, the capital of {x}.] [Today is {day}.|] ` +
        `[The weather is ${first[0]}.|Today it is ${first[0]} in {capital}.|In {capital} it is ${first[0]} today.|People in {capital} can expect a day that is ${first[0]}.|From morning to evening it is ${first[0]}.|In the morning it is still grey, but then it is ${first[0]}.] ${first[1]} ${random.pick(DETAILS[season])} ` +
        `[Tomorrow, on {next}, it will be ${second[0]}.|On {next} it will be ${second[0]}.] ${second[1]} [In the north it will be colder than in the south.|Have a nice day!|After the rain comes the sun.|The wind comes from the [north|south|east|west].|At the weekend the weather will change.|{n} from {capital} sent us a photo of the sky.|In the mountains it is colder than by the sea.|In the west there may be some fog.|That was the weather for today.]`,
      { ...cast(random), ...random.pick(EUROPE), ...dayPair(random.pick(days.items)) },
    );
  },
};

function dayPair(day: (typeof days.items)[number]) {
  return { day: day['x'] as string, next: day['next'] as string };
}
