import { capitalise, list, past, plural, thirdPerson, withArticle, ing, type Person } from '../english.js';
import {
  ACTIONS,
  FOODS,
  MEALS,
  PORTIONS,
  TASTES,
  INSIDE,
  PART_OF,
  ROOMS,
  COLOURS,
  COLOUR_MIXES,
  COMPARISONS,
  MATERIALS,
  NOT_HANDY,
  PAIRS,
  PLACES,
  type Place,
  TRANSPORT,
  type TransportRow,
  VERBS,
} from '../knowledge/things.js';
import { are, isMass, isPlural, it, some, were } from '../knowledge/nouns.js';
import { ROAD_SENTENCES, LIFE, TRUTHS } from '../knowledge/everyday.js';
import { fill } from '../template.js';
import type { FoodRow } from '../knowledge/things.js';
import { forPerson } from './item-sentences.js';
import type { Random } from '../../../../src/engine/random.js';

/** One fact in one of many frames, for everything that is not a single household object. */

export function foodSentence(random: Random, food: FoodRow, person: Person): string {
  const [name, kind, colours, tastes, from, verbs, meal] = food;
  const many = isMass(name) ? name : plural(name);
  const be = isMass(name) ? 'is' : 'are';
  const one = some(name);
  const colour = colours.length > 0 ? random.pick(colours) : '';
  const taste = tastes.length > 0 ? random.pick(tastes) : '';
  const verb = random.pick(verbs);
  const fromMany = isMass(name)
    ? from
    : from
        .replace(/^grows/, 'grow')
        .replace(/^comes/, 'come')
        .replace(/^is made/, 'are made')
        .replace('on a tree', 'on trees');
  const { name: P } = person;
  const frames: (() => string)[] = [
    () => `You can ${verb} ${one}.`,
    () => `${P} ${past(verb)} ${isMass(name) ? `the ${name}` : one}.`,
    () => `${P} likes to ${verb} ${many}.`,
    () => `${P} is ${ing(verb)} ${isMass(name) ? name : one}.`,
    () => `${capitalise(many)} ${fromMany}.`,
    () => `${capitalise(many)} ${fromMany}.`,
    () => `Where ${isMass(name) ? 'does' : 'do'} ${many} come from? ${isMass(name) ? 'It' : 'They'} ${fromMany}.`,
  ];
  if (kind === 'fruit' || kind === 'vegetable' || kind === 'drink') {
    frames.push(
      () => `${capitalise(isMass(name) ? name : withArticle(name))} is ${withArticle(kind)}.`,
      () => `${capitalise(many)} ${be} ${isMass(name) ? withArticle(kind) : plural(kind)}.`,
      () => `What is ${one}? It is ${withArticle(kind)}.`,
      () => `My favourite ${kind} is ${one}.`,
    );
  }
  if (colour) {
    frames.push(
      () => `${capitalise(many)} ${be} ${list(colours, 'or')}.`,
      () => `${capitalise(many)} ${be} often ${colour}.`,
      () => `The ${name} on the plate is ${colour}.`,
      () => `What colour is ${one}? It is ${colour}.`,
      () => `${capitalise(isMass(name) ? name : withArticle(name))} is ${colour}.`,
    );
  }
  if (taste) {
    frames.push(
      () => `This ${name} is ${taste}.`,
      () => `${capitalise(many)} ${be} ${taste}.`,
      () => `${capitalise(many)} ${be} often ${taste}.`,
      () => `${P} likes ${many}, because ${isMass(name) ? 'it is' : 'they are'} ${taste}.`,
      () => `The ${name} is ${taste}, and I like it.`,
    );
  }
  if (meal && meal !== 'snack') {
    frames.push(
      () => `Many people have ${many} for ${meal}.`,
      () => `We had ${many} for ${meal}.`,
      () => `For ${meal} ${P} had ${many}.`,
    );
  }
  if (meal === 'snack')
    frames.push(
      () => `${P} was hungry and ate ${one}.`,
      () => `${capitalise(one)} is a good snack.`,
    );
  if (kind === 'drink')
    frames.push(
      () => `${P} was thirsty and drank some ${name}.`,
      () => `Would you like some ${name} to drink?`,
    );
  return random.pick(frames)();
}

