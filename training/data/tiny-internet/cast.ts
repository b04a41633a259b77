import type { Random } from '../../../src/engine/random.js';
import { BOYS, GIRLS } from './english.js';
import type { Slots } from './template.js';

/**
 * Three people for a text, so that its names and pronouns agree: {n} with {he} {him} {his} {boy},
 * {m} with {he2} {him2} {his2}, and {o} for whom no pronoun is needed.
 */
export function cast(random: Random): Slots {
  const [n, m, o] = random.shuffle([...GIRLS, ...BOYS]) as [string, string, string];
  const girls: readonly string[] = GIRLS;
  const first = girls.includes(n);
  const second = girls.includes(m);
  return {
    n,
    m,
    o,
    he: first ? 'she' : 'he',
    him: first ? 'her' : 'him',
    his: first ? 'her' : 'his',
    He: first ? 'She' : 'He',
    His: first ? 'Her' : 'His',
    boy: first ? 'girl' : 'boy',
    son: first ? 'daughter' : 'son',
    brother: first ? 'sister' : 'brother',
    he2: second ? 'she' : 'he',
    him2: second ? 'her' : 'him',
    his2: second ? 'her' : 'his',
    He2: second ? 'She' : 'He',
    His2: second ? 'Her' : 'His',
    boy2: second ? 'girl' : 'boy',
  };
}
