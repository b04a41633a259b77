import { PEOPLE, type Person } from '../english.js';
import type { Random } from '../../../../src/engine/random.js';

/** The words for one or two people: {P} {he} {him} {his} for the first, {Q} {she} {her} {hers} for the second. */
export function cast(person: Person, friend: Person): Record<string, string> {
  return {
    P: person.name,
    he: person.he,
    him: person.him,
    his: person.his,
    Q: friend.name,
    she: friend.he,
    her: friend.him,
    hers: friend.his,
  };
}

export function twoPeople(random: Random): [Person, Person] {
  const [first, second] = random.shuffle(PEOPLE);
  return [first, second];
}
