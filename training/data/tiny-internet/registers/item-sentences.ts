import { capitalise, ing, list, past, plural, thirdPerson, type Person } from '../english.js';
import { CLOTHES, HOUSEHOLD, type ItemRow, UTENSILS, MORE_USES, TOOLS } from '../knowledge/things.js';
import { are, have, isPlural, it, some, them, these } from '../knowledge/nouns.js';
import type { Random } from '../../../../src/engine/random.js';

/** Sentences about a thing that several registers use. Each returns one fact in one of many frames. */

const FIRST_USES: readonly ItemRow[] = [...HOUSEHOLD, ...UTENSILS, ...TOOLS];

/** One row for each use, so that the commonest things come up most. */
export const ITEMS: readonly ItemRow[] = [
  ...FIRST_USES,
  ...MORE_USES.flatMap(([name, prep, acts]) => {
    const item = FIRST_USES.find((row) => row[0] === name);
    return item ? acts.map((act): ItemRow => [name, act, prep, item[3], item[4], item[5], item[6]]) : [];
  }),
];

/** 'wash your hands' → 'wash his hands'. */
export function forPerson(phrase: string, person: Person): string {
  return phrase
    .replace(/\byourself\b/g, person.he === 'he' ? 'himself' : 'herself')
    .replace(/\byour\b/g, person.his)
    .replace(/\byou (?:have|are)\b/g, (phrase) => `${person.he} ${phrase === 'you have' ? 'has' : 'is'}`)
    .replace(/\byou cook\b/g, `${person.he} cooks`)
    .replace(/\byou cannot\b/g, `${person.he} cannot`);
}

/** 'cut bread' + 'with' + 'a knife'; a verb without preposition takes the thing as its object. */
const use = (act: string, prep: string, noun: string): string => (prep ? `${act} ${prep} ${noun}` : `${act} ${noun}`);

export function useSentence(random: Random, [name, act, prep]: ItemRow, person: Person): string {
  const a = some(name, true);
  const A = capitalise(a);
  const mine = (phrase: string): string => forPerson(phrase, person);
  const { name: P, he } = person;
  return random.pick([
    () => `You ${use(act, prep, a)}.`,
    () => `You ${use(act, prep, a)}.`,
    () =>
      `People ${use(
        act
          .replace(/\byourself\b/g, 'themselves')
          .replace(/\byour\b/g, 'their')
          .replace(/\byou\b/g, 'they'),
        prep,
        a,
      )}.`,
    () =>
      `We ${use(
        act
          .replace(/\byourself\b/g, 'ourselves')
          .replace(/\byour\b/g, 'our')
          .replace(/\byou\b/g, 'we'),
        prep,
        a,
      )}.`,
    () => `${A} ${are(name)} ${isPlural(name) ? 'things' : 'something'} you ${act}${prep ? ` ${prep}` : ''}.`,
    () => `If you want to ${act}, you need ${a}.`,
    () => `To ${act}, you need ${a}.`,
    () => `You need ${a} to ${act}.`,
    () => `It is hard to ${act} without ${a}.`,
    () => `${P} ${use(mine(thirdPerson(act)), prep, a)}.`,
    () => `${P} ${use(mine(past(act)), prep, `the ${name}`)}.`,
    () => `${P} wants to ${mine(act)}. ${capitalise(he)} needs ${a}.`,
    () => `${P} wanted to ${mine(act)}, so ${he} looked for ${a}.`,
    () => `What do you ${act}${prep ? ` ${prep}` : ''}? ${A}.`,
    () => (prep === 'with' ? `You use ${a} to ${act}.` : `You can ${use(act, prep, a)}.`),
    () => (prep === 'with' ? `${P} took ${a} to ${mine(act)}.` : `${P} likes to ${use(mine(act), prep, a)}.`),
    () => (prep === 'with' ? `With ${a} you can ${act}.` : prep ? `${capitalise(prep)} ${a} you can ${act}.` : `You can ${act} ${a}.`),
    () => `${P} is ${use(mine(ing(act)), prep, a)}.`,
    () => `${P} was ${use(mine(ing(act)), prep, a)}.`,
    () => (prep === 'with' ? `${A} ${are(name)} useful when you want to ${act}.` : `Do you ${use(act, prep, a)}?`),
    () =>
      prep === 'with'
        ? `${A} ${isPlural(name) ? 'help' : 'helps'} you to ${act}.`
        : `You cannot ${act} here, because there ${are(name)} no ${name}.`,
    () => `Can you ${use(act, prep, these(name))}?`,
    () =>
      `I ${use(
        act
          .replace(/\byourself\b/g, 'myself')
          .replace(/\byour\b/g, 'my')
          .replace(/\byou\b/g, 'I'),
        prep,
        a,
      )}.`,
    () =>
      `Do you have ${a}? I want to ${act
        .replace(/\byourself\b/g, 'myself')
        .replace(/\byour\b/g, 'my')
        .replace(/\byou\b/g, 'I')}.`,
  ])();
}

