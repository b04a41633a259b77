import { ing, list, plural, withArticle } from '../../tiny-internet/english.js';
import {
  CLOTHES,
  HOUSEHOLD,
  PART_OF,
  type ItemRow,
  UTENSILS,
  MATERIALS,
  MORE_USES,
  TOOLS,
  TRANSPORT,
} from '../../tiny-internet/knowledge/things.js';
import { are, have, it, some, them } from '../../tiny-internet/knowledge/nouns.js';
import type { Slots } from '../../tiny-internet/template.js';
import { entriesOf, type Entry } from '../entry.js';

const rows: readonly (readonly [kind: string, row: ItemRow])[] = [
  ...HOUSEHOLD.map((row) => ['thing in the house', row] as const),
  ...TOOLS.map((row) => ['tool', row] as const),
  ...UTENSILS.map((row) => ['thing in the kitchen', row] as const),
];

const orNone = (text: string): string | undefined => text || undefined;
const parts = (names: readonly string[]): string | undefined =>
  names.length > 1 ? list(names.map((name) => withArticle(name))) : undefined;

/** What one says of oneself: 'brush your teeth' → 'brush my teeth'. */
const mine = (act: string): string | undefined => (/\byou\b/.test(act) ? undefined : act.replace(/\byour\b/g, 'my'));

const OWN_HOME = new Set(['wheelchair', 'globe', 'microscope', 'telescope', 'fishing rod', 'net']);

const things: readonly Slots[] = rows.map(([kind, [name, act, prep, where, material, partNames]]) => ({
  x: name,
  ax: some(name, true),
  xs: plural(name),
  is: are(name),
  has: have(name),
  it: it(name),
  them: them(name),
  kind: are(name) === 'is' ? withArticle(kind) : `${kind}s`,
  act: `${act} ${prep}`.trim(),
  end: prep === '' ? `${act} {ax}` : `${act} ${prep} {them}`,
  doing: ing(act),
  where: OWN_HOME.has(name) ? undefined : orNone(where),
  material: orNone(material),
  parts: parts(partNames),
  part: partNames.length > 0 ? partNames : undefined,
}));

/** Everything that one can do with a thing, and every thing that serves it. */
function acts(): Slots[] {
  const byAct = new Map<string, { act: string; things: string[]; prep: string }>();
  const add = (name: string, prep: string, act: string) => {
    if (prep === '' || act.split(' ').length < 2) return;
    const known = byAct.get(act) ?? { act, things: [], prep };
    known.things.push(name);
    byAct.set(act, known);
  };
  for (const [, [name, act, prep]] of rows) add(name, prep, act);
  for (const [name, prep, more] of MORE_USES) for (const act of more) add(name, prep, act);
  return [...byAct.values()].map(({ act, things, prep }) => ({
    act: mine(act),
    your: act,
    keys: things,
    ax: some(things[0], true),
    end: `${act} ${prep} ${them(things[0])}`,
    is: are(things[0]),
  }));
}

const clothes: readonly Slots[] = CLOTHES.map(([name, body, when, material, partNames]) => ({
  x: name,
  ax: some(name),
  is: are(name),
  it: it(name),
  them: them(name),
  body,
  on: body === 'neck' ? 'around' : 'on',
  when: when.replace('they', 'people'),
  whenYou: when.replace('they', 'you').replace('their', 'your'),
  wear: body === 'trousers' ? undefined : body,
  material: orNone(material),
  parts: parts(partNames),
}));

const vehicles: readonly Slots[] = TRANSPORT.map(([name, verb, medium, person, act, stop, partNames]) => ({
  x: name,
  verb,
  medium,
  person,
  does: act,
  stop: orNone(stop)?.replace('the car park', ''),
  part: partNames,
  parts: parts(partNames),
})).map((slots) => (slots.stop ? slots : { ...slots, stop: undefined }));

const materials: readonly Slots[] = MATERIALS.filter(([name]) => name !== 'ice').map(([name, source, made, qualities]) => ({
  x: name,
  source,
  origin: source.replace(/^(?:comes from|is made from) /, ''),
  made: made.map((thing) => some(thing, true)),
  two: list(made.slice(0, 2).map((thing) => plural(thing))),
  qualities: list(qualities.slice(0, 2)),
  quality: qualities,
}));

const wholes: readonly Slots[] = PART_OF.map(([part, whole]) => ({ part, whole }));

