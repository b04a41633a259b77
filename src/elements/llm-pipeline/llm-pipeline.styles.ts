/** Down the page on phones and on paper, across where there is room: the same boxes, in the same order. */
import { css } from 'lit';

export const pipelineStyles = css`
  :host {
    --node-size: 2.3em;
  }

  .base {
    --_c: var(--_base);
  }

  .sft {
    --_c: var(--_sft);
  }

  .rlhf {
    --_c: var(--_rlhf);
  }

  .none {
    --_c: var(--_base);
  }

  /* There is no model yet. */
  .staged .none {
    --_dash: dashed;
  }

  .hint {
    margin-block-end: 1.7em;
  }

  .line,
  .branches {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .line {
    --_centre: calc(var(--node-size) / 2 - 1px);
    --_stroke: 2px var(--_dash, solid) var(--_c);
  }

  .main,
  .stop,
  .branch,
  .twig,
  .explanation {
    position: relative;
    --_stroke: 2px var(--_dash, solid) var(--_c);
  }

  .main {
    padding-block-end: 1.5em;
  }

  .main:last-child {
    padding-block-end: 0;
  }

  /* Buttons: a sign on the line, and words beside it. */
  .stop > button {
    display: flex;
    align-items: start;
    gap: 0.8em;
    inline-size: 100%;
    min-block-size: var(--node-size);
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    font: inherit;
    line-height: 1.35;
    text-align: start;
    translate: none;
  }

  .stop > button:focus-visible {
    border-radius: 0.2em;
    outline-offset: 0.25em;
  }

  .node {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--node-size);
    block-size: var(--node-size);
    border: 2px solid var(--_c);
    border-radius: 50%;
    color: var(--_c);
    transition: background-color var(--_ease);
  }

  .node svg {
    inline-size: 56%;
    block-size: 56%;
  }

  .name {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    max-inline-size: 100%;
    padding-block-start: 0.42em;
  }

  .title,
  .short {
    margin: 0;
    font-size: 1em;
    line-height: inherit;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent; /* Chromium's name for it */
    text-align: match-parent;
    text-wrap: balance;
    overflow-wrap: break-word;
  }

  .short {
    font: 0.8em / 1.4 var(--_font-ui);
    color: var(--_quiet);
  }

  @media (hover: hover) {
    .stop > button:hover .title {
      text-decoration: underline 1px;
      text-underline-offset: 0.2em;
    }

    .stop > button:hover .node {
      background: color-mix(in oklab, var(--_c) 14%, transparent);
    }
  }

  .stop > button[aria-expanded='true'] .node {
    border-color: var(--_you);
    background: var(--_you);
  }

  .stop > button[aria-expanded='true'] .node svg {
    color: var(--_on-you);
  }

  .stop > button[aria-expanded='true'] .title {
    color: var(--_you);
  }

  /* What branches off: an elbow and a small ring. */
  .branch {
    padding-block-start: 0.55em;
    padding-inline-start: calc(var(--_centre) + 0.8em);
  }

  .branch > button {
    gap: 0.4em;
    min-block-size: 2em;
  }

  .branch .node {
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-block-start: 0.28em;
  }

  .branch .name {
    padding-block-start: 0.02em;
  }

  .branch .title {
    font-size: 0.92em;
  }

  .branch::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_centre);
    inline-size: 0.8em;
    block-size: calc(1.25em + 1px);
    border-inline-start: var(--_stroke);
    border-block-end: var(--_stroke);
    border-end-start-radius: 0.8em;
  }

  /* Downwards: the line runs from each sign to the next. At the end of all it ends with the last branch. */
  :where(.main:not(:last-child))::before,
  :where(.main:last-child > .stop:nth-last-child(3))::before,
  :where(.main:last-child > .explanation:nth-last-child(2))::before,
  :where(.main:last-child .twig:not(:last-child))::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: var(--_centre);
    border-inline-start: var(--_stroke);
  }

  :where(.main:not(:last-child))::before,
  :where(.main:last-child > .stop:nth-last-child(3))::before {
    inset-block: calc(var(--node-size) + 2px) 2px;
  }

  :where(.main:not(:last-child))::after {
    content: '';
    position: absolute;
    inset-block-end: 0.28em;
    inset-inline-start: calc(var(--_centre) - 0.25em + 1px);
    inline-size: 0.5em;
    block-size: 0.5em;
    border-block-end: 2px solid var(--_c);
    border-inline-end: 2px solid var(--_c);
    rotate: 45deg;
  }

  .main:dir(rtl)::after {
    rotate: -45deg;
  }

  .explanation {
    padding-inline-start: calc(var(--node-size) + 0.8em);
  }

  .twig > .explanation {
    padding-inline-start: calc(var(--_centre) + 2.05em);
  }

  .inner {
    padding-block: 0.7em 0.6em;
  }

  .inner > :last-child {
    margin-block-end: 0;
  }

  .heading {
    display: none;
  }

  .next {
    margin-block-start: 0.3em;
    text-align: start;
  }

  .simplified {
    margin-block: 1.8em 0;
  }

  @media screen {
    @container (min-inline-size: 38em) {
      .few {
        display: grid;
        grid-template-columns: repeat(var(--_columns), minmax(var(--_least, 0), 1fr)) minmax(var(--_least, 0), var(--_last, 0.55fr));
      }

      /* Where no words are longer than our own, they fit without a break. */
      .few.narrow {
        --_least: min-content;
      }

      .few.narrow .name {
        grid-template-columns: auto;
        max-inline-size: 8em;
      }

      .few:has(> .main:last-child > .branches) {
        --_last: 1fr;
      }

      .few .main,
      .few .branches,
      .few .twig {
        display: contents;
      }

      .few .main::before,
      .few .main::after,
      .few .main > .stop::before,
      .few .explanation::before,
      .few .twig::before {
        content: none;
      }

      /* The words stand above the line, so that the branches can hang from it. */
      .few .main > .stop {
        display: flex;
        align-items: end;
        padding-inline-end: 0.6em;
      }

      .few .main:last-child > .stop {
        padding-inline-end: 0;
      }

      .few .main > .stop > button {
        flex-direction: column-reverse;
        gap: 0.5em;
      }

      .few .main > .stop .name {
        padding: 0;
      }

      /* Two lines each, so that all titles end on one line. */
      .few .main > .stop .short {
        min-block-size: 2.8em;
      }

      .few:has(.main > .stop .short) .main > .stop .title:last-child {
        margin-block-end: 2.24em;
      }

      .few .main:not(:last-child) > .stop::after {
        content: '';
        position: absolute;
        inset-block-end: var(--_centre);
        inset-inline: calc(var(--node-size) + 2px) 3px;
        border-block-end: var(--_stroke);
        pointer-events: none;
      }

      .few .main:not(:last-child) > .stop::before {
        content: '';
        position: absolute;
        inset-block-end: calc(var(--_centre) - 0.25em + 1px);
        inset-inline-end: 4px;
        inline-size: 0.5em;
        block-size: 0.5em;
        border-block-start: 2px solid var(--_c);
        border-inline-end: 2px solid var(--_c);
        rotate: 45deg;
      }

      .few .main:not(:last-child) > .stop:dir(rtl)::before {
        rotate: -45deg;
      }

      .few .branch {
        padding-inline-end: 0.3em;
      }

      .few .twig:not(:last-child) > .branch::after {
        content: '';
        position: absolute;
        inset-block: 0;
        inset-inline-start: var(--_centre);
        border-inline-start: var(--_stroke);
      }

      .few .explanation {
        padding: 0;
      }

      .few .inner {
        margin-block-start: 1.6em;
        padding-block: 1.2em 0;
        border-block-start: 1px solid var(--_line);
      }

      .few .heading {
        display: flex;
        align-items: center;
        gap: 0.5em;
        margin-block-end: 0.5em;
        font-size: 1.3em;
        line-height: 1.3;
      }
    }
  }

  @media (forced-colors: active) {
    .stop > button[aria-expanded='true'] .node {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .stop > button[aria-expanded='true'] .node svg {
      color: inherit;
    }
  }

  @media print {
    :host {
      break-inside: auto;
    }

    .main,
    .twig {
      break-inside: avoid;
    }

    .hint,
    .next {
      display: none;
    }
  }
`;
