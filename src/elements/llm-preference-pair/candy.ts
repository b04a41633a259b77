/** A candy in its wrapper, drawn: an emoji looks different everywhere, is missing here and there, and is pale on a pale page. */
import { svg, html, type TemplateResult } from 'lit';

const WRAPPER = svg`<path class="wrapper" d="M7 10L1.5 6v8zM17 10l5.5-4v8z" />`;

export function candySign(): TemplateResult {
  return html`<svg class="candy-sign" viewBox="0 0 24 20" aria-hidden="true">
    ${WRAPPER}
    <circle class="sweet" cx="12" cy="10" r="5.6" />
    <path class="stripe" d="M9 13.6Q10 9 13.4 5.4M12.6 15Q13.6 11 16.6 8" />
  </svg>`;
}
