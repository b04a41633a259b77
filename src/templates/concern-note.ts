/** What stands in the model's place when somebody seems to be in need, or to plan harm: fixed words, and they say so. */
import { html, type TemplateResult } from 'lit';
import type { Concern } from '../safety/concern.js';
import type { Texts } from '../translations/translation.js';

const TEXTS = {
  self: { title: 'concernSelfTitle', text: 'concernSelf' },
  others: { title: 'concernOthersTitle', text: 'concernOthers' },
} as const;

/** Its title takes the focus and so is read out; what it says below is for a live region: `concernText`. */
export function concernNote(concern: Concern, localize: Texts): TemplateResult {
  const { title, text } = TEXTS[concern];
  return html`
    <div part="concern" class="concern" role="group" aria-labelledby="concern">
      <p class="title" id="concern" tabindex="-1">${localize.term(title)}</p>
      <p>${localize.term(text)}</p>
      <p class="small">${localize.term('concernFixed')}</p>
    </div>
  `;
}

/** Everything that the note says below its title. */
export function concernText(concern: Concern, localize: Texts): string {
  return `${localize.term(TEXTS[concern].text)} ${localize.term('concernFixed')}`;
}
