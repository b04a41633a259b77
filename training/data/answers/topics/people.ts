import { list, plural, thirdPerson } from '../../tiny-internet/english.js';
import { bodyParts, feelings, family, jobs, school, music, sports } from '../../tiny-internet/knowledge/topics.js';
import { PLACES } from '../../tiny-internet/knowledge/things.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesOf, valuesOf, type Entry } from '../entry.js';

const two = (slots: Slots, name: string): string | undefined => {
  const values = valuesOf(slots, name);
  return values.length > 1 ? list(values.slice(0, 2)) : values[0];
};

const workers: readonly Slots[] = jobs.items
  .filter((slots) => typeof slots['x'] === 'string' && slots['x'] !== 'soldier')
  .map((slots) => ({ ...slots, first: valuesOf(slots, 'does')[0], tools: two(slots, 'tool'), at: valuesOf(slots, 'place')[0] }));

const deeds: readonly Slots[] = jobs.items.flatMap((slots) => {
  const worker = slots['x'];
  return typeof worker === 'string'
    ? valuesOf(slots, 'do').map((deed) => ({ x: worker, deed, does: thirdPerson(deed), at: valuesOf(slots, 'place')[0] }))
    : [];
});

/** Shops and stations: places with things and acts. */
const places: readonly Slots[] = PLACES.map(({ name, at, acts, worker, works, things }) => ({
  x: name,
  at,
  act: acts[0],
  acts: list(acts.slice(0, 2), 'or'),
  allActs: acts,
  worker: worker || undefined,
  works: works || undefined,
  thing: things,
  things: list(things.slice(0, 2)),
}));

const errands: readonly Slots[] = PLACES.flatMap(({ name, at, acts, worker }) =>
  acts
    .filter((act) => !/\byou/.test(act) || act.includes('your'))
    .map((act) => ({ x: name, at, act: act.replace(/\byour\b/g, 'my'), your: act, worker: worker || undefined })),
);

const organs: readonly Slots[] = bodyParts.items
  .filter((slots) => typeof slots['x'] === 'string' && slots['do'] !== undefined)
  .map((slots) => ({ x: slots['x'], do: slots['do'], many: slots['many'], on: slots['on'], are: slots['sing'] ? 'is' : 'are' }));

const relatives: readonly Slots[] = family.items.filter((slots) => typeof slots['of'] === 'string').map(({ x, of }) => ({ x, of }));

const moods: readonly Slots[] = feelings.items
  .filter((slots) => typeof slots['x'] === 'string')
  .map((slots) => ({ x: slots['x'], why: slots['why'], does: slots['does'], noun: slots['noun'] }));

const subjects: readonly Slots[] = school.items
  .filter((slots) => typeof slots['x'] === 'string' && slots['about'] !== undefined)
  .map((slots) => ({ x: slots['x'], learn: slots['learn'], about: slots['about'] }));

const games: readonly Slots[] = sports.items
  .filter((slots) => typeof slots['x'] === 'string' && slots['need'] !== undefined)
  .map((slots) => {
    const notes = valuesOf(slots, 'note').filter((note) => holes(note).length === 0 && !/^(?:He|She)\b/.test(note));
    return {
      ...slots,
      need: slots['need'],
      needs: two(slots, 'need'),
      where: valuesOf(slots, 'place')[0],
      note: notes.length > 0 ? notes : undefined,
    };
  });

const instruments: readonly Slots[] = music.items
  .filter((slots) => typeof slots['how'] === 'string')
  .map((slots) => ({ x: slots['x'], how: slots['how'], xs: plural(String(slots['x'])) }));

