/** After the last sentence: how it went, in a few lines. */
import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import type { Guesses } from './guesses.js';
import { matches, sameWord, type Item } from './item.js';

export function summaryView(guesses: Guesses, disabled: boolean, playAgain: () => void, localize: Texts): TemplateResult {
  const { words, own, first } = guesses.tally;
  return html`
    <div part="summary" class="summary">
      <p class="title" id="summary" tabindex="-1">${localize.term('summaryTitle')}</p>
      <p class="say">${localize.term('summary', words, own, first)}</p>
      <ul>
        ${guesses.items.map((item, i) => {
          const word = guesses.of(i).at(-1)?.value ?? '';
          return html`
            <li>
              ${item.before}<bdi class="text-word">${item.answer}</bdi>${item.after}
              <span class="small">
                ${word === '' ? localize.term('summaryShown') : html`<span class="your-word">${yourWord(item, word, localize)}</span>`}
              </span>
            </li>
          `;
        })}
      </ul>
      <div class="row">
        <button type="button" part="button" class="go" ?disabled=${disabled} @click=${() => playAgain()}>
          ${localize.term('playAgain')}
        </button>
      </div>
    </div>
  `;
}

function yourWord(item: Item, word: string, localize: Texts): string {
  if (sameWord(item.answer, word)) return localize.term('summaryYouToo');
  return localize.term(matches(item, word) ? 'summaryFits' : 'summaryYou', word);
}
