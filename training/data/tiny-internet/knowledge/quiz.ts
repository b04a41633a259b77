import type { Topic } from '../topic.js';
import { readRows } from './read.js';

/** A question that a child may ask, its answer in a word or two, and in sentences. */
type Known = readonly [ask: string, short: string, sentences: readonly string[]];

const topicOf = (all: readonly Known[]): Topic => ({
  items: all.map(([ask, short, s]) => ({ ask, short, s, full: s[0] })),
  frames: [['{s}'], ['{s}', '{ask} {short}.', '"{ask}" asked {n}. "{short}," said {m}.', '{m} asked {n}: "{ask}" "{short}," said {n}.']],
  questions: [
    ['{ask}', '{short}.'],
    ['{ask}', '{full}'],
    ['{ask}', '{short}. {s}'],
  ],
});

export const quizTopics: readonly Topic[] = ['space', 'water', 'plants', 'sky', 'life', 'people', 'science', 'tales'].map((name) =>
  topicOf(readRows(`quiz-${name}`)),
);

/** The same thing in England and in America. */
const TWO_WORDS: readonly (readonly [british: string, american: string])[] = readRows('british-and-american');

export const americanWords: Topic = topicOf(
  TWO_WORDS.map(([british, american]) => [
    `What do people in America call ${british}?`,
    american,
    [
      `In America people say ${american}, and in England they say ${british}.`,
      `What is called ${british} in England is called ${american} in America.`,
      `{n} comes from New York and says ${american}. {m} comes from London and says ${british}.`,
      `There are two words for it: ${american} and ${british}.`,
    ],
  ]),
);
