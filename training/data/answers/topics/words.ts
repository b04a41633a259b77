import { list, past, plural } from '../../tiny-internet/english.js';
import { categories } from '../../tiny-internet/knowledge/kinds.js';
import { comparisons, politeness } from '../../tiny-internet/knowledge/topics.js';
import { COLOUR_MIXES, COMPARISONS } from '../../tiny-internet/knowledge/things.js';
import { are } from '../../tiny-internet/knowledge/nouns.js';
import { adjectives, otherOpposites } from '../../tiny-internet/knowledge/opposites.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesOf, valuesOf, type Entry } from '../entry.js';

/** Words with more than one opposite keep them all, so that none of them counts as false. */
const opposites: readonly Slots[] = [...adjectives.items, ...otherOpposites.items]
  .filter(({ x, y }) => typeof x === 'string' && typeof y === 'string' && !/heaven|hell|stupid/.test(`${x} ${y}`))
  .map((slots, _, all) => ({ x: slots['x'], y: slots['y'], all: all.filter(({ x }) => x === slots['x']).map(({ y }) => String(y)) }));

const NOUNS =
  'man woman child person foot tooth goose mouse sheep fish deer knife wife leaf loaf shelf half wolf calf scarf thief potato tomato hero box bus dish watch glass baby city story party berry lady fox church dress brush fly boy key day monkey'.split(
    ' ',
  );
const plurals: readonly Slots[] = NOUNS.map((x) => ({ x, y: plural(x) }));

const VERBS =
  'have do go make take get give come see say tell know think find eat drink sing swim begin run sit stand lie pay write ride drive wake break speak steal wear bring buy catch teach fight feel keep sleep leave meet lose send build sell hold hear fly grow throw draw fall forget hide bite win dig choose'.split(
    ' ',
  );
const pasts: readonly Slots[] = VERBS.map((x) => ({ x, y: past(x) }));

const degrees: readonly Slots[] = comparisons.items
  .filter((slots) => typeof slots['er'] === 'string')
  .map((slots) => ({ x: slots['x'], er: slots['er'], est: slots['est'], a: slots['a'], b: slots['b'], c: slots['c'] }));

const pairs: readonly Slots[] = COMPARISONS.map(([more, er, , less]) => ({
  more,
  er,
  less,
  is: are(more),
}));

const mixes: readonly Slots[] = COLOUR_MIXES.map(([a, b, mixed]) => ({ a, b, mixed }));

const kinds: readonly Slots[] = categories.items
  .filter((slots) => typeof slots['kind'] === 'string' && slots['all'] !== undefined)
  .map((slots) => ({
    kind: slots['kind'],
    single: slots['single'],
    all: slots['all'],
    three: list(valuesOf(slots, 'all').slice(0, 3)),
    other: list(valuesOf(slots, 'all').slice(-3)),
    two: list(valuesOf(slots, 'all').slice(0, 2)),
  }));

/** 'somebody helps you' → 'somebody helps me'. */
const ofMyself = (situation: string): string =>
  situation
    .replace(/\b(helps|gives) you\b/g, '$1 me')
    .replace(/\byou\b/g, 'I')
    .replace(/\byour\b/g, 'my');

const manners: readonly Slots[] = politeness.items.flatMap(({ when, say }) =>
  typeof when === 'string' && holes(when).length === 0 ? [{ when, say, mine: ofMyself(when) }] : [],
);

