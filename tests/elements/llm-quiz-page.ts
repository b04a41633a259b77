/** What a person sees of the quiz, and does with it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/llm-quiz/index.js';
import type { LlmQuiz } from '../../src/elements/llm-quiz/llm-quiz.js';
import type { QuizItem } from '../../src/elements/llm-quiz/question.js';
import { waitUntil } from '../support/wait-until.js';

export const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);
export const parts = (el: Element, name: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`)];

/** The text that is seen, white space squeezed. */
export const seen = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const spoken = (el: Element) => seen(el.shadowRoot!.querySelector('[role=status]'));
export const asked = (el: Element) => seen(part(el, 'legend'));
export const verdict = (el: Element) => seen(part(el, 'verdict'));
export const focused = (el: Element) => el.shadowRoot!.activeElement;
export const field = (el: Element) => el.shadowRoot!.querySelector('textarea')!;
export const options = (el: Element) => parts(el, 'option').map((one) => seen(one.querySelector('label')));

export const inputs = (el: Element) => [...el.shadowRoot!.querySelectorAll('input')];

/** The option that begins so, as a card: its input, and all that is written on it. */
export function option(el: Element, text: string): { card: HTMLElement; input: HTMLInputElement; text: string } {
  const card = parts(el, 'option').find((one) => seen(one.querySelector('label')).startsWith(text));
  if (!card) throw new Error(`There is no option "${text}" among ${options(el).join(' | ')}`);
  return { card, input: card.querySelector('input')!, text: seen(card) };
}

export function button(el: Element, name: string): HTMLButtonElement | undefined {
  return parts(el, 'button').find((one) => seen(one) === name) as HTMLButtonElement | undefined;
}

/** An element that shows its quiz, or why there is none. */
export async function play(template: TemplateResult): Promise<LlmQuiz> {
  const el = await fixture<LlmQuiz>(template);
  await shown(el);
  return el;
}

export async function shown(el: LlmQuiz): Promise<void> {
  el.scrollIntoView(); // far from the viewport it sleeps
  await waitUntil(() => part(el, 'frame')?.childElementCount, 'nothing is shown');
}

export async function pick(el: LlmQuiz, ...texts: string[]): Promise<void> {
  for (const text of texts) option(el, text).input.click();
  await el.updateComplete;
}

export async function press(el: LlmQuiz, name: string): Promise<void> {
  const found = button(el, name);
  if (!found) throw new Error(`There is no button "${name}" among ${parts(el, 'button').map(seen).join(' | ')}`);
  found.click();
  await settled(el);
}

/** Picks, and checks. */
export async function answer(el: LlmQuiz, ...texts: string[]): Promise<void> {
  await pick(el, ...texts);
  await press(el, 'Check');
}

export async function write(el: LlmQuiz, text: string): Promise<void> {
  field(el).value = text;
  field(el).dispatchEvent(new Event('input', { bubbles: true }));
  await el.updateComplete;
}

/** Writes, and leaves the ticks as they are guessed. */
export async function answerWith(el: LlmQuiz, text: string): Promise<void> {
  await write(el, text);
  await press(el, 'Compare with the key ideas');
  await press(el, 'Done');
}

/** Resolves when what a click set off is on screen and its events are fired. */
export async function settled(el: LlmQuiz): Promise<void> {
  await el.updateComplete;
  await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
  await el.updateComplete;
}

/** Everything of one kind that the element (or what is inside it) fires from now on. */
export function heard<K extends keyof GlobalEventHandlersEventMap>(target: EventTarget, kind: K): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  target.addEventListener(kind, (event) => events.push(event as GlobalEventHandlersEventMap[K]));
  return events;
}

export const ONE: QuizItem = {
  id: 'sky',
  question: 'What colour is a clear sky?',
  options: [
    { text: 'Green', explanation: 'That is grass.', misconception: 'All nature is green.' },
    { text: 'Blue', explanation: 'Air scatters blue light most.', right: true },
    { text: 'Red', explanation: 'In the evening, it may be.' },
  ],
};
export const MANY: QuizItem = {
  id: 'fruit',
  question: 'What grows on trees?',
  options: [
    { text: 'Apples', explanation: 'On apple trees.', right: true },
    { text: 'Potatoes', explanation: 'They grow in the ground.' },
    { text: 'Pears', explanation: 'On pear trees.', right: true },
    { text: 'Fish', explanation: 'They swim.' },
    { text: 'Plums', explanation: 'On plum trees.', right: true },
  ],
};
export const TRUE_FALSE: QuizItem = {
  id: 'ice',
  question: 'Ice floats on water.',
  options: [
    { text: 'True', explanation: 'It is lighter than water.', right: true },
    { text: 'False', explanation: 'Look into a glass.' },
  ],
};
export const TEXT: QuizItem = {
  id: 'rain',
  question: 'Where does rain come from?',
  ideas: [
    { text: 'Water evaporates', accept: ['water rises', 'vapour'], explanation: 'The sun warms the sea.' },
    { text: 'Clouds cool down', accept: ['gets colder'], explanation: 'Cold air holds less of it.' },
  ],
  more: 'It comes round again.',
};
export const ALL = [ONE, MANY, TRUE_FALSE, TEXT];

export const quiz = (items: QuizItem[]) => html`<llm-quiz .items=${items}></llm-quiz>`;
