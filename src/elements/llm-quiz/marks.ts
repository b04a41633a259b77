/** The small signs beside verdicts. Words say the same, and colour never stands alone. */
import { html, svg, type TemplateResult } from 'lit';

export type Mark = 'right' | 'missed' | 'open' | 'noted';

const SHAPES = {
  right: svg`<circle cx="10" cy="10" r="8.2" fill="currentColor" /><path class="inner" d="M6 10.4l2.8 2.8L14.2 7.4" />`,
  missed: svg`<circle cx="10" cy="10" r="8.2" /><path d="M6.2 11.3c1.3-2.6 2.6-2.6 3.8-1.3s2.5 1.3 3.8-1.3" />`,
  open: svg`<circle cx="10" cy="10" r="8.2" stroke-dasharray="3 2.6" />`,
  noted: svg`<circle cx="10" cy="10" r="8.2" /><circle cx="10" cy="10" r="3" fill="currentColor" />`,
} as const;

export function mark(kind: Mark): TemplateResult {
  return html`<svg
    class="mark ${kind}"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SHAPES[kind]}
  </svg>`;
}
