/** Where in the model a training step moved the weights: one stripe for each equal part of them. */
import { html, svg, type TemplateResult } from 'lit';

const HEIGHT = 24;
const LEAST = 1; // so that a part that did not move can still be seen

/** @param moves The mean size of the moves in each part, first layer to last; the tallest fills the strip. */
export function knobStrip(moves: readonly number[]): TemplateResult {
  const largest = Math.max(...moves, Number.MIN_VALUE);
  return html`
    <svg part="knobs" class="strip" viewBox="0 0 ${moves.length} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      ${moves.map((move, i) => {
        const height = LEAST + (HEIGHT - LEAST) * (move / largest);
        return svg`<rect x=${i + 0.14} y=${(HEIGHT - height) / 2} width="0.72" height=${height}></rect>`;
      })}
    </svg>
  `;
}
