import { numberWord } from '../../tiny-internet/english.js';
import type { Slots } from '../../tiny-internet/template.js';
import { entriesOf, type Entry } from '../entry.js';

/** The largest number that the tiny internet writes as a word. */
const MOST = 20;

const THINGS = ['apples', 'books', 'coins', 'eggs', 'balls', 'pencils', 'cakes', 'flowers'];

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const numbered = (a: number, b: number, result: number): Slots => ({
  a: numberWord(a),
  b: numberWord(b),
  A: String(a),
  B: String(b),
  result: numberWord(result),
  thing: THINGS[(3 * a + b) % THINGS.length],
});

const additions = numbers(1, 12).flatMap((a) => numbers(1, 10).flatMap((b) => (a + b <= MOST ? [numbered(a, b, a + b)] : [])));
const subtractions = numbers(2, 15).flatMap((a) => numbers(1, 9).flatMap((b) => (b < a ? [numbered(a, b, a - b)] : [])));
const products = numbers(2, 10).flatMap((a) => numbers(2, 10).flatMap((b) => (a * b <= MOST ? [numbered(a, b, a * b)] : [])));
const neighbours: readonly Slots[] = numbers(1, MOST - 1).map((n) => ({
  x: numberWord(n),
  next: numberWord(n + 1),
  before: numberWord(n - 1),
}));
const doubles: readonly Slots[] = numbers(1, 10).map((n) => ({ x: numberWord(n), twice: numberWord(2 * n) }));
const larger: readonly Slots[] = numbers(1, 9).flatMap((a) => [numbered(a, a + 2, a + 2), numbered(a + 5, a, a + 5)]);

export const sumEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'sum',
      name: 'addition',
      ask: [
        'what is {a} plus {b}?',
        'how much is {a} and {b}?',
        'what do {a} and {b} make?',
        'I have {a} {thing} and get {b} more. How many do I have?',
        'what is {A} + {B}?',
      ],
      indirect: ['how much {a} plus {b} is', 'what {a} and {b} make'],
      brief: ['{a} plus {b}?', '{A} + {B}?', 'add {a} and {b}.', '{a} and {b}, please.'],
      answers: [
        '{a} plus {b} is {result}. You can count it on your fingers.',
        '{result}. If you add {b} to {a}, you get {result}.',
        'it is {result}, because {a} and {b} make {result}.',
      ],
      key: ['{result}'],
      fact: 'result',
    },
    additions,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'subtraction',
      ask: [
        'what is {a} minus {b}?',
        'how much is {a} less {b}?',
        'I have {a} {thing} and give {b} away. How many are left?',
        'what is {A} - {B}?',
      ],
      indirect: ['how much {a} minus {b} is', 'what is left if I take {b} from {a}'],
      brief: ['{a} minus {b}?', '{A} - {B}?', 'take {b} from {a}.'],
      answers: [
        '{a} minus {b} is {result}. Try it with coins on the table.',
        '{result}. If you take {b} from {a}, you have {result} left.',
        'it is {result}, because {result} and {b} make {a}.',
      ],
      key: ['{result}'],
      fact: 'result',
    },
    subtractions,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'multiplication',
      ask: ['what is {a} times {b}?', 'how much is {a} times {b}?'],
      indirect: ['how much {a} times {b} is'],
      brief: ['{a} times {b}?', '{a} times {b}, please.'],
      answers: ['{a} times {b} is {result}. You can count to check it.', '{result}. That is {a} times {b}, and also {b} times {a}.'],
      key: ['{result}'],
      fact: 'result',
    },
    products,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'next number',
      ask: ['which number comes after {x}?', 'what comes after the number {x}?'],
      indirect: ['which number comes after {x}'],
      brief: ['the number after {x}?', 'count on from {x}.'],
      answers: ['after {x} comes {next}. Before {x} comes {before}.', 'the next number after {x} is {next}. [Count on!|]'],
      key: ['{next}'],
      fact: 'next',
    },
    neighbours,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'number before',
      ask: ['which number comes before {x}?', 'what is one less than {x}?'],
      indirect: ['which number comes before {x}'],
      brief: ['the number before {x}?'],
      answers: ['before {x} comes {before}. After {x} comes {next}.', 'it is {before}. One less than {x} is {before}.'],
      key: ['{before}'],
      fact: 'before',
    },
    neighbours,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'double',
      ask: ['what is two times {x}?', 'how much is {x} and {x}?'],
      indirect: ['how much {x} and {x} is'],
      brief: ['{x} and {x}?', '{x} twice?'],
      answers: ['{x} and {x} make {twice}. So two times {x} is {twice}.'],
      key: ['{twice}'],
      fact: 'twice',
    },
    doubles,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'half',
      ask: ['what is half of {twice}?', 'how much is half of {twice}?'],
      indirect: ['how much half of {twice} is'],
      brief: ['half of {twice}?'],
      answers: ['half of {twice} is {x}, because {x} and {x} make {twice}.'],
      key: ['{x}'],
      fact: 'x',
    },
    doubles,
  ),
  ...entriesOf(
    {
      kind: 'sum',
      name: 'larger number',
      ask: ['which number is bigger, {a} or {b}?', 'which is more, {a} or {b}?'],
      indirect: ['which number is bigger, {a} or {b}'],
      brief: ['bigger: {a} or {b}?'],
      answers: ['{result} is bigger. When you count, it comes later than the other number.'],
      key: ['{result}'],
    },
    larger,
  ),
];
