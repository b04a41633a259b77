/** What the check said of all entries together, in a sentence or two. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import type { Play } from './play.js';

export function resultView(play: Play, localize: Texts): TemplateResult {
  const verdict = summed(play);
  const isShown = play.phase === 'shown';
  const lead = isShown || !verdict ? localize.term('orderShownLead') : localize.term('orderLead', verdict);
  const summary = isShown || !verdict ? localize.term('orderShown', verdict) : localize.term('orderSummary', verdict);
  return html`
    <p part="result" class="say">
      <strong id="lead" tabindex="-1">${lead}</strong>
      <span part="summary">${summary}</span>
    </p>
  `;
}

function summed({ verdict, sheet, ordering }: Play) {
  if (!verdict || !sheet) return null;
  const { marks, right } = verdict;
  const count = (mark: string) => marks.filter((other) => other === mark).length;
  return {
    right,
    total: sheet.entries.length,
    inOrder: count('in-order'),
    aside: count('aside'),
    hasDistractors: sheet.stages < sheet.entries.length,
    checks: ordering.checks,
  };
}
