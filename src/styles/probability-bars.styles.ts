import { css } from 'lit';

export const probabilityBarsStyles = css`
  /* Every column has its width from the start: no word, number or lesson that comes later moves a bar. */
  .bars {
    table-layout: fixed;
    inline-size: 100%;
    margin: 1.15em 0 0.6em;
    border-collapse: collapse;
    font-family: var(--_font-ui);
    font-size: 0.9em;
    line-height: 1.35;
    font-variant-numeric: tabular-nums lining-nums;
  }

  .bars th,
  .bars td {
    padding: 0.22em 0;
    font-weight: inherit;
    vertical-align: middle;
  }

  .bars thead th {
    padding-block: 0; /* the names of the columns are for the ear */
  }

  .bars th {
    padding-inline-end: 0.8em;
    text-align: start;
  }

  .bars .label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em; /* word and mark stand in one line */
    max-inline-size: 100%;
  }

  .bars bdi {
    min-inline-size: 0;
    overflow-wrap: break-word; /* not "anywhere": the column would shrink to a letter */
  }

  .bars .yours bdi {
    color: var(--_you);
    font-weight: 650;
  }

  .percent {
    white-space: nowrap;
  }

  .bars :is(th, td):nth-child(3) {
    padding-inline: 1em 0;
    color: var(--_quiet);
  }

  /* Word and numbers above, the bar below them in the whole width. */
  @container (inline-size <= 36em) {
    .bars tbody tr {
      position: relative;
    }

    .bars tbody :is(th, td) {
      padding-block: 0.3em 1.6em;
      vertical-align: bottom;
    }

    .bars thead th:nth-child(2) {
      inline-size: 8.6em;
    }

    .bars td {
      text-align: end;
    }

    .track {
      position: absolute;
      inset-inline: 0;
      inset-block-end: 0.35em;
    }
  }

  @container (inline-size > 36em) {
    .bars thead th:first-child {
      inline-size: 13em;
    }

    .bars thead th:nth-child(3) {
      inline-size: 9.6em;
    }

    .chance {
      display: grid;
      grid-template-columns: 1fr max-content;
      align-items: center;
      gap: 0.8em;
    }

    .track {
      position: relative;
    }

    /* A number stays where it is when the one that it became comes beside it. */
    .percent {
      display: grid;
      grid-template-columns: 4.9em 3.7em;
      justify-items: end;
    }

    .now:only-child {
      margin-inline-end: 1.2em;
    }
  }

  @container (inline-size <= 46em) {
    .bars :is(th, td):nth-child(3) {
      display: none;
    }
  }

  /* You are solid, the model is hatched: one mark each, here and everywhere. */
  .tag {
    padding: 0.05em 0.5em 0.1em;
    border: 1px solid currentColor;
    border-radius: 999px;
    font-size: 0.78em;
    font-weight: 600;
    line-height: 1.4;
    color: var(--_quiet);
    white-space: nowrap;
  }

  .tag.you {
    border-color: var(--_you);
    background: var(--_you);
    color: var(--_on-you);
  }

  .track {
    block-size: 1.15em;
    border-inline-start: 2px solid var(--_model);
    border-inline-end: 1px solid var(--_edge); /* where 100 % is */
    background: var(--_wash);
  }

  /* The edge is a shadow, since a border would make the shortest bars longer than they are. */
  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_share);
    box-shadow: inset 0 0 0 1.5px var(--_model);
    border-start-end-radius: 0.3em;
    border-end-end-radius: 0.3em;
    background: repeating-linear-gradient(-45deg, color-mix(in oklab, var(--_model) 34%, transparent) 0 3px, transparent 3px 7px);
    transition: inline-size var(--_ease);
  }

  @starting-style {
    .bar {
      inline-size: var(--_from);
    }
  }

  /* What stood there before: outlines. */
  .past caption {
    padding-block-end: 0.4em;
    text-align: start;
  }

  .past .bar {
    background: none;
    box-shadow: none;
    border: 1.5px dashed var(--_quiet);
    border-inline-start: 0;
  }

  .past .track {
    border-inline-start-color: var(--_quiet);
    background: none;
  }

  .past :is(.percent, bdi) {
    color: var(--_quiet);
  }

  .ghost {
    position: absolute;
    inset-block: -0.2em;
    inset-inline-end: calc(100% - var(--_share));
    border-inline-end: 2px dashed var(--_quiet);
  }

  @media (forced-colors: active) {
    .bar {
      --_model: CanvasText;
      forced-color-adjust: none;
    }

    .tag.you {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
