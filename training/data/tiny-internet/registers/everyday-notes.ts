import { BOYS, GIRLS } from '../english.js';
import type { Register } from '../register.js';
import { sentenceBank } from '../sentence-bank.js';
import { fill, type Slots } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { paragraphs, withinLength } from './paragraphs.js';

/** Pages of plain sentences on one small topic, each a remark of its own. */
export const everydayNotes: Register = {
  name: 'everyday-notes',
  weight: 640,
  write(random) {
    const lines = random.pick(TOPIC_OF_SENTENCE);
    const count = 4 + random.int(5);
    const sentences = random
      .shuffle([...lines])
      .slice(0, count)
      .map((line) => fill(random, line, people(random)));
    return withinLength(paragraphs(sentences, random.pick([2, 3, 4, count])));
  },
};

/** One entry a sentence, so that a topic comes as often as it has sentences. */
const TOPIC_OF_SENTENCE = sentenceBank().flatMap((lines) => lines.map(() => lines));

type Person = readonly [name: string, isFemale: boolean];

const NAMED: readonly Person[] = [...BOYS.map((name) => [name, false] as const), ...GIRLS.map((name) => [name, true] as const)];

/** What is told of them may be told of a child. */
const OTHERS: readonly Person[] = [
  ...['the boy', 'my brother', 'my cousin', 'my friend', 'our neighbour', 'my uncle', 'the man'].map((name) => [name, false] as const),
  ...['the girl', 'my sister', 'my cousin', 'my friend', 'our neighbour', 'my aunt', 'the woman'].map((name) => [name, true] as const),
];

/** Whom a sentence is about: three different people, of whom the first two have pronouns. */
export function people(random: Random): Slots {
  const [first, second, third] = random.shuffle([...NAMED]);
  const n = random.chance(0.3) ? random.pick(OTHERS) : first;
  const m = random.chance(0.15) ? random.pick(OTHERS.filter(([name]) => name !== n[0])) : second;
  return {
    n: n[0],
    ...pronouns(n[1], ''),
    m: m[0],
    ...pronouns(m[1], '2'),
    o: third[0],
  };
}

function pronouns(isFemale: boolean, number: '' | '2'): Slots {
  return {
    [`he${number}`]: isFemale ? 'she' : 'he',
    [`him${number}`]: isFemale ? 'her' : 'him',
    [`his${number}`]: isFemale ? 'her' : 'his',
    [`himself${number}`]: isFemale ? 'herself' : 'himself',
    [`He${number}`]: isFemale ? 'She' : 'He',
    [`His${number}`]: isFemale ? 'Her' : 'His',
  };
}
