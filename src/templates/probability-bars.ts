/** How likely the model finds some words: a table for everybody, drawn as bars. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../translations/translation.js';
import { odds, percent } from './chances.js';

export interface BarRow {
  word: string;
  /** 0 to 1, as it is now. */
  probability: number;
  /** As it was before the last lesson; null when there is nothing to compare. */
  before: number | null;
  isYours: boolean;
  isText: boolean;
}

const FULL = [0.1, 0.2, 0.5];

export function probabilityBars(rows: readonly BarRow[], localize: Texts): TemplateResult {
  const moved = rows.some(({ before }) => before !== null);
  const full = fullBar(rows);
  return html`
    <table part="bars" class=${classMap({ bars: true, moved })}>
      <caption class="visually-hidden">
        ${localize.term('barsCaption')}
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">${localize.term('barsWord')}</th>
          <th scope="col">${localize.term('barsChance')}</th>
          <th scope="col">${localize.term('barsOdds')}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          rows,
          ({ word }) => word,
          (row) => barRow(row, full, localize),
        )}
      </tbody>
    </table>
    ${full < 1 ? html`<p part="scale" class="scale small">${localize.term('barsScale', percent(localize, full))}</p>` : nothing}
  `;
}

/** What the whole width stands for: the least of a few round numbers that all bars, and where they stood, fit in. */
function fullBar(rows: readonly BarRow[]): number {
  const longest = Math.max(...rows.map(({ probability, before }) => Math.max(probability, before ?? 0)));
  return FULL.find((full) => longest <= full) ?? 1;
}

function barRow(row: BarRow, full: number, localize: Texts): TemplateResult {
  const { word, probability, before, isYours } = row;
  const now = percent(localize, probability);
  return html`
    <tr class=${classMap({ yours: isYours })}>
      <th scope="row">
        <span class="label">${tag(row, localize)}<bdi>${word}</bdi></span>
      </th>
      <td class="track-cell">
        <div class="chance">
          <div class="track">
            <span part="bar" class="bar" .style=${share(probability / full)}></span>
            ${before === null ? nothing : html`<span part="ghost" class="ghost" .style=${share(before / full)}></span>`}
          </div>
          <span class="percent" dir="ltr">
            ${before === null ? nothing : html`<span class="from">${localize.term('from', percent(localize, before))}</span>`} ${now}
          </span>
        </div>
      </td>
      <td class="odds">${odds(localize, probability)}</td>
    </tr>
  `;
}

function tag({ isYours, isText }: BarRow, localize: Texts): TemplateResult | typeof nothing {
  if (!isYours && !isText) return nothing;
  const text = localize.term(isYours && isText ? 'tagBoth' : isYours ? 'tagYou' : 'tagText');
  return html`<span part="tag" class=${classMap({ tag: true, you: isYours })}>${text}</span>`;
}

/** For `.style=`: the CSS object model, as a strict policy forbids style attributes. */
function share(width: number): string {
  return `--_share: ${(100 * width).toFixed(2)}%`;
}
