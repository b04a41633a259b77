/** The idea: a title that opens and closes it, its gist, and its three parts. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { folded } from '../../templates/folded.js';
import { kick } from '../../templates/kick.js';
import { richText } from '../../templates/rich-text.js';
import { stageSign } from '../../templates/stage-sign.js';
import type { Texts } from '../../translations/translation.js';
import type { Concept, ConceptPart } from './concept.js';

/** A light bulb. */
const SIGN = svg`<path d="M7.5 13.5c0-1.6-2.5-3-2.5-6a5 5 0 0 1 10 0c0 3-2.5 4.4-2.5 6zM8 16.8h4" />`;

/** One for each part, in order: a picture on the wall, a knob, an arrow that has arrived. */
const PLACES = [
  {
    name: 'analogy',
    term: 'conceptAnalogy',
    sign: svg`<rect x="2.5" y="3.5" width="15" height="13" rx="1.5" /><path d="M2.5 14l4.6-4.6 3.6 3.6 2.3-2.3 4.5 4.3" /><circle cx="13.4" cy="7.2" r="1.1" />`,
  },
  {
    name: 'mechanism happens',
    term: 'conceptHappens',
    sign: svg`<circle cx="10" cy="10.8" r="5.4" /><path d="M10 10.8l2.6-3.4M2.6 15.4l1.2-.7M2 8.6l1.4.4M10 1.8v1.4M18 8.6l-1.4.4M17.4 15.4l-1.2-.7" />`,
  },
  { name: 'result', term: 'conceptResult', sign: svg`<path d="M2.5 10h10.6M9 5.6l4.4 4.4L9 14.4M17 3.6v12.8" />` },
] as const;

const STAGE_TERMS = { base: 'conceptStageBase', sft: 'conceptStageSft', rlhf: 'conceptStageRlhf' } as const;

export interface ConceptActs {
  toggle: () => void;
  /** The browser's search found something in the folded text. */
  find: () => void;
}

export function conceptView(
  { title, level, short, parts, stage, isBuiltIn }: Concept,
  isOpen: boolean,
  acts: ConceptActs,
  localize: Texts,
): TemplateResult {
  const language = isBuiltIn ? 'en' : nothing;
  const button = html`<button
    part="toggle"
    class="toggle"
    id="toggle"
    type="button"
    aria-expanded=${isOpen ? 'true' : 'false'}
    aria-controls="parts"
    @click=${acts.toggle}
  >
    <span lang=${language}>${title.length > 0 ? richText(title) : localize.term('conceptKick')}</span>
    <svg class="chevron" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
      <path d="M4.5 7.5L10 13l5.5-5.5" />
    </svg>
  </button>`;
  return html`
    ${conceptKick(stage, localize)} ${heading(level, button)}
    <div lang=${language}>
      ${short.map((text) => html`<p part="short" class="short">${richText(text)}</p>`)}
      <div class="folds" id="parts" hidden=${folded(!isOpen)} @beforematch=${acts.find}>
        <dl part="parts">${parts.map((part, i) => partView(part, i, localize))}</dl>
      </div>
    </div>
  `;
}

/** The line above, even where there is no idea to show. */
export function conceptKick(stage: Concept['stage'], localize: Texts): TemplateResult {
  const end = stage ? html`${stageSign(stage)}<span>${localize.term(STAGE_TERMS[stage])}</span>` : nothing;
  return kick(SIGN, localize.term('conceptKick'), end);
}

function partView({ label, text }: ConceptPart, i: number, localize: Texts): TemplateResult {
  const place = PLACES.at(i);
  const name = label.length > 0 ? richText(label) : place && localize.term(place.term);
  const sign =
    place && html`<svg viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true">${place.sign}</svg>`;
  return html`
    <div part=${place ? `part ${place.name}` : 'part'} class="part">
      <dt part="label" class="label">${sign ?? nothing}<span>${name ?? nothing}</span></dt>
      <dd part="text">${text.map((paragraph) => html`<p>${richText(paragraph)}</p>`)}</dd>
    </div>
  `;
}

function heading(level: number, content: TemplateResult): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part="title">${content}</h2>`;
    case 4:
      return html`<h4 part="title">${content}</h4>`;
    case 5:
      return html`<h5 part="title">${content}</h5>`;
    case 6:
      return html`<h6 part="title">${content}</h6>`;
    default:
      return html`<h3 part="title">${content}</h3>`;
  }
}
