import { BOYS, GIRLS } from '../english.js';
import type { Random } from '../../../../src/engine/random.js';
import { female, I, male, type Subject } from './everyday-clause.js';

/** Whom the everyday sentences are about: mostly people with a name, sometimes a mother, a neighbour or several at once. */

const NAMED: readonly Subject[] = [...BOYS.map(male), ...GIRLS.map(female)];

const CHILDREN: readonly Subject[] = [
  ...['the boy', 'my brother', 'my little brother', 'my cousin', 'the little boy', 'my friend', 'our son'].map(male),
  ...['the girl', 'my sister', 'my little sister', 'my cousin', 'the little girl', 'my friend', 'our daughter'].map(female),
];

const GROWN_UPS: readonly Subject[] = [
  ...['my father', 'my uncle', 'the man', 'our neighbour', 'my grandfather', 'the old man', 'my dad', 'the young man'].map(male),
  ...['my mother', 'my aunt', 'the woman', 'our neighbour', 'my grandmother', 'the old woman', 'my mum', 'the young woman'].map(female),
];

/** Of what age the people of a text may be. */
export type Age = 'child' | 'adult' | 'any';

export function someone(random: Random, age: Age = 'any'): Subject {
  if (random.chance(0.68)) return random.pick(NAMED);
  if (random.chance(0.3)) return I;
  return random.pick(age === 'child' ? CHILDREN : age === 'adult' ? GROWN_UPS : [...CHILDREN, ...GROWN_UPS]);
}

/** Somebody with a name, other than those given. */
export function another(random: Random, ...others: readonly Subject[]): Subject {
  return random.pick(NAMED.filter(({ name }) => others.every((other) => other.name !== name)));
}
