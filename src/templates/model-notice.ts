/** What takes the place of the model's part while the model is on its way or unavailable. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../translations/translation.js';
import { percent } from './chances.js';

/** A real amount; the styles hold it back for 300 ms, since most loading is quicker. */
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
