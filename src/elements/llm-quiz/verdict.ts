/** The verdict on an answer in a line, and the buttons that lead on from it. */
import type { Texts } from '../../translations/translation.js';
import type { QuestionButton } from './question-view.js';
import type { Run } from './run.js';

/** Empty where nothing is told. */
export function verdictText(run: Run, item: number, localize: Texts): string {
  const { attempts, setup } = run;
  const { kind, options, ideas } = attempts.items[item];
  if (!run.isTold(item)) return '';
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

/** What an answer with a share of the points counts for, where that is not plain. */
export function pointsText(run: Run, item: number, localize: Texts): string {
  const { attempts } = run;
  const score = attempts.score(item);
  const isShare = attempts.items[item].kind === 'many' && attempts.isMarked(item) && attempts.isDone(item) && score < 1;
  if (!isShare || !run.isTold(item) || !run.isRevealed(item)) return '';
  return localize.term('quizPoints', localize.number(score, { maximumFractionDigits: 2 }));
}

/** @param isAll Every question is on screen: there is no next one to go to. */
export function buttonsFor(run: Run, item: number, isAll: boolean, localize: Texts): QuestionButton[] {
  const { attempts, setup, questions } = run;
  const isAtOnce = setup.feedback === 'at-once';
  if (!run.isTold(item)) return isAtOnce ? [check(run, item, localize)] : isAll ? [] : [handOver(run, localize)];
  if (!isAtOnce) return questions.length === 1 ? [onward(run, localize)] : [];
  const buttons: QuestionButton[] = [];
  const isDone = attempts.isDone(item);
  const isText = questions[item].kind === 'text';
  const isWhole = isText && attempts.picks(item).size === questions[item].ideas.length;
  if (isDone && (!isAll || questions.length === 1)) buttons.push(onward(run, localize));
  if (attempts.triesLeft(item) > 0 && !isWhole && (isText || attempts.isMarked(item))) {
    buttons.push({ act: 'again', text: localize.term(isText ? 'quizWriteAgain' : 'quizTryAgain'), look: isDone ? '' : 'go' });
  }
  if (!isDone) buttons.push({ act: 'show', text: localize.term('quizShow'), look: 'plain' });
  return buttons;
}

function check(run: Run, item: number, localize: Texts): QuestionButton {
  return {
    act: 'check',
    text: localize.term(run.questions[item].kind !== 'text' && !run.attempts.isMarked(item) ? 'quizAnswer' : 'quizCheck'),
    look: 'go',
  };
}

/** Nothing is told yet: the answer is taken, and the next question comes. */
function handOver({ attempts, questions }: Run, localize: Texts): QuestionButton {
  const isLast = attempts.answered >= questions.length - 1;
  return { act: 'check', text: localize.term(isLast ? 'quizFinish' : 'quizNext'), look: 'go' };
}

function onward(run: Run, localize: Texts): QuestionButton {
  const texts = { question: 'quizNext', summary: 'quizSeeSummary', start: 'quizRestart' } as const;
  const to = run.goesOnTo;
  return { act: 'on', text: localize.term(texts[to]), look: to === 'start' ? '' : 'go' };
}
