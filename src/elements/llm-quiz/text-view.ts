/** A question answered in the learner's own words: a field, then what was found in them. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolated, plainWords, withWords } from '../../templates/words.js';
import type { Texts } from '../../translations/translation.js';
import { plainText } from '../../content/rich-text.js';
import { richText } from '../../templates/rich-text.js';
import { mark } from './marks.js';
import type { Idea, Question } from './question.js';
import type { Finding } from './text-scorer.js';

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

export interface IdeasState {
  /** The language of the ideas if it may differ from the page's; otherwise empty. */
  lang: string;
  question: Question;
  text: string;
  findings: readonly Finding[];
  /** Which ideas counted when it was handed in; after a reload, only that is known. */
  found: ReadonlySet<number>;
  /** The missing ones may be named. */
  isRevealed: boolean;
  /** The ideas count. */
  isMarked: boolean;
}

export function ideasView(state: IdeasState, localize: Texts): TemplateResult {
  const { question, text, isMarked } = state;
  return html`
    ${text ? html`<blockquote part="words own" class="own" dir="auto">${text}</blockquote>` : nothing}
    ${
      question.ideas.length > 0
        ? html`
            <ul part="ideas" class="ideas">
              ${told(state).map(([idea, finding]) => ideaView(idea, finding, state, localize))}
            </ul>
            ${text ? html`<p class="small">${localize.term(isMarked ? 'quizScorerMarks' : 'quizScorer')}</p>` : nothing}
          `
        : nothing
    }
  `;
}

/** The same, to be spoken. */
export function spokenIdeas(state: IdeasState, localize: Texts): string {
  return told(state)
    .map(([{ text, explanation }, finding]) => {
      const verdict = state.text === '' ? '' : plainWords(verdictText(finding, localize));
      return [`${plainText(text)}.`, verdict, plainText(explanation)].filter(Boolean).join(' ');
    })
    .join(' ');
}

function told({ question, findings, found, isRevealed }: IdeasState): [Idea, Finding][] {
  return question.ideas.flatMap((idea, i): [Idea, Finding][] => {
    const now = findings[i];
    // A cut text says less than the whole one did; what counted then still counts.
    const finding: Finding = found.has(i) ? { verdict: 'found', words: now.verdict === 'found' ? now.words : '' } : now;
    return isRevealed || found.has(i) || finding.verdict === 'denied' ? [[idea, finding]] : [];
  });
}

function ideaView(
  { text, explanation }: Idea,
  finding: Finding,
  { text: own, lang: language }: IdeasState,
  localize: Texts,
): TemplateResult {
  const lang = language || nothing;
  const { verdict } = finding;
  return html`
    <li class="idea ${verdict}">
      ${mark(verdict === 'found' ? 'right' : verdict === 'denied' ? 'missed' : 'open')}
      <div>
        <p class="idea-text" dir="auto" lang=${lang}>${richText(text)}</p>
        <p class="small" dir="auto">
          ${own ? html`<strong>${withWords(verdictText(finding, localize))}</strong>` : nothing}
          <span lang=${lang}>${richText(explanation)}</span>
        </p>
      </div>
    </li>
  `;
}

function verdictText({ verdict, words }: Finding, localize: Texts): string {
  switch (verdict) {
    case 'found':
      return words ? localize.term('quizFoundIn', isolated(words)) : localize.term('quizFound');
    case 'denied':
      return localize.term('quizDenied', isolated(words));
    case 'missing':
      return localize.term('quizNotFound');
  }
}
