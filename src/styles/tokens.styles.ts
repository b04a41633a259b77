/**
 * What a page can set for every element at once, with the defaults. Lengths are in em of the page's own text.
 * `light-dark()` follows the page's `color-scheme`.
 */
import { css } from 'lit';

export const tokens = css`
  :host {
    --_you: var(--llm-color-accent, light-dark(#2f56c6, #8fabff));
    --_on-you: var(--llm-color-on-accent, light-dark(#fff, #10131c));
    --_model: var(--llm-color-model, light-dark(#a84c06, #f0a35e));
    --_right: var(--llm-color-right, light-dark(#1c7a3d, #6fd08f));
    --_base: var(--llm-color-base, light-dark(#5d6673, #a4adba));
    --_sft: var(--llm-color-sft, light-dark(#0b7a6f, #58c9bb));
    --_rlhf: var(--llm-color-rlhf, light-dark(#a1307d, #ec8fcb));
    --_quiet: var(--llm-color-quiet, color-mix(in oklab, currentColor 76%, transparent));
    --_line: var(--llm-color-line, color-mix(in oklab, currentColor 18%, transparent));
    --_edge: var(--llm-color-edge, color-mix(in oklab, currentColor 56%, transparent));
    --_wash: var(--llm-color-wash, color-mix(in oklab, currentColor 5%, transparent));
    --_radius: var(--llm-radius, 0.6em);
    --_gap: var(--llm-gap, 1em);
    --_font-ui: var(--llm-font-ui, system-ui, sans-serif);
    --_ease: 240ms cubic-bezier(0.2, 0.7, 0.3, 1);
  }
`;
