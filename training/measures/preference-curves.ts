/** Learning curves of a reward model: how often it agrees with what is really better, by how many picks of how good a crowd it has learned. */
import { Random } from '../../src/engine/random.js';
import type { Pick } from '../../src/preference/reward-model.js';
import { evaluatePreferences, type PreferencePair } from './preferences.js';

/** How raters stray from what is really better. */
export interface Crowd {
  /** The share of picks that are turned round at random. */
  flips: number;
  /** The share of picks in which the rater takes the longer reply, whatever it says: a bias that all raters share. */
  lengthBias: number;
}

/** Whatever scores a reply to a prompt. */
export interface Scorer {
  score(prompt: string, reply: string): number;
}

export interface CurveOptions {
  /** Makes a reward model of picks. */
  train: (picks: readonly Pick[]) => Scorer;
  crowds: readonly Crowd[];
  /** Numbers of picks, in rising order. */
  sizes: readonly number[];
  /** Draws other pairs and other strayings for each. */
  seeds: readonly number[];
  /** The pairs that are rated: as many as the largest size, other ones for each seed. */
  rated: (seed: number, count: number) => readonly PreferencePair[];
  /** The pairs on which agreement is measured, by name. */
  heldOut: Readonly<Record<string, readonly PreferencePair[]>>;
}

export interface Spread {
  mean: number;
  /** Standard deviation over the seeds. */
  deviation: number;
}

export interface CurvePoint {
  picks: number;
  /** The share of picks that name the worse reply. */
  wrong: Spread;
  /** Agreement on each set of held-out pairs; ties are wrong. */
  agreement: Record<string, Spread>;
}

export interface Curve {
  crowd: Crowd;
  points: CurvePoint[];
}

export function preferenceCurves({ train, crowds, sizes, seeds, rated, heldOut }: CurveOptions): Curve[] {
  const ratings = seeds.map((seed) => ({ seed, pairs: rated(seed, Math.max(...sizes)) }));
  return crowds.map((crowd) => {
    const crowdPicks = ratings.map(({ seed, pairs }) => ({ pairs, picks: picksOf(pairs, crowd, new Random(seed)) }));
    const points = sizes.map((size) => {
      const scorers = crowdPicks.map(({ picks }) => train(picks.slice(0, size)));
      const agreement = Object.entries(heldOut).map(
        ([name, pairs]) => [name, spread(scorers.map((scorer) => evaluatePreferences(pairs, scorer.score.bind(scorer)).accuracy))] as const,
      );
      const wrong = crowdPicks.map(({ pairs, picks }) => wrongShare(pairs, picks.slice(0, size)));
      return { picks: size, wrong: spread(wrong), agreement: Object.fromEntries(agreement) };
    });
    return { crowd, points };
  });
}

/** What a crowd picks, each pair in a random order. */
export function picksOf(pairs: readonly PreferencePair[], { flips, lengthBias }: Crowd, random: Random): Pick[] {
  return pairs.map(({ prompt, chosen, rejected }) => {
    const [swapped, byLength, flipped] = [random.chance(0.5), random.chance(lengthBias), random.chance(flips)];
    const longer = Math.sign(lengthOf(chosen) - lengthOf(rejected));
    const best = byLength && longer !== 0 ? longer === 1 : true;
    const picksChosen = best !== flipped;
    const [a, b] = swapped ? [rejected, chosen] : [chosen, rejected];
    return { prompt, a, b, label: picksChosen !== swapped ? 1 : 0 };
  });
}

/** The pairs whose better reply is the shorter one. */
export function shorterIsBetter<P extends PreferencePair>(pairs: readonly P[]): P[] {
  return pairs.filter(({ chosen, rejected }) => lengthOf(chosen) < lengthOf(rejected));
}

const lengthOf = (text: string): number => text.split(' ').length;

function wrongShare(pairs: readonly PreferencePair[], picks: readonly Pick[]): number {
  const wrong = picks.filter(({ a, b, label }, i) => (label === 1 ? a : b) !== pairs[i].chosen);
  return wrong.length / picks.length;
}

function spread(values: readonly number[]): Spread {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean, deviation: Math.sqrt(variance) };
}
