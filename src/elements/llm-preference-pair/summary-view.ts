/** After the last pair: how often the bet matched the learner's choice, and what their picks made of the reward model. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import type { Pick } from '../../preference/reward-model.js';
import { tastesOf, type Taste } from '../../preference/tastes.js';
import { toldBet } from './bet.js';
import type { Picks } from './picks.js';
import { fullLine, hasMoved, weightRows, weightsView } from './weights-view.js';

export interface SummaryState {
  picks: Picks;
  /** Of the page's reward model, as it is now. */
  weights: Float32Array;
  /** All that it has learned on this page. */
  journal: readonly Pick[];
  disabled: boolean;
}

const MOST_TASTES = 3;

export function summaryView({ picks, weights, journal, disabled }: SummaryState, playAgain: () => void, localize: Texts): TemplateResult {
  const { same, both } = picks.agreement;
  const rows = weightRows(new Float32Array(weights.length), weights, null)
    .filter(hasMoved)
    .sort((a, b) => Math.abs(b.after) - Math.abs(a.after));
  return html`
    <div part="summary" class="summary">
      <p class="title" id="summary" tabindex="-1">${localize.term('pairSummaryTitle')}</p>
      <p class="say">${localize.term('pairAgreement', same, both, picks.answered)}</p>
      <p part="tastes" class="say">${tastesText(tastesOf(journal, weights), localize)}</p>
      ${
        rows.length > 0
          ? html`${weightsView(rows, fullLine(weights), 'now', localize)}
              <p class="small">${localize.term('pairSummaryStart')} ${localize.term('pairSummaryCrowd')}</p>`
          : nothing
      }
      ${picksTable(picks, localize)}
      <div class="row">
        <button type="button" part="button" class="go" ?disabled=${disabled} @click=${() => playAgain()}>
          ${localize.term('pairAgain')}
        </button>
        <span part="candies" class="small">${localize.term('pairCandies', journal.length)}</span>
      </div>
    </div>
  `;
}

function picksTable(picks: Picks, localize: Texts): TemplateResult {
  return html`
    <table part="picks" class="picks">
      <caption class="visually-hidden">
        ${localize.term('pairPicksCaption')}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="visually-hidden">${localize.term('pairPromptHead')}</span></th>
          <th scope="col">${localize.term('pairYouHead')}</th>
          <th scope="col">${localize.term('pairModelHead')}</th>
        </tr>
      </thead>
      <tbody>
        ${picks.items.map((pair, item) => {
          const [choice, bet] = [picks.choice(item), picks.bet(item)];
          return html`
            <tr>
              <th scope="row"><bdi>${richText(pair.prompt)}</bdi></th>
              <td>${choice ? html`<span class="tag you">${localize.term('pairYou', choice)}</span>` : nothing}</td>
              <td>${bet ? html`<span class="tag bet">${localize.term('pairItsBet', toldBet(bet, localize))}</span>` : nothing}</td>
            </tr>
          `;
        })}
      </tbody>
    </table>
  `;
}

/** "You mostly picked those that …": what the learner's own picks have in common, with how often. */
function tastesText(tastes: readonly Taste[], localize: Texts): string {
  if (tastes.length === 0) return localize.term('pairLikesNothing');
  return localize.term(
    'pairLikes',
    tastes.slice(0, MOST_TASTES).map(({ name, much, times, of }) => localize.term('pairTaste', name, much, times, of)),
  );
}
