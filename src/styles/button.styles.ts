import { css } from 'lit';

export const buttonStyles = css`
  button {
    min-block-size: 2.7em;
    padding: 0.55em 1.1em;
    border: 1px solid var(--_edge);
    border-radius: 999px;
    background: none;
    color: inherit;
    font: 500 0.9em / 1.25 var(--_font-ui);
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    overflow-wrap: anywhere;
  }

  button:focus-visible:not(.plain) {
    border-radius: 999px;
  }

  @media (hover: hover) {
    button:hover {
      background: var(--_wash);
      border-color: currentColor;
    }

    button.plain:hover {
      border-color: transparent;
      color: inherit;
    }

    button.go:hover {
      background: color-mix(in oklab, var(--_you) 88%, currentColor);
      border-color: transparent;
    }
  }

  /* As wide as its other label, so that what is beside it stays. */
  button.steady::after {
    content: attr(data-other) / '';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  button:active {
    translate: 0 1px;
  }

  button.go {
    border-color: var(--_you);
    background: var(--_you);
    color: var(--_on-you);
  }

  button.pick {
    border-color: var(--_you);
    color: var(--_you);
    box-shadow: inset 0 0 0 1px var(--_you);
  }

  button.plain {
    border-color: transparent;
    border-radius: 0.3em;
    padding-inline: 0.15em;
    color: var(--_quiet);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  button:disabled,
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.55;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  @media (forced-colors: active) {
    button.go {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    button.pick {
      border-width: 3px;
    }

    button:disabled,
    button[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
      opacity: 1;
    }
  }
`;
