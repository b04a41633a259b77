import { css } from 'lit';

export const lessonStyles = css`
  :host {
    display: block;
    margin-block: 0;
    line-height: inherit; /* the prose is the page's */
  }

  :host::before {
    content: none; /* it is as wide as what is in it */
  }

  .contents {
    contain: inline-size; /* the lesson is as wide as its exercises */
    margin-block: 0 2.5em;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.7em;
    font-family: var(--_font-ui);
    font-size: 0.9em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.4em;
    justify-content: space-between;
  }

  .contents summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    font-size: 0.9em;
    font-weight: 600;
    color: var(--_quiet);
    cursor: pointer;
  }

  .contents ol {
    margin: 0.4em 0 0;
    padding-inline-start: 1.9em;
  }

  .contents li {
    padding-block: 0.25em;
  }

  .contents li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }

  .contents a {
    padding-block: 0.3em; /* a target of 24 px in a line of text */
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .count {
    margin-inline-start: 0.6em;
    font-size: 0.88em;
    color: var(--_quiet);
    white-space: nowrap;
  }

  .count.done {
    color: var(--_right);
  }

  .tick {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.12em;
  }

  .track {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block-start: 0.4em;
  }

  .whole {
    fill: var(--_line);
  }

  .so-far {
    fill: var(--_you);
  }

  .contents .small {
    margin: 0;
    padding-block: 0.25em;
    font-size: 0.92em;
    font-variant-numeric: tabular-nums;
  }

  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.4em;
  }

  .end {
    margin-block: 3em 0;
    border-block: 1px solid var(--_line);
    padding-block: 1.5em 1.4em;
  }

  .end .title {
    font-weight: 650;
  }

  .models {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr));
    gap: var(--_gap) calc(2 * var(--_gap));
    margin-block: 1.2em;
  }

  .model-title {
    margin-block-end: 0.3em;
    font-family: var(--_font-ui);
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_quiet);
  }

  .models ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .forget {
    margin-block: 1.5em 0;
    font-family: var(--_font-ui);
    font-size: 0.9em;
  }

  .forget summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_quiet);
    cursor: pointer;
  }

  .forget p {
    margin-block: 0.3em 0.8em;
  }

  @media (forced-colors: active) {
    .track {
      outline: 1px solid;
    }

    .whole {
      fill: Canvas;
    }

    .so-far {
      fill: Highlight;
    }
  }

  @media print {
    .contents,
    .forget,
    .end .row {
      display: none;
    }
  }
`;
