import type { Random } from '../../../src/engine/random.js';
import { cast } from './cast.js';
import { fill, holes, type Slots } from './template.js';

/** Knowledge of one kind of thing: its items, and the sentences in which each relation can be told. */
export interface Topic {
  /** One record an item; a sentence that needs a slot the item lacks is not used for it. */
  items: readonly Slots[];
  /** One group a relation, each with many frames. */
  frames: readonly (readonly string[])[];
  /** Pairs of a question and its answer. */
  questions: readonly (readonly [ask: string, answer: string])[];
}

export interface Question {
  ask: string;
  answer: string;
}

/** Sentences on one item of the topic in random order, one or two a relation. */
export function sentencesOn(random: Random, topic: Topic): string[] {
  const slots = { ...cast(random), ...random.pick(topic.items) };
  const sentences = topic.frames.flatMap((frames) => {
    const usable = random.shuffle(frames.filter((frame) => isUsable(frame, slots)));
    return usable.slice(0, random.chance(0.5) ? 2 : 1).map((frame) => fill(random, frame, slots));
  });
  return random.shuffle([...new Set(sentences)]);
}

/** One relation told of several items side by side, so that what differs stands out. */
export function contrastOn(random: Random, topic: Topic, count: number): string[] {
  const people = cast(random);
  const frames = random.pick(topic.frames);
  return random
    .shuffle(topic.items)
    .slice(0, count)
    .flatMap((item) => {
      const slots = { ...people, ...item };
      const usable = frames.filter((frame) => isUsable(frame, slots) && holes(frame).some((hole) => hole in item));
      return usable.length > 0 ? [fill(random, random.pick(usable), slots)] : [];
    });
}

/** A question with its answer, or undefined where the drawn item has none. */
export function questionOn(random: Random, topic: Topic): Question | undefined {
  const slots = { ...cast(random), ...random.pick(topic.items) };
  const usable = topic.questions.filter(([ask, answer]) => isUsable(ask, slots) && isUsable(answer, slots));
  if (usable.length === 0) return undefined;
  const [ask, answer] = random.pick(usable);
  return { ask: fill(random, ask, slots), answer: fill(random, answer, slots) };
}

function isUsable(template: string, slots: Slots): boolean {
  return holes(template).every((hole) => slots[hole] !== undefined);
}
