/** Everything that a question's view needs from the course of the quiz. */
import type { Texts } from '../../translations/translation.js';
import type { QuestionState } from './question-view.js';
import type { QuizCourse } from './course.js';
import { buttonsFor, pointsText, verdictText } from './verdict-text.js';

/** What else the element knows. */
export type Around = Pick<QuestionState, 'isLocked'> & { isAll: boolean };

/** What an answer still needs. */
export const NEEDS = { one: 'quizNeedsOne', many: 'quizNeedsTick', text: 'quizNeedsText' } as const;

export function questionState(course: QuizCourse, item: number, { isAll, isLocked }: Around, localize: Texts): QuestionState {
  const { attempts, jottings } = course;
  const question = course.items[item];
  const isTold = course.isTold(item);
  const { picks, text: draft, ticks } = jottings.of(question);
  const text = isTold && question.kind === 'text' && attempts.of(item).at(-1)?.value !== '' ? attempts.answer(item) : '';
  return {
    hint: jottings.isLacking(question) ? localize.term(NEEDS[question.kind]) : '',
    concern: jottings.concernOf(question),
    isLocked,
    item,
    lang: course.setup.lang,
    question,
    order: course.options(item),
    picks: isTold ? attempts.picks(item) : picks,
    settled: course.settled(item),
    isTold,
    isOpen: course.canTryAgain(item),
    isRevealed: isTold && course.isRevealed(item),
    isMarked: attempts.isMarked(item),
    draft,
    verdict: verdictText(course, item, localize),
    points: pointsText(course, item, localize),
    buttons: buttonsFor(course, item, isAll, localize),
    text,
    ticks: isTold ? attempts.picks(item) : ticks,
    guesses: ticks ? attempts.guesses(item, draft) : [],
  };
}
