/** One question: what is asked, where it is answered, the verdict, and what comes next. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { concernNote } from '../../templates/concern-note.js';
import type { Concern } from '../../safety/concern.js';
import type { Texts } from '../../translations/translation.js';
import { inPlaceOfSending } from '../../templates/in-place-of-sending.js';
import { richText } from '../../templates/rich-text.js';
import { choicesView, spokenChoices, type ChoicesState } from './choices-view.js';
import { fieldView, ideasView, spokenIdeas, type IdeasState } from './text-view.js';
import { weighView } from './weigh-view.js';

export interface QuestionState extends ChoicesState, IdeasState {
  /** What the learner is writing. */
  draft: string;
  /** The verdict in one line; empty while there is none, or it is not told. */
  verdict: string;
  /** What it counts for, in words; empty where that is obvious. */
  points: string;
  concern: Concern | null;
  isLocked: boolean;
  /** In order; the first is the one that leads on. */
  buttons: readonly QuestionButton[];
}

export interface QuestionButton {
  act: QuestionAct;
  text: string;
  look: 'go' | 'plain' | '';
}

/** What a button does. */
export type QuestionAct = 'check' | 'again' | 'rewrite' | 'show' | 'on';

export interface QuestionHandlers {
  pick: (option: number, isPicked: boolean) => void;
  draft: (text: string) => void;
  tick: (idea: number, isTicked: boolean) => void;
  act: (act: QuestionAct) => void;
}

export function questionView(state: QuestionState, on: QuestionHandlers, localize: Texts): TemplateResult {
  const { item, lang: language, question, isTold, isLocked, hint, verdict, points, concern, isRevealed, buttons, ticks } = state;
  const isText = question.kind === 'text';
  const lang = language || nothing;
  const stay = (event: Event) => event.preventDefault(); // where no button checks, a browser may still submit on Enter
  return html`
    <form part="question" class="question" novalidate @submit=${stay}>
      <fieldset ?disabled=${isLocked}>
        <legend part="legend" id="question-${item}" tabindex="-1" dir="auto" lang=${lang}>${richText(question.text)}</legend>
        ${question.context.map((text) => html`<p part="context" class="context" dir="auto" lang=${lang}>${richText(text)}</p>`)}
        <p part="instructions how" class="how small">${localize.term(howTo(state))}</p>
        ${concern ? concernNote(concern, localize) : nothing} ${isText ? nothing : choicesView(state, on.pick, localize)}
        ${isText && !isTold ? (ticks ? weighView(state, on.tick, localize) : fieldView(state, on.draft, localize)) : nothing}
        ${hint ? html`<p id="hint-${item}" part="hint" class="hint small">${hint}</p>` : nothing}
      </fieldset>
      ${
        verdict
          ? html`<p part="verdict" class="verdict" id="verdict-${item}" tabindex="-1"><strong>${verdict}</strong> ${points}</p>`
          : nothing
      }
      ${isText && isTold && verdict ? ideasView(state, localize) : nothing}
      ${isRevealed && isTold ? question.more.map((text) => html`<p part="addition more" class="more" dir="auto" lang=${lang}>${richText(text)}</p>`) : nothing}
      ${
        buttons.length === 0
          ? nothing
          : html`<div class="row">
              ${repeat(
                buttons,
                ({ act }) => act, // another act is another button: a click begun on one must not end on the next
                ({ act, text, look }) => html`
                  <button
                    type=${act === 'check' ? 'submit' : 'button'}
                    part="button"
                    class=${look}
                    ?disabled=${isLocked}
                    @click=${inPlaceOfSending(() => on.act(act))}
                  >
                    ${text}
                  </button>
                `,
              )}
            </div>`
      }
    </form>
  `;
}

function howTo({
  question,
  isMarked,
  ticks,
  isTold,
}: QuestionState): 'quizHowText' | 'quizHowWeigh' | 'quizHowMany' | 'quizHowOne' | 'quizHowOpinion' {
  if (question.kind === 'text') return ticks && !isTold ? 'quizHowWeigh' : 'quizHowText';
  if (question.kind === 'many') return 'quizHowMany';
  return isMarked ? 'quizHowOne' : 'quizHowOpinion';
}

/** The reasons, for the live region. */
export function spokenReasons(state: QuestionState, localize: Texts): string {
  return state.question.kind === 'text' ? spokenIdeas(state, localize) : spokenChoices(state, localize);
}
