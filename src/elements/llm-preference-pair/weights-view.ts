/** The reward model's weights, each a dot on a line with 0 in the middle and a ghost where it was before: a picture, and at once a table. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WeightMove } from '../../translations/preference-pair.js';
import type { Texts } from '../../translations/translation.js';
import { FEATURES } from '../../preference/features.js';

export interface WeightRow {
  /** The feature's name in `FEATURES`. */
  name: string;
  before: number;
  after: number;
  /** How much of the feature there is in each reply; null where it is not about replies. */
  counts: { a: number; b: number } | null;
}

/** What changed, in words or as numbers; or where the weights are now. */
export type Told = 'words' | 'numbers' | 'now';

/** A move too small to show in two decimals is no move. */
const LEAST_MOVE = 0.005;
const FULL = [0.5, 1, 2, 4, 8];

export function weightRows(before: Float32Array, after: Float32Array, counts: Record<'A' | 'B', Float32Array> | null): WeightRow[] {
  return FEATURES.map(({ name }, i) => ({
    name,
    before: before[i],
    after: after[i],
    counts: counts && { a: counts.A[i], b: counts.B[i] },
  }));
}

export function hasMoved({ before, after }: WeightRow): boolean {
  return Math.abs(after - before) >= LEAST_MOVE;
}

/** What half a line stands for: the smallest of a few round numbers that all weights fit into. */
export function fullLine(weights: Iterable<number>): number {
  const largest = Math.max(...Array.from(weights, Math.abs));
  return FULL.find((full) => largest <= full) ?? largest;
}

/** A weight or a score, of either sign. */
export function signed(value: number, localize: Texts): string {
  return withMinus(localize.number(value, { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 }));
}

/** A minus, as wide as the plus, where `Intl` writes a hyphen. */
function withMinus(number: string): string {
  return number.replace('-', '−');
}

export function weightsView(rows: readonly WeightRow[], full: number, told: Told, localize: Texts): TemplateResult {
  return html`
    <table part="weights" class="weights">
      <caption class="visually-hidden">
        ${localize.term('pairWeightsCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${localize.term('pairFeatureHead')}</span></th>
          <th scope="col">
            <span class="visually-hidden">${localize.term('pairWeight')}</span>
            <span class="line" aria-hidden="true">
              <span class="ends"><span>${localize.term('pairAgainst')}</span><span>${localize.term('pairFor')}</span></span>
              <span class="move"></span>
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => weightRow(row, full, told, localize))}
      </tbody>
    </table>
  `;
}

function weightRow(row: WeightRow, full: number, told: Told, localize: Texts): TemplateResult {
  const { name, before, after, counts } = row;
  const isMoved = hasMoved(row);
  const number = (value: number) => signed(value, localize);
  const count = (value: number) => withMinus(localize.number(value, { maximumFractionDigits: 2 }));
  return html`
    <tr part="weight">
      <th scope="row">
        ${localize.term('pairFeature', name)}
        ${told === 'numbers' && counts ? html`<span class="counts">${localize.term('pairCounts', count(counts.a), count(counts.b))}</span>` : nothing}
      </th>
      <td>
        <div class="line">
          <div class="axis" .style=${`--_was: ${place(before, full)}; --_is: ${place(after, full)}`} aria-hidden="true">
            ${isMoved ? html`<span class="trail"></span><span part="ghost" class="was"></span>` : nothing}
            <span part="dot" class="dot"></span>
          </div>
          ${
            told !== 'words'
              ? html`<span part="move" class="move" dir="ltr"
                  >${isMoved && told === 'numbers' ? localize.term('pairFromTo', number(before), number(after)) : number(after)}</span
                >`
              : html`<span class="visually-hidden">${number(after)}</span
                  ><span part="move" class="move">${localize.term('pairMoved', moveOf(row))}</span>`
          }
        </div>
      </td>
    </tr>
  `;
}

/** For `.style=`: the CSS object model, since a strict policy forbids style attributes. */
function place(weight: number, full: number): string {
  return `${(50 + (50 * weight) / full).toFixed(2)}%`;
}

function moveOf(row: WeightRow): WeightMove {
  if (!hasMoved(row)) return 'still';
  const { before, after } = row;
  if (after > before) return after > 0 ? 'moreFor' : 'lessAgainst';
  return after < 0 ? 'moreAgainst' : 'lessFor';
}
