/** What a lesson did: one sentence and the strip for everybody, the counts for who opens the details. */
import { html, nothing, type TemplateResult } from 'lit';
import { percent } from '../../templates/chances.js';
import { knobStrip } from '../../templates/knob-strip.js';
import { isolated, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { sameWord } from './item.js';
import type { ModelAnswer } from './model-answer.js';

export function lessonView(word: string, answer: ModelAnswer, localize: Texts): TemplateResult {
  const last = answer.latest === 'taught' ? answer.lessons.at(-1) : undefined;
  return html`
    <div part="lesson" class="lesson">
      <p class="say">${withWords(lessonText(word, answer, localize))} ${last ? farthestText(last.knobs.farthest, localize) : nothing}</p>
      ${last && last.knobs.moved > 0 ? knobStrip(last.strip) : nothing}
    </div>
  `;
}

/** What the latest lesson did to the word's probability; or what undoing it did, if that came last. */
export function lessonText(word: string, { rows, lessons, latest }: ModelAnswer, localize: Texts): string {
  const row = rows.find((listed) => sameWord(listed.word, word));
  if (!row) return '';
  const now = percent(localize, row.probability);
  if (latest === 'undone' || row.before === null) return localize.term('undone', isolated(word), now);
  return localize.term('taught', lessons.length, isolated(word), percent(localize, row.before), now);
}

/** The weights that the latest lesson moved, counted. */
export function knobsView(answer: ModelAnswer, localize: Texts): TemplateResult | typeof nothing {
  const last = answer.latest === 'taught' ? answer.lessons.at(-1) : undefined;
  if (!last) return nothing;
  const { total, moved, up, down } = last.knobs;
  const [all, changed, raised, lowered] = [total, moved, up, down].map((n) => localize.number(n));
  return html`
    <p part="knobs-text">
      ${localize.term('knobsExplained')} ${localize.term('knobs', changed, all, raised, lowered)}
      ${localize.term('strip', last.strip.length)}
    </p>
  `;
}

function farthestText(farthest: number, localize: Texts): string {
  if (farthest === 0) return localize.term('knobsStill');
  const share = localize.number(Math.abs(farthest), { style: 'percent', maximumSignificantDigits: 2 });
  return localize.term('farthest', share, farthest > 0);
}
