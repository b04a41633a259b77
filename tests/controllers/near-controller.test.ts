import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { NearController } from '../../src/controllers/near-controller.js';
import { waitUntil } from '../support/wait-until.js';

const rendered: Element[] = [];

class NearElement extends LitElement {
  readonly near: NearController = new NearController(this);

  override connectedCallback() {
    if (this.near.enter()) super.connectedCallback();
  }

  override disconnectedCallback() {
    this.near.leave();
    super.disconnectedCallback();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    await this.near.turn();
    return super.scheduleUpdate();
  }

  protected override firstUpdated() {
    rendered.push(this);
  }

  override render() {
    return html`<p>alive</p>`;
  }
}
customElements.define('near-element', NearElement);

const frame = () => new Promise(requestAnimationFrame);
const elements = (root: Element) => [...root.querySelectorAll<NearElement>('near-element')];
const tag = html`<near-element>text</near-element>`;

describe('NearController', () => {
  beforeEach(() => {
    scrollTo(0, 0);
    rendered.length = 0;
  });

  it('lets the elements of a screen render one a frame, and shows their text until then', async () => {
    const page = await fixture(html`<div>${[1, 2, 3, 4, 5].map(() => tag)}</div>`);
    let most = 0;
    while (rendered.length < 5) {
      const before = rendered.length;
      await frame();
      most = Math.max(most, rendered.length - before);
      for (const el of elements(page)) expect(el.shadowRoot!.querySelector('slot') === null).to.equal(rendered.includes(el));
    }
    expect(most).to.equal(1);
    expect(elements(page).every(({ shadowRoot }) => shadowRoot!.textContent === 'alive')).to.equal(true);
  });

  it('lets only those render that are near what is in view', async () => {
    const page = await fixture(html`<div><div style="block-size: 4000px"></div></div>`);
    scrollTo(0, 4000);
    const [far, ...near] = [1, 2, 3].map(() => document.createElement('near-element'));
    page.prepend(far);
    page.append(...near);
    await waitUntil(() => rendered.length === 2);
    expect(rendered.includes(far)).to.equal(false); // the list itself would be long to print
  });

  it('forgets an element that leaves before its turn, and remembers it when it is back', async () => {
    const page = await fixture(html`<div>${tag}</div>`);
    const [el] = elements(page);
    el.near.wake();
    el.remove();
    for (let i = 0; i < 4; i++) await frame();
    expect(rendered).to.have.length(0);
    page.append(el);
    await waitUntil(() => rendered.length === 1);
  });

  it('tells what comes near and what leaves', async () => {
    const page = await fixture(
      html`<div>
        ${tag}
        <div style="block-size: 6000px"></div>
      </div>`,
    );
    const [el] = elements(page);
    const told: boolean[] = [];
    el.near.onChange(() => told.push(el.near.isNear));
    await waitUntil(() => told.length === 1);
    scrollTo(0, 5000);
    await waitUntil(() => told.length === 2);
    scrollTo(0, 0);
    await waitUntil(() => told.length === 3);
    expect(told).to.deep.equal([true, false, true]);
    expect(el.near.isAwake).to.equal(true);
  });
});