export function mealSentence(random: Random, person: Person): string {
  const [meal, time, foods] = random.pick(MEALS);
  const [food, second] = random.shuffle(foods);
  const { name: P, he } = person;
  return random.pick([
    () => `You eat ${meal} ${time}.`,
    () => `People have ${meal} ${time}.`,
    () => `${capitalise(time)} we have ${meal}.`,
    () => `For ${meal} ${P} has ${food}.`,
    () => `${P} had ${food} for ${meal}.`,
    () => `What do you have for ${meal}? I have ${food} or ${second}.`,
    () => `${capitalise(time)} ${P} had ${food}.`,
    () => `After ${meal} ${P} washed the dishes.`,
    () => `${P} was hungry, because ${he} had no ${meal}.`,
    () => 'The three meals of the day are breakfast, lunch and dinner.',
    () => 'Breakfast is the first meal of the day.',
    () => 'We eat breakfast in the morning, lunch at noon and dinner in the evening.',
  ])();
}

export function portionSentence(random: Random, person: Person): string {
  const [measure, foods] = random.pick(PORTIONS);
  const food = random.pick(foods);
  const portion = `${withArticle(measure)} of ${food}`;
  const { name: P } = person;
  return random.pick([
    () => `${P} bought ${portion}.`,
    () => `Can I have ${portion}, please?`,
    () => `There is ${portion} on the table.`,
    () => `${P} needs ${portion}.`,
    () => `I would like ${portion}.`,
    () => `We have two ${plural(measure)} of ${food}.`,
    () => `Please give me ${portion}.`,
  ])();
}

export function tasteSentence(random: Random): string {
  const [taste, foods] = random.pick(TASTES);
  const food = random.pick(foods);
  const plain = food.replace(/^an? /, '');
  return random.pick([
    () => `${capitalise(food)} tastes ${taste}.`,
    () => `${capitalise(food)} is ${taste}.`,
    () => `How does ${food} taste? It tastes ${taste}.`,
    () => `You can taste that the ${plain} is ${taste}.`,
  ])();
}

export function roomSentence(random: Random, person: Person): string {
  const [room, acts, things] = random.pick(ROOMS);
  const act = random.pick(acts);
  const [thing, second] = random.shuffle(things);
  const { name: P, he } = person;
  const mine = (phrase: string): string => forPerson(phrase, person);
  return random.pick([
    () => `You ${act} in the ${room}.`,
    () => `In the ${room} you ${act}.`,
    () => `${P} went to the ${room} to ${mine(act)}.`,
    () => `The ${room} is the place where you ${act}.`,
    () => `Where do you ${act}? In the ${room}.`,
    () => `${P} is in the ${room}. ${capitalise(he)} wants to ${mine(act)}.`,
    () => `${P} ${mine(past(act))} in the ${room}.`,
    () => `In the ${room} there ${are(thing)} ${some(thing, true)}.`,
    () => `There ${are(thing)} ${some(thing, true)} and ${some(second, true)} in the ${room}.`,
    () => `The ${thing} ${are(thing)} in the ${room}.`,
    () => `You find ${some(thing, true)} in the ${room}.`,
    () => `Every day ${P} ${mine(thirdPerson(act))} in the ${room}.`,
  ])();
}

export function insideSentence(random: Random, person: Person): string {
  const [thing, inner, outer] = random.pick(INSIDE);
  const be = are(thing);
  const { name: P } = person;
  return random.pick([
    () => `The ${thing} ${be} ${inner} ${outer}.`,
    () => `There ${be} ${thing} ${inner}.`,
    () => `${capitalise(inner)} there ${be} ${thing}.`,
    () => `Where ${be} the ${thing}? ${capitalise(it(thing))} ${be} ${inner}.`,
    () => `You find ${thing} ${inner}.`,
    () => `${P} looked ${inner} and found the ${thing}.`,
    () => `${capitalise(outer)} you find ${thing} ${inner}.`,
  ])();
}

