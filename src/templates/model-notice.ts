/** What stands where the model's part would be: it is on its way, or not to be had. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../translations/translation.js';
import { percent } from './chances.js';

/** A real amount; the styles let it wait for 300 ms, as most loading is shorter. */
export function loadingLine(progress: number, localize: Texts): TemplateResult {
  const text = localize.term('loading', percent(localize, progress));
  return html`
    <div part="loading" class="loading small">
      <svg class="meter" aria-hidden="true">
        <rect class="whole" />
        <rect class="done" width="${(100 * progress).toFixed(1)}%" />
      </svg>
      <span>${text}</span>
    </div>
  `;
}

/** @param reason Why there is no model; see `FailureReason`. */
export function failureText(reason: string, localize: Texts): string {
  if (reason === 'missing') return localize.term('modelMissing');
  return localize.term(reason === 'internal' ? 'modelStopped' : 'modelBroken');
}

export function modelNotice(reason: string, retry: () => void, localize: Texts): TemplateResult {
  return html`
    <div part="notice" class="notice">
      <p>${failureText(reason, localize)} ${localize.term('stillPlays')}</p>
      <button type="button" part="button" @click=${() => retry()}>${localize.term('tryAgain')}</button>
    </div>
  `;
}
