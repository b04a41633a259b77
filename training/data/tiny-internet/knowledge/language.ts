import { ing, past, plural, thirdPerson } from '../english.js';
import type { Slots } from '../template.js';
import type { Topic } from '../topic.js';
import { readFrames, readItems, readLines, readRows } from './read.js';

/** Things with what may stand between them and their verb, and what can be said of them. */
const SUBJECTS: readonly (readonly [noun: string, between: readonly string[], adjectives: readonly string[]])[] =
  readRows('subjects-with-adjectives');

const PREDICATE_AS_PLURAL: Readonly<Partial<Record<string, string>>> = { 'a good cook': 'good cooks', 'a doctor': 'doctors' };

const oneOf = (xs: readonly string[]): string => `[${xs.join('|')}]`;

export const agreement: Topic = {
  items: SUBJECTS.flatMap(([x, between, adjectives]): Slots[] => {
    const common = { w: between, x, xs: plural(x) };
    return [
      {
        ...common,
        s: x,
        is: 'is',
        was: 'was',
        has: 'has',
        does: 'does',
        looks: 'looks',
        this: 'this',
        that: 'that',
        needs: 'needs',
        adj: oneOf(adjectives),
      },
      {
        ...common,
        s: plural(x),
        is: 'are',
        was: 'were',
        has: 'have',
        does: 'do',
        looks: 'look',
        this: 'these',
        that: 'those',
        needs: 'need',
        adj: oneOf(adjectives.map((word) => PREDICATE_AS_PLURAL[word] ?? word)),
        all: '[all|some|most|many]',
        num: '[two|three|four|five|ten]',
        few: 'a few',
        many: 'many',
        both: 'both',
        each: `each ${x} is different, but all the`,
        oneOf: 'one of the',
      },
    ];
  }),
  ...readFrames('agreement'),
};

/** Pronouns of one person: I, my, me, mine, myself; with the verb, whose ending most persons lack. */
export const pronouns: Topic = { items: readItems('topics/pronouns').map((person) => ({ v: '', ...person })), ...readFrames('pronouns') };

/** Short questions with their answers, tags, negation, much and many. */
const QUESTIONS: readonly string[] = readLines('questions-and-answers');

export const questionsAndAnswers: Topic = {
  items: [{}],
  frames: [QUESTIONS, QUESTIONS, QUESTIONS],
  questions: [],
};

/** What one says as one phrase, and a reason or occasion for it, as a clause about {n} or the world. */
const DOINGS: readonly (readonly [phrase: string, why: readonly string[]])[] = readRows('doings-with-reasons');

const as = (phrase: string, his: string, him: string, he: string): string =>
  phrase.replaceAll('{his}', his).replaceAll('{him}', him).replaceAll('{he}', he);

export const collocations: Topic = {
  items: DOINGS.flatMap(([phrase, why]) =>
    why.map((reason) => ({
      v: phrase,
      d: past(phrase),
      s: thirdPerson(phrase),
      g: ing(phrase),
      mine: as(phrase, 'my', 'me', 'I'),
      yours: as(phrase, 'your', 'you', 'you'),
      theirs: as(past(phrase), 'their', 'them', 'they'),
      why: reason,
    })),
  ),
  ...readFrames('collocations'),
};

/** Small fixed phrases, each in several sentences. */
const FIXED: readonly (readonly [phrase: string, sentences: readonly string[]])[] = readRows('fixed-phrases');

/** More sentences with these phrases. */
const MORE_SENTENCES = readLines('more-of-fixed-phrases');

/** Adjectives with the noun they like. */
const ADJECTIVES_WITH_NOUNS: readonly (readonly [adjective: string, noun: string, sentences: readonly string[]])[] =
  readRows('adjectives-with-nouns');

