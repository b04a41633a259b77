import { ing, list, plural } from '../../tiny-internet/english.js';
import { DISHES, FOODS, MEALS, TASTES, COLOURS } from '../../tiny-internet/knowledge/things.js';
import { are, isMass, some } from '../../tiny-internet/knowledge/nouns.js';
import type { Slots } from '../../tiny-internet/template.js';
import { entriesOf, type Entry } from '../entry.js';

const foods: readonly Slots[] = FOODS.map(([name, kind, colours, tastes, origin, verbs, meal]) => ({
  x: name,
  ax: some(name),
  xs: isMass(name) || are(name) === 'are' ? name : plural(name),
  kind: kind === 'vegetable' || kind === 'drink' ? `a ${kind}` : kind,
  colour: colours.length > 0 ? colours : undefined,
  colours: colours.length > 0 ? list(colours.slice(0, 2), 'or') : undefined,
  taste: tastes.length > 0 ? tastes : undefined,
  tastes: tastes.length > 0 ? list(tastes.slice(0, 2)) : undefined,
  origin: origin.includes(' farm') ? undefined : origin,
  from: origin.replace(/^.*?\b(?=(?:on|in|from|of|with) )/, '').replace(/^(?:from|of|with) /, ''),
  verb: verbs,
  verbs: list(verbs.slice(0, 2), 'or'),
  meal: meal === '' || meal === 'snack' || meal === 'dessert' ? undefined : meal,
  is: 'is',
}));

const dishes: readonly Slots[] = DISHES.map(([name, ingredients, steps, serve, minutes]) => {
  const half = Math.floor(steps.length / 2);
  return {
    x: name,
    need: list(ingredients),
    key: ingredients.map((thing) => thing.replace(/^(?:an?|cold|warm) /, '')),
    first: steps[0],
    second: steps[1],
    middle: steps[half],
    last: steps[steps.length - 1],
    serve,
    minutes,
    doing: ing('make'),
  };
});

const meals: readonly Slots[] = MEALS.map(([meal, time, dishNames]) => ({
  x: meal,
  time,
  food: dishNames.filter((dish) => dish.length < 25),
  two: list(dishNames.slice(0, 2), 'or'),
}));

const tastes: readonly Slots[] = TASTES.flatMap(([taste, things]) => things.map((thing) => ({ taste, thing, is: 'is' })));

const colours: readonly Slots[] = COLOURS.flatMap(([colour, , always]) => always.map((thing) => ({ colour, thing, is: are(thing) })));