export const wordEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'language',
      name: 'opposite',
      ask: ['what is the opposite of "{x}"?', 'which word is the opposite of "{x}"?', 'what is the opposite of {x}?'],
      indirect: ['what the opposite of {x} is', 'the opposite of "{x}"', 'which word is the opposite of {x}'],
      brief: ['opposite of {x}?', 'the opposite of {x}, please.', 'not {x}, but what?', 'name the opposite of {x}.'],
      answers: [
        'the opposite of {x} is {y}. Both are useful words.',
        '{y} is the opposite of {x}. [Now you know both words.|]',
        'it is {y}. So {x} and {y} are opposites.',
      ],
      key: ['{all}'],
      fact: 'y',
    },
    opposites,
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'plural',
      ask: ['what is the plural of "{x}"?', 'one {x}, but two what?', 'how do I write more than one {x}?'],
      indirect: ['what the plural of "{x}" is', 'the word for more than one {x}'],
      brief: ['plural of {x}?', 'one {x}, two ...?'],
      answers: ['the plural of "{x}" is "{y}". One {x}, two {y}.', 'one {x}, two {y}. "{y}" is the word you need.'],
      key: ['{y}'],
      fact: 'y',
    },
    plurals,
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'past',
      ask: ['what is the past of "{x}"?', 'today I {x}, but what about yesterday?', 'how do I say "{x}" in the past?'],
      indirect: ['what the past of "{x}" is', 'the past of the verb "{x}"'],
      brief: ['past of {x}?', 'the verb "{x}" in the past, please.'],
      answers: [
        'the past of "{x}" is "{y}". You use it for yesterday.',
        '"{y}" is the past of "{x}". Use it when you talk about yesterday.',
      ],
      key: ['{y}'],
      fact: 'y',
    },
    pasts,
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'comparative',
      ask: ['what comes after "{x}" and before "{est}"?', 'how do I compare two things with "{x}"?'],
      indirect: ['how to compare things with "{x}"'],
      brief: ['{x}, ..., {est}?', '{x}, and then?'],
      answers: ['{x}, {er}, {est}. So {b} is {er} than {a}.', 'you say "{er}". For example, {b} is {er} than {a}.'],
      key: ['{er}'],
      fact: 'er',
    },
    degrees,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'which is the most',
      ask: ['which is the {est}: {a}, {b} or {c}?', 'what is {er} than {b}: {a} or {c}?'],
      indirect: ['which is the {est}, {a}, {b} or {c}'],
      brief: ['the {est}: {a}, {b} or {c}?', '{er} than {b}: {a} or {c}?'],
      answers: ['{c} is the {est} of the three. It is {er} than {b}.', 'it is {c}. {c} is {er} than {b} and {a}.'],
      key: ['{c}'],
    },
    degrees,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'which is more',
      ask: ['which is {er}, {more} or {less}?', 'what is {er}: {less} or {more}?'],
      indirect: ['which is {er}, {more} or {less}', 'what is {er}, {less} or {more}'],
      brief: ['{er}: {less} or {more}?', '{more} or {less}: which is {er}?'],
      answers: [
        '{more} is {er} than {less}. That is easy to see.',
        'often {more} is {er} than {less}, [but look for yourself|as most people know].',
      ],
      key: ['{more}'],
    },
    pairs,
  ),
  ...entriesOf(
    {
      kind: 'yes-no',
      name: 'is it more',
      ask: ['is {more} {er} than {less}?', 'is it true that {more} is {er} than {less}?'],
      indirect: ['if {more} is {er} than {less}'],
      brief: ['{more} is {er} than {less}, right?'],
      answers: ['yes, {more} is {er} than {less}. You are right.', 'yes, that is true. {more} is often {er} than {less}.'],
      key: ['yes'],
    },
    pairs,
  ),
  ...entriesOf(
    {
      kind: 'yes-no',
      name: 'is it less',
      ask: ['is {less} {er} than {more}?', 'is it true that {less} is {er} than {more}?'],
      indirect: ['if {less} is {er} than {more}'],
      brief: ['{less} is {er} than {more}, right?'],
      answers: ['no, {more} is {er} than {less}. It is the other way round.', 'no, that is not true. {more} is often {er}.'],
      key: ['no'],
    },
    pairs,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'mixed colours',
      ask: ['what do I get when I mix {a} and {b}?', 'what colour is {a} and {b} together?', 'which colour do {a} and {b} make?'],
      indirect: ['what I get when I mix {a} and {b}', 'which colour {a} and {b} make'],
      brief: ['{a} and {b}?', '{a} plus {b}: which colour?', 'mix {a} and {b}. What colour is it?'],
      answers: ['{a} and {b} make {mixed}. Try it with your paint.', 'you get {mixed} when you mix {a} and {b}.'],
      key: ['{mixed}'],
      fact: 'mixed',
    },
    mixes,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'members of a kind',
      ask: ['which {kind} do you know?', 'can you name three {kind}?', 'what are some {kind}?', 'what are examples of {kind}?'],
      indirect: ['the names of some {kind}', 'which {kind} there are'],
      brief: ['name three {kind}.', 'three {kind}, please.', 'a list of {kind}, please.', '{kind}?', 'give me some {kind}.'],
      answers: [
        '{three} are {kind}. There are many more.',
        'some {kind} are {other}. I could name more.',
        'for example {three}. All of them are {kind}.',
      ],
      key: ['{all}'],
    },
    kinds,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'kind of a member',
      ask: ['what are {two}?', 'what do {two} have in common?', 'to which group do {two} belong?'],
      indirect: ['what {two} have in common', 'to which group {two} belong'],
      brief: ['{two}: what are they?'],
      answers: ['{two} are {kind}. {other} belong to the same group.', 'they are both {kind}, like {three}.'],
      key: ['{kind}'],
    },
    kinds.filter((slots) => !/fruit|clothes|furniture|sweet things|subjects/.test(String(slots['kind']))),
  ),
  ...entriesOf(
    {
      kind: 'language',
      name: 'polite words',
      ask: ['what do you say when {when}?', 'what should I say when {mine}?', 'what is polite to say when {when}?'],
      indirect: ['what to say when {when}', 'what people say when {when}'],
      brief: ['polite words when {when}?', '{when}: what do you say?'],
      answers: [
        'when {when}, you say: "{say}!" That is polite.',
        'you can say: "{say}!" People like to hear that.',
        'say "{say}", and say it with a smile.',
      ],
      key: ['{say}'],
    },
    manners,
  ),
];
