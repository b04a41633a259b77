/** The line above every exercise: a sign, what it is, and how far along it is. */
import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * @param sign Shapes on a field of 20 × 20, drawn in lines of 1.5.
 * @param end What goes at the far end of the line, such as "2 of 5".
 */
export function kick(sign: SVGTemplateResult, title: string, end: unknown = nothing): TemplateResult {
  return html`
    <div part="kick" class="kick">
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${sign}</svg>
      <span id="title">${title}</span>
      ${end === nothing ? nothing : html`<span class="end">${end}</span>`}
    </div>
  `;
}