export function placeSentence(random: Random, [name, , , where]: ItemRow): string {
  if (!where || /\byour\b/.test(where)) return '';
  const a = some(name, true);
  const be = are(name);
  return random.pick([
    () => `The ${name} ${be} ${where}.`,
    () => `${capitalise(where)} there ${be} ${a}.`,
    () => `There ${be} ${a} ${where}.`,
    () => `You find ${a} ${where}.`,
    () => `You can see ${a} ${where}.`,
    () => `Where ${be} the ${name}? ${capitalise(it(name))} ${be} ${where}.`,
    () => `Look for the ${name} ${where}.`,
    () => `I saw ${a} ${where}.`,
    () => `Our ${name} ${be} ${where}.`,
    () => `${capitalise(be)} the ${name} ${where}? Yes, ${it(name)} ${be}.`,
    () => `${capitalise(where)} we have ${a}.`,
    () => `People often have ${a} ${where}.`,
  ])();
}

/** Parts of which a thing has several; of all other parts it has one. */
const MANY = new Set([
  'leg',
  'cushion',
  'button',
  'page',
  'wheel',
  'piece',
  'step',
  'hand',
  'ear',
  'finger',
  'sleeve',
  'lace',
  'pedal',
  'wing',
  'window',
]);

const pluralPart = (part: string): string => (MANY.has(part) ? plural(part) : some(part, true));

export function partSentence(random: Random, name: string, parts: readonly string[]): string {
  if (parts.length === 0) return '';
  const part = random.pick(parts);
  const a = some(name, true);
  return random.pick([
    () => `${capitalise(a)} ${have(name)} ${list(parts.map(pluralPart))}.`,
    () => `${capitalise(a)} ${have(name)} ${pluralPart(part)}.`,
    () => `The ${part} is part of the ${name}.`,
    () => `The ${part} of the ${name} is new.`,
    () => `The ${name} ${have(name)} ${pluralPart(part)}.`,
    () => `I cleaned the ${part} of the ${name}.`,
    () => `Do not touch the ${part} of the ${name}.`,
    () => `The ${part} of my ${name} is broken.`,
  ])();
}

export function materialSentence(random: Random, name: string, material: string): string {
  if (!material || name === material) return '';
  const a = capitalise(some(name, true));
  const be = are(name);
  return random.pick([
    () => `${a} ${be} often made of ${material}.`,
    () => `Many ${isPlural(name) ? name : plural(name)} are made of ${material}.`,
    () => `The ${name} ${be} made of ${material}.`,
    () => `My ${name} ${be} made of ${material}.`,
    () => `${capitalise(these(name))} ${be} made of ${material}.`,
    () => `What ${be} the ${name} made of? ${capitalise(it(name))} ${be} made of ${material}.`,
    () => `You need ${material} to make ${some(name, true)}.`,
    () => `Is ${material} good for ${some(name, true)}? Yes, it is.`,
  ])();
}

export function qualitySentence(random: Random, name: string, qualities: readonly string[]): string {
  if (qualities.length === 0) return '';
  const quality = random.pick(qualities);
  const be = are(name);
  return random.pick([
    () => `The ${name} ${be} ${quality}.`,
    () => `${capitalise(these(name))} ${be} ${/open|closed|full|empty|square|round/.test(quality) ? '' : 'very '}${quality}.`,
    () => `My ${name} ${be} ${quality}.`,
    () => `${capitalise(be)} the ${name} ${quality}? Yes, ${it(name)} ${be}.`,
    () => `Look, the ${name} ${be} ${quality}.`,
    () => `I like the ${name}, because ${it(name)} ${be} ${quality}.`,
    () => `What ${be} the ${name} like? ${capitalise(it(name))} ${be} ${quality}.`,
  ])();
}

export function wearSentence(random: Random, person: Person): string {
  const [name, body, when, material] = random.pick(CLOTHES);
  const a = some(name, true);
  const { name: P, he, his } = person;
  const on =
    body === 'neck' || body === 'trousers' || body === 'wrist' || body === 'body' || body === 'legs' || body === 'eyes'
      ? ''
      : `on your ${body}`;
  const forYou = when.replace('they', 'you').replace('their', 'your');
  return random.pick([
    () => (on ? `You wear ${a} ${on}.` : `You wear ${a} ${forYou}.`),
    () => (on ? `${capitalise(a)} ${isPlural(name) ? 'go' : 'goes'} ${on}.` : `You put on ${a} ${forYou}.`),
    () => (on ? `${P} has ${a} on ${his} ${body}.` : `${P} is wearing ${a}.`),
    () => `People wear ${a} ${when}.`,
    () => `People often wear ${a} ${when}.`,
    () => `${P} put on ${his} ${name}.`,
    () =>
      /coat|jacket|hat|cap|scarf/.test(name) ? `${P} took off ${his} ${name} and hung ${them(name)} up.` : `${P} took off ${his} ${name}.`,
    () => (material ? `${P}'s ${name} ${are(name)} made of ${material}.` : `${P} has a new ${name}.`),
    () => `You put on ${a} ${forYou}.`,
    () => `${P} bought ${isPlural(name) ? `a pair of ${name}` : a} at the shop, and ${he} was happy.`,
  ])();
}