export function partOfSentence(random: Random): string {
  const [part, whole] = random.pick(PART_OF);
  return random.pick([
    () => `${capitalise(withArticle(part))} is part of ${withArticle(whole)}.`,
    () => `The ${part} is part of the ${whole}.`,
    () => `${capitalise(withArticle(whole))} has ${withArticle(part)}.`,
    () => `The ${part} of the ${whole} is new.`,
    () => `The ${whole} has a new ${part}.`,
    () => `What is part of ${withArticle(whole)}? ${capitalise(withArticle(part))}.`,
  ])();
}

export function colourSentence(random: Random, person: Person): string {
  if (random.chance(0.12)) {
    const [a, b, c] = random.pick(COLOUR_MIXES);
    return random.pick([
      `If you mix ${a} and ${b}, you get ${c}.`,
      `${capitalise(a)} and ${b} make ${c}.`,
      `Mix ${a} with ${b} to get ${c}.`,
    ]);
  }
  const [colour, things, always] = random.pick(COLOURS);
  const thing = random.pick(things);
  const sure = random.pick(always);
  const { name: P, he } = person;
  return random.pick([
    () => `${capitalise(sure)} is ${colour}.`,
    () => `${capitalise(sure)} is ${colour}.`,
    () => `What colour is ${sure}? It is ${colour}.`,
    () => `${P} has ${withArticle(`${colour} ${thing}`)}.`,
    () => `${P} painted ${withArticle(`${colour} ${thing}`)}.`,
    () => `${P} saw ${withArticle(`${colour} ${thing}`)}.`,
    () => `The ${thing} is ${colour}.`,
    () => `Look at the ${colour} ${thing}!`,
    () => `${P} needs ${colour} paint, because ${he} wants to paint ${sure}.`,
    () => `${capitalise(colour)} is the colour of ${sure}.`,
    () => `It is as ${colour} as ${sure}.`,
  ])();
}

export function comparisonSentence(random: Random): string {
  const [more, comparative, superlative, less] = random.pick(COMPARISONS);
  const adverb = random.chance(0.3) ? 'much ' : '';
  return random.pick([
    () => `${capitalise(more)} is ${adverb}${comparative} than ${less}.`,
    () => `${capitalise(more)} is ${comparative} than ${less}.`,
    () => `Which is ${comparative}, ${less} or ${more}? ${capitalise(more)}.`,
    () => `What is ${comparative} than ${less}? ${capitalise(more)} is.`,
    () => `Of all things here, ${more} is the ${superlative}.`,
    () => `${capitalise(less)} is not ${comparative} than ${more}.`,
  ])();
}

export function madeOfSentence(random: Random, person: Person): string {
  const [material, source, things, qualities] = random.pick(MATERIALS);
  const thing = random.pick(things);
  const quality = random.pick(qualities);
  const a = some(thing, true);
  const { name: P } = person;
  return random.pick([
    () => `${capitalise(material)} ${source}.`,
    () => `${capitalise(material)} ${source}.`,
    () => `${capitalise(material)} is ${quality}.`,
    () => `You can make ${a} from ${material}.`,
    () => `${capitalise(a)} can be made of ${material}.`,
    () => `${P} made ${a} from ${material}.`,
    () => `We use ${material} to make ${isPlural(thing) ? thing : plural(thing)}.`,
    () => `Is ${material} ${quality}? Yes, it is.`,
    () => `What can you make from ${material}? ${capitalise(a)}.`,
  ])();
}

export function pairSentence(random: Random, person: Person): string {
  const [first, second, sentence, act] = random.pick(PAIRS);
  if (NOT_HANDY.has(second)) return sentence;
  const { name: P } = person;
  const mine = (phrase: string): string => forPerson(phrase, person);
  return random.pick([
    () => sentence,
    () => sentence,
    () => sentence,
    () => `${capitalise(first)} and ${second} belong together.`,
    () => `${P} wants to ${mine(act)}. ${sentence}`,
    () => `What goes with ${some(first, true)}? ${capitalise(some(second, true))}.`,
    () => `I have the ${first}, but where ${are(second)} the ${second}?`,
  ])();
}

