import { NUMBERS, numberWord } from '../english.js';
import type { Topic } from '../topic.js';

const word = numberWord;

function sums() {
  const items = [];
  for (let a = 1; a <= 10; a++) for (let b = 1; b <= 10; b++) if (a + b <= 20) items.push({ a: word(a), b: word(b), sum: word(a + b) });
  return items;
}

function products() {
  const items = [];
  for (let a = 2; a <= 10; a++) for (let b = 2; b <= 10; b++) if (a * b <= 20) items.push({ a: word(a), b: word(b), product: word(a * b) });
  return items;
}

const THINGS = '[apples|books|cars|balls|eggs|pencils|cakes|coins|flowers|sweets]';

export const additions: Topic = {
  name: 'sums',
  items: sums(),
  frames: [
    [
      '{a} plus {b} is {sum}.',
      '{a} and {b} make {sum}.',
      '{a} and {b} are {sum}.',
      'If you add {a} and {b}, you get {sum}.',
      '{sum} minus {b} is {a}.',
      '{sum} is {a} plus {b}.',
      '{sum} less {a} is {b}.',
      'Take {a} from {sum} and {b} are left.',
      `{n} had {a} ${THINGS} and got {b} more. Now {he} has {sum}.`,
      `{n} had {sum} ${THINGS} and gave {a} to {m}. {b} were left.`,
      'How much is {a} plus {b}? It is {sum}.',
      'What is {sum} minus {a}? It is {b}.',
    ],
    ['{a} plus {b} is {sum}.', '{sum} minus {a} is {b}.', 'The answer to {a} plus {b} is {sum}.', '{b} plus {a} is {sum}.'],
    [
      'One, two, three, four, five.',
      'Two and two are four.',
      'Two plus two is four.',
      'One, two, three, four, five, six, seven, eight, nine, ten.',
      'Six, seven, eight, nine, ten.',
      'Ten, nine, eight, seven, six, five, four, three, two, one, zero!',
      'Two, four, six, eight, ten.',
      'One, three, five, seven, nine.',
      'Ten, twenty, thirty, forty, fifty.',
      'First, second, third, fourth, fifth.',
      'Half of ten is five.',
      'Half of four is two.',
      'Half of six is three.',
      'Half of eight is four.',
      'A dozen eggs are twelve eggs.',
      'A pair of shoes is two shoes.',
      'A hundred is more than ten.',
      'A thousand is more than a hundred.',
      'A million is a very big number.',
      'Ten times ten is a hundred.',
      'Five is more than four.',
      'Three is less than four.',
      'Zero is less than one.',
      'Count to three and jump!',
      '{n} can count to a hundred.',
    ],
  ],
  questions: [
    ['How much is {a} plus {b}?', '[{sum}.|It is {sum}.|{a} plus {b} is {sum}.]'],
    ['What is {sum} minus {b}?', '[{a}.|It is {a}.]'],
  ],
};

export const multiplications: Topic = {
  name: 'products',
  items: products(),
  frames: [
    [
      '{a} times {b} is {product}.',
      '{b} times {a} is {product}.',
      '{product} divided by {a} is {b}.',
      '{a} children with {b} apples each have {product} apples.',
      'How much is {a} times {b}? It is {product}.',
      '{a} times {b} makes {product}.',
      '{a} bags with {b} eggs each: that makes {product} eggs.',
    ],
    ['{a} times {b} is {product}.', 'Who knows how much {a} times {b} is? {product}!', '{product} is {a} times {b}.'],
  ],
  questions: [['How much is {a} times {b}?', '[{product}.|It is {product}.|{a} times {b} is {product}.]']],
};

export const counting: Topic = {
  name: 'counting',
  items: NUMBERS.slice(1, -2).map((x, i) => ({ before: NUMBERS[i], x, next: NUMBERS[i + 2], after: NUMBERS[i + 3] })),
  frames: [
    [
      'After {x} comes {next}.',
      '{next} comes after {x}.',
      '{x} comes before {next}.',
      '{before}, {x}, {next}.',
      '{x}, {next}, {after}.',
      '{before}, {x}, {next}, {after}!',
      '{x} is between {before} and {next}.',
      '{next} is one more than {x}.',
      '{x} is one less than {next}.',
      '{next} is more than {x}.',
      '{x} is less than {next}.',
      'The number after {x} is {next}.',
      '{n} counted: {before}, {x}, {next}, {after}.',
    ],
    [
      '{x} is smaller than {next}.',
      '{next} is bigger than {x}.',
      'Which number comes after {x}? {next}.',
      '{next} is the number after {x}.',
      '"{before}, {x}, {next}," counted {n}.',
    ],
  ],
  questions: [
    ['Which number comes after {x}?', '[{next}.|After {x} comes {next}.]'],
    ['What is more, {x} or {next}?', '{next} is more than {x}.'],
  ],
};

export const shapes: Topic = {
  name: 'shapes',
  items: [
    { x: 'triangle', sides: 'three', corners: 'three' },
    { x: 'square', sides: 'four', corners: 'four', note: ['A square has four equal sides.', 'All sides of a square are equal.'] },
    { x: 'circle', corners: 'no', note: ['A circle is round.', 'A wheel is a circle.', 'A coin has the shape of a circle.'] },
    { x: 'rectangle', sides: 'four', corners: 'four', note: ['A door has the shape of a rectangle.'] },
    { x: 'cube', sides: 'six', note: ['A dice is a cube.', 'A dice has six sides.'] },
    { x: 'ball', corners: 'no', note: ['A ball is round.', 'The earth has the shape of a ball.'] },
  ],
  frames: [
    [
      '{a x} has {sides} sides.',
      'How many sides has {a x}? It has {sides}.',
      'The {x} has {sides} sides.',
      '{n} drew {a x} with {sides} sides.',
      '{s x} have {sides} sides.',
    ],
    [
      '{a x} has {corners} corners.',
      'The {x} has {corners} corners.',
      '{s x} have {corners} corners.',
      '{n} cut {a x} out of paper. It had {corners} corners.',
    ],
    ['{note}', '{n} drew a {x} with {his} pencil.', 'Draw a {x} on the paper.'],
    [
      'A table has four legs.',
      'A car has four wheels.',
      'A bicycle has two wheels.',
      'A hand has five fingers.',
      'A spider has eight legs.',
      'A year has twelve months.',
      'A week has seven days.',
      'An insect has six legs.',
      'A dog has four legs.',
      'A person has two eyes.',
      'A triangle has three corners.',
      'A football team has eleven players.',
      'An hour has sixty minutes.',
      'A cat has four paws.',
      'A rainbow has seven colours.',
      'A pair has two parts.',
      'A chair has four legs.',
      'A bird has two wings.',
      'The alphabet has twenty-six letters.',
      'A metre has a hundred centimetres.',
      'A kilo has a thousand grams.',
      'A kilometre has a thousand metres.',
    ],
  ],
  questions: [
    ['How many sides does {a x} have?', '[{sides}.|It has {sides}.]'],
    ['How many corners does {a x} have?', 'It has {corners} corners.'],
    ['How many wheels does a car have?', '[Four.|A car has four wheels.]'],
    ['How many letters does the alphabet have?', 'Twenty-six.'],
    ['How many legs does a table have?', 'Four.'],
  ],
};
