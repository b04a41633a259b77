import { capitalise, list, withArticle } from '../english.js';
import { KEEPING, PARTS, TOGETHER, EVERYDAY_VERBS, MOODS, WORK_DAYS } from '../knowledge/everyday.js';
import { are, isPlural, some, them, were } from '../knowledge/nouns.js';
import { fill } from '../template.js';
import type { Random } from '../../../../src/engine/random.js';
import { again, agree, clause, I, introduce, male, namesPerson, verb, YOU, type Subject } from './everyday-clause.js';

/** Sentences on verbs and their objects, on where things are kept, on what goes together, on work and on moods. */

/** What one does not plan, promise or ask for. */
const MISHAPS = /^(?:lose|break|drop|forget|miss|hear|find|get|burn|tear|understand|win|remember|smell|meet)$/;

const VERB_FRAMES = [
  '{S} {did} {tail}.',
  '{S} {did} {tail}.',
  '[yesterday|on Monday|this morning|last week|one day|in the morning] {S} {did}.',
  '[after lunch|after school|after that|at last|in the afternoon] {S} {did}.',
  '{o} saw that {S} {did} {tail}.',
  '{S} {did} {tail}, and {o} {didToo}.',
  'first {S} {did}. then {he} {did2}.',
  '{S} {did}, and then {he} {did2}.',
  '{S} {does} {tail}.',
  'did {S} {do} {tail}?',
  '{S} did not {do} [today|yesterday|on Sunday|this time].',
];
const STORY_VERB_FRAMES = ['{S} {did} {tail}.', '{S} {did}, and then {he} {did2}.', 'first {S} {did}. then {he} {did2}.'];
const PLANNED_VERB_FRAMES = [
  '{S} wanted to {do} {tail}.',
  '{S} had to {do} {tail}.',
  '{S} will {do} tomorrow.',
  '{S} {am} going to {do} {tail}.',
  '{S} {am} {doing} {tail}.',
  '{S} {was} {doing} when [the phone rang|{o} came in|the bell rang|it began to rain|{o} called].',
  '{o} helped {him} to {do}.',
  '{S} asked {o} to {do} {tail}.',
  '"please {doYour}," said {o}.',
  '"can you {doYour}, please?" asked {o}.',
  '"may I {doMy}?" {asked}.',
  '"I want to {doMy} {tailMy}," {said}.',
  '"what are you doing?" asked {o}. "I am {doingMy}," {said}.',
  '{S} {like} to {do} {tail}.',
  '{S} tried to {do}, but it was not easy.',
  '{S} forgot to {do}.',
  'it takes some time to {doYour}.',
  'you can {doYour} {tailYour}.',
  'we {doOur} {tailOur}.',
  'have you time to {doYour}?',
  'let us {doOur} {tailOur}!',
  'I do not want to {doMy}.',
];

/** Verbs that need more than their object: one spends an hour somewhere. */
const WITH_TAIL = /^(?:spend|give|lend|fill|spread|wrap|pour)$/;

const PLAIN_VERBS = EVERYDAY_VERBS.filter(([word]) => !MISHAPS.test(word) && !WITH_TAIL.test(word));

