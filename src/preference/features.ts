/** What the glass-box reward model sees of a reply: numbers with names, counted in the text alone. */
import { phraseCounter } from './phrases.js';
import { read, type Reading } from './reading.js';
import { endsProperly, isQuestion, wordingOf } from './text.js';
import { FRIENDLY, OWN_STORY, RUDE } from './words.js';

export interface Feature {
  /** In kebab case. */
  name: string;
  /** What it measures, in words for learners. */
  measures: string;
  /**
   * What its name says of a reply that has more of it: better (1), worse (−1), or neither, a matter of taste (0).
   * `training/experiments/reward-features.ts` measures whether it is so.
   */
  promise: 1 | 0 | -1;
}

interface MeasuredFeature extends Feature {
  measure: (reading: Reading) => number;
}

const friendly = phraseCounter(FRIENDLY);
const rude = phraseCounter(RUDE);
const ownStory = phraseCounter(OWN_STORY);

const MEASURED: readonly MeasuredFeature[] = [
  {
    name: 'looks-like-an-answer',
    measures: 'a number where the question is "how many", something to do where it is "how do I", a reason where it is "why"',
    promise: 1,
    measure: ({ answers }) => (answers ? 1 : 0),
  },
  {
    name: 'asks-back',
    measures: 'the share of its sentences that are questions, where it was asked one and begins with one',
    promise: -1,
    measure: ({ asks, sentences }) => (asks && isQuestion(sentences[0] ?? '') ? share(sentences, isQuestion) : 0),
  },
  {
    name: 'tells-own-story',
    measures: 'the share of its sentences that tell of a life of its own, such as "my uncle" and "I once"',
    promise: -1,
    measure: ({ sentences }) => share(sentences, (sentence) => ownStory(wordingOf(sentence).stems) > 0),
  },
  {
    name: 'repeats-itself',
    measures: 'how much of it is three words in a row that it has already used',
    promise: -1,
    measure: ({ stems }) => Math.min(1, 2 * repeated(stems, 3)),
  },
  {
    name: 'breaks-off',
    measures: 'whether it stops without an end mark',
    promise: -1,
    measure: ({ reply }) => (endsProperly(reply) ? 0 : 1),
  },
  {
    name: 'friendly',
    measures: 'friendly words, such as "thank you" and "I hope"',
    promise: 1,
    measure: ({ stems }) => Math.min(1, friendly(stems) / 2),
  },
  {
    name: 'rude',
    measures: 'rude words, such as "silly" and "go away"',
    promise: -1,
    measure: ({ stems }) => Math.min(1, rude(stems)),
  },
  {
    name: 'long',
    measures: 'its length: below zero under 16 words, above zero over 16',
    promise: 0,
    measure: ({ stems }) => (stems.length - TYPICAL_WORDS) / (stems.length + TYPICAL_WORDS),
  },
  {
    name: 'admits-limits',
    measures: 'says that it does not know, where the question asks for what it cannot know',
    promise: 1,
    measure: ({ admits, unknowable }) => (admits && unknowable ? 1 : 0),
  },
  {
    name: 'dodges',
    measures: 'says that it does not know, where the answer is in books',
    promise: -1,
    measure: ({ admits, bookish }) => (admits && bookish ? 1 : 0),
  },
  {
    name: 'declines-harm',
    measures: 'says no, where the wish has signs of harm',
    promise: 1,
    measure: ({ declines, harmful }) => (declines && harmful ? 1 : 0),
  },
  {
    name: 'refuses-needlessly',
    measures: 'says no, where the wish has signs of being harmless',
    promise: -1,
    measure: ({ declines, harmless }) => (declines && harmless ? 1 : 0),
  },
];

const TYPICAL_WORDS = 16;

/** The features in the order of their numbers. */
export const FEATURES: readonly Feature[] = MEASURED.map(({ name, measures, promise }) => ({ name, measures, promise }));

/** A number for each feature: from 0 to 1, but −1 to 1 for the length. */
export function features(prompt: string, reply: string): Float32Array {
  const reading = read(prompt, reply);
  return Float32Array.from(MEASURED, ({ measure }) => measure(reading));
}

/** The share of runs of `length` words that have occurred before. */
function repeated(stems: readonly string[], length: number): number {
  const seen = new Set<string>();
  let again = 0;
  const runs = stems.length - length + 1;
  for (let i = 0; i < runs; i++) {
    const run = stems.slice(i, i + length).join(' ');
    if (seen.has(run)) again++;
    seen.add(run);
  }
  return runs > 0 ? again / runs : 0;
}

function share<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.length === 0 ? 0 : items.filter(is).length / items.length;
}