export const peopleEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a worker does',
      ask: ['what does {a x} do?', 'what do {s x} do all day?', 'what is the job of {a x}?'],
      indirect: ['what {a x} does', 'what {s x} do', 'what the job of {a x} is'],
      brief: ['job of {a x}?', '{a x}: what does he or she do?', 'the work of {a x}, please.'],
      answers: [
        '{a x} {does}. Many {s x} work {at}.',
        '{a x} {first}. [It is an important job.|Many people are thankful for that.|That can be hard work.]',
        'the job of {a x} is to {do}. It is important work.',
      ],
      key: ['{does}', '{do}'],
    },
    workers,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where a worker works',
      ask: ['where does {a x} work?', 'where do {s x} work?', 'where can I meet {a x}?'],
      indirect: ['where {a x} works', 'where {s x} work'],
      brief: ['{a x}: where?', 'place of work of {a x}?'],
      answers: ['{a x} often works {place}. That is where {a x} {first}.', '{place}. You can often find {a x} there.'],
      key: ['{place}'],
    },
    workers,
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'tools of a worker',
      ask: ['what does {a x} need for work?', 'what do {s x} use?', 'which things does {a x} work with?'],
      indirect: ['what {a x} needs for work', 'what {s x} use'],
      brief: ['tools of {a x}?', 'name something that {a x} needs.'],
      answers: [
        '{a x} needs {tools}, for example. That is because {a x} {first}.',
        '{s x} use {tool} when they work. [They need other things too.|]',
      ],
      key: ['{tool}'],
    },
    workers,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a worker is',
      ask: ['what is {a x}?', 'who is called {a x}?', 'what does the word "{x}" mean?'],
      indirect: ['what {a x} is', 'what the word "{x}" means'],
      brief: ['explain the word "{x}".', 'something about {s x}, please.'],
      answers: ['{a x} is a person who {first}. [Many {s x} work {at}.|]', '{a x} is somebody who {does}. You can meet {a x} {at}.'],
      key: ['{does}'],
    },
    workers,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'who does a job',
      ask: ['who {does}?', 'what do you call a person who {does}?', 'whose job is it to {deed}?'],
      indirect: ['who {does}', 'whose job it is to {deed}', 'what you call a person who {does}'],
      brief: ['somebody who {does}?', 'name a person who {does}.'],
      answers: [
        '{a x} {does}. That is the job of {a x}.',
        'it is {a x} who {does}, often {at}.',
        '{a x}. {s x} {deed}, and they often work {at}.',
      ],
      key: ['{x}'],
    },
    deeds,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where to do something',
      ask: ['where can I {act}?', 'where do people {your}?', 'where should I go to {act}?', 'I want to {act}. Where can I go?'],
      indirect: ['where I can {act}', 'where people {your}', 'where to {your}'],
      brief: ['where to {your}?', 'a place to {your}?', 'I would like to {act}. Where?'],
      answers: [
        'you can {your} {at}. Many people do that there.',
        'go to {x}. There you can {your}.',
        '{at}. It is a good place to {your}.',
        'try {x}. You can {your} there, and the {worker} will help you.',
      ],
      key: ['{x}', '{at}'],
    },
    errands,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'what there is at a place',
      ask: ['what can I see {at}?', 'what is there {at}?', 'what do people find {at}?'],
      indirect: ['what I can see {at}', 'what there is {at}'],
      brief: ['{at}: what is there?'],
      answers: ['you can see {things} {at}, and many other things.', 'there are {things} and more {at}. Have a look!'],
      key: ['{thing}'],
    },
    places,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'what people do at a place',
      ask: ['what do people do {at}?', 'what can I do {at}?', 'why do people go to {x}?'],
      indirect: ['what people do {at}', 'what I can do {at}'],
      brief: ['{at}: what to do?'],
      answers: ['people {acts} {at}. You can do the same.', '{at} you can {acts}. Many people go there.'],
      key: ['{allActs}'],
    },
    places,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'who works at a place',
      ask: ['who works {at}?', 'who can help me {at}?'],
      indirect: ['who works {at}', 'who can help me {at}'],
      brief: ['{at}: who works there?'],
      answers: ['{a worker} works {at}. The {worker} {works}.', 'the {worker} can help you. {a worker} {works} there.'],
      key: ['{worker}'],
    },
    places,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a place is',
      ask: ['what is {x}?', 'what is {x} for?', 'what kind of place is {x}?'],
      indirect: ['what {x} is', 'what {x} is for'],
      brief: ['{x}?', 'something about {x}, please.'],
      answers: ['{x} is a place where you can {acts}. You find {things} there.', '{x} is a place to {act}. The {worker} {works} there.'],
      key: ['{allActs}'],
    },
    places.filter((slots) => !/the (?:butcher|hairdresser|doctor|dentist|vet)$/.test(String(slots['x']))),
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'use of a part of the body',
      ask: ['what do we use our {x} for?', 'what {are} our {x} for?', 'why do we have {x}?'],
      indirect: ['what we use our {x} for', 'what our {x} {are} for'],
      brief: ['our {x}: what for?'],
      answers: ['we use our {x} to {do}. Take good care of your {x}.', 'with our {x} we can {do} and do other things.'],
      key: ['{do}'],
    },
    organs,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'number of a part of the body',
      ask: ['how many {x} do people have?', 'how many {x} does a person have?'],
      indirect: ['how many {x} people have'],
      brief: ['{x}: how many?'],
      answers: ['most people have {many} {x}. You can count your own.'],
      key: ['{many}'],
      fact: 'many',
    },
    organs,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'name of a relative',
      ask: ['who is the {of}?', 'what do I call the {of}?', 'what is the word for the {of}?'],
      indirect: ['who the {of} is', 'the word for the {of}'],
      brief: ['the {of}: who is that?', 'word for the {of}?'],
      answers: ['the {of} is your {x}. You belong to one family.', 'that is your {x}. The word for the {of} is "{x}".'],
      key: ['{x}'],
      fact: 'x',
    },
    relatives,
  ),
  ...entriesOf(
    {
      kind: 'why',
      name: 'when people have a feeling',
      ask: ['when are people {x}?', 'why are people {x}?', 'what makes people {x}?'],
      indirect: ['when people are {x}', 'why people are {x}', 'what makes people {x}'],
      brief: ['{x} people: why are they {x}?'],
      answers: ['people are often {x} when {why}. It can happen to everybody.', 'for example when {why}. Then people are often {x}.'],
      key: ['{why}'],
    },
    moods,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what people do with a feeling',
      ask: ['what do people do when they are {x}?', 'how can I see that people are {x}?'],
      indirect: ['what people do when they are {x}'],
      brief: ['{x} people: what do they do?'],
      answers: ['when people are {x}, they often {does}. Not everybody does.', 'they often {does}. People who are {x} do that.'],
      key: ['{does}'],
    },
    moods,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a subject is about',
      ask: ['what is {x} about?', 'what do children learn in {x}?', 'what do we do in {x}?'],
      indirect: ['what {x} is about', 'what children learn in {x}'],
      brief: ['{x} at school: what is it about?', 'the subject {x}, please.'],
      answers: ['{x} is about {about}. It can be very interesting.', 'in {x} you learn {learn}. You also talk about {about}.'],
      key: ['{about}', '{learn}'],
    },
    subjects,
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'what a sport needs',
      ask: ['what do I need to {g}?', 'what do I need for {x}?', 'what should I take with me to {g}?'],
      indirect: ['what I need to {g}', 'what I need for {x}'],
      brief: ['I want to {g}. What do I need?', '{x}: what do I need?'],
      answers: ['to {g} you need {needs}. You can do it {where}.', 'you need {needs} for {x}. Have fun!'],
      key: ['{need}'],
    },
    games,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'where a sport is played',
      ask: ['where can I {g}?', 'where do people {g}?'],
      indirect: ['where I can {g}', 'where people {g}'],
      brief: ['where to {g}?'],
      answers: ['you can {g} {place}. Ask a friend to come with you.', '{place}. Many people {g} there.'],
      key: ['{place}'],
    },
    games,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a sport is',
      ask: ['what is {x}?', 'what kind of sport is {x}?'],
      indirect: ['what {x} is', 'something about {x}'],
      brief: ['tell me about {x}.', '{x}?'],
      answers: [
        '{x} is a sport. People do it {where}, and they need {needs}.',
        '{x} is a sport that people do for fun. You need {needs} for it.',
      ],
      key: ['{need}'],
    },
    games.filter((slots) => !/football|tennis|basketball|chess/.test(String(slots['x']))),
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a game is',
      ask: ['what is {x}?', 'how do people {g}?'],
      indirect: ['what {x} is', 'how people {g}'],
      brief: ['tell me about {x}.', '{x}?'],
      answers: ['{x} is a game. You need {needs} to {g}.', '{x} is a game. {note}'],
      key: ['game', '{need}'],
    },
    games.filter((slots) => /football|tennis|basketball|chess/.test(String(slots['x']))),
  ),
  ...entriesOf(
    {
      kind: 'how-to',
      name: 'how to play an instrument',
      ask: ['how do I play the {x}?', 'how do people play the {x}?', 'how can I learn to play the {x}?'],
      indirect: ['how to play the {x}', 'how people play the {x}'],
      brief: ['I want to play the {x}. How does it work?'],
      answers: ['you play the {x} {how}. Practise a little every day.', '{how}. A good teacher can show you how to play the {x}.'],
      key: ['{how}'],
    },
    instruments,
  ),
];
