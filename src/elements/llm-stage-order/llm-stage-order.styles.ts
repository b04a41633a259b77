import { css } from 'lit';

export const stageOrderStyles = css`
  .frame {
    contain: inline-size;
    container-type: normal; /* in some browsers a container would hold the dragged row, which is fixed to the viewport, in the wrong place */
  }

  .question {
    max-inline-size: 34ch;
    margin: 0 0 0.5em;
    font-size: 1.35em;
    line-height: 1.35;
    text-wrap: balance;
  }

  .question:focus-visible,
  #lead:focus-visible {
    outline-offset: 0.2em;
  }

  .how {
    margin-block-end: 1.1em;
  }

  .say {
    margin-block-end: 1.1em;
  }

  .list {
    display: grid;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .item {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.7em;
    padding: 0.5em 0.6em 0.5em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    transition:
      border-color var(--_ease),
      background-color var(--_ease);
  }

  .place {
    flex: none;
    min-inline-size: 1.1em;
    font: 600 1.05em / 1.5 var(--_font-ui);
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }

  .entry {
    flex: 1 1 7em;
    min-inline-size: 0;
    padding-block: 0.35em;
    line-height: 1.4;
  }

  /* The entry's own button is its text. */
  button.entry {
    min-block-size: 2.4em;
    padding-inline: 0;
    border: 0;
    border-radius: 0.3em;
    font: inherit;
    line-height: 1.4;
    text-align: start;
    translate: none;
  }

  button.entry:focus-visible:not(.plain) {
    border-radius: 0.3em;
    outline: none;
  }

  /* The whole row has the focus, as the whole row moves. */
  .item:has(> .entry:focus-visible) {
    outline: 0.18em solid var(--_you);
    outline-offset: 0.1em;
  }

  .stage-sign {
    margin-inline-end: 0.45em;
  }

  .acts {
    display: inline-flex;
    flex: none;
    gap: 0.3em;
    margin-inline-start: auto;
  }

  .act,
  .back {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.7em;
    padding: 0;
    border-color: var(--_line);
    color: var(--_quiet);
  }

  .act {
    inline-size: 2.7em;
  }

  .back {
    padding-inline: 0.9em 1.1em;
  }

  .act svg,
  .back svg {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
  }

  .act[data-act='aside'] {
    margin-inline-start: 0.25em;
    border-color: transparent;
  }

  .act[aria-disabled='true'] {
    opacity: 0.35;
  }

  .back svg:dir(rtl) {
    scale: -1 1;
  }

  /* Only where there is a pointer that can take hold of it. */
  .grip {
    display: none;
    position: absolute;
    inset-inline-start: 0.05em;
    inset-block: 0;
    align-items: center;
    color: var(--_quiet);
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--_ease);
  }

  .grip svg {
    inline-size: 0.95em;
    block-size: 0.95em;
    stroke-width: 2.4;
    stroke-linecap: round;
  }

  @media (hover: hover) and (pointer: fine) {
    .grip {
      display: flex;
    }

    .item:hover > .grip {
      opacity: 0.8;
    }

    .free,
    .free button.entry {
      cursor: grab;
    }

    .free button.entry:hover {
      background: none;
    }

    .free:hover {
      border-color: var(--_edge);
    }
  }

  .free {
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }

  .picked {
    border-color: var(--_you);
    box-shadow: inset 0 0 0 1px var(--_you);
    background: color-mix(in oklab, var(--_you) 7%, transparent);
  }

  /* While it is dragged: its place in the list, and what follows the pointer. */
  .dragged {
    border-style: dashed;
    border-color: var(--_you);
  }

  .dragged > * {
    visibility: hidden;
  }

  /* The numbers are those of before: they come back when it is let go. */
  .list:has(> .dragged) .place {
    visibility: hidden;
  }

  .floating {
    border-color: var(--_you);
    background: Canvas;
    color: CanvasText;
    cursor: grabbing;
    opacity: 0.95 !important; /* the library writes 0.8 */
    list-style: none;
  }

  /* What the check said: by a sign, by a word, and only then by colour. */
  .right {
    border-color: color-mix(in oklab, var(--_right) 55%, transparent);
  }

  .misplaced {
    border-style: dashed;
    border-color: color-mix(in oklab, var(--_you) 65%, transparent);
  }

  .mark {
    flex: 0 0 100%;
    margin: 0;
    padding-block-end: 0.35em;
    font-family: var(--_font-ui);
    font-size: 0.88em;
    line-height: 1.5;
    color: var(--_quiet);
  }

  ol .mark {
    padding-inline-start: 2em;
  }

  .verdict {
    font-weight: 650;
    color: var(--_you);
  }

  .verdict.ok {
    color: var(--_right);
  }

  .verdict.so-so {
    color: inherit;
    font-weight: 500;
  }

  .verdict svg {
    inline-size: 1em;
    block-size: 1em;
    margin-inline-end: 0.3em;
    stroke-width: 2.2;
    vertical-align: -0.12em;
  }

  .aside {
    position: relative;
    margin-block-start: 1.3em;
    padding-block-start: 0.2em;
  }

  .aside-title {
    margin: 0 0 0.6em;
    font: 600 0.85em / 1.4 var(--_font-ui);
    color: var(--_quiet);
  }

  .aside .list {
    min-block-size: 3.6em;
  }

  .aside .entry {
    flex-basis: 11em;
  }

  .aside .item {
    border-color: transparent;
    background: var(--_wash);
  }

  .aside .misplaced {
    border-color: color-mix(in oklab, var(--_you) 65%, transparent);
  }

  .aside .item .place,
  .aside .item > .grip {
    display: none;
  }

  .aside .list:empty,
  .aside .list:not(:has(> .item)) {
    border: 1px dashed var(--_edge);
    border-radius: var(--_radius);
  }

  .empty {
    position: absolute;
    inset-inline-start: 1.2em;
    inset-block-end: 1.05em;
    margin: 0;
    pointer-events: none;
  }

  .aside:has(.dragged) .empty {
    display: none;
  }

  .foot {
    margin-block-start: 1.3em;
  }

  .keys {
    margin-block: 0 1em;
  }

  @media not all and (any-pointer: fine) {
    .keys {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  .paper ul {
    padding: 0;
    list-style: none;
  }

  .paper li {
    display: flex;
    gap: 0.8em;
    padding-block: 0.4em;
  }

  .box {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid;
  }

  @media (forced-colors: active) {
    .picked {
      outline: 3px solid Highlight;
    }

    .item:has(> .entry:focus-visible) {
      outline-color: Highlight;
    }

    .right,
    .misplaced {
      border-color: CanvasText;
    }

    .act[aria-disabled='true'] {
      opacity: 1; /* grey text is enough */
    }
  }
`;
