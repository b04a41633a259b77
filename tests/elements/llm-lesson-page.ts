/** What a person sees of a lesson, and does with it. */
import { fixture, oneEvent } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/llm-lesson/index.js';
import '../../src/elements/llm-fill-blank/index.js';
import type { LlmFillBlank } from '../../src/elements/llm-fill-blank/llm-fill-blank.js';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { part, type } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

export const one = (answer: string) => [{ sentence: `The ___ is here, says ${answer}.`, answer }];

export const TWO = html`
  <h2 id="first">First</h2>
  <p>Some prose.</p>
  <llm-fill-blank id="a" scoring="match" .items=${one('cat')}></llm-fill-blank>
  <h2>Second</h2>
  <llm-fill-blank id="b" scoring="match" data-weight="3" .items=${one('dog')}></llm-fill-blank>
`;

/** A lesson whose exercises can be played. */
export async function lesson(content: TemplateResult = TWO, { noStore = false } = {}): Promise<LlmLesson> {
  const el = await fixture<LlmLesson>(html`<llm-lesson ?no-store=${noStore}>${content}</llm-lesson>`);
  await waitUntil(() => exercises(el).every((child) => part(child, 'frame')?.childElementCount), 'an exercise is not shown');
  await el.updateComplete;
  return el;
}

export const exercises = (el: LlmLesson) => [...el.querySelectorAll<LlmFillBlank>('llm-fill-blank')];

export async function play(el: LlmLesson, ...words: string[]): Promise<void> {
  for (const [i, word] of words.entries()) {
    const told = oneEvent(el, 'llm-state');
    await type(exercises(el)[i], word);
    await told;
  }
  await el.updateComplete;
}
