/** What this reward model is, and what it is not. */
import { html, type TemplateResult } from 'lit';
import { FEATURES } from '../../preference/features.js';
import type { Texts } from '../../translations/translation.js';

export const chevron = html`<svg viewBox="0 0 8 8" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">
  <path d="M2.5 1l3 3-3 3" />
</svg>`;

export function aboutView(localize: Texts): TemplateResult {
  const lines = [
    localize.term('pairAboutGlass', FEATURES.length),
    localize.term('pairAboutReal'),
    localize.term('pairAboutLists'),
    localize.term('pairAboutShared'),
    localize.term('pairAboutLanguage'),
    localize.term('pairAboutThing'),
  ];
  return html`
    <details part="about" class="about small">
      <summary>${chevron} ${localize.term('pairAbout')}</summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  `;
}
