import { css } from 'lit';

export const knobStripStyles = css`
  .strip {
    display: block;
    inline-size: 100%;
    block-size: 1.9em;
    margin-block: 0.2em 0.55em;
    fill: var(--_model);
    overflow: visible;
  }

  .strip rect {
    transition:
      y var(--_ease),
      height var(--_ease);
  }

  @media (forced-colors: active) {
    .strip {
      fill: CanvasText;
    }
  }
`;
