import type { Topic } from '../topic.js';
import { readFrames, readItems } from './read.js';

/** Those a child hears of first; they are told more often. Slots: x, capital, language, who, continent, known, flag, next (over the border), note. */
const FAMILIAR = readItems('tables/countries-familiar');
const OTHERS = readItems('tables/countries-others');

const { frames, questions } = readFrames('countries');
const [CAPITAL, CAPITAL_IN_PASSING] = frames;

export const countries: Topic = { items: [...FAMILIAR, ...OTHERS], frames: [CAPITAL, ...frames], questions };

/** The nineteen countries that everybody knows, with the same sentences. */
export const familiarCountries: Topic = { ...countries, items: FAMILIAR };

/** Nothing but capitals. */
export const capitals: Topic = {
  items: [...FAMILIAR, ...FAMILIAR, ...OTHERS],
  frames: [CAPITAL, CAPITAL, CAPITAL_IN_PASSING],
  questions: questions.filter(([ask]) => ask.includes('capital')),
};

/** Nothing but languages and peoples. */
export const languages: Topic = {
  items: capitals.items,
  frames: countries.frames.filter((group) => group.some((frame) => /\{(?:language|who)\}/.test(frame))),
  questions: questions.filter(([, answer]) => answer.includes('{language}')),
};
