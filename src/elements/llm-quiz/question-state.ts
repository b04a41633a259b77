/** All that a question's view needs, out of the course of the quiz. */
import type { Texts } from '../../translations/translation.js';
import type { QuestionState } from './question-view.js';
import type { QuizCourse } from './course.js';
import { buttonsFor, pointsText, verdictText } from './verdict-text.js';

/** What the element knows besides. */
export type Around = Pick<QuestionState, 'hint' | 'concern' | 'isLocked'> & { isAll: boolean };

export function questionState(course: QuizCourse, item: number, { isAll, ...around }: Around, localize: Texts): QuestionState {
  const { attempts } = course;
  const isTold = course.isTold(item);
  const { picks, text: draft } = course.jotted(item);
  const text = isTold && course.items[item].kind === 'text' && attempts.of(item).at(-1)?.value !== '' ? attempts.answer(item) : '';
  return {
    ...around,
    item,
    lang: course.setup.lang,
    question: course.items[item],
    order: course.options(item),
    picks: isTold ? attempts.picks(item) : picks,
    settled: course.settled(item),
    isTold,
    isRevealed: isTold && course.isRevealed(item),
    isMarked: attempts.isMarked(item),
    draft,
    verdict: verdictText(course, item, localize),
    points: pointsText(course, item, localize),
    buttons: buttonsFor(course, item, isAll, localize),
    text,
    findings: attempts.findings(item, text),
    found: attempts.picks(item),
  };
}