/** A verb with an object that fits it. With `onlyTold`, something that the person did, to stand in a story. */
export function tellVerb(random: Random, subject: Subject, other: Subject, onlyTold = false): string {
  const [word, objects, tails] = random.pick(EVERYDAY_VERBS);
  const object = random.pick(objects);
  const next = random.pick(PLAIN_VERBS);
  const whole = WITH_TAIL.test(word);
  const phrase = `${word} ${object}${whole ? ` ${random.pick(tails)}` : ''}`;
  const phrase2 = `${next[0]} ${random.pick(next[1])}`;
  const picked = random.pick(tails);
  const third = subject.person === 'third';
  const our: Subject = { ...YOU, his: 'our', himself: 'ourselves' };
  const isName = subject.name !== subject.he;
  const planned = !onlyTold && !MISHAPS.test(word) && random.chance(0.55);
  const frames = planned ? PLANNED_VERB_FRAMES : onlyTold ? STORY_VERB_FRAMES : VERB_FRAMES;
  const frame = random.pick(frames);
  const untimely = /\b(?:yesterday|last|this morning|by accident|by chance)\b/.test(picked) && !frame.includes('{did}');
  const tail = whole || untimely ? '' : picked;
  return fill(random, frame, {
    S: subject.name,
    he: subject.he,
    him: isName && third ? subject.name : subject.him,
    o: other.name,
    tail: agree(tail, subject),
    tailMy: agree(tail, I),
    tailYour: agree(tail, YOU),
    tailOur: agree(tail, our),
    did: verb(phrase, subject, 'past'),
    did2: verb(phrase2, subject, 'past'),
    didToo: verb(phrase2, other, 'past'),
    does: verb(phrase, subject, 'present'),
    do: verb(phrase, subject, 'base'),
    doing: verb(phrase, subject, 'ing'),
    doMy: verb(phrase, I, 'base'),
    doingMy: verb(phrase, I, 'ing'),
    doYour: verb(phrase, YOU, 'base'),
    doOur: verb(phrase, our, 'base'),
    am: third ? 'is' : subject.person,
    was: subject.person === 'are' ? 'were' : 'was',
    like: third ? 'likes' : 'like',
    said: isName ? `said ${subject.name}` : `${subject.he} said`,
    asked: isName ? `asked ${subject.name}` : `${subject.he} asked`,
  });
}

/** What one cannot count, of the things in `KEEPING` that nouns.ts does not know. */
const UNCOUNTED = /^(?:hay|straw|snow|dust|old paper|broken glass|water)$/;
const ONLY_ONE = /^(?:sun|moon|king|queen|homework|money|audience|stage|curtain|boss|chimney|organ)$/;
const someOf = (thing: string): string => (UNCOUNTED.test(thing) ? thing : ONLY_ONE.test(thing) ? `the ${thing}` : some(thing, true));

/** Places that one goes to or looks at; the others are opened, filled and emptied. */
const SIGHT =
  /^(?:roof|farm|zoo|stable|pond|beach|forest|garden|playground|classroom|library|hospital|station|airport|harbour|restaurant|supermarket|office|church|theatre|cinema|museum|castle|circus|bakery|market|pharmacy|sky|sea|swimming pool|barn|hen house|nest|Christmas tree|birthday cake|bath|washing line|wall)$/;
const GO_TO =
  /^(?:farm|zoo|stable|pond|beach|forest|garden|playground|library|hospital|station|airport|harbour|restaurant|supermarket|office|church|theatre|cinema|museum|castle|circus|bakery|market|pharmacy|swimming pool|barn)$/;

export function tellKeeping(random: Random, subject: Subject, other: Subject, row = random.pick(KEEPING)): string {
  const [preposition, place, things] = row;
  const [thing, second, third] = random.shuffle(things);
  const at = `${preposition} the ${place}`;
  const frames = [
    `there ${are(thing)} ${someOf(thing)} ${at}.`,
    `{S} saw ${someOf(thing)} ${at}.`,
    `{S} looked at the ${thing} ${at}.`,
    `what can you see ${at}? ${someOf(thing)} and ${someOf(second)}.`,
    `${at} {S} saw ${list([thing, second, third].filter(Boolean).map(someOf))}.`,
    `the ${thing} ${are(thing)} ${at}.`,
  ];
  if (SIGHT.test(place))
    frames.push(
      `you can see ${someOf(thing)} and ${someOf(second)} ${at}.`,
      `${at} there ${are(thing)} ${someOf(thing)}.`,
      `"look, there ${are(thing)} ${someOf(thing)} ${at}!" {said}.`,
    );
  else
    frames.push(
      `you find the ${thing} ${at}.`,
      `we keep the ${thing} ${at}.`,
      `{S} put the ${thing} ${at}.`,
      `please put the ${thing} ${at}.`,
      `"where ${are(thing)} the ${thing}?" asked {o}. "${at}," {said}.`,
      `{S} looked for the ${thing} and found ${them(thing)} ${at}.`,
      `the ${thing} ${were(thing)} not ${at}, so {S} looked somewhere else.`,
      `"look ${at}," said {o}, "the ${thing} must be there."`,
      `put the ${thing} back, please. ${isPlural(thing) ? 'they belong' : 'it belongs'} ${at}.`,
      `{S} forgot the ${thing} ${at}.`,
      `is the ${thing} ${at}? no, the ${second} ${are(second)} there.`.replace(/^is the/, `${are(thing)} the`),
    );
  if (preposition === 'in' && !SIGHT.test(place))
    frames.push(
      `{S} took the ${thing} out of the ${place}.`,
      `{S} opened the ${place} and took out the ${thing}.`.replace('opened the vase and', ''),
    );
  if (preposition === 'on' && !SIGHT.test(place)) frames.push(`{S} took the ${thing} from the ${place}.`);
  if (GO_TO.test(place))
    frames.push(
      `{S} and {o} went to the ${place} and saw ${someOf(thing)}.`,
      `{S} went to the ${place} to see the ${thing}.`,
      `when {S} came to the ${place}, {he} saw ${someOf(thing)}.`,
      `{S} visited the ${place}, where there ${were(thing)} ${someOf(thing)}.`,
    );
  return sentence(random, random.pick(frames), subject, other);
}

