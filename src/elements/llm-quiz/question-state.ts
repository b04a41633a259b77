/** All that a question's view needs, out of the course of the quiz. */
import type { Texts } from '../../translations/translation.js';
import type { QuestionState } from './question-view.js';
import type { Run } from './run.js';
import { buttonsFor, pointsText, verdictText } from './verdict.js';

/** What the element knows besides. */
export type Around = Pick<QuestionState, 'hint' | 'concern' | 'isLocked'> & { isAll: boolean };

export function questionState(run: Run, item: number, { isAll, ...around }: Around, localize: Texts): QuestionState {
  const { attempts } = run;
  const isTold = run.isTold(item);
  const { picks, text: draft } = run.jotted(item);
  const text = isTold && run.questions[item].kind === 'text' && attempts.of(item).at(-1)?.value !== '' ? attempts.answer(item) : '';
  return {
    ...around,
    item,
    lang: run.setup.lang,
    question: run.questions[item],
    order: run.options(item),
    picks: isTold ? attempts.picks(item) : picks,
    settled: run.settled(item),
    isTold,
    isRevealed: isTold && run.isRevealed(item),
    isMarked: attempts.isMarked(item),
    draft,
    verdict: verdictText(run, item, localize),
    points: pointsText(run, item, localize),
    buttons: buttonsFor(run, item, isAll, localize),
    text,
    findings: attempts.findings(item, text),
    found: attempts.picks(item),
  };
}
