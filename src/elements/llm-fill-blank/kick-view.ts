/** The line above the sentence: which game this is, and how far along. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { kick } from '../../templates/kick.js';
import type { Texts } from '../../translations/translation.js';
import type { FillBlankMode } from './guesses.js';

export interface KickState {
  mode: FillBlankMode;
  /** Which kind of guess it is right now. */
  round: 'masked' | 'next';
  /** From 1; 0 when there is nothing to count. */
  number: number;
  total: number;
}

/** A line of text with a gap; the part that nobody sees is dotted. */
const SIGN = {
  masked: svg`<path d="M0.5 10h3M16.5 10h3" /><rect x="5.5" y="4.5" width="9" height="11" rx="2" />`,
  next: svg`<path d="M0.5 10h3" /><rect x="5.5" y="4.5" width="9" height="11" rx="2" /><path d="M17 10h3" stroke-dasharray="0.1 2.4" stroke-linecap="round" />`,
};

export function kickView({ mode, round, number, total }: KickState, localize: Texts): TemplateResult {
  const step = (kind: 'masked' | 'next') => html`
    <span class=${kind === round ? 'step now' : 'step'} aria-current=${kind === round ? 'step' : nothing}>
      ${localize.term(kind === 'next' ? 'stepNext' : 'stepMasked')}
    </span>
  `;
  const steps = html`<span class="steps">${step('next')}<span aria-hidden="true">→</span>${step('masked')}</span>`;
  return kick(
    SIGN[round],
    localize.term(mode === 'next' ? 'titleNext' : 'titleMasked'),
    html`${mode === 'both' && number > 0 ? steps : nothing}
    ${number > 0 && total > 1 ? html`<span>${localize.term('itemOf', number, total)}</span>` : nothing}`,
  );
}
