import type { Random } from '../../../../src/engine/random.js';
import { ing, past, thirdPerson } from '../english.js';
import { isPlural } from '../knowledge/nouns.js';

/** Whom a sentence is about, with the words that must agree. */
export interface Subject {
  /** 'Anna', 'my brother', 'I'. */
  name: string;
  he: string;
  him: string;
  his: string;
  himself: string;
  /** 'third' for he, she and it; 'am' for I; 'are' for we, you and they. */
  person: 'third' | 'am' | 'are';
}

export const male = (name: string): Subject => ({ name, he: 'he', him: 'him', his: 'his', himself: 'himself', person: 'third' });
export const female = (name: string): Subject => ({ name, he: 'she', him: 'her', his: 'her', himself: 'herself', person: 'third' });

export const I: Subject = { name: 'I', he: 'I', him: 'me', his: 'my', himself: 'myself', person: 'am' };
export const YOU: Subject = { name: 'you', he: 'you', him: 'you', his: 'your', himself: 'yourself', person: 'are' };

/** The same person, spoken of by the pronoun only. */
export const again = (subject: Subject): Subject => ({ ...subject, name: subject.he });

export type Form = 'past' | 'present' | 'base' | 'ing';

/** The words for a person put into a phrase: 'wash {his} face' → 'wash her face'. */
export function agree(phrase: string, { name, he, him, his, himself }: Subject): string {
  const words: Readonly<Partial<Record<string, string>>> = { S: name, he, him, his, himself };
  return phrase.replace(/\{(S|he|him|his|himself)\}/g, (_, word: string) => words[word] ?? '');
}

/** 'take a towel + dry {his} hair' → 'took a towel and dried her hair'. */
export function verb(phrase: string, subject: Subject, form: Form): string {
  return phrase
    .split(' + ')
    .map((part) => agree(conjugate(part, subject.person, form), subject))
    .join(' and ');
}

/** A whole clause on the person, or on the thing that stands before the colon: 'the room: be dark' → 'the room was dark'. */
export function clause(phrase: string, subject: Subject, form: 'past' | 'present'): string {
  const colon = phrase.indexOf(': ');
  if (colon < 0) return `${subject.name} ${verb(phrase, subject, form)}`;
  const thing = phrase.slice(0, colon);
  const many = isPlural(thing) || /^(?:they|the police)$/.test(thing);
  const conjugated = conjugate(phrase.slice(colon + 2), many ? 'are' : 'third', form);
  return agree(`${thing} ${conjugated}`, subject);
}

/**
 * In a clause about a thing, the name where the pronoun would come before anybody was named:
 * 'a stranger: find {his} purse' → "a stranger: find Anna's purse".
 */
export function introduce(phrase: string, { name, he }: Subject): string {
  if (isPersonal(phrase) || name === he) return phrase;
  return phrase.replace(/\{(his|him)\}/, (_, word: string) => (word === 'his' ? `${name}'s` : name));
}

/** True where the person is named by the time the clause has been said. */
export const namesPerson = (phrase: string): boolean => isPersonal(phrase) || /\{(?:his|him)\}/.test(phrase);

/** True where the phrase is about the person and not about a thing. */
export const isPersonal = (phrase: string): boolean => !phrase.includes(': ');

function conjugate(phrase: string, person: Subject['person'], form: Form): string {
  const can = /^(?:can not|cannot|can) /.exec(phrase)?.[0];
  if (can) {
    const not = can === 'can ' ? '' : 'not ';
    const rest = phrase.slice(can.length);
    if (form === 'past') return `could ${not}${rest}`;
    return form === 'present' ? `${not ? 'cannot' : 'can'} ${rest}` : `${not}${form === 'ing' ? 'being' : 'be'} able to ${rest}`;
  }
  if (phrase.startsWith('not be ') && (form === 'past' || form === 'present')) return onBe(phrase.slice(4), person, form, 'not ');
  if (phrase.startsWith('not ')) {
    if (form === 'past') return `did ${phrase}`;
    if (form === 'present') return `${person === 'third' ? 'does' : 'do'} ${phrase}`;
    return form === 'ing' ? `not ${ing(phrase.slice(4))}` : phrase;
  }
  if (phrase.startsWith('soon ') && form !== 'ing') {
    const rest = phrase.slice(5);
    return form === 'base' ? phrase : rest.startsWith('be ') ? onBe(rest, person, form, 'soon ') : `soon ${conjugate(rest, person, form)}`;
  }
  if (phrase.startsWith('be ') && (form === 'past' || form === 'present')) return onBe(phrase, person, form, '');
  if (form === 'past') return pastOf(phrase);
  if (form === 'ing') return ing(phrase);
  return form === 'present' && person === 'third' ? thirdPerson(phrase) : phrase;
}

/** Pasts of verbs that only these scripts use. */
const PASTS: Readonly<Partial<Record<string, string>>> = {
  beat: 'beat',
  bleed: 'bled',
  burst: 'burst',
  creep: 'crept',
  forgive: 'forgave',
  kneel: 'knelt',
  sink: 'sank',
  slide: 'slid',
  sting: 'stung',
  strike: 'struck',
  travel: 'travelled',
};

function pastOf(phrase: string): string {
  const [first] = phrase.split(' ', 1);
  const irregular = PASTS[first];
  return irregular ? irregular + phrase.slice(first.length) : past(phrase);
}

function onBe(phrase: string, person: Subject['person'], form: 'past' | 'present', adverb: string): string {
  const be = form === 'past' ? (person === 'are' ? 'were' : 'was') : { third: 'is', am: 'am', are: 'are' }[person];
  return `${be} ${adverb}${phrase.slice(3)}`;
}

/** Picks one of each `[coat|scarf]`, once for all the sentences that a phrase comes to stand in. */
export function settle(random: Random, phrase: string): string {
  return phrase.replace(/\[([^\]]*)\]/g, (_, options: string) => random.pick(options.split('|')));
}
