import { css } from 'lit';

export const conceptStyles = css`
  :host {
    --label-width: 10.5em;
  }

  .kick {
    margin-block-end: 0.55em;
  }

  .kick .end {
    align-items: center;
    gap: 0.45em;
  }

  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    font-weight: inherit;
  }

  /* The title is the hero, and all of its line opens the idea. */
  .toggle {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1em;
    inline-size: 100%;
    min-block-size: 1.5em;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-size: clamp(1.25em, 1.05em + 1.2cqi, 1.5em);
    line-height: 1.3;
    text-align: start;
    text-wrap: balance;
    cursor: pointer;
    touch-action: manipulation;
  }

  .toggle span {
    padding-block: 0.1em;
    unicode-bidi: plaintext;
  }

  .chevron {
    flex: none;
    inline-size: 0.95em;
    block-size: 0.95em;
    margin-block-start: 0.26em;
    color: var(--_quiet);
    transition: rotate var(--_ease);
  }

  .toggle[aria-expanded='true'] .chevron {
    rotate: 180deg;
  }

  @media (hover: hover) {
    .toggle:hover span {
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }

    .toggle:hover .chevron {
      color: inherit;
    }
  }

  .short {
    margin-block: 0.25em 0;
    color: var(--_quiet);
    text-wrap: pretty;
  }

  dl {
    margin: 0;
    padding-block-start: 1.35em;
  }

  .part {
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }

  .part:last-child {
    padding-block-end: 0;
  }

  .label {
    display: flex;
    align-items: center;
    gap: 0.6em;
    margin-block-end: 0.45em;
    font: 600 0.85em / 1.4 var(--_font-ui);
    color: var(--_quiet);
  }

  .label svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
  }

  .label svg:dir(rtl) {
    scale: -1 1;
  }

  dd {
    margin: 0;
  }

  dd p:last-child {
    margin-block-end: 0;
  }

  @container (min-inline-size: 34em) {
    .part {
      display: grid;
      grid-template-columns: var(--label-width) minmax(0, 1fr);
      align-items: start;
    }

    .label {
      margin-block: 0.12em 0;
    }
  }

  @media print {
    .chevron {
      display: none;
    }

    .part {
      break-inside: avoid;
    }
  }
`;
