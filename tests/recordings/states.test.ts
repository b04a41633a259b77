/** What an earlier version kept counts for as much now: each state that the recorded plays left behind, in a fresh element of the same content. */
import { expect, fixture } from '@open-wc/testing';
import '../../src/index.js';
import type { LessonChild } from '../../src/controllers/lesson-context.js';
import { wholeScore } from './whole-score.mjs';

interface Kept {
  /** The last act before. */
  after: string;
  state: unknown;
  /** What it comes to in a lesson around the element: how much is done, and the whole score. */
  progress: readonly string[];
  /** The element's answers in a form. */
  form: readonly string[];
}

const plays = (await (await fetch(new URL('./states.json', import.meta.url))).json()) as Record<string, { markup: string; kept: Kept[] }>;

describe('a state of an earlier version', () => {
  for (const [play, { markup, kept }] of Object.entries(plays)) {
    for (const { after, state, progress, form } of kept) {
      it(`counts for as much as then: ${play}, after “${after}”`, async () => {
        const isLesson = markup.startsWith('<llm-lesson');
        const around = await fixture<HTMLFormElement>(`<form>${isLesson ? markup : `<llm-lesson no-store>${markup}</llm-lesson>`}</form>`);
        const lesson = around.querySelector('llm-lesson')!;
        const widget = isLesson ? lesson : (lesson.firstElementChild as LessonChild);
        widget.setState(state);
        lesson.requestUpdate(); // what a page sets is no news to a lesson
        await lesson.updateComplete;
        const seen = lesson.shadowRoot!.querySelector('[part~=progress]')!;
        expect([seen.firstElementChild?.textContent.trim(), wholeScore(lesson)]).to.deep.equal(progress);
        expect([...new FormData(around)].map(([name, value]) => `${name}=${value as string}`)).to.deep.equal(form);
      });
    }
  }
});
