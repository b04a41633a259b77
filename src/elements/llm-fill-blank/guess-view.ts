/** Where the learner guesses: words on offer, a field for one of their own, and a way out. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { concernNote } from '../../templates/concern-note.js';
import { pastBars, type BarRow } from '../../templates/probability-bars.js';
import { inPlaceOfSending } from '../../templates/in-place-of-sending.js';
import type { Texts } from '../../translations/translation.js';
import type { FillBlankCourse } from './course.js';
import { sameWord } from './item.js';
import type { TypedWord } from './typed-word.js';

const SEES = {
  masked: { masked: 'seesMasked', next: 'seesNext' },
  next: { masked: 'seesMasked', next: 'seesNext' },
  both: { masked: 'seesBothThen', next: 'seesBothFirst' },
} as const;

export interface GuessHandlers {
  choose: (word: string) => void;
  /** Enter, or the button beside the field. */
  submit: () => void;
  showMe: () => void;
}

export function guessView(
  { item, round, mode, earlierWord }: FillBlankCourse,
  typed: TypedWord,
  ghosts: readonly BarRow[],
  disabled: boolean,
  on: GuessHandlers,
  localize: Texts,
): TemplateResult | typeof nothing {
  if (!item) return nothing;
  const { draft, needs, concern } = typed;
  const hint = needs ? localize.term(needs) : '';
  const hasChoices = item.choices.length > 0;
  return html`
    <p part="view sees" class="sees small">${localize.term(SEES[mode][round])}</p>
    ${concern ? concernNote(concern, localize) : nothing}
    <form class="guess" novalidate>
      <fieldset ?disabled=${disabled}>
        <legend class="visually-hidden">${localize.term(round === 'next' ? 'whichIsNext' : 'whichFits')}</legend>
        ${
          hasChoices
            ? html`<div class="row">
                ${item.choices.map(
                  (word) => html`
                    <button
                      type="button"
                      part="button choice"
                      class=${sameWord(word, earlierWord) ? 'pick' : ''}
                      @click=${() => on.choose(word)}
                    >
                      <bdi>${word}</bdi>
                    </button>
                  `,
                )}
              </div>`
            : nothing
        }
        <div class="row type">
          <label for="own">${localize.term(hasChoices ? 'orTypeWord' : 'typeWord')}</label>
          <span class="field">
            <input
              id="own"
              part="input"
              type="text"
              dir="auto"
              maxlength="64"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="go"
              aria-invalid=${hint ? 'true' : 'false'}
              aria-describedby=${hint ? 'hint' : nothing}
              .value=${live(draft)}
              @input=${(event: Event) => typed.type((event.target as HTMLInputElement).value)}
            />
          </span>
          <button type="submit" part="button" class="go" ?hidden=${hasChoices && draft === ''} @click=${inPlaceOfSending(on.submit)}>
            ${localize.term('guess')}
          </button>
          <button type="button" part="button" class="plain" @click=${() => on.showMe()}>${localize.term('showMe')}</button>
        </div>
        ${hint ? html`<p id="hint" part="hint" class="small hint">${hint}</p>` : nothing}
      </fieldset>
    </form>
    ${ghosts.length > 0 ? pastBars(ghosts, localize) : nothing}
  `;
}
