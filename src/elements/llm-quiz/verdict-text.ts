/** The verdict on an answer in one line, and the buttons that lead on from it. */
import type { Texts } from '../../translations/translation.js';
import type { QuestionButton } from './question-view.js';
import type { QuizCourse } from './course.js';

/** Empty where nothing is told. */
export function verdictText(course: QuizCourse, item: number, localize: Texts): string {
  const { attempts, setup } = course;
  const { kind, options, ideas } = attempts.items[item];
  if (!course.isTold(item)) return '';
  const isMarked = attempts.isMarked(item);
  const wasShown = attempts.of(item).at(-1)?.value === '';
  if (setup.feedback === 'never' || (setup.feedback === 'at-the-end' && !attempts.isComplete)) return localize.term('quizKept', 1);
  if (wasShown) return localize.term('quizVerdictShown');
  const picks = attempts.picks(item);
  if (kind === 'text')
    return ideas.length === 0 ? localize.term('quizVerdictNoted') : localize.term('quizVerdictIdeas', picks.size, ideas.length);
  if (!isMarked) return localize.term('quizVerdictOpinion');
  const isDone = attempts.isDone(item);
  const isRight = attempts.of(item).at(-1)?.score === 1;
  if (kind === 'one') return localize.term(isRight ? 'quizVerdictRight' : isDone ? 'quizVerdictOver' : 'quizVerdictAgain');
  if (isRight) return localize.term('quizVerdictAll', options.length);
  const left = options.filter(({ isRight: fits }, i) => fits && !picks.has(i)).length;
  return localize.term('quizVerdictSome', attempts.decided(item, picks), options.length, isDone ? null : left);
}

/** What an answer with a share of the points counts for, where that is not obvious. */
export function pointsText(course: QuizCourse, item: number, localize: Texts): string {
  const { attempts } = course;
  const score = attempts.score(item);
  const isShare = attempts.items[item].kind === 'many' && attempts.isMarked(item) && attempts.isDone(item) && score < 1;
  if (!isShare || !course.isTold(item) || !course.isRevealed(item)) return '';
  return localize.term('quizPoints', localize.number(score, { maximumFractionDigits: 2 }));
}

/** @param isAll Every question is on screen: there is no next one to go to. */
export function buttonsFor(course: QuizCourse, item: number, isAll: boolean, localize: Texts): QuestionButton[] {
  const { attempts, setup, items } = course;
  const isAtOnce = setup.feedback === 'at-once';
  if (!course.isTold(item)) return isAtOnce ? [check(course, item, localize)] : isAll ? [] : [handOver(course, localize)];
  if (!isAtOnce) return items.length === 1 ? [onward(course, localize)] : [];
  const buttons: QuestionButton[] = [];
  const isDone = attempts.isDone(item);
  const isText = items[item].kind === 'text';
  const isWhole = isText && attempts.picks(item).size === items[item].ideas.length;
  if (isDone && (!isAll || items.length === 1)) buttons.push(onward(course, localize));
  if (attempts.triesLeft(item) > 0 && !isWhole && (isText || attempts.isMarked(item))) {
    buttons.push({ act: 'again', text: localize.term(isText ? 'quizWriteAgain' : 'quizTryAgain'), look: isDone ? '' : 'go' });
  }
  if (!isDone) buttons.push({ act: 'show', text: localize.term('quizShow'), look: 'plain' });
  return buttons;
}

function check(course: QuizCourse, item: number, localize: Texts): QuestionButton {
  return {
    act: 'check',
    text: localize.term(course.items[item].kind !== 'text' && !course.attempts.isMarked(item) ? 'quizAnswer' : 'quizCheck'),
    look: 'go',
  };
}

/** Nothing is told yet: the answer is taken, and the next question comes. */
function handOver({ attempts, items }: QuizCourse, localize: Texts): QuestionButton {
  const isLast = attempts.answered >= items.length - 1;
  return { act: 'check', text: localize.term(isLast ? 'quizFinish' : 'quizNext'), look: 'go' };
}

function onward(course: QuizCourse, localize: Texts): QuestionButton {
  const texts = { item: 'quizNext', summary: 'quizSeeSummary', start: 'quizRestart' } as const;
  const to = course.goesOnTo;
  return { act: 'on', text: localize.term(texts[to]), look: to === 'start' ? '' : 'go' };
}
