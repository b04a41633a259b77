/** What surrounds the lists: how entries are moved, and the buttons that go on. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import type { OrderCourse } from './course.js';

export interface FootHandlers {
  check: () => void;
  tryAgain: () => void;
  show: () => void;
  playAgain: () => void;
}

export function howView({ hasDistractors }: OrderCourse, localize: Texts): TemplateResult {
  return html`
    <p part="instructions how" class="how small">
      ${localize.term('orderHow')} ${hasDistractors ? localize.term('orderHowAside') : nothing}
    </p>
  `;
}

/** The same for keyboards; also what screen readers say for each entry. */
export function keysView({ hasDistractors }: OrderCourse, localize: Texts): TemplateResult {
  return html`
    <p part="keys" class="keys small" id="keys">
      ${localize.term('orderKeys')} ${hasDistractors ? localize.term('orderKeysAside') : nothing}
    </p>
  `;
}

export function buttonsView(
  { phase, attempts, judgement }: OrderCourse,
  disabled: boolean,
  on: FootHandlers,
  localize: Texts,
): TemplateResult {
  const isDone = attempts.isDone(0);
  const isSolved = judgement !== null && judgement.score >= 1;
  const button = (text: string, run: () => void, isMain: boolean) => html`
    <button type="button" part="button" class=${isMain ? 'go' : ''} ?disabled=${disabled} @click=${run}>${text}</button>
  `;
  return html`
    <div class="row foot">
      ${phase === 'arrange' ? button(localize.term('orderCheck'), on.check, true) : nothing}
      ${
        phase === 'checked' && !isDone
          ? [button(localize.term('tryAgain'), on.tryAgain, true), button(localize.term('orderShow'), on.show, false)]
          : nothing
      }
      ${phase === 'checked' && isDone && !isSolved ? button(localize.term('orderSeeOrder'), on.show, true) : nothing}
      ${phase !== 'arrange' && isDone ? button(localize.term('playAgain'), on.playAgain, false) : nothing}
    </div>
  `;
}
