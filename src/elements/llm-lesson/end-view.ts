/** The end of a lesson: the score, and what the learner did to each of the two models. */
import { html, nothing, type TemplateResult } from 'lit';
import { favours } from '../../preference/favours.js';
import type { RewardSession } from '../../preference/reward-session.js';
import type { Result } from '../../scoring/attempts.js';
import { percent, scorePercent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';

/** A word that the model was taught on this page. */
export interface TaughtWord {
  word: string;
  /** Its probability in its blank before the first lesson, and after the last. */
  before: number;
  after: number;
  /** Weights that the last lesson moved. */
  moved: number;
}

export interface EndState {
  result: Result;
  taught: readonly TaughtWord[];
  reward: RewardSession;
}

const MOST_WORDS = 6;

export function endView({ result, taught, reward }: EndState, again: () => void, localize: Texts): TemplateResult {
  return html`
    <section part="end" class="end" aria-labelledby="end-title">
      <p class="title" id="end-title" tabindex="-1">${localize.term('lessonEndTitle')}</p>
      <p>${localize.term('lessonEnd', scorePercent(localize, result.scaled), Math.round(result.seconds / 60))}</p>
      <div class="models">
        <div>
          <p class="model-title">${localize.term('lessonModelTitle')}</p>
          ${languageModel(taught, localize)}
        </div>
        <div>
          <p class="model-title">${localize.term('lessonRewardTitle')}</p>
          ${rewardModel(reward, localize)}
        </div>
      </div>
      ${reward.journal.length > 0 ? html`<p class="small">${localize.term('lessonApart')}</p>` : nothing}
      <div class="row">
        <button type="button" part="button" @click=${() => again()}>${localize.term('lessonAgain')}</button>
      </div>
    </section>
  `;
}

/** It cannot be undone, so it takes two steps. */
export function forgetView(forget: () => void, localize: Texts): TemplateResult {
  return html`
    <details part="forget" class="forget">
      <summary>${localize.term('lessonForget')}</summary>
      <p class="small">${localize.term('lessonForgetWarning')}</p>
      <button type="button" part="button" @click=${() => forget()}>${localize.term('lessonForgetNow')}</button>
    </details>
  `;
}

function languageModel(taught: readonly TaughtWord[], localize: Texts): TemplateResult {
  const last = taught.at(-1);
  if (!last) return html`<p>${localize.term('lessonModelUntouched')}</p>`;
  return html`
    <p>${localize.term('lessonTaught', taught.length, localize.number(last.moved))}</p>
    <ul>
      ${taught
        .slice(-MOST_WORDS)
        .map(
          ({ word, before, after }) =>
            html`<li>${localize.term('lessonWord', word, percent(localize, before), percent(localize, after))}</li>`,
        )}
    </ul>
  `;
}

function rewardModel(reward: RewardSession, localize: Texts): TemplateResult {
  const { journal } = reward;
  if (journal.length === 0) return html`<p>${localize.term('lessonRewardUntouched')}</p>`;
  const decided = journal.filter(({ label }) => label !== 0.5);
  const agrees = decided.filter(({ prompt, a, b, label }) => favours(reward.bet(prompt, a, b)) === (label > 0.5 ? 'A' : 'B')).length;
  return html`
    <p>
      ${localize.term('lessonCandies', decided.length)}
      ${decided.length > 0 ? localize.term('lessonAgrees', agrees, decided.length) : nothing}
    </p>
  `;
}
