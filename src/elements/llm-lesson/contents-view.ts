/** What is in a lesson, and how far the learner has come. */
import { html, nothing, type TemplateResult } from 'lit';
import { scorePercent } from '../../templates/chances.js';
import type { Texts } from '../../translations/translation.js';
import type { LessonRecord } from './lesson-record.js';

export interface Section {
  title: string;
  heading: HTMLElement;
  /** How many exercises are in it, and how many of them are done. */
  total: number;
  done: number;
}

export interface ContentsState {
  sections: readonly Section[];
  done: number;
  total: number;
  /** Of what was played, 0 to 1; null before the start. */
  score: number | null;
  /** What this browser keeps; null while there is nothing to keep. */
  keeps: 'here' | 'nothing' | null;
}

/** The lesson's second-level headings, each with the exercises up to the next. */
export function sectionsOf(lesson: Element, record: LessonRecord): Section[] {
  const headings = [...lesson.querySelectorAll<HTMLElement>('h2')];
  const { counted } = record;
  return headings.map((heading, i) => {
    const next = headings.at(i + 1);
    const follows = (a: Node, b: Node) => Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
    const own = counted.filter((child) => follows(heading, child) && (!next || follows(child, next)));
    const title = heading.textContent.replace(/\s+/g, ' ').trim();
    return { title, heading, total: own.length, done: own.filter((child) => record.standing(child).isDone).length };
  });
}

export function contentsView({ sections, done, total, score, keeps }: ContentsState, localize: Texts): TemplateResult | typeof nothing {
  if (total === 0 && sections.length === 0) return nothing;
  return html`
    <nav part="contents" class="contents" aria-labelledby="contents-title">
      <details part="outline">
        <summary id="contents-title">${localize.term('lessonContents')}</summary>
        <ol>
          ${sections.map((section) => sectionView(section, localize))}
        </ol>
      </details>
      <p part="progress" class="small figures" id="progress" tabindex="-1">
        <span>${localize.term('lessonDone', done, total)}</span>
        ${score === null ? nothing : html`<span>${localize.term('lessonScore', scorePercent(localize, score))}</span>`}
        ${keeps === null ? nothing : html`<span>${localize.term(keeps === 'here' ? 'lessonKept' : 'lessonNotKept')}</span>`}
      </p>
      <svg part="track" class="track" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="2" />
        <rect class="so-far" width=${total === 0 ? 0 : (100 * done) / total} height="2" />
      </svg>
    </nav>
  `;
}

function sectionView({ title, heading, total, done }: Section, localize: Texts): TemplateResult {
  const isDone = total > 0 && done === total;
  const go = (event: Event) => {
    event.preventDefault();
    heading.tabIndex = -1; // so that it can take the focus
    heading.focus();
    heading.scrollIntoView({ block: 'start' });
  };
  return html`
    <li>
      <a href=${heading.id ? `#${heading.id}` : '#'} @click=${go}>${title}</a>
      ${
        total === 0
          ? nothing
          : html`<span class=${isDone ? 'count done' : 'count'}>
              ${isDone ? html`<svg class="tick" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="M4 10.5l4 4 8-9" /></svg>` : nothing}
              ${localize.term('lessonSectionDone', done, total)}
            </span>`
      }
    </li>
  `;
}