export const foodEntries: readonly Entry[] = [
  ...entriesOf(
    {
      kind: 'fact',
      name: 'origin of a food',
      ask: ['where does {x} come from?', 'what do you know about where {x} comes from?'],
      indirect: ['where {x} comes from'],
      brief: ['{x}: where from?'],
      answers: ['{x} {origin}. [People all over the world like it.|It is good to know that.|You can buy it in a shop.]'],
      key: ['{from}'],
    },
    foods.filter((slots) => slots['x'] === slots['xs'] && /^(?:comes|is made)/.test(String(slots['origin']))),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'where a food grows',
      ask: ['where do {xs} grow?', 'how do {xs} grow?', 'where does {ax} come from?'],
      indirect: ['where {xs} grow', 'where {xs} come from'],
      brief: ['{xs}: where do they grow?'],
      answers: ['{ax} {origin}. It needs sun and water.', '{ax} {origin}. When it is ripe, people pick it or buy it.'],
      key: ['{from}'],
    },
    foods.filter((slots) => slots['x'] !== slots['xs'] && String(slots['origin']).startsWith('grows')),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'what a food is made of',
      ask: ['what is {ax} made of?', 'what do people make {ax} from?'],
      indirect: ['what {ax} is made of'],
      brief: ['{ax}: made of what?', 'what is in {ax}?'],
      answers: [
        '{ax} {origin}. You can make it at home or buy it.',
        '{ax} {origin}. [It tastes good to many people.|Many people like it.]',
      ],
      key: ['{from}'],
    },
    foods.filter((slots) => String(slots['origin']).startsWith('is made')),
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'colour of a food',
      ask: ['what colour is {ax}?', 'what is the colour of {ax}?', 'which colour does {ax} have?'],
      indirect: ['what colour {ax} is', 'the colour of {ax}'],
      brief: ['colour of {ax}?', 'name the colour of {ax}.'],
      answers: ['{ax} is often {colours}. You can see it at once.', '{colours}. That is the colour of {ax}.'],
      key: ['{colour}'],
    },
    foods,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'taste of a food',
      ask: ['what is {ax} like?', 'what does {ax} taste or feel like?'],
      indirect: ['what {ax} is like', 'how {ax} tastes or feels'],
      brief: ['describe {ax}.', '{ax}: how is it?'],
      answers: ['{ax} is often {tastes}. Try it and see if you like it.', '{tastes}. Many people say that about {ax}.'],
      key: ['{taste}'],
    },
    foods,
  ),
  ...entriesOf(
    {
      kind: 'definition',
      name: 'what a food is',
      ask: ['what is {ax}?', 'what kind of food is {ax}?', 'what does the word "{x}" mean?'],
      indirect: ['what {ax} is', 'what the word "{x}" means'],
      brief: ['{ax}?', 'explain the word "{x}".', 'something about {ax}, please.'],
      answers: [
        '{ax} is {kind}. It {origin}.',
        '{ax} is {kind}, often {colours}, and it {origin}.',
        '{ax} is {kind}. Many people have it for {meal}.',
      ],
      key: ['fruit', 'vegetable', 'food', 'drink'],
    },
    foods,
  ),
  ...entriesOf(
    {
      kind: 'use',
      name: 'what to do with a food',
      ask: ['what can I do with {ax}?', 'what do people do with {ax}?'],
      indirect: ['what to do with {ax}', 'what I can do with {ax}'],
      brief: ['I have {ax}. What can I do with it?'],
      answers: ['you can {verbs} it. It {origin}.', 'people {verbs} it, mostly for {meal}.'],
      key: ['{verb}'],
    },
    foods,
  ),
  ...entriesOf(
    {
      kind: 'how-to',
      name: 'how to make a dish',
      ask: [
        'how do I make {x}?',
        'how can I make {x}?',
        'what is the best way to make {x}?',
        'how do you make {x}?',
        'what do I do to make {x}?',
      ],
      indirect: ['how to make {x}', 'how I can make {x}', 'how people make {x}'],
      brief: [
        'how to make {x}?',
        'I want to make {x}. What should I do?',
        'help me to make {x}.',
        'teach me how to make {x}.',
        'I would like to make {x}.',
        'give me an easy way to make {x}.',
      ],
      answers: [
        'you need {need}. First {first}, then {second}. At the end {last}.',
        'to make {x}, first {first}. Then {middle}, and at the end {last}.',
        'take {need}. First {first}, then {middle}. Enjoy it!',
        'it is easy. First {first} and {second}. Then {middle}.',
      ],
      key: ['{key}', '{first}'],
    },
    dishes,
  ),
  ...entriesOf(
    {
      kind: 'how-to',
      name: 'ingredients of a dish',
      ask: ['what do I need for {x}?', 'what should I buy for {x}?', 'what goes into {x}?', 'which things do I need to make {x}?'],
      indirect: ['what I need for {x}', 'what goes into {x}', 'what to buy for {x}'],
      brief: ['I want to make {x}. What do I need?', 'shopping list for {x}?', 'give me a list of things for {x}.'],
      answers: [
        'you need {need}. You can buy everything in the supermarket.',
        'for {x} you need {need}. [I hope this helps.|Enjoy your meal!|]',
      ],
      key: ['{key}'],
    },
    dishes,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'time for a dish',
      ask: ['how long does it take to make {x}?', 'how many minutes do I need for {x}?'],
      indirect: ['how long it takes to make {x}'],
      brief: ['time for {x}?'],
      answers: ['it takes about {minutes} minutes to make {x}. Do not hurry.', 'about {minutes} minutes. The first step is to {first}.'],
      key: ['{minutes}'],
    },
    dishes,
  ),
  ...entriesOf(
    {
      kind: 'advice',
      name: 'how to serve a dish',
      ask: ['how should I serve {x}?', 'what goes well with {x}?', 'how do people eat or drink {x}?'],
      indirect: ['how to serve {x}'],
      brief: ['{x}: how to serve it?'],
      answers: ['serve {x} {serve}. Your guests will be happy.', 'most people like {x} {serve}. You can try it too.'],
      key: ['{serve}'],
    },
    dishes,
  ),
  ...entriesOf(
    {
      kind: 'advice',
      name: 'food for a meal',
      ask: ['what can I eat for {x}?', 'what do people have for {x}?', 'what should I make for {x}?', 'what is good for {x}?'],
      indirect: ['what to eat for {x}', 'what people have for {x}', 'what I should make for {x}'],
      brief: ['an idea for {x}, please.', 'I need an idea for {x}.', 'I am hungry. What can I have for {x}?'],
      answers: [
        'for {x} you could have {food}. [It is quick and good.|Enjoy your meal!|It is easy to make.]',
        'how about {food}? Many people have that for {x}.',
      ],
      key: ['{food}'],
    },
    meals,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'time of a meal',
      ask: ['when do people have {x}?', 'when is it time for {x}?'],
      indirect: ['when people have {x}', 'when it is time for {x}'],
      brief: ['{x}: when?'],
      answers: ['people have {x} {time}. Then they eat {two}, for example.'],
      key: ['{time}'],
    },
    meals,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'how a thing tastes',
      ask: ['how does {thing} taste?', 'what does {thing} taste like?', 'what is the taste of {thing}?'],
      indirect: ['how {thing} tastes'],
      brief: ['taste of {thing}?'],
      answers: ['{thing} tastes {taste}. You notice it with your tongue.', 'it tastes {taste}. That is how {thing} tastes.'],
      key: ['{taste}'],
      fact: 'taste',
    },
    tastes,
  ),
  ...entriesOf(
    {
      kind: 'fact',
      name: 'colour of a thing',
      ask: ['what colour is {thing}?', 'what is the colour of {thing}?', 'which colour does {thing} have?'],
      indirect: ['what colour {thing} is', 'the colour of {thing}'],
      brief: ['colour of {thing}?', '{thing}: what colour?', 'name the colour of {thing}.'],
      answers: ['{thing} is {colour}. You can see it when you look.', 'it is {colour}. That is the colour of {thing}.'],
      key: ['{colour}'],
      fact: 'colour',
    },
    colours,
  ),
];
