/** The line above a question: which one it is, and how far along the quiz is. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { kick } from '../../templates/kick.js';
import type { Texts } from '../../translations/translation.js';
import type { QuizCourse } from './course.js';

const SIGN = svg`<circle cx="10" cy="10" r="8" /><path d="M7.6 7.9c0-3.2 4.9-3.2 4.9 0 0 1.9-2.5 1.9-2.5 3.8" stroke-linecap="round" /><circle cx="10" cy="14.4" r="0.4" fill="currentColor" />`;
/** More would be too small to tell apart. */
const MOST_PIPS = 16;

export function kickView(course: QuizCourse, isAll: boolean, localize: Texts): TemplateResult {
  const { items, attempts, at } = course;
  const total = items.length;
  const hasCount = total > 1;
  if (!hasCount) return kick(SIGN, localize.term('quizTitle'));
  const answered = localize.term('quizAnswered', attempts.answered, total);
  if (isAll) return kick(SIGN, localize.term('quizTitleAll', total), html`<span>${answered}</span>`);
  if (at >= total) return kick(SIGN, localize.term('quizTitleAll', total), pips(course));
  return kick(SIGN, localize.term('quizQuestionOf', at + 1, total), pips(course));
}

/** One dot per question: full when it is answered, larger where the learner is. */
function pips({ order, attempts, at }: QuizCourse): TemplateResult | typeof nothing {
  if (order.length > MOST_PIPS) return nothing;
  return html`<svg class="pips" viewBox="0 0 ${14 * order.length - 4} 10" stroke="currentColor" aria-hidden="true">
    ${order.map(
      (item, i) => svg`<circle class=${attempts.isDone(item) ? 'done' : ''} cx=${14 * i + 5} cy="5" r=${i === at ? 4.2 : 2.6} />`,
    )}
  </svg>`;
}
