import { HOME_SCRIPTS, type Script, LIFE, TOWN_SCRIPTS } from '../knowledge/everyday.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { again, type Subject } from './everyday-clause.js';
import { another, someone, type Age } from './everyday-people.js';
import { adviseOnScript, showScript, tellScript } from './everyday-scripts.js';
import { tellKeeping, tellMood, tellParts, tellTogether, tellVerb, tellWork } from './everyday-sentences.js';
import { paragraphs, withinLength } from './paragraphs.js';

const [WARM_AND_COLD, FOOD, HEALTH, CLOTHES, HOUSE] = HOME_SCRIPTS;
const [SCHOOL, TRAVEL, SHOPS, WORK, GARDEN, PLAY] = TOWN_SCRIPTS;

/** Scripts by theme, with who may live them. */
const THEMES: readonly (readonly [readonly Script[], Age])[] = [
  [WARM_AND_COLD, 'any'],
  [FOOD, 'any'],
  [FOOD, 'any'],
  [HEALTH, 'any'],
  [HEALTH, 'any'],
  [CLOTHES, 'any'],
  [HOUSE, 'any'],
  [HOUSE, 'any'],
  [SCHOOL, 'child'],
  [SCHOOL, 'child'],
  [TRAVEL, 'adult'],
  [TRAVEL, 'adult'],
  [SHOPS, 'adult'],
  [WORK, 'adult'],
  [GARDEN, 'any'],
  [GARDEN, 'any'],
  [PLAY, 'child'],
  [PLAY, 'child'],
];

export const anyTheme = (random: Random): readonly [readonly Script[], Age] => random.pick(THEMES);

const OPENINGS = [
  '{o} and {S} were [at home|in the garden|in town|on holiday|in the kitchen].',
  'it was [Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday], and {S} [had a lot to do|had time|got up early|was at home].',
  'it was a [long|busy|strange|quiet|fine] day for {whom}.',
  '{S} got up at [six|seven|eight|nine].',
  'this is what happened to {whom} [yesterday|last week|on Sunday|one day].',
  '{o} came to see {S} in the [morning|afternoon|evening].',
  '{S} will not forget that [day|week|morning].',
] as const;

const ENDINGS = [
  'in the evening {he} told {o} about it.',
  'then {he} went home to {o}.',
  '"what a day!" {said}.',
  '{o} [smiled|laughed|was glad] when {he} told the story.',
  '{he} slept well that night, and {o} did too.',
  'at [eight|nine|ten] {he} turned off the light.',
  'the next day {he} told {o} everything.',
  '{o} and {he} had supper together.',
] as const;

/** A text about one person: by name first, then often by the pronoun. */
function about(random: Random, subject: Subject, count: number, tell: (subject: Subject) => string): string[] {
  return Array.from({ length: count }, (_, i) => tell(i > 0 && random.chance(0.45) ? again(subject) : subject));
}

/** Whom the moods, which are a child's, do not suit. */
const GROWN_UP = /\b(?:old|man|woman|father|mother|uncle|aunt|grand\w+|dad|mum|neighbour|young)\b/;

/** Sets a sentence after the one before it: 'She was tired' → 'Later she was tired'. Speech and clauses that have their time stay. */
function later(random: Random, sentence: string, subject: Subject): string {
  const first = sentence.slice(0, sentence.indexOf(' '));
  if (!/^(?:He|She|I|We|The|It|There|Somebody)$/.test(first) && first !== subject.name) return sentence;
  const rest = first === subject.name || first === 'I' ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
  return `${random.pick(LATER)} ${rest}`;
}

const LATER = ['Later', 'Then', 'In the afternoon', 'After an hour', 'At noon', 'In the evening', 'After lunch'] as const;

function frame(random: Random, text: string, subject: Subject, other: Subject): string {
  const said = subject.name === subject.he ? `${subject.he} said` : `said ${subject.name}`;
  return fill(random, text, { S: subject.name, he: subject.he, whom: subject.name === 'I' ? 'me' : subject.name, o: other.name, said });
}

