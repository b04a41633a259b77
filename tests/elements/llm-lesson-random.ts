/** A lesson of every element whose page, author and learner do as they please: what the random acts of llm-lesson-invariants.test.ts act on. */
import { fixture, fixtureCleanup } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/index.js';
import type { LessonChild } from '../../src/controllers/lesson-context.js';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { seen } from './llm-quiz-page.js';

/** A widget with answers, as it is known to a page. */
export type Widget = LitElement & LessonChild & { items: unknown };

/** What an author wrote: everything that outlives a visit. */
export interface Entry {
  tag: (typeof TAGS)[number];
  /** Empty for a widget that is known by its content. */
  id: string;
  weight: number;
  /** Numbers of items; an ordering has one. */
  items: number[];
}

export const TAGS = ['llm-fill-blank', 'llm-preference-pair', 'llm-stage-order', 'llm-quiz'] as const;

const CONTENT = {
  'llm-fill-blank': (n: number) => ({ sentence: `Of all words the ___ is number ${n}.`, answer: 'cat', choices: ['cat', 'dog'] }),
  'llm-preference-pair': (n: number) => ({ prompt: `What is ${n}?`, replies: ['A number.', 'Why do you ask?'], better: 1 }),
  'llm-stage-order': (n: number) => [{ text: `First of ${n}` }, { text: 'Then' }, { text: 'Last' }],
  'llm-quiz': (n: number) => ({
    question: `What of ${n}?`,
    options: ['Right', 'Wrong', 'Odd'].map((text) => ({ text, explanation: `It is ${text}.`, right: text === 'Right' })),
  }),
};

export function itemsOf({ tag, items }: Entry): unknown[] {
  return items.flatMap((n): unknown => CONTENT[tag](n));
}

export function build(entry: Entry): Widget {
  const { tag, id, weight } = entry;
  const widget = document.createElement(tag) as unknown as Widget;
  Object.assign(widget, { items: itemsOf(entry), id });
  if (tag !== 'llm-quiz') widget.setAttribute('scoring', 'match');
  widget.dataset['weight'] = String(weight);
  return widget;
}

/** Another visit. The idea and the map have nothing to score. */
export async function open(widgets: readonly Widget[]): Promise<LlmLesson> {
  fixtureCleanup();
  const lesson = await fixture<LlmLesson>(
    html`<llm-lesson><llm-concept></llm-concept>${widgets}<llm-pipeline></llm-pipeline></llm-lesson>`,
  );
  await lesson.updateComplete;
  return lesson;
}

/** What a learner reads: how many exercises are done, of how many, and with which score. */
export function shown(lesson: LlmLesson): { done: number; total: number; text: string } {
  const text = seen(lesson.shadowRoot!.querySelector('[part~=progress]'));
  const [, done = '0', total = '0'] = /^(\d+) of (\d+)/.exec(text) ?? [];
  return { done: Number(done), total: Number(total), text: text.replace(/%.*/, '%') };
}

/** Everything in a widget that can be pressed. */
export function controls(widget: Widget): HTMLElement[] {
  const all = [...(widget.shadowRoot?.querySelectorAll<HTMLElement>('button, input[type=radio], input[type=checkbox]') ?? [])];
  return all.filter((one) => !one.closest('details') && !('disabled' in one && one.disabled) && one.checkVisibility());
}

/** The best score of each item that has an answer, by its key. */
export function scores(widget: Widget): Map<string, number> {
  const { items } = widget.getState() as { items: Record<string, [string, number, number, number][]> };
  return new Map(Object.entries(items).map(([key, answers]) => [key, Math.max(...answers.map(([, score]) => score))]));
}

export async function settle(...elements: readonly (LitElement | undefined)[]): Promise<void> {
  for (let i = 0; i < 2; i++) {
    for (const element of elements) await element?.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