export function verbSentence(random: Random, person: Person): string {
  const [verb, objects] = random.pick(VERBS);
  const object = random.pick(objects);
  const phrase = `${verb} ${object}`;
  const { name: P, he } = person;
  return random.pick([
    () => `${P} ${past(phrase)}.`,
    () => `${P} ${past(phrase)} yesterday.`,
    () => `${P} wants to ${phrase}.`,
    () => `${P} is ${ing(phrase)}.`,
    () => `Please ${phrase}.`,
    () => `You can ${phrase}.`,
    () => `Yesterday ${P} ${past(phrase)}.`,
    () => `Tomorrow ${P} will ${phrase}.`,
    () => `${P} does not want to ${phrase}.`,
    () => `Did ${P} ${phrase}? Yes, ${he} did.`,
    () => `Can you ${phrase}?`,
    () => `We ${past(phrase)} together.`,
    () => `It is time to ${phrase}.`,
    () => `Who ${past(phrase)}? ${P} did.`,
    () => `Let us ${phrase}.`,
    () => `I often ${phrase}.`,
    () => `They ${past(phrase)} last week.`,
    () => `${P} has to ${phrase}.`,
    () => `First ${P} ${past(phrase)}, then ${he} went home.`,
  ])();
}

function asks(where: string): 'How' | 'When' | 'Where' {
  if (/^(?:with|by|through|from) /.test(where)) return 'How';
  return /when|after|before|morning|evening|night|noon|winter|summer|spring|autumn|day$|rain|breakfast|lesson/.test(where)
    ? 'When'
    : 'Where';
}

/** An act and where or with what it is done. */
export function actionSentence(random: Random, person: Person): string {
  const [act, wheres] = random.pick(ACTIONS);
  const where = random.pick(wheres);
  const whole = `${act} ${where}`;
  const { name: P, he } = person;
  // What is put somewhere needs its place; anything else may also stand alone.
  const apart = !act.startsWith('put ') && act !== 'go down';
  const past_ = past(whole);
  const frames: (() => string)[] = [
    () => `${P} ${past_}.`,
    () => `${P} ${past_}.`,
    () => `Yesterday ${P} ${past_}.`,
    () => `${P} wants to ${whole}.`.replace(' was ', ' is '),
    () => `You can ${whole}.`.replace(' was ', ' is '),
    () => `They ${past_}.`,
    () => `We ${past_}.`,
    () => `${P} was ${ing(whole)}.`,
    () => `Did you ${whole}?`,
    () => `I like to ${whole}.`.replace(' was ', ' is '),
    () => `My friends ${past_}.`,
    () => `${P} and I ${past_}.`,
  ];
  if (apart) {
    frames.push(
      () => `${P} wanted to ${act}. So ${he} did it ${where}.`,
      () => `Do you want to ${act}? You can do it ${where}.`.replace(' was ', ' is '),
      () => `${asks(where)} do you ${act}? ${capitalise(where)}.`.replace(' was ', ' is '),
    );
  }
  return random.pick(frames)();
}

export function placeFact(random: Random, place: Place, person: Person): string {
  const { at, name, acts, worker, works, things, quality } = place;
  const act = random.pick(acts);
  const [thing, second] = random.shuffle(things);
  const { name: P, he } = person;
  const mine = (phrase: string): string => forPerson(phrase, person);
  const where = `to ${name}`;
  const frames: (() => string)[] = [
    () => `You ${act} ${at}.`,
    () => `You can ${act} ${at}.`,
    () => `${capitalise(at)} you can ${act}.`,
    () => `${P} went ${where} to ${mine(act)}.`,
    () => `If you want to ${act}, go ${where}.`,
    () => `${P} wanted to ${mine(act)}, so ${he} went ${where}.`,
    () => `Where can you ${act}? ${capitalise(at)}.`,
    () => `${P} was ${at}. ${capitalise(he)} wanted to ${mine(act)}.`,
    () => `You find ${thing} ${at}.`,
    () => `${capitalise(at)} there ${/^an? /.test(thing) ? 'is' : are(thing)} ${thing}.`,
    () => `${capitalise(name)} is often ${quality}.`,
    () => `To ${act}, you go ${where}.`,
    () => `Every week ${P} goes ${where} to ${mine(act)}.`,
  ];
  if (worker) {
    if (!name.includes(worker)) {
      frames.push(
        () => `${capitalise(withArticle(worker))} works ${at}.`,
        () => `Who works ${at}? ${capitalise(withArticle(worker))}.`,
        () => `The ${worker} works ${at}. ${capitalise(he)} ${works}.`,
        () => `${P} is ${withArticle(worker)}. ${capitalise(he)} works ${at}.`,
      );
    }
    frames.push(
      () => `${capitalise(withArticle(worker))} ${works}.`,
      () => `The ${worker} ${works}.`,
      () => `Who ${works}? ${capitalise(withArticle(worker))}.`,
    );
  }
  if (place.shop) {
    frames.push(
      () => `You buy ${thing} ${at}.`,
      () => `You can buy ${thing} and ${second} ${at}.`,
      () => `${P} bought ${thing} ${at}.`,
      () => `Where do you buy ${thing}? ${capitalise(at)}.`,
      () => `We need ${thing}. Let us go ${where}.`,
      () => `They sell ${thing} ${at}.`,
      () => `There ${were(thing)} no ${thing} at home, so ${P} went ${where}.`,
    );
  }
  return random.pick(frames)();
}

