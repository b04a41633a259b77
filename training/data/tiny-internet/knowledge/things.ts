/** Things, food, clothes, places and what one does with them or there: `tables/`. What is not plainly true is left empty. */
import { readItems, readRows } from './read.js';

/**
 * Things in the house. `act` and `prep` make "You sleep in a bed", "You cut bread with a knife", "You read a book" (no preposition).
 * `where` follows "The bed is …". Empty strings and lists where there is nothing true and simple to say.
 */
export type ItemRow = readonly [
  name: string,
  act: string,
  prep: string,
  where: string,
  material: string,
  parts: readonly string[],
  qualities: readonly string[],
];

export const HOUSEHOLD: readonly ItemRow[] = readRows('household');

/** Rooms: name, what people do there, what stands there, with `in the …`. */
type RoomRow = readonly [room: string, acts: readonly string[], things: readonly string[]];

export const ROOMS: readonly RoomRow[] = readRows('rooms');

/** Places inside places: thing, in what, in which larger place. */
export const INSIDE: readonly (readonly [thing: string, inner: string, outer: string])[] = readRows('inside');

/** Of what one room or building is a part. */
export const PART_OF: readonly (readonly [part: string, whole: string])[] = readRows('part-of');

/** Utensils and machines of the kitchen. */
export const UTENSILS: readonly ItemRow[] = readRows('utensils');

/** Food: name, kind, colours, tastes and feels, where it comes from (after "comes from"/"grows"), verbs that fit, meals. */
export type FoodRow = readonly [
  name: string,
  kind: string,
  colours: readonly string[],
  tastes: readonly string[],
  from: string,
  verbs: readonly string[],
  meal: string,
];

export const FOODS: readonly FoodRow[] = readRows('foods');

/** What tastes how, for tastes that name themselves. */
export const TASTES: readonly (readonly [taste: string, foods: readonly string[]])[] = readRows('tastes');

/** Meals: name, time, what people often have. */
export const MEALS: readonly (readonly [meal: string, time: string, foods: readonly string[]])[] = readRows('meals');

/** What is kept or sold in what: a bottle of milk. */
export const PORTIONS: readonly (readonly [measure: string, foods: readonly string[]])[] = readRows('portions');

/** Dishes: name, ingredients, steps (imperative), how to serve it, how many minutes it takes. */
type DishRow = readonly [dish: string, ingredients: readonly string[], steps: readonly string[], serve: string, minutes: string];

export const DISHES: readonly DishRow[] = readRows('dishes');

/** Tools of the workshop, the garden, the sewing box, the school bag and the doctor. */
export const TOOLS: readonly ItemRow[] = readRows('tools');

/** What breaks or goes wrong, why, and how it is put right: subject, trouble, because, repair (base form), tool. */
export const REPAIRS: readonly (readonly [thing: string, trouble: string, because: string, repair: string, tool: string])[] =
  readRows('repairs');

/** Further uses of the commonest things: name, preposition, acts that go with it. "You cut meat with a knife." */
export const MORE_USES: readonly (readonly [name: string, prep: string, acts: readonly string[]])[] = readRows('more-uses');

/** Second members that nobody can take along; such a pair has its sentence only. */
export const NOT_HANDY: ReadonlySet<string> = new Set([
  'rain',
  'smoke',
  'lightning',
  'nurse',
  'pupil',
  'queen',
  'mouse',
  'moon',
  'dance',
  'hair',
  'music',
  'train',
  'bulb',
  'chips',
]);

/** Things used together: first, second, a true sentence with both, the act that needs both (base form). */
export const PAIRS: readonly (readonly [first: string, second: string, sentence: string, act: string])[] =
  readRows('things-that-go-together');

/** Materials: name, what it comes from, things made of it, qualities. */
type MaterialRow = readonly [material: string, source: string, things: readonly string[], qualities: readonly string[]];

export const MATERIALS: readonly MaterialRow[] = readRows('materials');

/** Colours and what has them. Things with "the" are written so. */
export const COLOURS: readonly (readonly [colour: string, things: readonly string[], always: readonly string[]])[] = readRows('colours');

/** Mixing paint. */
export const COLOUR_MIXES: readonly (readonly [first: string, second: string, mixed: string])[] = readRows('colour-mixes');

/** Comparison: the first is more so than the second. */
export const COMPARISONS: readonly (readonly [more: string, comparative: string, superlative: string, less: string])[] =
  readRows('comparisons');

/** Clothes: name, body part it covers, when people wear it, materials, parts, colours that are usual. */
type ClothesRow = readonly [name: string, body: string, when: string, material: string, parts: readonly string[]];

export const CLOTHES: readonly ClothesRow[] = readRows('clothes');

/** Weather and what to put on: condition, clothes, reason. */
export const DRESS_FOR: readonly (readonly [weather: string, clothes: readonly string[], reason: string])[] = readRows('dress-for');

/**
 * Places: name (with "the" or without), preposition, what people do there (base form), who works there and what that person does
 * (third person), what you find or buy there, qualities.
 */
export interface Place {
  name: string;
  /** 'at the bakery', 'in the park': where one is. */
  at: string;
  acts: readonly string[];
  worker: string;
  works: string;
  things: readonly string[];
  /** 'yes' for shops, where the things are sold. */
  shop?: string;
  quality: string;
}

export const PLACES: readonly Place[] = readItems<Omit<Place, 'worker' | 'works'>>('tables/places').map((place) => ({
  worker: '',
  works: '',
  ...place,
}));

/** Transport: name, verb of going, medium phrase, who moves it, what that person does, where to catch it, parts, qualities. */
export type TransportRow = readonly [
  name: string,
  verb: string,
  medium: string,
  person: string,
  act: string,
  stop: string,
  parts: readonly string[],
  qualities: readonly string[],
];

export const TRANSPORT: readonly TransportRow[] = readRows('transport');

/** Acts with the place where, or the thing with which, one does them; each place and thing is enough to guess the act, and the other way round. */
export const ACTIONS: readonly (readonly [act: string, where: readonly string[]])[] = readRows('actions');

/** Verbs (base form) with the objects that fit: one can say each with "you", "she", in present and past. */
export const VERBS: readonly (readonly [verb: string, objects: readonly string[]])[] = readRows('verbs-with-objects');