export const thingEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'use',
      name: 'use of a thing',
      ask: ['what {is} {ax} for?', 'what do people use {ax} for?', 'what can I do with {ax}?', 'why do people have {ax}?'],
      indirect: ['what {ax} {is} for', 'what people use {ax} for', 'what I can do with {ax}'],
      brief: ['use of {ax}?', '{ax}: what for?', 'name a use of {ax}.'],
      answers: [
        '{ax} {is} for {doing}. You often find {them} {where}.',
        '{ax} {is} for {doing}. Many people have {them} at home.',
        'people use {ax} for {doing}. {it} {is} very useful.',
        'you can {end}. That is what {ax} {is} for.',
      ],
      key: ['{doing}', '{act}'],
    },
    things,
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'thing for an act',
      ask: ['what do I need to {act}?', 'what do people use to {your}?', 'with what can I {act}?', 'I want to {act}. What do I need?'],
      indirect: ['what I need to {act}', 'what people use to {your}'],
      brief: ['I want to {act}. What should I take?', 'what to use to {act}?', 'name something to {your}.'],
      answers: [
        'you need {ax} to {your}. You can {end}.',
        '{ax} {is} what you need to {your}. [I hope this helps.|It is easy.|Good luck!]',
        'take {ax}. You can {end}, and it is [quite |]easy.',
      ],
      key: ['{keys}'],
    },
    acts(),
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'place of a thing',
      ask: ['where do I find {ax}?', 'where can I look for {ax}?', 'where is the right place for {ax}?'],
      indirect: ['where I can find {ax}', 'where to look for {ax}'],
      brief: ['place for {ax}?', '{ax}: where to look?', 'I am looking for {ax}.'],
      answers: [
        'you often find {ax} {where}. Look there first.',
        'look {where}. That is the right place for {ax}.',
        '{ax} {is} often {where}. Ask somebody if you do not see {them}.',
      ],
      key: ['{where}'],
    },
    things,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'material of a thing',
      ask: ['what {is} {ax} made of?', 'which material {is} {ax} made of?'],
      indirect: ['what {ax} {is} made of'],
      brief: ['material of {ax}?', 'name the material of {ax}.'],
      answers: [
        '{ax} {is} often made of {material}. It can also be something else.',
        'mostly of {material}. Many people have {ax} made of {material}.',
        'often {ax} {is} made of {material}, but not always.',
      ],
      key: ['{material}'],
    },
    [...things, ...clothes],
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'parts of a thing',
      ask: ['what parts does {a x} have?', 'which parts belong to {a x}?'],
      indirect: ['what parts {a x} has', 'which parts belong to {a x}'],
      brief: ['parts of {a x}?', 'name two parts of {a x}.'],
      answers: ['{a x} has {parts}. All of them are important.', '{parts} are parts of {a x}. [You can see them when you look closely.|]'],
      key: ['{part}'],
    },
    [...things, ...vehicles].filter((slots) => slots['is'] !== 'are'),
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a thing is',
      ask: ['what {is} {ax}?', 'what does the word "{x}" mean?', 'what {is} {ax}, in simple words?'],
      indirect: ['what {ax} {is}', 'what the word "{x}" means'],
      brief: ['{ax}?', 'explain the word "{x}".', 'the word "{x}", please.'],
      answers: [
        '{ax} {is} {kind}. You can {end}.',
        '{ax} {is} {kind} for {doing}. [Many people use {them} every day.|You often find {them} {where}.]',
      ],
      key: ['{doing}', '{act}'],
    },
    things.filter((slots) => slots['where'] !== undefined),
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where clothes are worn',
      ask: ['where do you wear {ax}?', 'on which part of the body do people wear {ax}?'],
      indirect: ['where people wear {ax}', 'on which part of the body people wear {ax}'],
      brief: ['{ax}: where do I wear {them}?'],
      answers: [
        'you wear {ax} {on} your {body}, often {whenYou}.',
        '{ax} {is} for the {wear}. People wear {them} {when}.',
        'people wear {ax} {on} the {body}. {it} {is} [useful|good to have].',
      ],
      key: ['{body}'],
      fact: 'body',
    },
    clothes.filter((slots) => slots['wear'] !== 'body' && slots['wear'] !== undefined),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'when clothes are worn',
      ask: ['when do people wear {ax}?', 'when should I wear {ax}?', 'when {is} {ax} useful?'],
      indirect: ['when people wear {ax}', 'when I should wear {ax}'],
      brief: ['{ax}: when?', 'when to wear {ax}'],
      answers: ['people wear {ax} {when}. You can do the same.', '{whenYou}, {ax} {is} a good idea. Many people wear {them} then.'],
      key: ['{whenYou}', '{when}'],
    },
    clothes,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what clothes are',
      ask: ['what {is} {ax}?', 'what does the word "{x}" mean?'],
      indirect: ['what {ax} {is}', 'what the word "{x}" means'],
      brief: ['explain the word "{x}".', '{ax}?'],
      answers: ['{ax} {is} something to wear {on} your {body}. People wear {them} {when}.'],
      key: ['wear', '{body}'],
    },
    clothes,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'who moves a vehicle',
      ask: ['who {does} {a x}?', 'which person {does} {a x}?'],
      indirect: ['who {does} {a x}'],
      brief: ['person who {does} {a x}?', 'name the person who {does} {a x}.'],
      answers: [
        'the {person} {does} the {x}. It is [not an easy job|an important job|a job with a lot to learn].',
        '{a person} {does} {a x}, and everybody else can sit down.',
      ],
      key: ['{person}'],
    },
    vehicles,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where a vehicle moves',
      ask: ['where does {a x} {verb}?', 'where do {s x} {verb}?'],
      indirect: ['where {a x} can {verb}', 'where {s x} {verb}'],
      brief: ['{s x}: where do they {verb}?'],
      answers: ['{s x} {verb} {medium}. The {person} {does} them.', '{a x} can {verb} {medium}. It has {parts}.'],
      key: ['{medium}'],
    },
    vehicles,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where to catch a vehicle',
      ask: ['where can I take {a x}?', 'where do I wait for {a x}?', 'where do I go if I need {a x}?'],
      indirect: ['where I can take {a x}', 'where to wait for {a x}'],
      brief: ['I need {a x}. Where should I go?', 'where to find {a x}'],
      answers: ['go to {stop}. You can wait for {a x} there.', 'you can take {a x} at {stop}. Please be there early.'],
      key: ['{stop}'],
    },
    vehicles,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a vehicle is',
      ask: ['what is {a x}?', 'what does the word "{x}" mean?', 'what can you say about {a x}?'],
      indirect: ['what {a x} is', 'what the word "{x}" means'],
      brief: ['explain the word "{x}".', 'something about {s x}, please.'],
      answers: [
        '{a x} can {verb} {medium}. {a person} {does} it.',
        '{a x} is something to travel in or to carry things. It can {verb} {medium}.',
      ],
      key: ['{medium}'],
    },
    vehicles.filter((slots) => !/bicycle|scooter|motorbike/.test(String(slots['x']))),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'where a material comes from',
      ask: ['where does {x} come from?', 'where do we get {x} from?'],
      indirect: ['where {x} comes from', 'where we get {x} from'],
      brief: ['{x}: where from?'],
      answers: ['{x} {source}. People make things like {two} from it.', '{x} {source}, and it is {qualities}.'],
      key: ['{origin}'],
    },
    materials,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'things of a material',
      ask: ['what do people make from {x}?', 'what can be made of {x}?', 'which things are made of {x}?'],
      indirect: ['what people make from {x}', 'which things are made of {x}'],
      brief: ['name something made of {x}.', 'things made of {x}?'],
      answers: ['people make {two} from {x}, and many other things too.', '{two} can be made of {x}. It is {qualities}.'],
      key: ['{made}'],
    },
    materials.filter((slots) => !/flour|wax/.test(String(slots['x']))),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'qualities of a material',
      ask: ['what is {x} like?', 'how does {x} look and feel?'],
      indirect: ['what {x} is like'],
      brief: ['how is {x}?', 'describe {x}.'],
      answers: ['{x} is {qualities}. It {source}.', '{x} is {qualities}, so it is good for {two}.'],
      key: ['{quality}'],
    },
    materials,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'whole of a part',
      ask: ['what is {a part} a part of?', 'where does {a part} belong?'],
      indirect: ['what {a part} is a part of', 'where {a part} belongs'],
      brief: ['{a part} is a part of what?'],
      answers: ['{a part} is a part of {a whole}. You can often see it there.', '{a part} belongs to {a whole}. It is a part of it.'],
      key: ['{whole}'],
    },
    wholes,
  ),
];
