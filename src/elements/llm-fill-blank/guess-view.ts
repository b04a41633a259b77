/** Where the learner guesses: words on offer, a field for one of their own, and a way out. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { inPlaceOfSending } from '../../templates/in-place-of-sending.js';
import type { Texts } from '../../translations/translation.js';
import { sameWord, type Item } from './item.js';

export interface GuessState {
  item: Item;
  round: 'masked' | 'next';
  /** What the learner said a moment ago, of the same sentence; empty when nothing. */
  earlier: string;
  /** What they are typing. */
  draft: string;
  /** What is missing in it; empty when nothing. */
  hint: string;
  disabled: boolean;
}

export interface GuessHandlers {
  choose: (word: string) => void;
  draft: (text: string) => void;
  /** Enter, or the button beside the field. */
  submit: () => void;
  showMe: () => void;
}

export function guessView({ item, round, earlier, draft, hint, disabled }: GuessState, on: GuessHandlers, localize: Texts): TemplateResult {
  const hasChoices = item.choices.length > 0;
  return html`
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
                      class=${sameWord(word, earlier) ? 'pick' : ''}
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
              @input=${(event: Event) => on.draft((event.target as HTMLInputElement).value)}
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
  `;
}
