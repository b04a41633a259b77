/** What a person sees of the element, and does with it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/llm-preference-pair/index.js';
import type { LlmPreferencePair } from '../../src/elements/llm-preference-pair/llm-preference-pair.js';
import { button, part, parts, seen } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

export { button, heard, part, parts, seen, spoken } from './llm-fill-blank-page.js';

export const TEA = html`
  <section data-better="2">
    <p>How do I make tea?</p>
    <blockquote>Why would you want that? Coffee exists.</blockquote>
    <blockquote>Boil some water, pour it over a tea bag and wait three minutes.</blockquote>
    <small>B answers; A asks back.</small>
  </section>
`;

/** A pair with a key, and one without. */
export const TWO = [
  { prompt: 'What is a cow?', replies: ['A cow is an animal.', 'Who asks?'] as const, better: 1 as const, why: 'A answers.' },
  { prompt: 'What do cows eat?', replies: ['Cows eat grass.', 'Grass, and they are happy that you ask.'] as const },
];

/** An element that shows its exercise. */
export async function play(template: TemplateResult): Promise<LlmPreferencePair> {
  const el = await fixture<LlmPreferencePair>(template);
  await waitUntil(() => part(el, 'frame')?.childElementCount, 'nothing is shown');
  return el;
}

export async function click(el: LlmPreferencePair, name: string): Promise<void> {
  const found = button(el, name);
  if (!found) throw new Error(`There is no button "${name}" among ${parts(el, 'button').map(seen).join(' | ')}`);
  found.click();
  await settled(el);
}

/** News are fired after the update in which they are on screen. */
export async function settled(el: LlmPreferencePair): Promise<void> {
  await el.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await el.updateComplete;
}

/** Picks in each pair, one after the other. */
export async function pick(el: LlmPreferencePair, ...choices: ('A' | 'B' | 'same')[]): Promise<void> {
  for (const [i, choice] of choices.entries()) {
    if (i > 0) await click(el, 'Next pair');
    await click(el, choice === 'same' ? 'About the same' : `${choice} is better`);
  }
}

/** Another view of the step, as by a click. */
export async function turnTo(el: LlmPreferencePair, view: 'candy' | 'real'): Promise<void> {
  el.shadowRoot!.querySelector<HTMLInputElement>(`input[value='${view}']`)!.click();
  await el.updateComplete;
}

/** The rows of the weights that moved, or of the summary, as they are seen. */
export function weights(el: LlmPreferencePair): { name: string; move: string }[] {
  const table = parts(el, 'weights').find((one) => !one.closest('details'));
  return [...(table?.querySelectorAll(`[part~='weight']`) ?? [])].map((row) => ({
    name: seen(row.querySelector('th')),
    move: seen(row.querySelector(`[part~='move']`)),
  }));
}
