/** After the last pair: how often the bet matched the learner's choice, and what their candies made of the reward model. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../translations/translation.js';
import { richText } from '../../templates/rich-text.js';
import { toldBet } from './bet.js';
import type { Picks } from './picks.js';
import { fullLine, hasMoved, weightRows, weightsView, type WeightRow } from './weights-view.js';

export interface SummaryState {
  picks: Picks;
  /** Of the page's reward model, as it is now. */
  weights: Float32Array;
  /** Given on this page. */
  candies: number;
  disabled: boolean;
}

/** A smaller weight says nothing about taste. */
const LEAST_LIKED = 0.1;
const MOST_LIKED = 3;

export function summaryView({ picks, weights, candies, disabled }: SummaryState, playAgain: () => void, localize: Texts): TemplateResult {
  const { same, both } = picks.agreement;
  const rows = weightRows(new Float32Array(weights.length), weights, null)
    .filter(hasMoved)
    .sort((a, b) => Math.abs(b.after) - Math.abs(a.after));
  return html`
    <div part="summary" class="summary">
      <p class="title" id="summary" tabindex="-1">${localize.term('pairSummaryTitle')}</p>
      <p class="say">${localize.term('pairAgreement', same, both, picks.answered)}</p>
      <p class="say">${likesText(rows, localize)}</p>
      ${
        rows.length > 0
          ? html`${weightsView(rows, fullLine(weights), 'now', localize)}
              <p class="small">${localize.term('pairSummaryStart')} ${localize.term('pairSummaryCrowd')}</p>`
          : nothing
      }
      <ul>
        ${picks.items.map((pair, item) => {
          const [choice, bet] = [picks.choice(item), picks.bet(item)];
          return html`
            <li>
              <bdi>${richText(pair.prompt)}</bdi>
              <span class="small">
                ${choice ? html`<span class="yours">${localize.term('pairYou', choice)}</span>` : nothing}
                ${bet ? html`<span>${localize.term('pairItsBet', toldBet(bet, localize))}</span>` : nothing}
              </span>
            </li>
          `;
        })}
      </ul>
      <div class="row">
        <button type="button" part="button" class="go" ?disabled=${disabled} @click=${() => playAgain()}>
          ${localize.term('pairAgain')}
        </button>
        <span part="candies" class="small">${localize.term('pairCandies', candies)}</span>
      </div>
    </div>
  `;
}

/** "You seem to like replies that …", going by the largest weights. */
function likesText(rows: readonly WeightRow[], localize: Texts): string {
  const likes = rows.filter(({ after }) => Math.abs(after) >= LEAST_LIKED).slice(0, MOST_LIKED);
  if (likes.length === 0) return localize.term('pairLikesNothing');
  return localize.term(
    'pairLikes',
    likes.map(({ name, after }) => localize.term('pairLike', name, after > 0)),
  );
}
