import { css } from 'lit';

export const fillBlankStyles = css`
  :host {
    --blank-width: 4.5ch;
  }

  /* The sentence is the hero. */
  .sentence {
    margin: 0 0 0.55em;
    max-inline-size: none;
    font-size: clamp(1.3em, 1.05em + 1.7cqi, 1.75em);
    line-height: 1.4;
    text-wrap: pretty;
  }

  .sentence:focus-visible {
    outline-offset: 0.2em;
  }

  #lead {
    margin-inline-end: 0.2em; /* room for the ring before the next word */
    outline-offset: 0.05em;
  }

  .blank {
    display: inline-block;
    min-inline-size: var(--blank-width);
    border-block-end: 0.09em solid currentColor;
    line-height: 1.15;
    text-align: center;
  }

  /* An empty inline block stands on its lower edge; a letter's height keeps the line where words stand. */
  .blank:not(.filled)::after {
    content: '\\200b';
  }

  .filled {
    min-inline-size: min(2ch, var(--blank-width));
    padding-inline: 0.08em;
    font-weight: 600;
  }

  .filled.yours {
    color: var(--_you);
    border-color: var(--_you);
  }

  /* What nobody sees: hatched like all that is the model's, but in no colour. */
  .rest {
    display: inline-block;
    inline-size: min(9ch, 60%);
    block-size: 0.95em;
    border: 1px dashed var(--_edge);
    border-radius: 0.2em;
    vertical-align: -0.1em;
    background: repeating-linear-gradient(-45deg, var(--_line) 0 3px, transparent 3px 7px);
  }

  /* The hatching goes and the text comes, from the gap on. */
  .tail {
    background: repeating-linear-gradient(-45deg, var(--_line) 0 3px, transparent 3px 7px) no-repeat right / 0 100%;
    animation: lift 250ms linear;
  }

  .tail span {
    animation: uncover 250ms linear;
  }

  @keyframes lift {
    from {
      background-size: 100% 100%;
    }
  }

  @keyframes uncover {
    from {
      mask: linear-gradient(#000 0 0) no-repeat left / 0 100%;
    }

    to {
      mask: linear-gradient(#000 0 0) no-repeat left / 100% 100%;
    }
  }

  .unseen {
    color: var(--_quiet);
    text-decoration: underline dashed 1px;
    text-underline-offset: 0.3em;
  }

  .sees {
    margin-block-end: 1.1em;
  }

  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }

  .type {
    align-items: baseline;
    gap: 0.5em 0.9em;
    margin-block-start: 0.55em;
  }

  label {
    font-family: var(--_font-ui);
    font-size: 0.85em;
    color: var(--_quiet);
  }

  .field {
    flex: 0 1 9em;
    border-block-end: 2px solid var(--_edge);
  }

  .field:focus-within {
    border-color: var(--_you);
  }

  input {
    inline-size: 100%;
    min-block-size: 2.6em;
    padding: 1.1em 0.2em 0; /* the rule is for the word to stand on */
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_you);
    font: 600 max(0.95em, 16px) / 1.1 var(--_font-ui); /* below 16 px, phones zoom in */
  }

  .hint {
    margin: 0.6em 0 0;
    color: inherit;
  }

  .say {
    margin-block-end: 0.4em;
  }

  .answer > .row,
  .summary > .row {
    margin-block-start: 1.15em;
  }

  .answer .caveat {
    margin-block-end: 0.7em;
  }

  .answer .about p {
    margin-block: 0.4em 0.5em;
  }

  .leap {
    display: grid;
    margin: 0.9em 0 0;
    max-inline-size: none;
    white-space: nowrap;
  }

  .numbers {
    font: 650 clamp(1.7em, 1.2em + 3cqi, 2.6em) / 1.15 var(--_font-ui);
    font-variant-numeric: tabular-nums lining-nums;
    letter-spacing: -0.015em;
    color: var(--_model);
    justify-self: start;
  }

  .numbers .from {
    color: var(--_quiet);
    font-weight: 400;
  }

  .numbers strong {
    font-weight: inherit;
  }

  .about-numbers {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  /* About as high as the leap and the bars that come in its place. */
  .waiting {
    min-block-size: 13em;
  }

  @container (inline-size <= 36em) {
    .waiting {
      min-block-size: 20em;
    }
  }

  .lesson {
    margin-block-start: 1.2em;
  }

  .loading {
    display: flex;
    align-items: center;
    gap: 0.8em;
    min-block-size: 2.5em;
    animation: appear 0s 300ms both; /* most loading is over by then */
  }

  .meter {
    flex: none;
    inline-size: 8em;
    block-size: 0.5em;
  }

  .meter rect {
    block-size: 100%;
  }

  .meter .whole {
    inline-size: 100%;
    fill: var(--_line);
  }

  .meter .done {
    fill: var(--_model);
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  .summary table {
    inline-size: 100%;
    table-layout: fixed;
    margin-block-start: 1em;
    border-collapse: collapse;
  }

  .summary :is(th, td) {
    padding: 0.15em 1em 0.15em 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }

  .summary :is(td, thead th) {
    font-family: var(--_font-ui);
    font-size: 0.85em;
    color: var(--_quiet);
  }

  .summary thead th {
    font-weight: 600;
  }

  .summary thead .model {
    color: var(--_model);
  }

  .summary thead th:first-child {
    color: var(--_you);
  }

  .summary tbody tr:first-child {
    border-block-start: 1px solid var(--_line);
  }

  .summary tbody tr:first-child > * {
    padding-block-start: 0.5em;
  }

  .summary tbody tr:last-child > * {
    padding-block-end: 0.6em;
  }

  .text-word {
    font-weight: 600;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }

  .your-word {
    color: var(--_you);
    font-weight: 600;
  }

  .step {
    padding-block-end: 0.1em;
    border-block-end: 2px solid transparent;
  }

  .step.now {
    border-color: currentColor;
    font-weight: 650;
  }

  .steps {
    display: inline-flex;
    align-items: baseline;
    gap: 0.5em;
  }

  .line {
    display: inline-block;
    inline-size: 9em;
    border-block-end: 1px solid;
  }

  .paper li {
    padding-block: 0.5em;
  }

  .offer {
    font-size: 0.85em;
  }
`;
