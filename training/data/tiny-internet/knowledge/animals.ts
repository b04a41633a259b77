import type { Topic } from '../topic.js';
import { readTopic } from './read.js';

const { items: all, frames: told, questions } = readTopic('animals');
const [YOUNG] = told;

/** Slots: x, young, does (third person sound), sound, food, home, place, cover, gives, can, cannot, legs, kind, big (adjective), note. */
export const animals: Topic = { items: all, frames: [YOUNG, ...told], questions };

const WELL_KNOWN =
  /^(?:dog|cat|cow|horse|sheep|pig|goat|hen|duck|goose|lion|bear|frog|kangaroo|deer|bird|bee|spider|mouse|rabbit|elephant|monkey|fish)$/;

/** One relation of all animals that have it, the well-known ones more often. */
function relation(slots: readonly string[], answers: RegExp, frames = framesWith(slots)): Topic {
  const items = all.filter((animal) => slots.some((slot) => animal[slot] !== undefined));
  return {
    items: [...items, ...items.filter(({ x }) => WELL_KNOWN.test(x as string)).flatMap((item) => [item, item])],
    frames,
    questions: questions.filter(([, answer]) => answers.test(answer)),
  };
}

/** The groups of frames of which each frame names one of the slots. */
function framesWith(slots: readonly string[]): Topic['frames'] {
  return animals.frames.filter((frames) =>
    frames.every((frame) => slots.some((slot) => new RegExp(`\\{(?:[as] )?${slot}\\}`).test(frame))),
  );
}

export const youngAnimals = relation(['young'], /\{a young\}|A young \{x\}/, [YOUNG, YOUNG, YOUNG]);
export const animalVoices = relation(['does', 'sound'], /\{does\}/);
export const animalFood = relation(['food'], /\{food\}/);
export const animalHomes = relation(['house', 'nest', 'hole', 'cage', 'home', 'cave', 'place'], /\{place\}|\{house\}/);
export const animalBodies = relation(['legs', 'cover'], /\{legs\}|\{cover\}/);
export const animalGifts = relation(['gives'], /\{gives\}/);
