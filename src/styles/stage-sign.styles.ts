/** The signs of the stages; each stage has one colour in all widgets. */
import { css } from 'lit';

export const stageSignStyles = css`
  .stage-sign {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    vertical-align: -0.2em;
  }

  .stage-sign.base {
    color: var(--_base);
  }

  .stage-sign.sft {
    color: var(--_sft);
  }

  .stage-sign.rlhf {
    color: var(--_rlhf);
  }

  /* Browsers leave a drawing its colours, on whatever ground the reader chose. */
  @media (forced-colors: active) {
    .stage-sign.base,
    .stage-sign.sft,
    .stage-sign.rlhf {
      color: inherit;
    }
  }
`;
