/**
 * What the learner sees once they have answered: both guesses in words and bars, then the buttons, then what a lesson did. What comes later
 * comes below the buttons, so that none moves under the finger; numbers for who wants them are folded.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { ModelController } from '../../controllers/model-controller.js';
import { loadingLine, modelNotice } from '../../templates/model-notice.js';
import { pastBars, probabilityBars, type BarRow } from '../../templates/probability-bars.js';
import { isolated, plainWords, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { sameWord } from './item.js';
import { leapView } from './leap-view.js';
import { knobsView, lessonView } from './lesson-view.js';
import type { ModelAnswer } from './model-answer.js';
import { chancesText, isRated, leadText, surpriseText, verdictText, withoutModel, type Reveal } from './verdict-text.js';

/** From here on, a lesson that takes away half of the surprise moves the word by less than five points. */
const NEARLY_SURE = 0.9;

export interface AnswerState extends Reveal {
  round: 'masked' | 'next';
  /** Terms are explained once. */
  explain: boolean;
  /** The label of the button that goes on. */
  goOn: string;
  disabled: boolean;
}

export interface AnswerHandlers {
  teach: () => void;
  undo: () => void;
  goOn: () => void;
  retry: () => void;
}

export function answerView(
  state: AnswerState,
  answer: ModelAnswer,
  model: ModelController,
  on: AnswerHandlers,
  localize: Texts,
): TemplateResult {
  const { prediction } = answer;
  return html`
    <div part="answer" class="answer">
      <p part="explanation" class="say">
        <strong id="lead" tabindex="-1">${withWords(leadText(state, localize))}</strong>
        ${withWords(prediction ? verdictText(state, prediction, localize) : withoutModel(state, localize))}
        ${isNearlySure(state, answer) ? withWords(localize.term('nearlySure', isolated(state.item.answer))) : nothing}
      </p>
      ${
        prediction
          ? [leapView(state, answer, localize), probabilityBars(barRows(state, answer), localize), caveats(state, answer, localize)]
          : waiting(answer, model, on, localize)
      }
      ${buttons(state, answer, on, localize)}
      ${answer.failed === 'teaching' ? html`<p class="small">${localize.term('teachFailed')}</p>` : nothing}
      ${answer.latest ? lessonView(state.item.answer, answer, localize) : nothing}
      ${prediction ? details(state, answer, localize) : nothing}
    </div>
  `;
}

function buttons(state: AnswerState, answer: ModelAnswer, on: AnswerHandlers, localize: Texts): TemplateResult {
  const own = answer.score(state.item.answer);
  const canTeach = state.tellsText && own !== null && isRated(own);
  const taught = answer.lessons.length > 0;
  const isLessonFirst = canTeach && !taught && !isNearlySure(state, answer);
  const [teach, again] = [localize.term('teach', isolated(state.item.answer)), localize.term('teachAgain')];
  return html`
    <div class="row">
      ${
        canTeach
          ? html`<button
              type="button"
              id="teach"
              part="button"
              class=${isLessonFirst ? 'go steady' : 'steady'}
              data-other=${plainWords(taught ? teach : again)}
              ?disabled=${state.disabled}
              aria-disabled=${answer.busy ? 'true' : 'false'}
              @click=${() => on.teach()}
            >
              ${withWords(taught ? again : teach)}
            </button>`
          : nothing
      }
      <button
        type="button"
        id="go-on"
        part="button"
        class=${isLessonFirst ? '' : 'go'}
        ?disabled=${state.disabled}
        @click=${() => on.goOn()}
      >
        ${state.goOn}
      </button>
      ${
        taught
          ? html`<button
              type="button"
              part="button"
              ?disabled=${state.disabled}
              aria-disabled=${answer.busy ? 'true' : 'false'}
              @click=${() => on.undo()}
            >
              ${localize.term('undo')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** The words to show, as bars. While the text's own word is a secret, a bar of its own would give it away. */
export function barRows(reveal: Reveal | null, answer: ModelAnswer): BarRow[] {
  if (!reveal) return [];
  const { item, yours, tellsText } = reveal;
  const listed = answer.prediction?.words ?? [];
  const isSecret = (word: string) => !tellsText && sameWord(word, item.answer) && !sameWord(word, yours);
  const isUnrated = (word: string) => answer.score(word)?.rank === null; // no word to the model: it has no share of the bars
  return answer.rows
    .filter(({ word }) => !isUnrated(word) && (!isSecret(word) || listed.some((other) => sameWord(other.word, word))))
    .map((row) => ({ ...row, isYours: sameWord(row.word, yours), isText: tellsText && sameWord(row.word, item.answer) }));
}

/** The model finds the text's own word so likely that a lesson has little left to teach. */
function isNearlySure({ item, tellsText }: Reveal, answer: ModelAnswer): boolean {
  return tellsText && (answer.score(item.answer)?.probability ?? 0) >= NEARLY_SURE;
}

function caveats({ item, round }: AnswerState, { prediction }: ModelAnswer, localize: Texts): TemplateResult | typeof nothing {
  if (!prediction) return nothing;
  const noLetters = !/\p{L}/u.test(round === 'next' ? item.before : item.before + item.after);
  return html`
    ${prediction.familiarity < 0.5 || noLetters ? html`<p part="caveat" class="caveat small">${localize.term('unfamiliar')}</p>` : nothing}
    ${prediction.cut ? html`<p part="caveat" class="caveat small">${localize.term('cut')}</p>` : nothing}
  `;
}

function details(state: AnswerState, answer: ModelAnswer, localize: Texts): TemplateResult | typeof nothing {
  const { prediction, earlier } = answer;
  const { item, round, tellsText, explain } = state;
  const own = answer.score(item.answer);
  if (!prediction) return nothing;
  const before = earlier?.scores.find(({ word }) => sameWord(word, item.answer)) ?? null;
  return html`
    <details part="details" class="about small">
      <summary>
        <svg viewBox="0 0 8 8" fill="none" stroke="currentColor" stroke-width="1.4" aria-hidden="true"><path d="M2.5 1l3 3-3 3" /></svg>
        ${localize.term('inNumbers')}
      </summary>
      <p part="figures">
        ${withWords(chancesText(state, prediction, localize))}
        ${own && tellsText ? withWords(surpriseText(own, before, explain, localize)) : nothing}
        ${round === 'next' && tellsText && /\p{L}/u.test(item.after) ? localize.term('notSeen') : nothing}
        ${explain && tellsText ? localize.term(round === 'next' ? 'gameNext' : 'gameMasked') : nothing}
      </p>
      <p part="scale">
        ${localize.term('barsScale', localize.number(1, { style: 'percent' }))}
        ${answer.rows.some((row) => row.before !== null) ? localize.term('ghost') : nothing}
      </p>
      ${knobsView(answer, localize)}
    </details>
  `;
}

/** What shows in place of the bars until there are any. */
function waiting(answer: ModelAnswer, model: ModelController, on: AnswerHandlers, localize: Texts): TemplateResult | typeof nothing {
  if (model.status === 'failed') return modelNotice(model.failure?.reason ?? 'internal', on.retry, localize);
  if (answer.failed === 'asking') return html`<p part="notice" class="caveat small">${localize.term('askFailed')}</p>`;
  if (answer.ghosts.length > 0) return pastBars(answer.ghosts, localize);
  return html`<div class="waiting">${model.status === 'ready' ? nothing : loadingLine(model.progress, localize)}</div>`;
}
