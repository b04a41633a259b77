import { css } from 'lit';

export const aboutModelStyles = css`
  .about {
    margin-block-start: 1.3em;
  }

  .about summary {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 1.9em;
    cursor: pointer;
    list-style: none;
  }

  .about summary::-webkit-details-marker {
    display: none;
  }

  .about summary svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    transition: rotate var(--_ease);
  }

  .about summary svg:dir(rtl) {
    scale: -1 1;
  }

  .about[open] summary svg {
    rotate: 90deg;
  }

  .about ul {
    margin: 0.4em 0 0;
    padding-inline-start: 1.25em;
    max-inline-size: 68ch;
  }

  .about li {
    padding-block: 0.12em;
  }

  .about code {
    font-size: 0.95em;
  }
`;
