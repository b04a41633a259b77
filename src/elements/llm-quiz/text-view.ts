/** A question answered in the learner's own words: a field, then the key ideas beside them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Texts } from '../../translations/translation.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { mark } from './marks.js';
import type { Idea } from './question.js';
import type { WeighState } from './weigh-view.js';

/** Nobody needs more than this. */
const LONGEST_TEXT = 2000;

export function fieldView(
  { item, draft, hint }: { item: number; draft: string; hint: string },
  onDraft: (text: string) => void,
  localize: Texts,
): TemplateResult {
  return html`
    <textarea
      id="text-${item}"
      part="input"
      dir="auto"
      rows="4"
      maxlength=${LONGEST_TEXT}
      aria-labelledby="question-${item}"
      aria-invalid=${hint ? 'true' : 'false'}
      aria-describedby=${hint ? `hint-${item}` : nothing}
      placeholder=${localize.term('quizTextPlaceholder')}
      .value=${live(draft)}
      @input=${(event: Event) => onDraft((event.target as HTMLTextAreaElement).value)}
    ></textarea>
  `;
}

export interface IdeasState extends WeighState {
  /** The learner's own words; empty when they asked to be shown. */
  text: string;
  /** The ideas may be named. */
  isRevealed: boolean;
}

/** The key ideas once the answer counts: those that the learner ticked in their own words, and the others. */
export function ideasView({ question, text, ticks, lang, isRevealed }: IdeasState, localize: Texts): TemplateResult {
  return html`
    ${text ? html`<blockquote part="words own" class="own" dir="auto">${text}</blockquote>` : nothing}
    ${
      isRevealed && question.ideas.length > 0
        ? html`<ul part="ideas" class="ideas">
            ${question.ideas.map((idea, i) => ideaView(idea, ticks?.has(i) ?? false, lang, localize))}
          </ul>`
        : nothing
    }
  `;
}

/** The same, to be spoken. */
export function spokenIdeas({ question, ticks }: IdeasState, localize: Texts): string {
  return question.ideas
    .map(({ text, explanation }, i) =>
      [`${plainText(text)}.`, ticks?.has(i) ? localize.term('quizTicked') : '', plainText(explanation)].filter(Boolean).join(' '),
    )
    .join(' ');
}

function ideaView({ text, explanation }: Idea, isTicked: boolean, language: string, localize: Texts): TemplateResult {
  const lang = language || nothing;
  return html`
    <li part="idea" class="idea">
      ${mark(isTicked ? 'right' : 'open')}
      <div>
        <p class="idea-text" dir="auto" lang=${lang}>${richText(text)}</p>
        <p class="small" dir="auto">
          ${isTicked ? html`<strong>${localize.term('quizTicked')}</strong>` : nothing}
          <span lang=${lang}>${richText(explanation)}</span>
        </p>
      </div>
    </li>
  `;
}