/** What somebody went through: scripts of one theme, a mood and a few things done, in the past or in the present. */
export const everydayScenes: Register = {
  name: 'everyday-scenes',
  weight: 20,
  write(random) {
    const [scripts, age] = anyTheme(random);
    const subject = someone(random, age);
    const other = another(random, subject);
    const shown = random.chance(0.22);
    const drawn = random.shuffle(scripts).slice(0, 3 + random.int(2));
    const told = about(random, subject, drawn.length, (who) =>
      (shown ? showScript : tellScript)(random, drawn.pop() as Script, who, other),
    );
    const linked = told.map((sentence, i) => (i > 0 && !shown && random.chance(0.35) ? later(random, sentence, subject) : sentence));
    if (!shown && random.chance(0.35)) linked.unshift(tellVerb(random, subject, other, true));
    if (!shown && !GROWN_UP.test(subject.name) && random.chance(0.4)) linked.push(tellMood(random, again(subject), other));
    const text = [
      random.chance(0.4) && !shown ? frame(random, random.pick(OPENINGS), subject, other) : '',
      ...linked,
      random.chance(0.35) && !shown ? frame(random, random.pick(ENDINGS), subject, other) : '',
    ];
    const scene = paragraphs(text, random.pick([3, 4, 9]));
    return scene.length < 100 ? everydayScenes.write(random) : withinLength(scene);
  },
};

type Page = (random: Random) => string[];

const times = (count: number, sentence: (i: number) => string): string[] => Array.from({ length: count }, (_, i) => sentence(i));

/** Different people doing what goes with different verbs. */
const verbs: Page = (random) =>
  times(6 + random.int(3), () => {
    const subject = someone(random);
    return tellVerb(random, subject, another(random, subject));
  });

/** One person's day in verbs and objects. */
const verbsOfOne: Page = (random) => {
  const subject = someone(random);
  const other = another(random, subject);
  return about(random, subject, 6, (who) => tellVerb(random, who, other));
};

const kept: Page = (random) =>
  times(6, () => {
    const subject = someone(random);
    return tellKeeping(random, subject, another(random, subject));
  });

const work: Page = (random) =>
  times(6, () => {
    const subject = someone(random, 'child');
    return tellWork(random, subject, another(random, subject));
  });

const moods: Page = (random) =>
  times(5, () => {
    const subject = someone(random, 'child');
    return tellMood(random, subject, another(random, subject));
  });

const mixed: Page = (random) =>
  times(6, () => {
    const subject = someone(random, 'child');
    return random.pick([tellKeeping, tellTogether, tellParts, tellWork, tellTogether, tellParts])(
      random,
      subject,
      another(random, subject),
    );
  });

const scripts: Page = (random) =>
  times(5, () => {
    const [rows, age] = anyTheme(random);
    const subject = someone(random, age);
    const script = random.pick(rows);
    return random.chance(0.3)
      ? showScript(random, script, subject, another(random, subject))
      : tellScript(random, script, subject, another(random, subject));
  });

const lives: Page = (random) =>
  times(6, () => {
    const { name, he, him, his, person } = someone(random);
    return person === 'third' ? fill(random, random.pick(LIFE), { P: name, he, him, his }) : '';
  });

const advice: Page = (random) => {
  const [rows] = anyTheme(random);
  return random
    .shuffle(rows)
    .slice(0, 6)
    .map((script) => adviseOnScript(random, script));
};

const PAGES: readonly Page[] = [
  verbs,
  verbs,
  verbs,
  verbsOfOne,
  kept,
  kept,
  work,
  work,
  moods,
  mixed,
  mixed,
  scripts,
  scripts,
  scripts,
  advice,
  advice,
  lives,
  lives,
];

/** Sentences of everyday life about many people: what they do with what, where things are, who works how. */
export const everydayPages: Register = {
  name: 'everyday-pages',
  weight: 20,
  write(random) {
    const text = paragraphs(random.pick(PAGES)(random), random.pick([2, 3, 4, 9]));
    return text.length < 100 ? everydayPages.write(random) : withinLength(text);
  },
};
