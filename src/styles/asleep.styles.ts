/** An element that is far from the viewport: its author's text, and roughly the space that it will take. */
import { css } from 'lit';
import { measureStyles } from './measure.styles.js';

const textStyles = css`
  .asleep {
    box-sizing: content-box;
    min-block-size: 16rem;
    content-visibility: auto; /* no layout of what nobody sees */
    contain-intrinsic-block-size: auto 16rem;
    border-block: 1px solid color-mix(in oklab, currentColor 18%, transparent);
    padding-block: 1.35em 1.5em;
  }

  @media (max-width: 26em) {
    .asleep {
      min-block-size: 23rem;
      contain-intrinsic-block-size: auto 23rem;
    }
  }

  @media print {
    .asleep {
      min-block-size: 0;
    }
  }
`;

export const asleepStyles = [measureStyles, textStyles];