export function transportSentence(random: Random, transport: TransportRow, person: Person): string {
  const [name, verb, medium, driver, act, stop, parts, qualities] = transport;
  const part = random.pick(parts);
  const quality = random.pick(qualities);
  const a = withArticle(name);
  const by = `by ${name}`;
  const { name: P, he } = person;
  const frames: (() => string)[] = [
    () => `${capitalise(a)} ${thirdPerson(verb)} ${medium}.`,
    () => `${capitalise(plural(name))} ${verb} ${medium}.`,
    () => `The ${name} ${thirdPerson(verb)} ${medium}.`,
    () => `The ${name} is ${quality}.`,
    () => `${capitalise(withArticle(driver))} ${act} ${a}.`,
    () => `The ${driver} ${act} the ${name}.`,
    () => `Who ${act} ${a}? ${capitalise(withArticle(driver))}.`,
    () =>
      `${capitalise(a)} has ${['wheel', 'seat', 'window', 'pedal', 'wing', 'oar', 'door'].includes(part) ? plural(part) : withArticle(part)}.`,
    () => `The ${part} of the ${name} is broken.`,
    () => `Look, there is ${a}! It is ${quality}.`,
    () => `Where does ${a} ${verb}? It ${thirdPerson(verb)} ${medium}.`,
    () => `${P} saw ${a}.`,
    () => `${P} wants to be ${withArticle(driver)} and ${act.replace(/ies$/, 'y').replace(/s$/, '')} ${a}.`,
  ];
  if (stop) {
    frames.push(
      () => `${P} goes to work ${by}.`,
      () => `You wait for the ${name} at ${stop}.`,
      () => `The ${name} stops at ${stop}.`,
      () => `${P} waited for the ${name} at ${stop}.`,
      () => `We went into town ${by}.`,
      () => `${P} took the ${name} because ${he} was late.`,
      () => `Where can I find ${a}? Go to ${stop}.`,
    );
  }
  return random.pick(frames)();
}

export const roadSentence = (random: Random): string => random.pick(ROAD_SENTENCES);
/** A plain sentence of everyday life. */
export const lifeSentence = (random: Random, { name, he, him, his }: Person): string =>
  fill(random, random.pick(LIFE), { P: name, he, him, his });

export const truth = (random: Random): string => random.pick(TRUTHS);

/** A fact about anything. */
export function anyFact(random: Random, person: Person): string {
  return random.pick([
    () => foodSentence(random, random.pick(FOODS), person),
    () => mealSentence(random, person),
    () => portionSentence(random, person),
    () => tasteSentence(random),
    () => roomSentence(random, person),
    () => insideSentence(random, person),
    () => partOfSentence(random),
    () => colourSentence(random, person),
    () => comparisonSentence(random),
    () => madeOfSentence(random, person),
    () => pairSentence(random, person),
    () => verbSentence(random, person),
    () => actionSentence(random, person),
    () => placeFact(random, random.pick(PLACES), person),
    () => transportSentence(random, random.pick(TRANSPORT), person),
    () => roadSentence(random),
    () => truth(random),
    () => lifeSentence(random, person),
    () => lifeSentence(random, person),
  ])();
}
