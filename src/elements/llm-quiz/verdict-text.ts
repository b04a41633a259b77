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
    return ideas.length === 0 ? localize.term('quizVerdictNoted') : localize.term('quizVerdictTicked', picks.size, ideas.length);
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
  const { kind } = attempts.items[item];
  const isShare = kind !== 'one' && attempts.isMarked(item) && attempts.isDone(item) && score < 1;
  if (!isShare || !course.isTold(item) || !course.isRevealed(item)) return '';
  return localize.term(kind === 'text' ? 'quizPointsTicked' : 'quizPoints', localize.number(score, { maximumFractionDigits: 2 }));
}

/** @param isAll Every question is on screen: there is no next one to go to. */
export function buttonsFor(course: QuizCourse, item: number, isAll: boolean, localize: Texts): QuestionButton[] {
  const { attempts, setup, items } = course;
  const isAtOnce = setup.feedback === 'at-once';
  if (!course.isTold(item)) return openButtons(course, item, isAll, localize);
  if (!isAtOnce) return items.length === 1 ? [onward(course, localize)] : [];
  const buttons: QuestionButton[] = [];
  const isDone = attempts.isDone(item);
  if (isDone && (!isAll || items.length === 1)) buttons.push(onward(course, localize));
  if (course.canTryAgain(item)) {
    buttons.push({ act: 'again', text: localize.term('quizTryAgain'), look: isDone ? '' : 'go' });
  }
  if (!isDone) buttons.push({ act: 'show', text: localize.term('quizShow'), look: 'plain' });
  return buttons;
}

/** While the question waits for an answer. */
function openButtons(course: QuizCourse, item: number, isAll: boolean, localize: Texts): QuestionButton[] {
  const isAtOnce = course.setup.feedback === 'at-once';
  const rewrite: QuestionButton = { act: 'rewrite', text: localize.term('quizRewrite'), look: '' };
  const isWeighing = course.jottings.of(course.items[item]).ticks !== null;
  if (!isAtOnce && isAll) return isWeighing ? [rewrite] : [];
  if (isWeighing) return [isAtOnce ? { act: 'check', text: localize.term('quizDone'), look: 'go' } : handOver(course, localize), rewrite];
  return [isAtOnce || course.mustWeigh(item) ? check(course, item, localize) : handOver(course, localize)];
}

function check(course: QuizCourse, item: number, localize: Texts): QuestionButton {
  const term = course.mustWeigh(item) ? 'quizCompare' : course.attempts.isMarked(item) ? 'quizCheck' : 'quizAnswer';
  return { act: 'check', text: localize.term(term), look: 'go' };
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
