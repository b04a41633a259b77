/** The sentence, with its gap open or filled. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import type { FillBlankCourse } from './course.js';
import type { Item } from './item.js';

const GAP = /_{3,}/;
/** The line may break at it, and where it does it takes no room. The build would drop one that is written at the start of a template. */
const SPACE = ' ';

/** What comes after the gap is hidden from everybody, was hidden only from the model, is there to read, or has just come into view. */
type Rest = 'hidden' | 'unseen' | 'shown' | 'uncovered';

export function sentenceView({ item, reveal, round, mode, isSecond }: FillBlankCourse, localize: Texts): TemplateResult | typeof nothing {
  if (!item) return nothing;
  const { before, after } = item;
  const filled = reveal && (reveal.yours || reveal.tellsText) ? { word: reveal.yours || item.answer, isYours: reveal.yours !== '' } : null;
  const rest: Rest = isSecond ? 'uncovered' : round === 'masked' ? 'shown' : reveal && mode === 'next' ? 'unseen' : 'hidden';
  const startsSentence = !/[\p{L}\p{N}]/u.test(before);
  // One expression after another, without white space: the gap may touch a letter or a full stop.
  return html`<p part="sentence" class="sentence" id="sentence" dir="auto" tabindex="-1">
    ${withGaps(before, localize)}${
      filled ? filledGap(startsSentence ? capitalised(filled.word) : filled.word, filled.isYours) : gap(localize)
    }${restOf(after, rest, localize)}
  </p>`;
}

/** All sentences on paper: a line to write on, and the words on offer. */
export function paperView(items: readonly Item[], localize: Texts): TemplateResult {
  return html`
    <section part="paper" class="paper">
      <p><strong>${localize.term('titleMasked')}</strong></p>
      <ol>
        ${items.map(
          ({ before, after, choices }) => html`
            <li>
              ${before}<span class="line"></span>${after}
              ${choices.length === 0 ? nothing : html`<div class="offer">${choices.join(' · ')}</div>`}
            </li>
          `,
        )}
      </ol>
    </section>
  `;
}

function gap(localize: Texts): TemplateResult {
  return html`<span part="blank" class="blank"><span class="visually-hidden">${localize.term('blank')}</span></span>`;
}

function filledGap(word: string, isYours: boolean): TemplateResult {
  return html`<bdi part="blank" class=${isYours ? 'blank filled yours' : 'blank filled'}>${word}</bdi>`;
}

/** A later gap in the same sentence stays a gap. */
function withGaps(text: string, localize: Texts): (string | TemplateResult)[] {
  return text.split(GAP).flatMap((part, i) => (i === 0 ? [part] : [gap(localize), part]));
}

function restOf(after: string, rest: Rest, localize: Texts): TemplateResult | (string | TemplateResult)[] {
  if (rest === 'shown' || !/[\p{L}\p{N}]/u.test(after)) return withGaps(after, localize);
  if (rest === 'uncovered') return html`<span part="tail" class="tail"><span>${withGaps(after, localize)}</span></span>`;
  if (rest === 'unseen') return html`<span part="unseen" class="unseen">${withGaps(after, localize)}</span>`;
  return html`${SPACE}<span part="hidden" class="rest"><span class="visually-hidden">${localize.term('restHidden')}</span></span>`;
}

function capitalised(word: string): string {
  const [first = '', ...others] = word;
  return first.toUpperCase() + others.join('');
}
