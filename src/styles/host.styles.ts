/** The frame that all elements share: paper, not app. */
import { css } from 'lit';
import { measureStyles } from './measure.styles.js';

const paperStyles = css`
  :host {
    color: inherit;
    font: inherit;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .frame {
    border-block: 1px solid var(--_line);
    padding-block: 1.35em 1.5em;
  }

  .kick {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.3em 0.65em;
    margin: 0 0 1.1em;
    font-family: var(--_font-ui);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_quiet);
  }

  .kick svg {
    flex: none;
    inline-size: 1.35em;
    block-size: 1.35em;
  }

  .kick .end {
    display: inline-flex;
    gap: 0.9em;
    margin-inline-start: auto;
    font-weight: 500;
    font-variant-numeric: tabular-nums;
  }

  p {
    margin: 0 0 0.9em;
    max-inline-size: 62ch;
  }

  /* A text keeps its own direction, and stands where the page's texts do. */
  p,
  li,
  .kick span {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent; /* Chromium's name for it */
    text-align: match-parent;
  }

  .small {
    font-family: var(--_font-ui);
    font-size: 0.85em;
    line-height: 1.5;
    color: var(--_quiet);
  }

  strong {
    font-weight: 650;
  }

  .word {
    font-style: italic;
  }

  :focus-visible {
    outline: 0.18em solid var(--_you);
    outline-offset: 0.15em;
  }

  :where(:focus-visible) {
    border-radius: 0.15em; /* of what has none of its own: a ring must not make a round button square */
  }

  .visually-hidden:not(:focus-within) {
    position: absolute !important;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .paper {
    display: none;
  }

  @media print {
    :host {
      break-inside: avoid;
    }

    .screen {
      display: none;
    }

    .paper {
      display: block;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      transition: none !important;
      animation-duration: 0s !important;
    }
  }
`;

export const hostStyles = [measureStyles, paperStyles];
