import { animals } from '../../tiny-internet/knowledge/animals.js';
import { holes, type Slots } from '../../tiny-internet/template.js';
import { entriesOf, valuesOf, type Entry } from '../entry.js';

/** Notes that name a person belong into a story. */
const plainNotes = (slots: Slots): readonly string[] | undefined => {
  const notes = valuesOf(slots, 'note').filter((note) => holes(note).length === 0);
  return notes.length > 0 ? notes : undefined;
};

const items: readonly Slots[] = animals.items
  .filter((slots) => typeof slots['x'] === 'string')
  .map((slots) => {
    const home = ['house', 'hole', 'cave', 'nest', 'cage', 'home'].find((name) => slots[name] !== undefined);
    return { ...slots, note: plainNotes(slots), house: home && slots[home], kind: slots['kind'] ?? 'animal' };
  });

/** One item an ability, so that each can be asked about. */
const abilities = (name: 'can' | 'cannot'): Slots[] =>
  items.flatMap((slots) => valuesOf(slots, name).map((ability) => ({ ...slots, ability, note: slots['note'] })));

export const animalEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'fact',
      name: 'young of an animal',
      ask: ['what is a young {x} called?', 'what do you call a baby {x}?', 'what is the name for a young {x}?'],
      indirect: ['what a young {x} is called', 'what people call a baby {x}', 'the name of a young {x}'],
      brief: ['young of {a x}?', 'baby of {a x}?', 'the word for a young {x}, please.', 'name the young of {a x}.'],
      answers: [
        'a young {x} is called {a young}. It stays with its mother at first.',
        '{a young}. That is the word for a young {x}.',
        'it is called {a young}. {note}',
      ],
      key: ['{young}'],
      fact: 'young',
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'food of an animal',
      ask: ['what do {s x} eat?', 'what does {a x} eat?', 'what should I give {a x} to eat?'],
      indirect: ['what {s x} eat', 'what {a x} likes to eat'],
      brief: ['food of {a x}?', 'food for {s x}?', 'name something that {s x} eat.'],
      answers: [
        '{s x} eat {food}. That is what they like.',
        '{s x} like {food}. They eat it to stay strong.',
        'mostly {food}. {note}',
        'often {a x} eats {food}. {note}',
      ],
      key: ['{food}'],
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'place of an animal',
      ask: ['where do {s x} live?', 'where does {a x} live?', 'where can I see {s x}?'],
      indirect: ['where {s x} live', 'where {a x} lives', 'where I can see {s x}'],
      brief: ['home of the {x}?', '{s x}: where do they live?'],
      answers: [
        '{s x} live {place}. That is where they feel at home.',
        'you can find {s x} {place}. {note}',
        '{place}. That is where {s x} live.',
      ],
      key: ['{place}'],
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'place',
      name: 'house of an animal',
      ask: ['what does {a x} live in?', 'what is the home of {a x}?', 'where does {a x} sleep?'],
      indirect: ['what {a x} lives in', 'where {a x} sleeps'],
      brief: ['home of {a x}?'],
      answers: ['{a x} lives in {a house}. That is its home.', 'the home of {a x} is {a house}. It sleeps there.'],
      key: ['{house}'],
      fact: 'house',
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'sound of an animal',
      ask: ['what sound does {a x} make?', 'what noise do {s x} make?', 'how does {a x} sound?'],
      indirect: ['what sound {a x} makes', 'what noise {s x} make'],
      brief: ['sound of {a x}?', 'noise of {a x}?'],
      answers: ['{a x} {does}. You can often hear it from far away.', 'it {does}. That is the sound of {a x}.', '{a x} {does}. {note}'],
      key: ['{does}', '{sound}'],
      fact: 'does',
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'legs of an animal',
      ask: ['how many legs does {a x} have?', 'how many legs do {s x} have?'],
      indirect: ['how many legs {a x} has', 'the number of legs of {a x}'],
      brief: ['legs of {a x}?', '{a x}: how many legs?'],
      answers: ['{a x} has {legs} legs. You can count them in a picture.', '{s x} have {legs} legs. {note}'],
      key: ['{legs}'],
      fact: 'legs',
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'cover of an animal',
      ask: ['what covers the body of {a x}?', 'what does the body of {a x} have on the outside?'],
      indirect: ['what covers the body of {a x}'],
      brief: ['body of {a x}: fur, feathers or what?'],
      answers: ['{a x} has {cover}. That is what you see on the outside.', 'the body of {a x} has {cover}. {note}'],
      key: ['{cover}'],
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'gifts of an animal',
      ask: ['what do we get from {s x}?', 'what does {a x} give us?', 'why do farmers keep {s x}?'],
      indirect: ['what we get from {s x}', 'what {a x} gives us'],
      brief: ['name something that comes from {s x}.'],
      answers: ['we get {gives} from {s x}. That is why people keep them.', '{s x} give us {gives}. {note}'],
      key: ['{gives}'],
    },
    items.filter((slots) => /farm animal|insect/.test(String(slots['kind'])) || slots['place'] === 'on a farm'),
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what an animal is',
      ask: ['what is {a x}?', 'what kind of animal is {a x}?', 'what can you say about {s x}?', 'what do you know about {s x}?'],
      indirect: ['what {a x} is', 'what kind of animal {a x} is', 'something about {s x}'],
      brief: ['{s x}?', 'something about {s x}, please.', 'I want to write about {s x}. Where do I start?', 'describe {a x}.'],
      answers: [
        '{a x} is {a kind}. {note}',
        '{a x} is {a kind} with {legs} legs. It eats {food}.',
        'the {x} is {a kind} and lives {place}. {note}',
        '{a x} is {a kind}. It has {cover} and eats {food}.',
      ],
      key: ['{kind}'],
    },
    items,
  ),
  ...entriesOf(
    {
      kind: 'yes-no',
      name: 'what an animal can do',
      ask: ['can {a x} {ability}?', 'can {s x} {ability}?', 'is it true that {s x} can {ability}?'],
      indirect: ['if {a x} can {ability}', 'if {s x} can {ability}'],
      brief: ['{s x} can {ability}, right?'],
      answers: ['yes, {s x} can {ability}. {note}', 'yes, {a x} can {ability}. [It is good at it.|You can see it in films.|]'],
      key: ['yes'],
    },
    abilities('can'),
  ),
  ...entriesOf(
    {
      kind: 'yes-no',
      name: 'what an animal cannot do',
      ask: ['can {a x} {ability}?', 'can {s x} {ability}?', 'is it true that {s x} can {ability}?'],
      indirect: ['if {a x} can {ability}', 'if {s x} can {ability}'],
      brief: ['{s x} can {ability}, right?'],
      answers: ['no, {a x} cannot {ability}. It can do other things.', 'no, {s x} cannot {ability}. {note}'],
      key: ['no', 'not'],
    },
    abilities('cannot'),
  ),
];
