/** The built-in questions, by theme, and how to pick some. */
import type { QuizItem } from '../question.js';
import { seededOrder } from '../../../scoring/seeded-order.js';
import { ANSWERS } from './answers.js';
import { FEEDBACK } from './feedback.js';
import { LESSON } from './lesson.js';
import { MIND } from './mind.js';
import { PRE_TRAINING } from './pre-training.js';

const MISCONCEPTIONS = [...PRE_TRAINING, ...FEEDBACK, ...MIND, ...ANSWERS];
const ALL = [...LESSON, ...MISCONCEPTIONS];
/** What the bare tag asks: the lesson's two, and one of each other kind. */
const STARTER = ['stages', 'why-rlhf', 'all-at-once', 'candy', 'not-yet-assistant'];

const BANKS = {
  starter: STARTER.flatMap((name) => ALL.filter(({ id }) => id === name)),
  lesson: LESSON,
  misconceptions: MISCONCEPTIONS,
  'pre-training': PRE_TRAINING,
  feedback: FEEDBACK,
  mind: MIND,
  answers: ANSWERS,
  all: ALL,
} as const;

/** `starter` holds five; `lesson`, the lesson's two; `misconceptions`, all the others: `pre-training`, `feedback`, `mind` and `answers`. */
export type QuizBank = keyof typeof BANKS;

export const isBank = (name: string): name is QuizBank => Object.hasOwn(BANKS, name);

/**
 * @param count How many; 0 for all.
 * @param seed Picks at random, the same ones for the same seed; without one, picks from the beginning.
 */
export function fromBank(name: QuizBank, count: number, seed: string): readonly QuizItem[] {
  const bank = BANKS[name];
  if (count === 0) return bank;
  if (seed === '') return bank.slice(0, count);
  const picked = seededOrder(
    bank.map(({ id = '' }) => id),
    seed,
  ).slice(0, count);
  return picked.map((i) => bank[i]);
}
