/** What a person sees of the element, and does with it. */
import { fixture } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/llm-stage-order/index.js';
import type { LlmStageOrder } from '../../src/elements/llm-stage-order/llm-stage-order.js';
import { part, parts, seen } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

export { heard, part, parts, seen, spoken } from './llm-fill-blank-page.js';

/** Five letters in order, each with a reason, and two digits that do not belong. */
export const LETTERS = html`<llm-stage-order>
  <p>The first letters?</p>
  <ol>
    <li>A <small>because of A</small></li>
    <li>B <small>because of B</small></li>
    <li>C <small>because of C</small></li>
    <li>D <small>because of D</small></li>
    <li>E</li>
  </ol>
  <ul>
    <li>1 <small>a digit</small></li>
    <li>2 <small>a digit, too</small></li>
  </ul>
</llm-stage-order>`;

/** Three letters and nothing else. */
export const ABC = html`<llm-stage-order .items=${[{ text: 'A' }, { text: 'B' }, { text: 'C' }]}></llm-stage-order>`;

/** An element that shows its exercise. */
export async function play(template: TemplateResult): Promise<LlmStageOrder> {
  const found = await fixture(template);
  const el = found.matches('llm-stage-order') ? found : found.querySelector('llm-stage-order')!;
  el.scrollIntoView(); // far below it would sleep
  await waitUntil(() => part(el, 'frame')?.childElementCount, 'nothing is shown');
  return el;
}

const textsIn = (list: Element | null) => [...(list?.querySelectorAll('[data-entry] > [part~=entry] > bdi') ?? [])].map(seen);

/** The entries of the list from first to last, and those that were put aside. */
export const listed = (el: Element) => textsIn(part(el, 'list'));
export const aside = (el: Element) => textsIn(part(el, 'aside'));

/** An entry with all that is said of it. */
export function item(el: Element, text: string): HTMLElement {
  return parts(el, 'item').find((one) => seen(one.querySelector('bdi')) === text)!;
}

export const mark = (el: Element, text: string) => seen(item(el, text).querySelector('[part~=mark]'));

/** A button by what a screen reader calls it. */
export function button(el: Element, name: string): HTMLButtonElement | undefined {
  const all = [...el.shadowRoot!.querySelectorAll('button')];
  return all.find((one) => (one.getAttribute('aria-label') ?? seen(one)) === name);
}

/** The button that an entry is as long as it can be moved. */
export const entry = (el: Element, text: string) => item(el, text).querySelector<HTMLButtonElement>('button[part~=entry]')!;

export async function click(el: LlmStageOrder, name: string): Promise<void> {
  const found = button(el, name);
  const names = [...el.shadowRoot!.querySelectorAll('button')].map((one) => one.getAttribute('aria-label') ?? seen(one));
  if (!found) throw new Error(`There is no button "${name}" among ${names.join(' | ')}`);
  found.click();
  await el.updateComplete;
  await el.updateComplete; // what takes the focus does so after the first
}

/** Puts everything where it is wanted, by the buttons; what is not named is put aside. */
export async function arrange(el: LlmStageOrder, ...texts: string[]): Promise<void> {
  for (const text of aside(el)) if (button(el, `Put back: ${text}`) && texts.includes(text)) await click(el, `Put back: ${text}`);
  for (const text of listed(el)) if (!texts.includes(text)) await click(el, `Put aside: ${text}`);
  for (const text of texts) {
    while (listed(el).indexOf(text) < listed(el).length - 1) await click(el, `Move down: ${text}`);
  }
}

export const focused = (el: Element) => el.shadowRoot!.activeElement;

/** What the focus is on, in words. */
export const focusedName = (el: Element) => focused(el)?.getAttribute('aria-label') ?? seen(focused(el));
