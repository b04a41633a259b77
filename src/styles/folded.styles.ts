/** For templates/folded.ts, after `hostStyles`. Even folded, `until-found` content is still a box, so its spacing belongs inside it. */
import { css } from 'lit';

export const foldedStyles = css`
  [hidden='until-found'] {
    display: block !important;
    pointer-events: none; /* it may lie over what is open */
  }

  @media screen {
    .folds:not([hidden]) > * {
      animation: unfold var(--_ease);
    }
  }

  @keyframes unfold {
    from {
      opacity: 0;
      translate: 0 -0.4em;
    }
  }

  @media print {
    .folds[hidden] {
      display: block !important;
      content-visibility: visible;
    }
  }
`;
