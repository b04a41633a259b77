/** The map: the line with its stops, what branches off, and below each stop its explanation. */
/* eslint-disable lit-a11y/no-redundant-role -- WebKit forgets that a list without bullets is one */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { folded } from '../../templates/folded.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { stageSign, type Stage } from '../../templates/stage-sign.js';
import type { Texts } from '../../translations/translation.js';
import { DEFAULT_STOPS } from './default-content.js';
import { allStops, type Content, type Stop } from './stop.js';

/** At most this many stops stand side by side. */
const MOST_ACROSS = 5;

/** A branch's words begin this many letters further in. */
const INDENT = 6;

const SIGNS = {
  text: svg`<path d="M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.8 9.5h5M7.8 12.3h5M7.8 15h3" />`,
  release: svg`<path d="M3.5 10.5l4.2 4.2L16.5 5.5" />`,
  dot: svg`<circle cx="10" cy="10" r="1.6" fill="currentColor" />`,
} as const;

export interface LineActs {
  turn: (name: string, open: boolean) => void;
  /** Opens the stop and moves the focus there. */
  goTo: (name: string) => void;
  key: (event: KeyboardEvent) => void;
}

/** Where a stop is drawn; rows and columns matter only where the line runs across. */
interface Place {
  id: number;
  column: number;
  row: number;
  /** The explanation's row: below everything. */
  below: number;
  /** Whose colour it has. */
  stage: Stage | null;
}

export function lineView({ stops }: Content, open: string, acts: LineActs, localize: Texts): TemplateResult {
  const order = allStops(stops);
  const below = 2 + Math.max(...stops.map(({ branches }) => branches.length));
  const one = (stop: Stop, place: Place) => stopView(stop, place, order, stop.name === open, acts, localize);
  let carried: Stage | null = null; // the model that has come this far; none while there is only text
  const lines = stops.map((stop, i) => {
    carried = stop.stage ?? carried;
    const stage = carried;
    const place = (branch: Stop | null, row: number) => ({
      id: order.indexOf(branch ?? stop),
      column: i + 1,
      row,
      below,
      stage: branch?.stage ?? stage,
    });
    return html`
      <li class="main ${stage ?? 'none'}">
        ${one(stop, place(null, 1))}
        ${
          stop.branches.length === 0
            ? nothing
            : html`<ul class="branches" role="list">
                ${stop.branches.map((branch, b) => html`<li class="twig">${one(branch, place(branch, b + 2))}</li>`)}
              </ul>`
        }
      </li>
    `;
  });
  return html`
    <ol
      part="line"
      class=${classMap({ line: true, few: stops.length <= MOST_ACROSS, narrow: needs(stops) <= needs(DEFAULT_STOPS), staged: order.some(({ stage }) => stage) })}
      role="list"
      .style=${`--_columns: ${Math.max(1, stops.length - 1)}`}
      @keydown=${acts.key}
    >
      ${lines}
    </ol>
  `;
}

/** How much room the words of all columns take side by side without a break, roughly, in letters. */
function needs(stops: readonly Stop[]): number {
  const longest = ({ title, short }: Stop) =>
    Math.max(...[title, short].flatMap((text) => plainText(text).split(/[\s-]/)).map(({ length }) => length));
  return stops.reduce((sum, stop) => sum + Math.max(longest(stop), ...stop.branches.map((branch) => INDENT + longest(branch))), 0);
}

/** The button, and its explanation. */
function stopView(
  stop: Stop,
  { id, column, row, below, stage }: Place,
  order: readonly Stop[],
  isOpen: boolean,
  acts: LineActs,
  localize: Texts,
): TemplateResult {
  const isBranch = row > 1;
  const language = stop.isBuiltIn ? 'en' : nothing;
  const next = order.at(id + 1);
  return html`
    <div class=${isBranch ? `stop branch ${stage ?? 'none'}` : 'stop'} .style=${`grid-area: ${row} / ${column}`}>
      <button
        part=${isBranch ? 'stop branch' : 'stop'}
        id="stop-${id}"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="text-${id}"
        @click=${() => acts.turn(stop.name, !isOpen)}
      >
        <span class="node">${isBranch ? nothing : sign(stop, 'dot')}</span>
        <span class="name" lang=${language}>
          <span class="title">${richText(stop.title)}</span>
          ${stop.short.length > 0 ? html`<span class="short">${richText(stop.short)}</span>` : nothing}
        </span>
      </button>
    </div>
    <div
      part="explanation"
      class="explanation folds"
      id="text-${id}"
      role="group"
      aria-labelledby="stop-${id}"
      hidden=${folded(!isOpen)}
      .style=${`grid-area: ${below} / 1 / auto / -1`}
      @beforematch=${() => acts.turn(stop.name, true)}
    >
      <div class="inner">
        <p class="heading" lang=${language}>${sign(stop)}${richText(stop.title)}</p>
        ${
          stop.text.length > 0
            ? stop.text.map((text) => html`<p lang=${language}>${richText(text)}</p>`)
            : html`<p>${localize.term('pipelineNothing')}</p>`
        }
        ${stop.link ? linkView(stop.link, localize) : nothing}
        ${
          next
            ? html`<div class="row">
                <button part="next" class="next" type="button" @click=${() => acts.goTo(next.name)}>
                  ${localize.term('pipelineNext', plainText(next.title))}
                </button>
              </div>`
            : nothing
        }
      </div>
    </div>
  `;
}

function linkView({ href, text }: NonNullable<Stop['link']>, localize: Texts): TemplateResult {
  return html`
    <p class="try">
      <a part="link" href=${href}>${text.length > 0 ? richText(text) : localize.term('pipelineTry')}</a>
    </p>
  `;
}

function sign({ stage, sign: own }: Stop, otherwise: keyof typeof SIGNS | null = null): TemplateResult | typeof nothing {
  if (stage) return stageSign(stage);
  const shape = own ?? otherwise;
  if (!shape) return nothing;
  return html`<svg class="stage-sign" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
    ${SIGNS[shape]}
  </svg>`;
}
