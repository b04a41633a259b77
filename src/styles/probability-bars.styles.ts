import { css } from 'lit';

export const probabilityBarsStyles = css`
  .bars {
    inline-size: 100%;
    margin: 1.15em 0 0.8em;
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

  .bars th {
    padding-inline-end: 0.8em;
    text-align: end;
  }

  .bars .label {
    display: inline-flex;
    align-items: center;
    justify-content: end;
    flex-wrap: wrap; /* where there is little room the mark stands above the word, which stays whole */
    gap: 0.1em 0.45em;
    max-inline-size: 38cqi;
  }

  .bars bdi {
    min-inline-size: 0;
    overflow-wrap: break-word; /* not "anywhere": the column would shrink to a letter */
  }

  .bars .yours bdi {
    color: var(--_you);
    font-weight: 650;
  }

  .bars .track-cell {
    inline-size: 100%;
  }

  .chance {
    display: grid;
    grid-template-columns: 1fr max-content;
    align-items: center;
    gap: 0.8em;
  }

  .percent {
    inline-size: 3.7em;
    text-align: end;
    white-space: nowrap;
  }

  .odds {
    display: none;
    padding-inline-start: 1em !important;
    color: var(--_quiet);
    white-space: nowrap;
  }

  @container (inline-size > 36em) {
    .moved .percent {
      inline-size: 8.4em;
    }

    .odds {
      display: table-cell;
      inline-size: 10em;
    }
  }

  /* The dashed mark says it, too. */
  @container (inline-size <= 36em) {
    .from {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
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
    position: relative;
    block-size: 1.15em;
    border-start-end-radius: 0.3em;
    border-end-end-radius: 0.3em;
    background: var(--_wash);
  }

  .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_share);
    min-inline-size: 3px;
    border: 1.5px solid var(--_model);
    border-start-end-radius: 0.3em;
    border-end-end-radius: 0.3em;
    background: repeating-linear-gradient(-45deg, color-mix(in oklab, var(--_model) 34%, transparent) 0 3px, transparent 3px 7px);
    transition: inline-size var(--_ease);
  }

  @starting-style {
    .bar {
      inline-size: 0;
    }
  }

  .ghost {
    position: absolute;
    inset-block: -0.2em;
    inset-inline-start: 0;
    inline-size: max(var(--_share), 3px);
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