export function tellTogether(random: Random, subject: Subject, other: Subject): string {
  const [first, second, act] = random.pick(TOGETHER);
  const bare = second.replace(/^(?:an?|some|the) /, '');
  const frames = [
    `{S} took ${first} and ${second} to ${act}.`,
    `you need ${first} and ${second} to {act2}.`,
    `to ${act}, {S} needed ${first} and ${second}.`,
    `{S} had ${first} but no ${bare}, so {he} could not ${act}.`,
    `"I have ${first}. now I need ${second}," {said}, "then I can {act1}."`,
    `with ${first} and ${second} you can {act2}.`,
    `{S} wanted to ${act}, so {o} gave {him} ${first} and ${second}.`,
    `{S} wanted to ${act}. {he} had ${first}, and {o} had ${second}.`,
    `"bring me ${first} and ${second}," {said}. "I want to {act1}."`,
    `what do you need to {act2}? ${first} and ${second}.`,
    `if you want to {act2}, take ${first} and ${second}.`,
    `{S} used ${first} and ${second} to ${act}.`,
    `there ${isPlural(first.split(' ').at(-1) ?? '') ? 'were' : 'was'} ${first} and ${second} on the table, because {S} wanted to ${act}.`,
  ].filter((frame) => !frame.includes('but no') || bare !== 'board');
  return sentence(random, random.pick(frames), subject, other, act);
}

/** Wholes of which one cannot draw or touch the parts. */
const ABSTRACT = /^(?:year|week|word|sentence|town|family|letter|school)$/;

export function tellParts(random: Random, subject: Subject, other: Subject): string {
  const [whole, parts] = random.pick(PARTS);
  const [part, second] = random.shuffle(parts);
  const a = withArticle(whole);
  const some3 = list(
    random
      .shuffle(parts)
      .slice(0, 3)
      .map((name) => some(name, true)),
  );
  const have = isPlural(whole) ? 'have' : 'has';
  const frames = [
    `${isPlural(whole) ? whole : a} ${have} ${some3}.`,
    `the ${part} ${are(part)} part of the ${whole}.`,
    `the ${whole} ${have} ${some(part, true)}.`,
    `what does ${a} have? ${some3}.`.replace(/^what does (\w+s) have/, 'what do $1 have'),
  ];
  if (!ABSTRACT.test(whole))
    frames.push(
      `{S} looked at the ${part} of the ${whole}.`,
      `{S} drew ${a}. first {he} drew the ${part}${second ? `, then the ${second}` : ''}.`,
      `{S} touched the ${part} of the ${whole}.`,
      `can you see the ${part} of the ${whole}?`,
      `{S} drew ${a}, but {he} forgot the ${part}.`,
      `"${isPlural(part) ? 'those are' : 'that is'} the ${part} of the ${whole}," {said}.`,
      `a ${whole} without ${some(part, true)} is not a real ${whole}.`,
      `"where ${are(part)} the ${part}?" asked {o}. {S} looked at the ${whole}.`,
    );
  return sentence(random, random.pick(frames), subject, other);
}

/** Names of jobs that are said of men only. */
const MEN = /man$|king$/;

