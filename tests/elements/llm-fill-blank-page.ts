/** What a person sees of the element, and does with it. */
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { LlmFillBlank } from '../../src/elements/llm-fill-blank/llm-fill-blank.js';
import { waitUntil } from '../support/wait-until.js';

export const part = (el: Element, name: string) => el.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`);
export const parts = (el: Element, name: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(`[part~='${name}']`)];

/** The text that is seen, white space squeezed. */
export const seen = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
export const spoken = (el: Element) => seen(el.shadowRoot!.querySelector('[role=status]'));
export const field = (el: Element) => el.shadowRoot!.querySelector('input')!;

export function button(el: Element, name: string): HTMLButtonElement | undefined {
  return parts(el, 'button').find((one) => seen(one).includes(name)) as HTMLButtonElement | undefined;
}

/** An element that shows its exercise. */
export async function play(template: TemplateResult): Promise<LlmFillBlank> {
  const el = await fixture<LlmFillBlank>(template);
  await waitUntil(() => part(el, 'frame')?.childElementCount, 'nothing is shown');
  return el;
}

export async function click(el: LlmFillBlank, name: string): Promise<void> {
  const found = button(el, name);
  if (!found) throw new Error(`There is no button "${name}" among ${parts(el, 'button').map(seen).join(' | ')}`);
  found.click();
  await el.updateComplete;
}

export async function type(el: LlmFillBlank, word: string): Promise<void> {
  const input = field(el);
  input.value = word;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await el.updateComplete;
  await click(el, 'Guess');
}

export async function bars(el: LlmFillBlank): Promise<HTMLElement[]> {
  await waitUntil(() => part(el, 'bars'), 'no bars');
  for (const bar of parts(el, 'bar')) for (const motion of bar.getAnimations()) motion.finish();
  return parts(el, 'bar');
}

export async function lesson(el: LlmFillBlank, lessons = 1): Promise<HTMLElement> {
  await waitUntil(
    () => part(el, 'lesson') && seen(part(el, 'lesson')).includes(lessons === 1 ? 'After one lesson' : `Lesson ${lessons}`),
    'no lesson',
  );
  return part(el, 'lesson')!;
}

/** Unfolds the model's card; what it says comes a moment later. */
export function openAbout(el: LlmFillBlank): void {
  (part(el, 'about') as HTMLDetailsElement).open = true;
}

/** The rows of the bars as a reader of the table has them. */
export function rows(el: LlmFillBlank): { word: string; tag: string; percent: string; odds: string }[] {
  return [...el.shadowRoot!.querySelectorAll('tbody tr')].map((row) => ({
    word: seen(row.querySelector('bdi')),
    tag: seen(row.querySelector('.tag')),
    percent: seen(row.querySelector('.percent')),
    odds: seen((row as HTMLTableRowElement).cells[2]),
  }));
}

/** Everything of one kind that the element (or what is inside it) fires from now on. */
export function heard<K extends keyof GlobalEventHandlersEventMap>(target: EventTarget, kind: K): GlobalEventHandlersEventMap[K][] {
  const events: GlobalEventHandlersEventMap[K][] = [];
  target.addEventListener(kind, (event) => events.push(event as GlobalEventHandlersEventMap[K]));
  return events;
}
