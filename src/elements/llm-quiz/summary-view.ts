/** After the last question: each question, what was answered, and what is right. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { mark } from './marks.js';
import type { QuizCourse } from './course.js';

export interface SummaryState {
  course: QuizCourse;
  isLocked: boolean;
  /** All questions are on screen anyway. */
  isShort: boolean;
}

export function summaryView({ course, isLocked, isShort }: SummaryState, restart: () => void, localize: Texts): TemplateResult {
  return html`
    <div part="summary" class="summary">
      <p class="title" id="summary" tabindex="-1">${localize.term('quizEnd')}</p>
      <p class="say">${scoreText(course, localize)}</p>
      ${
        isShort
          ? nothing
          : html`<ol part="answers">
              ${course.order.map((item) => entry(course, item, localize))}
            </ol>`
      }
      <div class="row">
        <button type="button" part="button" ?disabled=${isLocked} @click=${restart}>${localize.term('quizRestart')}</button>
      </div>
    </div>
  `;
}

/** Where all questions are on one page: a button for all answers. */
export function handInView(isLocked: boolean, handIn: () => void, localize: Texts): TemplateResult {
  return html`
    <div class="row hand-in">
      <button type="button" part="button" class="go" ?disabled=${isLocked} @click=${handIn}>${localize.term('quizHandIn')}</button>
    </div>
  `;
}

/** How it went, in a sentence or two. */
export function scoreText({ attempts, setup }: QuizCourse, localize: Texts): string {
  const { raw, max } = attempts.points;
  const free = attempts.items.length - max;
  if (setup.feedback === 'never') return localize.term('quizKept', attempts.items.length);
  const points =
    max === 0 ? '' : localize.term('quizScore', localize.number(raw, { maximumFractionDigits: 1 }), localize.number(max), raw / max);
  return [points, free === 0 ? '' : localize.term('quizUnmarked', free)].filter(Boolean).join(' ');
}

function entry(course: QuizCourse, item: number, localize: Texts): TemplateResult {
  const { attempts, setup } = course;
  const { text, options, ideas, kind } = attempts.items[item];
  const answer = attempts.answer(item);
  const score = attempts.score(item);
  const lang = setup.lang || nothing;
  const tells = setup.feedback !== 'never';
  const isMarked = attempts.isMarked(item);
  const isRight = isMarked && score === 1;
  const sign = !tells || !isMarked || (kind === 'text' && !isRight) ? 'noted' : isRight ? 'right' : 'missed';
  const right = options.filter(({ isRight: is }) => is);
  const points = localize.number(score, { maximumFractionDigits: 2 });
  return html`
    <li class="entry">
      ${mark(sign)}
      <div>
        <p class="asked" dir="auto" lang=${lang}>${richText(text)}</p>
        <p class="small">
          ${
            answer
              ? html`<span class="your-answer" dir="auto">${localize.term('quizYou', answer)}</span>`
              : html`<span>${localize.term('quizSummaryShown')}</span>`
          }
          ${tells && isMarked ? html` <strong class="so">${localize.term(kind === 'text' ? 'quizEntryTicked' : 'quizEntry', points, score)}</strong>` : nothing}
        </p>
        ${
          tells && isMarked && !isRight && right.length > 0
            ? html`<p class="small right-answer" dir="auto">
                ${localize.term('quizRightIs', right.length, right.map((option) => plainText(option.text)).join('; '))}
              </p>`
            : nothing
        }
        ${
          tells
            ? html`
                <details class="small" ?open=${setup.feedback === 'at-the-end' && !isRight}>
                  <summary>${localize.term('quizReasons')}</summary>
                  <ul>
                    ${(kind === 'text' ? ideas : options).map(
                      (one) => html`
                        <li dir="auto">
                          <b lang=${lang}>${richText(one.text)}</b>
                          ${'isRight' in one && one.isRight ? html` ${localize.term('quizRightTag')}` : nothing}
                          ${one.explanation.length > 0 ? html`<br /><span lang=${lang}>${richText(one.explanation)}</span>` : nothing}
                        </li>
                      `,
                    )}
                  </ul>
                </details>
              `
            : nothing
        }
      </div>
    </li>
  `;
}
