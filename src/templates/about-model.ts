/** The model's card in brief. If the card is not this very model's, its figures are left out. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ModelCard } from '../models/model-card.js';
import type { ModelInfo, ModelStamp } from '../runtime/protocol.js';
import type { Texts } from '../translations/translation.js';
import { percent } from './chances.js';

/** Radford et al., 2019: "Language Models are Unsupervised Multitask Learners". */
const GPT2_PARAMETERS = 1.5e9;

export interface AboutModel {
  info: Omit<ModelInfo, 'kernels' | 'bytes'>;
  stamp: ModelStamp | null;
  card: ModelCard;
  isOpen: boolean;
}

/** @param turn Called when the reader opens or closes it: its many numbers take a while, so nothing is written until somebody reads it. */
export function aboutModel(about: AboutModel, turn: (isOpen: boolean) => void, localize: Texts): TemplateResult {
  const toggled = ({ target }: Event) => turn((target as HTMLDetailsElement).open);
  return html`
    <details part="about" class="about small" @toggle=${toggled}>
      <summary>
        <svg viewBox="0 0 8 8" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true"><path d="M2.5 1l3 3-3 3" /></svg>
        ${localize.term('about')}
      </summary>
      ${
        about.isOpen
          ? html`<ul>
              ${linesOf(about, localize).map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
    </details>
  `;
}

function linesOf({ info, stamp, card }: AboutModel, localize: Texts): string[] {
  const number = (n: number, maximumSignificantDigits = 21) => localize.number(n, { maximumSignificantDigits });
  const lines = [
    localize.term('aboutIs', info.name, number(info.parameters)),
    localize.term('aboutSize', number(GPT2_PARAMETERS / info.parameters, 1)),
    localize.term('aboutReads', number(info.vocabulary), number(info.context)),
  ];
  if (card.fingerprint === info.fingerprint) {
    const { corpus, bitsPerCharacter, cloze, training, licence } = card;
    const characters = localize.number(corpus.characters, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 2 });
    lines.splice(1, 0, localize.term('aboutCorpus', corpus.name, characters, corpus.licence, number(training.minutes, 2)));
    lines.push(
      localize.term('aboutBits', number(bitsPerCharacter, 3)),
      localize.term('aboutCloze', number(cloze.items), percent(localize, cloze.top1), percent(localize, cloze.top5)),
      localize.term('aboutLicence', licence),
    );
  }
  lines.push(localize.term('aboutThing'));
  if (stamp) lines.push(localize.term('aboutStamp', stamp.fingerprint, stamp.steps));
  return lines;
}
