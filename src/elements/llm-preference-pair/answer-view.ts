/** What the learner sees once they have picked: the bet, what the pick did to the reward model, and why the author wrote the pair. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { favours } from '../../preference/favours.js';
import { percent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { candySign } from './candy.js';
import { toldBet } from './bet.js';
import { LETTERS, type Pair } from './pair.js';
import type { Answer } from './course.js';
import { chevron } from './about-view.js';
import { fullLine, hasMoved, signed, weightRows, weightsView } from './weights-view.js';

/** The same step, as a picture or as what really happens. */
export type PairView = 'candy' | 'real';

export interface AnswerState {
  pair: Pair;
  answer: Answer;
  view: PairView;
  /** Terms are explained once. */
  explain: boolean;
  /** Given on this page. */
  candies: number;
  /** The label of the button that goes on. */
  goOn: string;
  canUndo: boolean;
  disabled: boolean;
}

export interface AnswerHandlers {
  turn: (view: PairView) => void;
  undo: () => void;
  goOn: () => void;
}

/** What the bet was, and what the pick did. */
export function verdictText({ choice, step: { before, after } }: Answer, localize: Texts): string {
  const rows = weightRows(before.weights, after.weights, null);
  return localize.term('pairVerdict', {
    choice,
    before: toldBet(before, localize),
    after: toldBet(after, localize),
    isNew: before.weights.every((weight) => weight === 0),
    moved: rows.filter(hasMoved).length,
    total: rows.length,
  });
}

export function answerView(state: AnswerState, on: AnswerHandlers, localize: Texts): TemplateResult {
  const { answer, view, candies, goOn, canUndo, disabled } = state;
  return html`
    <div part="answer" class="answer">
      <p part="explanation" class="say">
        <strong id="lead" tabindex="-1">${localize.term('pairYouPicked', answer.choice)}</strong>
        ${verdictText(answer, localize)}
      </p>
      ${why(state, localize)} ${viewSwitch(view, on.turn, localize)}
      <div class="step">${view === 'real' ? real(state, localize) : candy(state, localize)} ${weights(state, localize)}</div>
      <div class="row">
        <button type="button" id="go-on" part="button" class="go" ?disabled=${disabled} @click=${() => on.goOn()}>${goOn}</button>
        ${
          canUndo
            ? html`<button type="button" part="button" ?disabled=${disabled} @click=${() => on.undo()}>
                ${localize.term('pairUndo')}
              </button>`
            : nothing
        }
        <span part="candies" class="small">${localize.term(view === 'real' ? 'pairPicks' : 'pairCandies', candies)}</span>
      </div>
    </div>
  `;
}

/** What the author says about the pair. */
function why({ pair: { better, why: reason }, answer: { choice } }: AnswerState, localize: Texts): TemplateResult | typeof nothing {
  if (!better && plainText(reason) === '') return nothing;
  return html`<p part="reason why" class="why" dir="auto">
    ${better ? localize.term('pairAuthor', better, better === choice) : nothing} ${richText(reason)}
  </p>`;
}

function viewSwitch(view: PairView, turn: (view: PairView) => void, localize: Texts): TemplateResult {
  const option = (name: PairView, text: unknown) => html`
    <label class="option">
      <input type="radio" name="view" .value=${name} .checked=${view === name} @change=${() => turn(name)} />
      <span>${text}</span>
    </label>
  `;
  return html`
    <fieldset part="switch" class="switch">
      <legend class="visually-hidden">${localize.term('pairView')}</legend>
      ${option('candy', html`${candySign()} ${localize.term('pairViewCandy')}`)} ${option('real', localize.term('pairViewReal'))}
    </fieldset>
  `;
}

/** The two scored the same, and the learner said so. */
function isSettled({ choice, step: { before, after } }: Answer): boolean {
  return choice === 'same' && favours(before.probability) === null && !weightRows(before.weights, after.weights, null).some(hasMoved);
}

function candy({ answer, explain }: AnswerState, localize: Texts): TemplateResult {
  return html`
    <div part="scene" class="scene">
      <div class="learned" aria-hidden="true">
        ${boxSign()}<span class="way"></span
        ><span class="aim">${answer.choice === 'same' ? 'A B' : answer.choice}<span class="flyer">${candySign()}</span></span>
      </div>
      <p>
        ${localize.term('pairCandy', answer.choice, isSettled(answer))}
        ${explain ? html`<span class="small">${localize.term('pairCandyPicture')}</span>` : nothing}
      </p>
    </div>
  `;
}

/** The reward model: a glass box with its knobs. */
function boxSign(): TemplateResult {
  return html`<svg class="model-box" viewBox="0 0 44 44" fill="none" stroke="currentColor" stroke-width="2">
    <path class="hatch" d="M3 15L15 3M3 29L29 3M4 42L42 4M15 41L41 15M29 41l12-12" />
    <rect x="2" y="2" width="40" height="40" rx="7" />
    ${[13, 22, 31].map((y, i) => svg`<path d="M9 ${y}h26" /><circle cx=${[27, 15, 22][i]} cy=${y} r="3.4" />`)}
  </svg>`;
}

function real({ answer }: AnswerState, localize: Texts): TemplateResult {
  const { choice, step } = answer;
  const { before, after } = step;
  const fromTo = (from: string, to: string) => (from === to ? to : localize.term('pairFromTo', from, to));
  const chance = { A: (p: number) => p, B: (p: number) => 1 - p };
  const scores = { A: [before.scores.a, after.scores.a], B: [before.scores.b, after.scores.b] } as const;
  return html`
    <div part="real" class="real">
      <p>${localize.term('pairReal')} ${localize.term('pairRealScore')}</p>
      <table part="scores" class="scores">
        <caption class="visually-hidden">
          ${localize.term('pairScoresCaption')}
        </caption>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${localize.term('pairScore')}</th>
            <th scope="col">${localize.term('pairChance')}</th>
          </tr>
        </thead>
        <tbody>
          ${LETTERS.map((letter) => {
            const [from, to] = scores[letter];
            const share = chance[letter];
            return html`
              <tr class=${choice === letter ? 'yours' : ''}>
                <th scope="row">
                  <span class="visually-hidden">${localize.term('pairReply', letter)}</span><span aria-hidden="true">${letter}</span>
                </th>
                <td dir="ltr">${fromTo(signed(from, localize), signed(to, localize))}</td>
                <td dir="ltr">${fromTo(percent(localize, share(before.probability)), percent(localize, share(after.probability)))}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
      <p>${localize.term('pairRealStep', choice, isSettled(answer))}</p>
    </div>
  `;
}

/** Those that moved, the largest move first; the others are folded away below. */
function weights({ answer: { step, counts }, view }: AnswerState, localize: Texts): TemplateResult {
  const rows = weightRows(step.before.weights, step.after.weights, counts);
  const size = ({ before, after }: { before: number; after: number }) => Math.abs(after - before);
  const moved = rows.filter(hasMoved).sort((a, b) => size(b) - size(a));
  const others = rows.filter((row) => !hasMoved(row));
  const full = fullLine([...step.before.weights, ...step.after.weights]);
  const told = view === 'real' ? 'numbers' : 'words';
  return html`
    ${
      moved.length > 0
        ? html`${weightsView(moved, full, told, localize)}
            <p class="small">${localize.term('pairGhost')}</p>`
        : nothing
    }
    ${
      others.length > 0
        ? html`<details part="others" class="about small">
            <summary>${chevron} ${localize.term('pairOthers', others.length, moved.length === 0)}</summary>
            ${weightsView(others, full, told, localize)}
          </details>`
        : nothing
    }
  `;
}
