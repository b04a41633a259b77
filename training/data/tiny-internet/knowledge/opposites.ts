import type { Topic } from '../topic.js';
import { readFrames, readRows } from './read.js';

/** Adjectives with their opposites, and things (as subject) that show each word at work. */
const ADJECTIVES: readonly (readonly [word: string, opposite: string, things: readonly string[], thingsOfOpposite: readonly string[]])[] =
  readRows('adjectives-with-opposites');

/** These know no degrees: nothing is very dead. */
const ABSOLUTE: readonly string[] = ['first', 'true', 'alive', 'open', 'awake', 'possible', 'right'];

const oneOf = (things: readonly string[]): string => `[${things.join('|')}]`;
const degrees = (x: string) => (ABSOLUTE.includes(x) ? {} : { very: 'very', so: 'so', too: 'too' });

export const adjectives: Topic = {
  items: ADJECTIVES.flatMap(([x, y, xs, ys]) => [
    { x, y, tx: oneOf(xs), ty: oneOf(ys), ...degrees(x) },
    { x: y, y: x, tx: oneOf(ys), ty: oneOf(xs), ...degrees(x) },
  ]),
  ...readFrames('adjectives'),
};

const OTHERS: readonly (readonly [word: string, opposite: string])[] = readRows('other-opposites');

export const otherOpposites: Topic = {
  items: OTHERS.flatMap(([x, y]) => [
    { x, y },
    { x: y, y: x },
  ]),
  ...readFrames('other-opposites'),
};

/** Words and their opposites, each pair at work in sentences of its own. */
const IN_SENTENCES: readonly (readonly [x: string, y: string, sentences: readonly string[]])[] = readRows('opposites-in-sentences');

export const opposites: Topic = {
  items: IN_SENTENCES.flatMap(([x, y, s]) => [
    { x, y, s },
    { x: y, y: x, s },
  ]),
  ...readFrames('opposites-in-sentences'),
};
