import type { Random } from '../../../../src/engine/random.js';
import { CORE, REPHRASED, WRITTEN } from '../../answers/cards.js';
import { ENTRIES } from '../../answers/index.js';
import { answerTo } from '../../answers/entry.js';
import { phrase } from '../../answers/phrasing.js';
import { unfinishedSentence } from '../../answers/unfinished.js';
import { sectionOfEach, tell, type Card } from '../../cards.js';
import type { Register } from '../register.js';
import { fill } from '../template.js';
import { pickTopic } from './fact-notes.js';

const TITLES = [
  '[Questions and answers|Frequently asked questions|Answers to your questions]',
  '[Children|Readers|Our visitors|Pupils] ask, we answer',
  'You [ask|asked], we [answer|answered]',
  'Ask [the teacher|the library|our experts|Grandma|a scientist]',
  'Your questions, our answers, [part|page] [one|two|three|four|five]',
  'Questions of the [week|month]',
  'Help page',
  'Things that people often ask',
];
const ENDS = [
  'More [questions|answers] next [week|time|month].',
  'Do you have a question[, too|]? Write to us.',
  'That was all for today.',
  'Thank you for your questions.',
  'Your question is not here? Ask [us|the office|a friend].',
  'Page [one|two|three|four|five] of [six|seven|eight|ten].',
  'Go on to the next page.',
];

/**
 * Pages of questions with their answers, as the real internet has them: each question marked as one, and never a page that is one
 * question and one answer. So a bare question is no reason to answer: that is for SFT to teach.
 */
export const questionPages: Register = {
  name: 'question-pages',
  weight: 330,
  write(random) {
    const [ask, reply] = random.pick([
      ['Q: ', 'A: '],
      ['Question: ', 'Answer: '],
    ]);
    const pairs = pairsOfPage(random, 5 + random.int(5)).map(([question, answer]) => `${ask}${question}\n${reply}${answer}`);
    return page(random, TITLES, pairs, ENDS);
  },
};

const LISTS = [
  '[Homework|Quiz|Worksheet] for [Monday|Friday|tomorrow|next week]',
  'Questions [for you|for the test|without answers|that I want to ask|in my head]',
  'Can you answer [these|all of them]?',
  'So many questions',
  'What [the children|we|they] asked today',
];
const LIST_ENDS = ['', '', 'How many do you know?', 'The answers are on [the last|another] page.', 'Can anybody help?', 'Nobody knew.'];

/** Pages of questions that nobody answers. */
export const questionLists: Register = {
  name: 'question-lists',
  weight: 24,
  write(random) {
    const questions = pairsOfPage(random, 5 + random.int(5)).map(([question]) => question);
    return page(random, LISTS, questions, LIST_ENDS);
  },
};

/** The longest page, in characters, without its last line. */
const MOST = 800;

function page(random: Random, titles: readonly string[], lines: readonly string[], ends: readonly string[]): string {
  const text = [fill(random, random.pick(titles), {})];
  let length = 0;
  for (const line of lines) {
    length += line.length + 1;
    if (length > MOST && text.length > 1) break;
    text.push(line);
  }
  return [...text, fill(random, random.pick(ends), {})].filter((line) => line !== '').join('\n');
}

type Pair = readonly [question: string, answer: string];

/** Different questions: of what everybody knows or of fact cards on one topic, of questions written by hand on one topic, sentences to finish, or all kinds. */
function pairsOfPage(random: Random, count: number): Pair[] {
  const source = random.uniform();
  if (source < 0.33) return told(random, random.pick(SECTION_OF_CORE), count);
  if (source < 0.58) return told(random, random.pick(SECTION_OF_REPHRASED), count);
  if (source < 0.74) return told(random, pickTopic(random), count);
  if (source < 0.84) return told(random, random.pick(SECTION_OF_WRITTEN), count);
  if (source < 0.94)
    return Array.from({ length: count }, () => unfinishedSentence(random)).map(({ question, answer }) => [question, answer]);
  const entries = Array.from({ length: count }, () => random.pick(GENERATED));
  return entries.map((entry) => [phrase(random, entry), answerTo(random, entry)]);
}

function told(random: Random, cards: readonly Card[], count: number): Pair[] {
  const some = random.shuffle([...cards]).slice(0, count);
  return some.map((card) => {
    const [question, answer] = tell(random, card);
    return [question, answer];
  });
}

/** What an assistant says of itself, and wishes to do harm, are no part of the internet that it learns from. */
const GENERATED = ENTRIES.filter(({ kind }) => !['harmful', 'self', 'unknown', 'greeting', 'thanks'].includes(kind));
const ABOUT_ITSELF = /who are you|cannot know|small talk|greet|thank/;

/** A section comes as often as it has cards. */
const SECTION_OF_WRITTEN = sectionOfEach(WRITTEN.filter(({ section }) => !ABOUT_ITSELF.test(section)));
const SECTION_OF_CORE = sectionOfEach(CORE);
const SECTION_OF_REPHRASED = sectionOfEach(REPHRASED);
