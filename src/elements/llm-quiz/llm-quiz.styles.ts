import { css } from 'lit';

export const quizStyles = css`
  .question + .question {
    margin-block-start: 2.2em;
    padding-block-start: 1.6em;
    border-block-start: 1px solid var(--_line);
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  /* The question is the hero. */
  legend {
    display: block;
    inline-size: 100%;
    margin: 0 0 0.5em;
    padding: 0;
    font-size: clamp(1.15em, 1em + 1.1cqi, 1.4em);
    line-height: 1.35;
    text-wrap: pretty;
  }

  legend,
  label .text {
    text-align: -webkit-match-parent; /* Chromium's name for it */
    text-align: match-parent;
  }

  legend:focus-visible,
  .verdict:focus-visible {
    outline-offset: 0.25em;
  }

  .context {
    color: var(--_quiet);
  }

  .how {
    margin-block-end: 0.9em;
  }

  .options {
    display: grid;
    gap: 0.55em;
    margin-block: 1em 1.15em;
  }

  .option {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition: border-color var(--_ease);
  }

  .option.picked {
    border-color: var(--_you);
    box-shadow: inset 0 0 0 1px var(--_you);
  }

  .option.right,
  .option.this {
    border-color: var(--_right);
  }

  .option.right {
    box-shadow: inset 0 0 0 1px var(--_right);
  }

  label {
    display: flex;
    gap: 0.75em;
    padding: 0.7em 0.95em;
    border-radius: inherit;
    line-height: 1.45;
  }

  label:has(:enabled) {
    cursor: pointer;
  }

  @media (hover: hover) {
    label:has(:enabled):hover {
      background: var(--_wash);
    }
  }

  label:has(:focus-visible) {
    outline: 0.18em solid var(--_you);
    outline-offset: 0.15em;
  }

  label :focus-visible {
    outline: none; /* the card has it */
  }

  /* Drawn by us, as browsers pale what is disabled: an answer that was given stays an answer. */
  input {
    appearance: none;
    flex: none;
    display: grid;
    place-content: center;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin-block: 0.18em 0;
    margin-inline: 0; /* the middle of the first line */
    border: 1.5px solid var(--_edge);
    border-radius: 50%;
    color: inherit;
    font: inherit;
  }

  input::before {
    content: '';
    inline-size: 0.62em;
    block-size: 0.62em;
    border-radius: inherit;
  }

  input[type='checkbox'] {
    border-radius: 0.28em;
  }

  input[type='checkbox']::before {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 0;
    clip-path: polygon(14% 46%, 0 62%, 40% 100%, 100% 24%, 84% 10%, 38% 68%);
  }

  input:checked {
    border-color: var(--_you);
  }

  input:checked::before {
    background: var(--_you);
  }

  .right input:checked {
    border-color: var(--_right);
  }

  .right input:checked::before {
    background: var(--_right);
  }

  input:disabled:not(:checked) {
    border-color: var(--_line);
  }

  label .text {
    min-inline-size: 0;
    max-inline-size: 62ch;
  }

  .why {
    margin-block: -0.35em 0.8em;
    margin-inline: calc(2.8em / 0.85) 1.1em;
    max-inline-size: 58ch;
    transition:
      opacity var(--_ease),
      translate var(--_ease);
  }

  @starting-style {
    .why {
      opacity: 0;
      translate: 0 -0.3em;
    }
  }

  .mix-up {
    display: block;
    margin-block-start: 0.25em;
  }

  .label {
    margin-inline-end: 0.15em;
    color: var(--_right);
    white-space: nowrap;
  }

  .missed .label,
  .yours .label {
    color: var(--_you);
  }

  .mark {
    flex: none;
    inline-size: 1.05em;
    block-size: 1.05em;
    vertical-align: -0.16em;
    color: var(--_you);
  }

  .mark.right,
  .label .mark.right {
    color: var(--_right);
  }

  .mark.open {
    color: var(--_quiet);
  }

  .mark .inner {
    stroke: Canvas;
    stroke-width: 2;
  }

  summary {
    display: inline-block;
    min-block-size: 1.9em;
    padding-block: 0.2em;
    cursor: pointer;
    text-decoration: underline 1px;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.25em;
  }

  details p {
    margin-block: 0.2em 0;
  }

  .hint {
    margin-block-end: 0.9em;
    color: inherit;
    font-weight: 600;
  }

  .verdict {
    margin-block-end: 0.9em;
  }

  .more {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }

  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 38em;
    margin-block: 0.4em 1em;
    padding: 0.7em 0.85em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-family: inherit;
    font-size: max(1em, 16px); /* below 16 px, phones zoom in */
    line-height: 1.5;
    resize: vertical;
  }

  textarea::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .own {
    margin: 0.6em 0 1.1em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_you);
    max-inline-size: 60ch;
    white-space: pre-line;
  }

  .ideas,
  .summary ol {
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }

  .idea,
  .entry {
    display: grid;
    grid-template-columns: 1.2em 1fr;
    gap: 0.75em;
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_line);
  }

  .idea > .mark,
  .entry > .mark {
    margin-block-start: 0.24em;
  }

  .idea p,
  .entry p {
    margin-block-end: 0.2em;
  }

  .guess {
    font-weight: 500;
    font-style: italic;
  }

  .asked {
    text-wrap: pretty;
  }

  .your-answer {
    color: var(--_you);
    font-weight: 600;
  }

  .so {
    margin-inline-start: 0.5em;
    color: inherit;
  }

  .right-answer {
    color: var(--_right);
  }

  .entry details ul {
    margin: 0.2em 0 0.4em;
    padding-inline-start: 1.1em;
  }

  .entry details li {
    list-style: disc;
    padding-block: 0.25em;
    max-inline-size: 60ch;
  }

  .say {
    margin-block-end: 1.1em;
  }

  .question ~ .summary,
  .hand-in {
    margin-block-start: 2.2em;
    padding-block-start: 1.6em;
    border-block-start: 1px solid var(--_line);
  }

  /* How far it has come, for the eye: the words beside it say the same. */
  .kick .pips {
    block-size: 0.65em;
    inline-size: auto;
    overflow: visible;
  }

  .pips circle {
    fill: none;
  }

  .pips .done {
    fill: currentColor;
  }

  .pips:dir(rtl) {
    scale: -1 1;
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    input::before {
      content: none;
    }

    .option.picked {
      border-width: 3px;
      border-color: Highlight;
    }

    .option.right,
    .option.this {
      border-style: double;
      border-width: 3px;
    }

    .mark,
    .mark.right,
    .label .mark.right {
      color: CanvasText;
    }
  }

  @media print {
    :host {
      break-inside: auto;
    }
  }

  .paper ol {
    padding-inline-start: 1.4em;
  }

  .paper ul {
    padding: 0;
    list-style: none;
  }

  .sheet > li,
  .key > ol > li {
    break-inside: avoid;
    padding-block: 0.6em;
  }

  .paper .line {
    block-size: 2em;
    border-block-end: 1px solid;
  }

  .key {
    break-before: page;
  }
`;
