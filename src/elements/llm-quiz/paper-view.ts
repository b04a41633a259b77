/** The quiz on paper: all questions, boxes to tick and lines to write on, and a key on a sheet of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import type { QuizCourse } from './course.js';

export function paperView(course: QuizCourse, localize: Texts): TemplateResult {
  const { items, order, setup } = course;
  const signs = (item: number) => (items[item].kind === 'many' ? '☐' : '◯');
  return html`
    <section part="paper" class="paper">
      <ol class="sheet" lang=${setup.lang || nothing}>
        ${order.map((item) => {
          const { text, context, kind } = items[item];
          return html`
            <li>
              <p dir="auto"><strong>${richText(text)}</strong></p>
              ${context.map((one) => html`<p dir="auto">${richText(one)}</p>`)}
              ${
                kind === 'text'
                  ? html`<div class="line"></div>
                      <div class="line"></div>
                      <div class="line"></div>`
                  : html`<ul>
                      ${course
                        .options(item)
                        .map(
                          (i) =>
                            html`<li dir="auto">
                              <span aria-hidden="true">${signs(item)}</span> ${richText(items[item].options[i].text)}
                            </li>`,
                        )}
                    </ul>`
              }
            </li>
          `;
        })}
      </ol>
      ${setup.feedback === 'never' ? nothing : keyView(course, localize)}
    </section>
  `;
}

function keyView(course: QuizCourse, localize: Texts): TemplateResult {
  const { items, order } = course;
  return html`
    <div part="key" class="key">
      <p><strong>${localize.term('quizKey')}</strong></p>
      <ol lang=${course.setup.lang || nothing}>
        ${order.map((item) => {
          const { text, options, ideas } = items[item];
          return html`
            <li>
              <p dir="auto"><strong>${richText(text)}</strong></p>
              <ul>
                ${course.options(item).map((i) => {
                  const { text: option, isRight, explanation } = options[i];
                  return html`<li dir="auto">
                    ${isRight ? html`<b>✓ ${richText(option)}</b>` : richText(option)}: ${richText(explanation)}
                  </li>`;
                })}
                ${ideas.map((idea) => html`<li dir="auto"><b>${richText(idea.text)}</b>: ${richText(idea.explanation)}</li>`)}
              </ul>
            </li>
          `;
        })}
      </ol>
    </div>
  `;
}
