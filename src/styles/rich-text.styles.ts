/** The inline tags of templates/rich-text.ts. */
import { css } from 'lit';

export const richTextStyles = css`
  dfn {
    font-style: italic;
  }

  code,
  kbd {
    font-size: 0.9em;
  }

  a {
    color: var(--_you);
    text-underline-offset: 0.18em;
  }

  a:hover {
    text-decoration-thickness: 2px;
  }

  @media print {
    a {
      color: inherit;
    }
  }
`;