export function tellWork(random: Random, subject: Subject, other: Subject, row = random.pick(WORK_DAYS)): string {
  const [job, acts, where, tools, need] = row;
  const worker = male(job);
  const act = random.chance(0.4) ? acts[0] : random.pick(acts);
  const [, second] = random.shuffle(acts);
  const a = withArticle(job);
  const now = verb(act, worker, 'present');
  const now2 = verb(second, worker, 'present');
  const did = verb(act, worker, 'past');
  const frames = [
    `${a} ${now}.`,
    `the ${job} ${now}.`,
    `the ${job} ${did}.`,
    `the ${job} ${did}, and {S} watched.`,
    `${a} ${now} and ${now2}.`.replace(act === second ? ` and ${now2}` : '\0', ''),
    `${a} works ${where}.`,
    `${where} the ${job} ${did}.`,
    `who ${now}? the ${job}.`,
    `${a} is somebody who ${now}.`,
    `what does ${a} do? ${a} ${now}.`,
    `${a} works with ${list(tools)}.`,
    `without ${tools[0]} the ${job} cannot work.`,
    `{S} met ${a} who ${did}.`,
    `"I am ${a}," said the ${random.pick(['man', 'man', 'young man'])}. "I ${agree(act, I)}."`,
  ];
  if (!MEN.test(job))
    frames.push(
      `{S} wants to be ${a} and ${act}.`,
      `{S} works ${where}. {he} ${now}. {he} is ${a}.`,
      `{S} became ${a}, because {he} liked to ${act}.`,
      `when {S} grows up, {he} will be ${a} and ${act}.`,
      `my [aunt|mother|sister] is ${a}. she ${now}.`,
    );
  frames.push(`my [uncle|father|brother] is ${a}. he ${now}.`);
  if (need && subject.person === 'third') {
    const needed = clause(introduce(need, subject), subject, 'past');
    const he = namesPerson(need) ? subject.he : subject.name;
    frames.push(
      `${needed}, so ${he} needed ${a}.`,
      `${needed}. ${he} asked ${a} for help. the ${job} ${did}.`,
      `${needed}, and so ${he} went to find ${a}.`,
      `${needed}. "you need ${a}," said {o}.`,
      `{S} needed ${a} because ${clause(need, again(subject), 'past')}.`,
    );
  }
  return sentence(random, random.pick(frames), subject.person === 'third' ? subject : other, other);
}

export function tellMood(random: Random, subject: Subject, other: Subject): string {
  const [mood, causes, acts] = random.pick(MOODS);
  const cause = random.pick(causes);
  const act = random.pick(acts);
  const pronoun = again(subject);
  const opening = clause(introduce(cause, subject), subject, 'past');
  const named = namesPerson(cause);
  const who = named ? subject.he : subject.name;
  const why = clause(cause, pronoun, 'past');
  const was = subject.person === 'are' ? 'were' : 'was';
  const did = verb(act, subject, 'past');
  return sentence(
    random,
    random.pick([
      `${opening}, so ${who} ${was} ${mood}.`,
      `${opening}. ${who} ${was} ${mood} and ${did}.`,
      `{S} ${was} ${mood} because ${why}.`,
      `{S} ${was} so ${mood} that {he} ${did}.`,
      `${opening}. ${who} ${was} so ${mood} that {he} ${did}.`,
      `when ${why}, {S} ${was} very ${mood}.`,
      `{S} ${was} ${mood}, because ${why}. {he} ${did}.`,
      `{S} ${did}, because {he} ${was} ${mood}.`,
      `why ${was} {S} so ${mood}? because ${why}.`,
      `${opening}, and ${who} felt very ${mood}.`,
      `"you look ${mood}," said {o}. "yes, I am ${mood}, because ${clause(cause, I, 'past')}," {said}.`,
      `"I am so ${mood}!" {said}. "${capitalise(clause(cause, I, 'past'))}."`,
      `${opening}. that made {him} ${mood}.`,
      `{S} ${was} ${mood}. "what happened?" asked {o}. "${capitalise(clause(cause, I, 'past'))}."`,
    ]),
    subject,
    other,
  );
}

function sentence(random: Random, frame: string, subject: Subject, other: Subject, act = ''): string {
  const isName = subject.name !== subject.he;
  const { he, him, his, himself } = subject;
  return fill(random, frame, {
    S: subject.name,
    he,
    him,
    his,
    himself,
    o: other.name,
    act1: agree(act, I),
    act2: agree(act, YOU),
    said: isName ? `said ${subject.name}` : `${he} said`,
  });
}
