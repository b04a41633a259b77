/** Calm, and in nobody's colour: it is neither the learner's nor the model's. */
import { css } from 'lit';

export const concernNoteStyles = css`
  .concern {
    display: flow-root;
    margin-block: 1.1em;
    padding: 0.9em 1.1em;
    border: 1px solid var(--_edge);
    border-inline-start-width: 0.3em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .concern .title {
    margin-block-end: 0.6em; /* its focus ring keeps clear of the text */
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }

  .concern p:last-child {
    margin-block-end: 0;
  }
`;
