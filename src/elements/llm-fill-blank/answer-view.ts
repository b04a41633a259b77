/** What the learner sees once they have answered: both guesses in words and bars, then the lesson. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ModelController } from '../../controllers/model-controller.js';
import type { WordScore } from '../../engine/language-model.js';
import type { Taught } from '../../runtime/session.js';
import { percent } from '../../templates/chances.js';
import { knobStrip } from '../../templates/knob-strip.js';
import { loadingLine, modelNotice } from '../../templates/model-notice.js';
import { probabilityBars } from '../../templates/probability-bars.js';
import { isolated, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { sameWord } from './item.js';
import type { ModelAnswer } from './model-answer.js';
import { chancesText, isRated, leadText, surpriseText, verdictText, withoutModel, type Reveal } from './verdict-text.js';

export interface AnswerState extends Reveal {
  round: 'masked' | 'next';
  /** How the model rated the text's own word from the words before the gap alone, if it was asked that earlier. */
  earlier: WordScore | null;
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
  const own = answer.score(state.item.answer);
  const canTeach = state.tellsText && own !== null && isRated(own);
  const taught = answer.lessons.length > 0;
  return html`
    <div part="answer" class="answer">
      <p part="explanation" class="say">
        <strong id="lead" tabindex="-1">${withWords(leadText(state, localize))}</strong>
        ${withWords(prediction ? verdictText(state, prediction, localize) : withoutModel(state, localize))}
      </p>
      ${prediction ? [bars(state, answer, localize), figures(state, answer, localize)] : waiting(answer, model, on, localize)}
      ${answer.latest ? lessonPart(state, answer, localize) : nothing}
      ${answer.failed === 'teaching' ? html`<p class="small">${localize.term('teachFailed')}</p>` : nothing}
      <div class="row">
        ${
          canTeach
            ? html`<button
                type="button"
                id="teach"
                part="button"
                class=${taught ? '' : 'go'}
                ?disabled=${state.disabled}
                aria-disabled=${answer.busy ? 'true' : 'false'}
                @click=${() => on.teach()}
              >
                ${withWords(localize.term(taught ? 'teachAgain' : 'teach', isolated(state.item.answer)))}
              </button>`
            : nothing
        }
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
        <button
          type="button"
          id="go-on"
          part="button"
          class=${canTeach && !taught ? '' : 'go'}
          ?disabled=${state.disabled}
          @click=${() => on.goOn()}
        >
          ${state.goOn}
        </button>
      </div>
    </div>
  `;
}

function bars({ item, yours, tellsText }: AnswerState, answer: ModelAnswer, localize: Texts): TemplateResult {
  const listed = answer.prediction?.words ?? [];
  // While the text's own word is a secret, a bar of its own would give it away.
  const isSecret = (word: string) => !tellsText && sameWord(word, item.answer) && !sameWord(word, yours);
  const isUnrated = (word: string) => answer.score(word)?.bits === Infinity;
  const rows = answer.rows.filter(
    ({ word }) => !isUnrated(word) && (!isSecret(word) || listed.some((other) => sameWord(other.word, word))),
  );
  return probabilityBars(
    rows.map((row) => ({ ...row, isYours: sameWord(row.word, yours), isText: tellsText && sameWord(row.word, item.answer) })),
    localize,
  );
}

function figures(state: AnswerState, answer: ModelAnswer, localize: Texts): TemplateResult | typeof nothing {
  const { prediction } = answer;
  if (!prediction) return nothing;
  const own = answer.score(state.item.answer);
  const noLetters = !/\p{L}/u.test(state.round === 'next' ? state.item.before : state.item.before + state.item.after);
  return html`
    <p part="figures" class="small">
      ${withWords(chancesText(state, prediction, localize))}
      ${own && state.tellsText ? withWords(surpriseText(own, state.earlier, state.explain, localize)) : nothing}
      ${state.round === 'next' && state.tellsText && /\p{L}/u.test(state.item.after) ? localize.term('notSeen') : nothing}
      ${state.explain && state.tellsText ? localize.term(state.round === 'next' ? 'gameNext' : 'gameMasked') : nothing}
    </p>
    ${prediction.familiarity < 0.5 || noLetters ? html`<p part="caveat" class="caveat small">${localize.term('unfamiliar')}</p>` : nothing}
    ${prediction.cut ? html`<p part="caveat" class="caveat small">${localize.term('cut')}</p>` : nothing}
  `;
}

function lessonPart({ item }: AnswerState, answer: ModelAnswer, localize: Texts): TemplateResult {
  const last = answer.latest === 'taught' ? answer.lessons.at(-1) : undefined;
  return html`
    <div part="lesson" class="lesson">
      <p class="say">${withWords(lessonText(item.answer, answer, localize))}</p>
      ${last ? knobs(last, answer.lessonsEver === 1, localize) : nothing}
    </div>
  `;
}

/** The weights that a lesson moved: the farthest, all of them drawn, and counted. */
function knobs({ knobs: { total, moved, up, down, farthest }, strip }: Taught, explain: boolean, localize: Texts): TemplateResult {
  if (moved === 0) return html`<p part="knobs-text" class="small">${localize.term('knobsStill')}</p>`;
  const [all, changed, raised, lowered] = [total, moved, up, down].map((n) => localize.number(n));
  return html`
    <p part="knobs-text">${localize.term('farthest', percent(localize, Math.abs(farthest)), farthest > 0)}</p>
    ${knobStrip(strip)}
    <p class="small">
      ${explain ? localize.term('knobsExplained') : nothing} ${localize.term('knobs', changed, all, raised, lowered)}
      ${localize.term('strip', strip.length)}
    </p>
  `;
}

/** What the latest lesson did to the word's probability; or what undoing it did, if that came last. */
export function lessonText(word: string, { rows, lessons, latest }: ModelAnswer, localize: Texts): string {
  const row = rows.find((listed) => sameWord(listed.word, word));
  if (!row) return '';
  const now = percent(localize, row.probability);
  if (latest === 'undone' || row.before === null) return localize.term('undone', isolated(word), now);
  return `${localize.term('taught', lessons.length, isolated(word), percent(localize, row.before), now)} ${localize.term('ghost')}`;
}

/** What shows in place of the bars until there are any. */
function waiting(answer: ModelAnswer, model: ModelController, on: AnswerHandlers, localize: Texts): TemplateResult | typeof nothing {
  if (model.status === 'failed') return modelNotice(model.failure?.reason ?? 'internal', on.retry, localize);
  if (answer.failed === 'asking') return html`<p part="notice" class="caveat small">${localize.term('askFailed')}</p>`;
  return model.status === 'ready' ? html`<div class="loading"></div>` : loadingLine(model.progress, localize);
}
