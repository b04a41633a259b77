/** After the last sentence: how it went, with a column for the learner and one for the model. */
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
      <table>
        <thead>
          <tr>
            <th scope="col">${localize.term('summaryYou')}</th>
            <th scope="col" class="model">${localize.term('summaryModel')}</th>
          </tr>
        </thead>
        ${guesses.items.map((item, i) => sentence(item, guesses.of(i).at(-1) ?? null, localize))}
      </table>
      <div class="row">
        <button type="button" part="button" class="go" ?disabled=${disabled} @click=${() => playAgain()}>
          ${localize.term('playAgain')}
        </button>
      </div>
    </div>
  `;
}

/** A sentence across both columns, and below it what each of the two made of it. */
function sentence(item: Item, guess: { value: string; note: number } | null, localize: Texts): TemplateResult {
  const word = guess?.value ?? '';
  return html`
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="2">${item.before}<bdi class="text-word">${item.answer}</bdi>${item.after}</th>
      </tr>
      <tr>
        <td>
          ${word === '' ? localize.term('summaryShown') : html`<bdi class="your-word">${word}</bdi>${howItFits(item, word, localize)}`}
        </td>
        <td class="model">${guess?.note ? localize.term('summaryPut', guess.note) : '–'}</td>
      </tr>
    </tbody>
  `;
}

function howItFits(item: Item, word: string, localize: Texts): string {
  if (sameWord(item.answer, word)) return localize.term('summaryYouToo');
  return matches(item, word) ? localize.term('summaryFits') : '';
}
