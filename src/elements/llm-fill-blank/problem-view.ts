/** What is odd about the author's content, in words: a card when nothing can be played, a note when something can. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { MOST_CHOICES, type Problem } from './item.js';

export function problemText({ code, text, count = 0 }: Problem, localize: Texts): string {
  switch (code) {
    case 'empty':
      return localize.term('errorEmpty');
    case 'items':
      return localize.term('errorItems');
    case 'no-blank':
      return localize.term('errorNoBlank', text);
    case 'no-word':
      return localize.term('errorNoWord', text);
    case 'mark-markup':
      return localize.term('errorMarkup', text);
    case 'mark-words':
      return localize.term('errorWords', text);
    case 'choices-many':
      return localize.term('errorManyChoices', count, MOST_CHOICES);
    case 'choices-same':
      return localize.term('errorSameChoices', text);
    case 'mode-unknown':
      return localize.term('errorMode', text);
  }
}

/** Nothing can be played: what is wrong, and the author's own text. */
export function errorCard(problems: readonly Problem[], localize: Texts): TemplateResult {
  return html`
    <div part="error" class="error" role="group" aria-labelledby="error-title">
      <p class="title" id="error-title">${localize.term('errorTitle')}</p>
      ${problems.map((problem) => html`<p>${problemText(problem, localize)}</p>`)}
    </div>
    <div class="authored"><slot></slot></div>
  `;
}

/** Something can be played; the rest is said below it. */
export function authorNotes(problems: readonly Problem[], localize: Texts): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <div part="note" class="note small">
      <strong>${localize.term('errorNote')}</strong>
      <ul>
        ${problems.map((problem) => html`<li>${problemText(problem, localize)}</li>`)}
      </ul>
    </div>
  `;
}
