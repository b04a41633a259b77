/** The exercise on paper: a box before each entry, to write its number in. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import type { Arrangement } from './arrangement.js';
import type { Sheet } from './entry.js';

export function paperView({ entries, stages, question }: Sheet, { list, aside }: Arrangement, localize: Texts): TemplateResult {
  return html`
    <section part="paper" class="paper">
      <p><strong>${question.length > 0 ? richText(question) : localize.term('orderQuestion')}</strong></p>
      <p>${localize.term('orderPaper')} ${stages < entries.length ? localize.term('orderPaperAside') : nothing}</p>
      <ul>
        ${[...list, ...aside].map((entry) => html`<li><span class="box"></span><bdi>${richText(entries[entry].text)}</bdi></li>`)}
      </ul>
    </section>
  `;
}
