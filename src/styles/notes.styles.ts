/** What appears in place of an exercise, or below it: titles, errors, notes to the author. */
import { css } from 'lit';

export const notesStyles = css`
  /* Something that is not as it should be, said calmly. */
  .caveat,
  .notice,
  .note,
  .error {
    padding: 0.7em 1em;
    border-inline-start: 3px solid var(--_edge);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_wash);
  }

  .notice,
  .note {
    display: flow-root;
    margin-block: 1.1em 0;
    font-family: var(--_font-ui);
    font-size: 0.9em;
  }

  .note ul {
    margin: 0.2em 0 0;
    padding-inline-start: 1.2em;
  }

  .error p:last-child,
  .caveat {
    margin-block-end: 0;
  }

  .title {
    margin-block-end: 0.35em;
    font-size: 1.3em;
    line-height: 1.3;
  }

  .error .title {
    font-size: 1.05em;
    font-weight: 650;
  }

  .authored {
    margin-block-start: 1.1em;
  }

  .title:focus-visible {
    outline-offset: 0.2em;
  }
`;
