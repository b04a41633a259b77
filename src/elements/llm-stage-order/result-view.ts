/** What the check said about all entries together, in a sentence or two. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import type { OrderCourse } from './course.js';

export function resultView(course: OrderCourse, localize: Texts): TemplateResult {
  const verdict = summed(course);
  const isShown = course.phase === 'shown';
  const lead = isShown || !verdict ? localize.term('orderShownLead') : localize.term('orderLead', verdict);
  const summary = isShown || !verdict ? localize.term('orderShown', verdict) : localize.term('orderSummary', verdict);
  return html`
    <p part="result" class="say">
      <strong id="lead" tabindex="-1">${lead}</strong>
      <span part="summary">${summary}</span>
    </p>
  `;
}

function summed({ judgement, item: sheet, attempts }: OrderCourse) {
  if (!judgement || !sheet) return null;
  const { marks, right } = judgement;
  const count = (mark: string) => marks.filter((other) => other === mark).length;
  return {
    right,
    total: sheet.entries.length,
    inOrder: count('in-order'),
    relative: count('relative'),
    aside: count('aside'),
    hasDistractors: sheet.stages < sheet.entries.length,
    checks: attempts.checks,
  };
}
