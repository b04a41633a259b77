/** One small sign for each stage of training, the same in every widget: a wild line, a speech bubble, a heart. */
import { html, svg, type TemplateResult } from 'lit';

export type Stage = 'base' | 'sft' | 'rlhf';

const SHAPES = {
  base: svg`<path d="M2.5 11.5c2.5-10 3.8 10 6.2 0s3.8 8.8 5 0 2.5 3.8 3.8 0" />`,
  sft: svg`<path d="M2.5 4h15v10h-8.8l-3.7 3.7V14H2.5z" />`,
  rlhf: svg`<path d="M10 17S2.5 12.3 2.5 7.4a3.7 3.7 0 0 1 7.5-1.2 3.7 3.7 0 0 1 7.5 1.2C17.5 12.3 10 17 10 17z" />`,
} as const;

/** Drawn in the stage's own colour; words beside it must name the stage. */
export function stageSign(stage: Stage): TemplateResult {
  return html`<svg class="stage-sign ${stage}" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.8" aria-hidden="true">
    ${SHAPES[stage]}
  </svg>`;
}