export const fixedPhrases: Topic = {
  items: [
    ...FIXED.map(([phrase, s]) => ({
      s: [...s, ...MORE_SENTENCES.filter((sentence) => sentence.toLowerCase().replaceAll(',', '').includes(phrase))],
    })),
    ...ADJECTIVES_WITH_NOUNS.map(([adjective, noun, s]) => ({
      s,
      ...(/^(?:next|first|best|short)$/.test(adjective) ? {} : { pair: `${adjective} ${noun}` }),
    })),
  ],
  ...readFrames('fixed-phrases'),
};

/** Idioms told so that the situation explains them. */
const IDIOMS: readonly string[] = readLines('idioms-in-use');

export const idiomsInUse: Topic = {
  items: [{}],
  frames: [IDIOMS, IDIOMS, IDIOMS],
  questions: [],
};

/** Verbs and adjectives with the preposition that belongs to them: what a person did, with a choice of objects. */
const WITH_PREPOSITION: readonly (readonly [words: string, objects: readonly string[]])[] = readRows('words-with-preposition');

export const prepositions: Topic = {
  items: WITH_PREPOSITION.flatMap(([w, objects]) => objects.map((r) => ({ w, r }))),
  ...readFrames('prepositions'),
};

const TIMES_AND_PLACES: readonly string[] = readLines('times-and-places');

/** Words between sentences and clauses: because, although, if, when, who. */
const CLAUSES: readonly string[] = readLines('clauses');

/** A verb and the form of the verb that follows it. */
const VERB_AND_VERB: readonly string[] = readLines('verb-and-verb');

export const sentences: Topic = {
  items: [{}],
  frames: [TIMES_AND_PLACES, CLAUSES, CLAUSES, CLAUSES, VERB_AND_VERB, VERB_AND_VERB],
  questions: [],
};

/** Irregular verbs: base, past, participle and what may follow, in the mouth of one person ({his} agrees). */
const VERBS: readonly (readonly [v: string, d: string, p: string, rest: readonly string[]])[] = readRows('verbs-in-time');

/** Verbs whose subject is a thing or an animal: subject, base, past, participle, the rest. */
const OF_THINGS: readonly (readonly [subject: string, v: string, d: string, p: string, rest: readonly string[]])[] =
  readRows('verbs-of-things');

const ings: Readonly<Partial<Record<string, string>>> = { spin: 'spinning', split: 'splitting' };

/** What happens to people rather than being done at will: no habit, no wish, nothing that goes on. */
const MISHAPS: readonly string[] =
  'become feel bleed spill oversleep misunderstand flee mean know break hurt lose steal forget tear burn fall fight understand drop hit miss forgive catch'.split(
    ' ',
  );

const atWill = (v: string) =>
  MISHAPS.includes(v)
    ? {}
    : {
        s: thirdPerson(v),
        g: ings[v] ?? ing(v),
        often: ['every day', 'every week', 'on Sundays', 'now and then', 'quite often', 'almost every evening'],
        will: ['will', 'is going to'],
        wish: ['would like to', 'want to', 'am going to'],
      };

const forSpeaker = (rest: string, his: string, he: string): string => rest.replaceAll('{his}', his).replaceAll('{he}', he);
const forms = (v: string) => ({ v, s: thirdPerson(v), g: ings[v] ?? ing(v) });

export const verbsInTime: Topic = {
  items: VERBS.flatMap(([v, d, p, rest]) =>
    rest.map((r) => ({
      v,
      ...atWill(v),
      d,
      p,
      r,
      mine: forSpeaker(r, 'my', 'I'),
      ours: forSpeaker(r, 'our', 'we'),
      yours: forSpeaker(r, 'your', 'you'),
      theirs: forSpeaker(r, 'their', 'they'),
    })),
  ),
  ...readFrames('verbs-in-time'),
};

export const verbsOfThings: Topic = {
  items: OF_THINGS.flatMap(([x, v, d, p, rest]) =>
    rest.map((r) => ({
      x,
      ...forms(v),
      ...(x === 'the leaves' ? { s: v, has: 'have', was: 'were', is: 'are' } : { has: 'has', was: 'was', is: 'is' }),
      d,
      p,
      r,
    })),
  ),
  ...readFrames('verbs-of-things'),
};
