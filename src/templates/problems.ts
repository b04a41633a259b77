/** Problems with an author's content, in words: a card when nothing can be played, a note when something can. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../translations/translation.js';

/** What else there is to a card: a title of the element's own, and a way to fetch the file again, if that is what is wrong. */
export interface CardOptions {
  title?: string;
  retry?: (() => void) | null;
}

/** Nothing can be played: what is wrong, and the author's own text. */
export function errorCard(problems: readonly string[], localize: Texts, options: CardOptions = {}): TemplateResult {
  return html`
    ${problemCard(problems, localize, options)}
    <div class="authored"><slot></slot></div>
  `;
}

/** What is wrong, alone. */
export function problemCard(problems: readonly string[], localize: Texts, { title, retry }: CardOptions = {}): TemplateResult {
  return html`
    <div part="error" class="error" role="group" aria-labelledby="error-title">
      <p class="title" id="error-title">${title ?? localize.term('errorTitle')}</p>
      ${problems.map((problem) => html`<p>${problem}</p>`)}
      ${retry ? html`<button type="button" part="button" id="retry" @click=${() => retry()}>${localize.term('tryAgain')}</button>` : nothing}
    </div>
  `;
}

/** Something can be played; the rest is said below it. */
export function authorNotes(problems: readonly string[], localize: Texts): TemplateResult | typeof nothing {
  if (problems.length === 0) return nothing;
  return html`
    <div part="note" class="note small">
      <strong>${localize.term('errorNote')}</strong>
      <ul>
        ${problems.map((problem) => html`<li>${problem}</li>`)}
      </ul>
    </div>
  `;
}
