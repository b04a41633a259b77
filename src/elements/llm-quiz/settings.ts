/** What an author's attributes mean, and which of them were not understood. */
import { isBank, type QuizBank } from './bank/bank.js';
import type { Problem } from './question.js';
import type { QuizFeedback } from './quiz-attempts.js';
import { USUAL_ATTEMPTS, type QuizShuffle, type Setup } from './course.js';

const FEEDBACK: readonly QuizFeedback[] = ['at-once', 'at-the-end', 'never'];
const SHUFFLE: readonly QuizShuffle[] = ['none', 'options', 'questions', 'all'];

/** Attributes as they were written: they may say anything. */
export interface Wishes {
  feedback: string;
  shuffle: string;
  attempts: number;
  count: number;
  bank: string;
  seed: string;
  /** Null without the attribute, and empty without a value. */
  gradeText: unknown;
}

export interface Settings {
  setup: Setup;
  /** Null for the author's own questions. */
  bank: QuizBank | null;
  count: number;
  problems: Problem[];
}

/** @param language Of free answers. */
export function settingsOf(wishes: Wishes, language: string): Settings {
  const problems: Problem[] = [];
  const tell = (code: Problem['code'], text: unknown) => problems.push({ code, item: null, text: String(text) });
  const known = <T extends string>(words: readonly T[], word: string, usual: T, code: Problem['code']): T => {
    const found = words.find((one) => one === word);
    if (found === undefined && word !== '') tell(code, word);
    return found ?? usual;
  };
  const whole = (number: number, usual: number, code: Problem['code']): number => {
    if (Number.isInteger(number) && number >= 0) return number;
    tell(code, number);
    return usual;
  };
  if (![null, undefined, false, '', 'self'].includes(wishes.gradeText as string)) tell('grade-text-unknown', wishes.gradeText);
  if (wishes.bank !== '' && !isBank(wishes.bank)) tell('bank-unknown', wishes.bank);
  return {
    setup: {
      feedback: known(FEEDBACK, wishes.feedback, 'at-once', 'feedback-unknown'),
      // A bare attribute shuffles the options.
      shuffle: known(SHUFFLE, wishes.shuffle === '' ? 'options' : wishes.shuffle, 'none', 'shuffle-unknown'),
      attempts: whole(wishes.attempts, USUAL_ATTEMPTS, 'attempts-unknown'),
      gradeText: wishes.gradeText === 'self',
      language,
      seed: wishes.seed,
      lang: '',
    },
    bank: isBank(wishes.bank) ? wishes.bank : wishes.bank === '' ? null : 'starter',
    count: whole(wishes.count, 0, 'count-unknown'),
    problems,
  };
}
