/** How likely the model finds some words: a table for everybody, drawn as bars on one scale that never changes: the whole width is 100 %. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Texts } from '../translations/translation.js';
import { odds, percent } from './chances.js';

export interface BarRow {
  word: string;
  /** 0 to 1, as it is now. */
  probability: number;
  /** As it was in an earlier game, or before the last lesson; null when there is nothing to compare. */
  before: number | null;
  isYours: boolean;
  isText: boolean;
}

export function probabilityBars(rows: readonly BarRow[], localize: Texts): TemplateResult {
  return html`
    <table part="bars" class="bars">
      <caption class="visually-hidden">
        ${localize.term('barsCaption')}
      </caption>
      ${heading(localize)}
      <tbody>
        ${repeat(
          rows,
          ({ word }) => word,
          (row) => barRow(row, localize),
        )}
      </tbody>
    </table>
  `;
}

/** The bars of an earlier game, while the learner thinks about the next: outlines, where they stood. */
export function pastBars(rows: readonly BarRow[], localize: Texts): TemplateResult {
  return html`
    <table part="ghosts" class="bars past">
      <caption class="small">
        ${localize.term('barsPast')}
      </caption>
      ${heading(localize)}
      <tbody>
        ${rows.map((row) => barRow({ ...row, before: null }, localize))}
      </tbody>
    </table>
  `;
}

function heading(localize: Texts): TemplateResult {
  return html`
    <thead>
      <tr>
        ${(['barsWord', 'barsChance', 'barsOdds'] as const).map(
          (name) => html`<th scope="col"><span class="visually-hidden">${localize.term(name)}</span></th>`,
        )}
      </tr>
    </thead>
  `;
}

function barRow(row: BarRow, localize: Texts): TemplateResult {
  const { word, probability, before, isYours } = row;
  return html`
    <tr class=${classMap({ yours: isYours })}>
      <th scope="row">
        <span class="label"><bdi>${word}</bdi>${tag(row, localize)}</span>
      </th>
      <td>
        <div class="chance">
          <div class="track">
            <span part="bar" class="bar" .style=${share(probability, before ?? 0)}></span>
            ${before === null ? nothing : html`<span part="ghost" class="ghost" .style=${share(before)}></span>`}
          </div>
          <span class="percent" dir="ltr">
            ${before === null ? nothing : html`<span class="from">${localize.term('from', percent(localize, before))}</span>`}
            <span class="now">${percent(localize, probability)}</span>
          </span>
        </div>
      </td>
      <td>${odds(localize, probability)}</td>
    </tr>
  `;
}

function tag({ isYours, isText }: BarRow, localize: Texts): TemplateResult | typeof nothing {
  if (!isYours && !isText) return nothing;
  const text = localize.term(isYours && isText ? 'tagBoth' : isYours ? 'tagYou' : 'tagText');
  return html`<span part="tag" class=${classMap({ tag: true, you: isYours })}>${text}</span>`;
}

/** For `.style=`: the CSS object model, since a strict policy forbids style attributes. @param from Where a new bar begins to grow. */
function share(width: number, from = 0): string {
  const size = (part: number) => `${(100 * part).toFixed(4)}%`;
  return `--_share: ${size(width)}; --_from: ${size(from)}`;
}
