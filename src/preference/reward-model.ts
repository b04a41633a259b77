/** The reward model that learners train with their own clicks, and whose every weight they can see. */
import { preferenceLossBackward, winProbability } from '../engine/fine-tuning/bradley-terry.js';
import { FEATURES, features } from './features.js';

/** One click of a rater, as JSON. */
export interface Pick {
  prompt: string;
  a: string;
  b: string;
  /** 1: a is better, 0: b is better, 0.5: about the same. */
  label: 0 | 0.5 | 1;
}

/** What a click changed. */
export interface RewardStep {
  before: Standing;
  after: Standing;
}

/** What the reward model thinks of a pair. */
export interface Standing {
  scores: { a: number; b: number };
  /** The probability that a wins. */
  probability: number;
  /** In the order of FEATURES. */
  weights: Float32Array;
}

/** The reward model as JSON: weights by the names of their features, those that are 0 left out. */
export interface RewardModelState {
  picks: number;
  weights: Record<string, number>;
}

/** How far the first click moves the weights, as a share of the slope. */
export const STEP_SIZE = 0.5;

/** After this many clicks a step is half as long: many opinions outweigh one. */
const HALVED_AFTER = 60;

/** Pulls weights back to 0, so that what clicks no longer support fades. */
export const WEIGHT_DECAY = 0.005;

/** What the scorer looks at; a caller that scores the same replies again and again may cache it. */
export type FeatureFunction = (prompt: string, reply: string) => Float32Array;

/**
 * A linear score of named features, learned from comparisons as Bradley and Terry model them. It starts with all weights at 0,
 * betting one half on everything.
 */
export class GlassBoxRewardModel {
  /** One for each of FEATURES. */
  readonly weights = new Float32Array(FEATURES.length);

  #picks = 0;
  readonly #features: FeatureFunction;

  constructor(featureFunction: FeatureFunction = features) {
    this.#features = featureFunction;
  }

  /** A model that has learned these picks, one after the other. To undo one is to replay the others. */
  static fromPicks(picks: Iterable<Pick>, featureFunction?: FeatureFunction): GlassBoxRewardModel {
    const model = new GlassBoxRewardModel(featureFunction);
    for (const { prompt, a, b, label } of picks) model.#step(model.#features(prompt, a), model.#features(prompt, b), label);
    return model;
  }

  /** The model of a state; whatever is not a state, or knows other features, counts as far as it can. */
  static fromJSON(state: unknown): GlassBoxRewardModel {
    const model = new GlassBoxRewardModel();
    const { picks, weights } = Object(state) as Record<keyof RewardModelState, unknown>;
    if (Number.isSafeInteger(picks) && Number(picks) > 0) model.#picks = Number(picks);
    FEATURES.forEach(({ name }, i) => {
      const weight = (Object(weights) as Record<string, unknown>)[name];
      if (typeof weight === 'number' && Number.isFinite(weight)) model.weights[i] = weight;
    });
    return model;
  }

  /** How many picks it has learned. */
  get picks(): number {
    return this.#picks;
  }

  score(prompt: string, reply: string): number {
    return dot(this.weights, this.#features(prompt, reply));
  }

  /** The probability that a rater prefers a. */
  bet(prompt: string, a: string, b: string): number {
    return winProbability(this.score(prompt, a), this.score(prompt, b));
  }

  /** One step down the slope of the surprise at what the rater picked. */
  learn(prompt: string, a: string, b: string, label: Pick['label']): RewardStep {
    const featuresA = this.#features(prompt, a);
    const featuresB = this.#features(prompt, b);
    const before = this.#standing(featuresA, featuresB);
    this.#step(featuresA, featuresB, label);
    return { before, after: this.#standing(featuresA, featuresB) };
  }

  toJSON(): RewardModelState {
    const weights = FEATURES.map(({ name }, i) => [name, Number(this.weights[i].toFixed(4))] as const);
    return { picks: this.#picks, weights: Object.fromEntries(weights.filter(([, weight]) => weight !== 0)) };
  }

  #step(featuresA: Float32Array, featuresB: Float32Array, label: number): void {
    const rate = STEP_SIZE / (1 + this.#picks / HALVED_AFTER);
    const slope = preferenceLossBackward(dot(this.weights, featuresA), dot(this.weights, featuresB), label);
    for (let i = 0; i < this.weights.length; i++) {
      const gradient = slope * (featuresA[i] - featuresB[i]);
      this.weights[i] -= rate * (gradient + WEIGHT_DECAY * this.weights[i]);
    }
    this.#picks++;
  }

  #standing(featuresA: Float32Array, featuresB: Float32Array): Standing {
    const scores = { a: dot(this.weights, featuresA), b: dot(this.weights, featuresB) };
    return { scores, probability: winProbability(scores.a, scores.b), weights: this.weights.slice() };
  }
}

function dot(x: Float32Array, y: Float32Array): number {
  return x.reduce((sum, value, i) => sum + value * y[i], 0);
}
