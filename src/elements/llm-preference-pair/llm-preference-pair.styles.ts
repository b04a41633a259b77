import { css } from 'lit';

export const preferencePairStyles = css`
  /* The question, as somebody typed it: a line at its edge, as chats quote. */
  .prompt {
    margin: 0 0 0.9em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_edge);
    max-inline-size: none;
    font-size: clamp(1.2em, 1.05em + 1.1cqi, 1.45em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .prompt > span {
    display: block;
  }

  .prompt:focus-visible,
  #lead:focus-visible {
    outline-offset: 0.2em;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  /* The two replies are the heroes. */
  .pair {
    display: grid;
    gap: var(--_gap);
  }

  @container (inline-size > 34em) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
  }

  .reply {
    display: flex;
    flex-direction: column;
    gap: 0.6em;
    min-inline-size: 0;
    padding: 0.85em 1.05em 1.05em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* All of it can be clicked, and its text selected. */
  .reply.open {
    cursor: pointer;
  }

  .reply.open:hover {
    border-color: var(--_you);
    background: var(--_wash);
  }

  .reply.chosen {
    border-color: var(--_you);
    box-shadow: inset 0 0 0 1px var(--_you);
  }

  .letter {
    font-family: var(--_font-ui);
    font-size: 0.8em;
    font-weight: 650;
    line-height: 1.4;
    color: var(--_quiet);
  }

  /* The tags stand where the button stood, and take as much room: nothing below jumps. */
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em 0.5em;
    min-block-size: 2.6em;
    margin-block-start: auto;
  }

  .tag {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.1em 0.65em 0.15em;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-family: var(--_font-ui);
    font-size: 0.8em;
    font-weight: 600;
    line-height: 1.4;
    white-space: nowrap;
  }

  /* You are solid, the model is hatched. */
  .tag.you {
    border-color: var(--_you);
    background: var(--_you);
    color: var(--_on-you);
  }

  .tag.bet {
    border: 1.5px solid var(--_model);
    background: repeating-linear-gradient(-45deg, color-mix(in oklab, var(--_model) 16%, transparent) 0 3px, transparent 3px 7px);
  }

  .candy {
    display: inline-flex;
    scroll-margin: 1em;
  }

  /* In its own colours, with an edge that shows on any page. */
  .candy-sign {
    inline-size: 1.7em;
    block-size: 1.4em;
    overflow: visible;
    stroke: #7d1744;
    stroke-width: 1.3;
    stroke-linejoin: round;
    fill: none;
  }

  .candy-sign .wrapper {
    fill: #ffc2d9;
  }

  .candy-sign .sweet {
    fill: #f0588f;
  }

  .candy-sign .stripe {
    stroke: #ffe3ee;
    stroke-linecap: round;
  }

  blockquote {
    margin: 0;
    line-height: 1.5;
  }

  blockquote p {
    margin: 0 0 0.5em;
    text-wrap: pretty;
  }

  blockquote p:last-child {
    margin-block-end: 0;
  }

  .long {
    max-block-size: 18em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .reply button {
    inline-size: 100%;
  }

  .same {
    justify-content: center;
    margin-block-start: var(--_gap);
  }

  .bets {
    margin: 1.1em 0 0;
  }

  .answer {
    margin-block-start: 1.3em;
  }

  .say {
    margin-block-end: 0.7em;
  }

  .why {
    margin-block-end: 0.7em;
  }

  .answer > .row,
  .summary > .row {
    margin-block-start: 1.3em;
    gap: 0.5em 0.7em;
  }

  [part~='candies'] {
    font-variant-numeric: tabular-nums;
  }

  /* Candy, or what really happens: two radio buttons side by side. */
  .switch {
    display: inline-flex;
    flex-wrap: wrap;
    margin-block: 0.7em 1em;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    font-family: var(--_font-ui);
    font-size: 0.85em;
    line-height: 1.3;
  }

  .option {
    display: inline-flex;
    position: relative;
    border-radius: 999px;
    font-weight: 500;
    cursor: pointer;
  }

  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .option > span {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.2em;
    padding: 0.3em 1em;
    border-radius: 999px;
  }

  .option input:checked + span {
    background: color-mix(in oklab, currentColor 12%, transparent);
    font-weight: 650;
    box-shadow: inset 0 0 0 1.5px currentColor;
  }

  .option:focus-within:has(:focus-visible) {
    outline: 0.18em solid var(--_you);
    outline-offset: 0.15em;
  }

  .scene {
    display: grid;
    grid-template-columns: max-content 1fr;
    align-items: center;
    gap: 0.4em 1.1em;
  }

  .scene p {
    margin: 0;
  }

  .scene .small {
    display: block;
    margin-block-start: 0.35em;
  }

  /* The model, and where it learns to lay the candy. */
  .learned {
    display: flex;
    align-items: center;
    color: var(--_model);
  }

  .way {
    inline-size: 1.1em;
    border-block-start: 2px dashed;
  }

  .aim {
    position: relative;
    padding: 0.15em 0.5em;
    border: 1.5px solid;
    border-radius: 0.35em;
    font-family: var(--_font-ui);
    font-weight: 650;
    white-space: nowrap;
  }

  .model-box {
    inline-size: 3.4em;
    block-size: 3.4em;
  }

  .model-box circle {
    fill: var(--_model);
  }

  .hatch {
    stroke-width: 2.5;
    opacity: 0.3;
  }

  /* Where it has landed: at the corner of the reply. */
  .flyer {
    position: absolute;
    inset-block-start: -0.8em;
    inset-inline-end: -0.9em;
    line-height: 1;
    pointer-events: none;
  }

  .real p {
    margin-block-end: 0.8em;
  }

  .scores {
    margin-block: 0.4em 1em;
    border-collapse: collapse;
    font-family: var(--_font-ui);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .scores :is(th, td) {
    padding-block: 0.3em;
    padding-inline: 0 1.4em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    unicode-bidi: isolate;
  }

  .scores td {
    white-space: nowrap;
  }

  .scores thead th {
    color: var(--_quiet);
    font-size: 0.9em;
  }

  .scores .yours {
    font-weight: 650;
  }

  .scores .yours th {
    color: var(--_you); /* the pick is yours, the numbers are the model's */
  }

  .weights {
    inline-size: 100%;
    margin: 0.7em 0 0.5em;
    border-collapse: collapse;
    font-family: var(--_font-ui);
    font-size: 0.9em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }

  details .weights {
    font-size: 1.05em;
  }

  .weights :is(th, td) {
    padding: 0.2em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: middle;
  }

  .counts {
    display: block;
    font-size: 0.88em;
    color: var(--_quiet);
  }

  .weights :is(th, td):last-child {
    inline-size: 100%;
  }

  .weights tbody th {
    padding-inline-end: 1em;
    min-inline-size: 8.5em;
  }

  .line {
    display: grid;
    grid-template-columns: 1fr max-content;
    align-items: center;
    gap: 0 1em;
  }

  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.85em;
    color: var(--_quiet);
  }

  .move {
    inline-size: 7.6em;
    text-align: end;
    white-space: nowrap;
  }

  .axis {
    position: relative;
    block-size: 1.2em;
    margin-inline: 0.45em;
    background:
      linear-gradient(var(--_line), var(--_line)) 50% 50% / 100% 1px no-repeat,
      linear-gradient(var(--_edge), var(--_edge)) 50% 50% / 1px 70% no-repeat;
  }

  .axis > * {
    position: absolute;
    inset-block-start: 50%;
    border-radius: 50%;
  }

  .dot {
    inset-inline-start: var(--_is);
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: -0.4em;
    margin-inline-start: -0.4em;
    border: 1.5px solid var(--_model);
    background: var(--_model);
  }

  .was {
    inset-inline-start: var(--_was);
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-block-start: -0.4em;
    margin-inline-start: -0.4em;
    border: 1.5px dashed var(--_quiet);
  }

  .trail {
    inset-inline-start: min(var(--_was), var(--_is));
    inline-size: max(var(--_was) - var(--_is), var(--_is) - var(--_was));
    block-size: 0.45em;
    margin-block-start: -0.225em;
    border-radius: 0 !important;
    background: repeating-linear-gradient(-45deg, color-mix(in oklab, var(--_model) 45%, transparent) 0 2px, transparent 2px 5px);
  }

  /* The words stand above the line where there is no room beside it. */
  @container (inline-size <= 34em) {
    .line {
      grid-template-columns: 1fr;
    }

    .line .move {
      grid-row: 1;
      inline-size: auto;
    }
  }

  @container (inline-size > 34em) {
    .weights tbody th {
      min-inline-size: 14em;
    }
  }

  .step .about {
    margin-block-start: 0.5em;
  }

  .weights + .small {
    margin-block-end: 0;
  }

  .picks {
    inline-size: 100%;
    margin: 1.2em 0 0;
    border-collapse: collapse;
    line-height: 1.4;
  }

  .picks :is(th, td) {
    padding-block: 0.45em;
    padding-inline: 0.9em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .picks tbody tr {
    border-block-start: 1px solid var(--_line);
  }

  .picks th:first-child {
    inline-size: 100%;
    padding-inline-start: 0;
  }

  .picks thead th {
    padding-block: 0 0.2em;
    font-family: var(--_font-ui);
    font-size: 0.8em;
    color: var(--_quiet);
    white-space: nowrap;
  }

  .paper li {
    padding-block: 0.4em;
    break-inside: avoid;
  }

  .box {
    margin-inline-end: 1.5em;
  }

  .box::before {
    content: '☐ ';
  }

  @media (forced-colors: active) {
    .tag.you {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .reply.chosen {
      border: 2px solid Highlight;
    }

    .dot {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }

    .axis {
      forced-color-adjust: none;
      background:
        linear-gradient(GrayText, GrayText) 50% 50% / 100% 1px no-repeat,
        linear-gradient(CanvasText, CanvasText) 50% 50% / 1px 70% no-repeat;
    }

    .was {
      border-color: CanvasText;
    }

    .option input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .option > span {
      transition: background-color var(--_ease);
    }
  }
`;
