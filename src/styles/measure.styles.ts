/** How wide an element is if its parent leaves that to the content: as wide as there is room for, up to a readable measure. */
import { css } from 'lit';

export const measureStyles = css`
  :host {
    display: flow-root;
    min-inline-size: min(280px, 85%); /* beside others; the rest of a small screen may be margins */
    margin-block: 2em;
  }

  :host([hidden]) {
    display: none;
  }

  /* What is measured has no width of its own, so an empty line stands for it: the least, and the most it would like to have. */
  :host::before {
    content: '';
    display: grid;
    grid-template-columns: minmax(200px, 44em);
  }

  .frame,
  .paper,
  .asleep {
    container-type: inline-size;
  }
`;
