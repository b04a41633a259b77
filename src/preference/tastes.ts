/** What picks have in common: features on which they mostly agree. */
import { FEATURES, features } from './features.js';
import type { Pick } from './reward-model.js';

/** A feature of which somebody mostly picked the reply with more, or with less. */
export interface Taste {
  /** The feature's name in `FEATURES`. */
  name: string;
  /** They picked the one with more of it. */
  much: boolean;
  /** How often they did, and in how many pairs they had to choose. */
  times: number;
  of: number;
}

/** Once is no taste. */
const LEAST_PAIRS = 2;

/** The share of picks that counts as "mostly". */
const MOSTLY = 0.75;

/** Replies that differ by less are alike in the eyes of a reader. */
const LEAST_DIFFERENCE = 0.1;

/** A smaller weight says nothing. */
const LEAST_WEIGHT = 0.1;

/** @param weights What a reward model learned from the picks: it must point the same way. The clearest tastes come first. */
export function tastesOf(picks: readonly Pick[], weights: Float32Array): Taste[] {
  const leanings = picks.filter(({ label }) => label !== 0.5).map(leaning);
  const tastes = FEATURES.map(({ name }, i) => {
    const differing = leanings.map((differences) => differences[i]).filter((difference) => Math.abs(difference) >= LEAST_DIFFERENCE);
    const more = differing.filter((difference) => difference > 0).length;
    const [much, of] = [weights[i] > 0, differing.length];
    return { name, much, times: much ? more : of - more, of, weight: Math.abs(weights[i]) };
  });
  return tastes
    .filter(({ times, of, weight }) => of >= LEAST_PAIRS && times >= MOSTLY * of && weight >= LEAST_WEIGHT)
    .sort((a, b) => b.times - b.of + b.times - (a.times - a.of + a.times) || b.weight - a.weight)
    .map(({ name, much, times, of }) => ({ name, much, times, of }));
}

/** How much more of each feature the picked reply has than the other. */
function leaning({ prompt, a, b, label }: Pick): Float32Array {
  const [picked, other] = label === 1 ? [a, b] : [b, a];
  const others = features(prompt, other);
  return features(prompt, picked).map((value, i) => value - others[i]);
}
