/** The learner compares their own words with the key ideas. A guess is ticked, and theirs to change. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { richText } from '../../templates/rich-text.js';
import { isolated, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import type { Question } from './question.js';

export interface WeighState {
  item: number;
  /** The language of the ideas if it may differ from the page's; otherwise empty. */
  lang: string;
  question: Question;
  draft: string;
  /** Null as long as the learner writes. */
  ticks: ReadonlySet<number> | null;
  /** For each idea, the words that seem to express it. */
  guesses: readonly (string | null)[];
  /** The ticks count. */
  isMarked: boolean;
}

export function weighView(state: WeighState, onTick: (idea: number, isTicked: boolean) => void, localize: Texts): TemplateResult {
  const { item, lang: language, question, draft, ticks, guesses, isMarked } = state;
  const lang = language || nothing;
  return html`
    <blockquote part="words own" class="own" dir="auto">${draft.trim()}</blockquote>
    <p class="verdict" id="weigh-${item}" tabindex="-1"><strong>${localize.term('quizWeigh')}</strong></p>
    <div part="ideas" class="options">
      ${question.ideas.map(({ text, explanation }, i) => {
        const words = guesses[i] ?? null;
        return html`
          <div part="idea" class=${ticks?.has(i) ? 'option picked' : 'option'}>
            <label>
              <input
                type="checkbox"
                .checked=${live(ticks?.has(i) ?? false)}
                aria-describedby="idea-${item}-${i}"
                @change=${(event: Event) => onTick(i, (event.target as HTMLInputElement).checked)}
              />
              <span class="text" dir="auto" lang=${lang}>${richText(text)}</span>
            </label>
            <p class="why small" id="idea-${item}-${i}" dir="auto">
              ${words === null ? nothing : html`<strong class="guess">${withWords(localize.term('quizGuess', isolated(words)))}</strong>`}
              <span lang=${lang}>${richText(explanation)}</span>
            </p>
          </div>
        `;
      })}
    </div>
    <p class="small">${localize.term('quizGuesser')} ${isMarked ? localize.term('quizTicksCount') : nothing}</p>
  `;
}
