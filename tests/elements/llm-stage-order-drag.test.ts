import { expect, fixture } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import type { LlmStageOrder } from '../../src/elements/llm-stage-order/llm-stage-order.js';
import {
  ABC,
  aside,
  button,
  click,
  arrange,
  entry,
  heard,
  item,
  listed,
  mark,
  part,
  parts,
  play,
  seen,
  spoken,
} from './llm-stage-order-page.js';
import { waitUntil } from '../support/wait-until.js';

type Pointer = 'mouse' | 'touch';

const center = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
};

function send(type: string, target: EventTarget, pointerType: Pointer, at: { clientX: number; clientY: number }): void {
  const buttons = type === 'pointerup' ? 0 : 1;
  const init = { bubbles: true, composed: true, cancelable: true, pointerId: 1, isPrimary: true, button: 0, buttons, pointerType, ...at };
  target.dispatchEvent(new PointerEvent(type, init));
}

/** A pointer comes to the list: what it takes to drag comes with it. */
function hover(el: LlmStageOrder, pointerType: Pointer): void {
  send('pointerover', part(el, 'list')!, pointerType, center(part(el, 'list')!));
}

/** The texts of a list as they lie on the page, but for the one that hangs at the pointer. */
function lying(el: Element, name: 'list' | 'aside' = 'list'): string {
  const rows = [...part(el, name)!.querySelectorAll('[data-entry]')].filter((row) => getComputedStyle(row).position !== 'fixed');
  return rows.map((row) => seen(row.querySelector('bdi'))).join();
}

/** Where something is once it glides no more. */
async function still(element: Element): Promise<{ clientX: number; clientY: number }> {
  let before = NaN;
  const isStill = () => before === (before = center(element).clientY);
  await waitUntil(isStill, 'it glides on', 60);
  return center(element);
}

/** Takes an entry, holds it where something else lies until `isThere`, and lets go. */
async function drag(el: LlmStageOrder, text: string, to: Element, isThere: () => boolean, pointerType: Pointer = 'mouse'): Promise<void> {
  const handle = entry(el, text);
  // Entries may still glide from an earlier move, which a page that draws no frames (WebKitGTK's first) has not even begun.
  for (const row of el.shadowRoot!.querySelectorAll('[data-entry]')) for (const motion of row.getAnimations()) motion.finish();
  const goal = await still(to);
  let isHeld = false;
  el.shadowRoot!.addEventListener('choose', () => (isHeld = true), { once: true });
  hover(el, pointerType);
  const take = () => {
    if (!isHeld) send('pointerdown', handle, pointerType, center(handle));
    return isHeld;
  };
  await waitUntil(take, 'it cannot be taken', 40);
  let tremor = 0;
  const carry = () => {
    if (isThere()) return true;
    tremor = (tremor + 1) % 3;
    send('pointermove', handle, pointerType, { clientX: goal.clientX + tremor, clientY: goal.clientY + tremor });
    return false;
  };
  await waitUntil(carry, 'it does not get there', 40);
  send('pointerup', document, pointerType, goal);
  await el.updateComplete;
}

async function nested(template: TemplateResult): Promise<LlmStageOrder> {
  const outer = await fixture<HTMLElement>(html`<div></div>`);
  const inner = document.createElement('div');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const root = inner.attachShadow({ mode: 'open' });
  render(template, root);
  const el = root.querySelector('llm-stage-order')!;
  await waitUntil(() => part(el, 'list'));
  return el;
}

describe('<llm-stage-order> by dragging', () => {
  for (const pointerType of ['mouse', 'touch'] as const) {
    for (const [where, put] of [['on a page', play], ['inside nested shadow roots', nested]] as const) {
      it(`moves an entry with ${pointerType} ${where}, says where it is, and stays in charge`, async () => {
        const el = await put(ABC);
        const [first, second, third] = listed(el);
        await drag(el, first, item(el, third), () => lying(el) === [second, third, first].join(), pointerType);
        expect(listed(el)).to.deep.equal([second, third, first]);
        expect(spoken(el)).to.equal(`${first}, now 3 of 3`);
        expect(parts(el, 'place').map(seen)).to.deep.equal(['1', '2', '3']);
        await click(el, `Move up: ${first}`);
        expect(listed(el)).to.deep.equal([second, first, third]);
        await drag(el, third, item(el, second), () => lying(el) === [third, second, first].join(), pointerType);
        await click(el, `Move down: ${third}`);
        expect(listed(el)).to.deep.equal([second, third, first]);
        expect(parts(el, 'item')).to.have.length(3);
      });
    }
  } // prettier-ignore

  it('puts aside what is dragged there', async () => {
    const items = [{ text: 'A' }, { text: 'B' }, { text: '1', distractor: true }];
    const el = await play(html`<llm-stage-order .items=${items}></llm-stage-order>`);
    await drag(el, '1', part(el, 'aside')!.querySelector('ul')!, () => lying(el, 'aside') === '1');
    expect(spoken(el)).to.equal('1, put aside. 2 left in the list.');
    expect(aside(el)).to.deep.equal(['1']);
    expect(listed(el)).to.have.length(2);
    await drag(el, 'A', item(el, '1'), () => lying(el, 'aside').includes('A'));
    expect(aside(el)).to.have.members(['1', 'A']);
    expect(listed(el)).to.deep.equal(['B']);
    await click(el, 'Put back: A');
    expect(listed(el)).to.deep.equal(['B', 'A']);
  });

  it('lets entries pass those that are right, which cannot be dragged', async () => {
    const el = await play(ABC);
    await arrange(el, 'C', 'B', 'A');
    await click(el, 'Check');
    await click(el, 'Try again');
    expect(mark(el, 'B')).to.equal('in order');
    await drag(el, 'A', item(el, 'C'), () => lying(el) === 'A,C,B');
    expect(listed(el)).to.deep.equal(['A', 'B', 'C']); // B is back at its number
    await click(el, 'Check');
    expect(seen(part(el, 'result'))).to.contain('All 3 are right.');
  }); // prettier-ignore

  it('fires nothing before the check but its state', async () => {
    const el = await play(ABC);
    const events = (['llm-answer', 'llm-progress'] as const).map((kind) => heard(el, kind));
    const states = heard(el, 'llm-state');
    const [first, , third] = listed(el);
    await drag(el, first, item(el, third), () => lying(el).endsWith(first));
    expect(events.flat()).to.have.length(0);
    await waitUntil(() => states.length === 1);
  }); // prettier-ignore

  it('works again when the element has been elsewhere', async () => {
    const el = await play(ABC);
    hover(el, 'mouse');
    const home = el.parentElement!;
    el.remove();
    home.append(el);
    await el.updateComplete;
    const [first, , third] = listed(el);
    await drag(el, first, item(el, third), () => lying(el).endsWith(first));
    expect(button(el, `Move up: ${first}`)).not.to.equal(undefined);
    expect(listed(el).at(-1)).to.equal(first);
  }); // prettier-ignore
});
