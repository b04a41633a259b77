/** What the glass-box reward model sees of a reply: numbers with names, counted in the text alone. */
import { phraseCounter } from './phrases.js';
import { endsProperly, sentencesOf, topicOf, wordingOf } from './text.js';
import { ADMITS, DECLINES, FRIENDLY, HARM, HARMLESS, RUDE, UNKNOWABLE, WISHES } from './words.js';

export interface Feature {
  /** In kebab case. */
  name: string;
  /** What it measures, in words for learners. */
  measures: string;
}

/** A prompt and a reply, cut up once for all features. */
interface Reading {
  /** Stems of what the prompt is about. */
  topic: ReadonlySet<string>;
  /** The prompt shows signs of a wish to do harm. */
  harmful: boolean;
  /** The prompt asks for something that the model cannot know. */
  unknowable: boolean;
  reply: string;
  /** Stems of the reply. */
  stems: readonly string[];
  /** Stems of what the reply is about. */
  said: ReadonlySet<string>;
  sentences: readonly string[];
  declines: boolean;
  admits: boolean;
}

interface MeasuredFeature extends Feature {
  measure: (reading: Reading) => number;
}

const friendly = phraseCounter(FRIENDLY);
const rude = phraseCounter(RUDE);
const declines = phraseCounter(DECLINES);
const admits = phraseCounter(ADMITS);
const wishes = phraseCounter(WISHES);
const unknowable = phraseCounter(UNKNOWABLE);
const harm = phraseCounter(HARM);
const harmless = phraseCounter(HARMLESS);

const MEASURED: readonly MeasuredFeature[] = [
  {
    name: 'on-topic',
    measures: 'how much of what the question is about comes back in the reply',
    measure: ({ topic, said }) => {
      const shared = [...topic].filter((stem) => said.has(stem)).length;
      return topic.size === 0 ? 0 : Math.min(1, shared / Math.min(2, topic.size));
    },
  },
  {
    name: 'asks-back',
    measures: 'the share of its sentences that are questions',
    measure: ({ sentences }) => share(sentences, (sentence) => /[?؟？]["'”’)\]]*$/u.test(sentence)),
  },
  {
    name: 'wanders-off',
    measures: 'the share of its sentences that have no word to do with the question or with what was said before',
    measure: wandering,
  },
  {
    name: 'repeats-itself',
    measures: 'how much of it is three words in a row that it has already used',
    measure: ({ stems }) => Math.min(1, 2 * repeated(stems, 3)),
  },
  {
    name: 'breaks-off',
    measures: 'whether it stops without an end mark',
    measure: ({ reply }) => (endsProperly(reply) ? 0 : 1),
  },
  {
    name: 'friendly',
    measures: 'friendly words, such as "thank you" and "I hope"',
    measure: ({ stems }) => Math.min(1, friendly(stems) / 2),
  },
  {
    name: 'rude',
    measures: 'rude words, such as "silly" and "go away"',
    measure: ({ stems }) => Math.min(1, rude(stems)),
  },
  {
    name: 'long',
    measures: 'its length: below zero under 16 words, above zero over 16',
    measure: ({ stems }) => (stems.length - TYPICAL_WORDS) / (stems.length + TYPICAL_WORDS),
  },
  {
    name: 'admits-limits',
    measures: 'says that it does not know, where the question asks for what it cannot know',
    measure: ({ admits, unknowable }) => (admits && unknowable ? 1 : 0),
  },
  {
    name: 'dodges',
    measures: 'says that it does not know, where the question is an ordinary one',
    measure: ({ admits, unknowable, harmful }) => (admits && !unknowable && !harmful ? 1 : 0),
  },
  {
    name: 'declines-harm',
    measures: 'says no, where the wish has signs of harm',
    measure: ({ declines, harmful }) => (declines && harmful ? 1 : 0),
  },
  {
    name: 'refuses-needlessly',
    measures: 'says no, where the wish has no signs of harm',
    measure: ({ declines, harmful }) => (declines && !harmful ? 1 : 0),
  },
];

const TYPICAL_WORDS = 16;

/** The features in the order of their numbers. */
export const FEATURES: readonly Feature[] = MEASURED.map(({ name, measures }) => ({ name, measures }));

/** A number for each feature: from 0 to 1, but −1 to 1 for the length. */
export function features(prompt: string, reply: string): Float32Array {
  const reading = read(prompt, reply);
  return Float32Array.from(MEASURED, ({ measure }) => measure(reading));
}

function read(prompt: string, reply: string): Reading {
  const asked = wordingOf(prompt);
  const wording = wordingOf(reply);
  const wish = wishes(asked.stems) + harm(asked.stems) > 0;
  return {
    topic: topicOf(asked),
    harmful: harm(asked.stems) > 0 && harmless(asked.stems) === 0,
    unknowable: unknowable(asked.stems) > 0 && wishes(asked.stems) === 0,
    reply,
    stems: wording.stems,
    said: topicOf(wording),
    sentences: sentencesOf(reply),
    declines: declines(wording.stems) > 0 || (wish && wording.stems[0] === 'no'),
    admits: admits(wording.stems) > 0,
  };
}

/** A sentence belongs to the reply if it takes up a word, speaks to the asker, is friendly, says no, or admits not knowing. */
function wandering({ topic, sentences }: Reading): number {
  const known = new Set(topic);
  return share(sentences, (sentence) => {
    const wording = wordingOf(sentence);
    const { words, stems } = wording;
    const about = [...topicOf(wording)];
    const belongs =
      about.some((stem) => known.has(stem)) ||
      words.some((word) => word === 'you' || word === 'your') ||
      friendly(stems) + declines(stems) + admits(stems) > 0;
    if (belongs) for (const stem of about) known.add(stem);
    return !belongs;
  });
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
