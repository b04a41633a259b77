import { expect, fixture, nextFrame } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { ViewTimeController } from '../../src/controllers/view-time-controller.js';
import { waitUntil } from '../support/wait-until.js';

class Timed extends LitElement {
  readonly clock = new ViewTimeController(this);
  override render() {
    return html`text`;
  }
}
customElements.define('view-timed', Timed);

describe('ViewTimeController', () => {
  it('starts to count when its element comes into view, and anew when told', async () => {
    const page = await fixture(
      html`<div>
        <p style="block-size: 500vh"></p>
        <view-timed></view-timed>
      </div>`,
    );
    const el = page.querySelector<Timed>('view-timed')!;
    for (let i = 0; i < 5; i++) await nextFrame(); // the observer has spoken by then
    expect(el.clock.seconds).to.equal(0);

    el.scrollIntoView();
    await waitUntil(() => el.clock.seconds > 0.05);
    el.clock.reset();
    expect(el.clock.seconds).to.be.lessThan(0.05);
    await waitUntil(() => el.clock.seconds > 0);
  });

  it('stands still once the element was told to start anew off the page', async () => {
    const el = await fixture<Timed>(html`<view-timed></view-timed>`);
    await waitUntil(() => el.clock.seconds > 0);
    el.remove();
    el.clock.reset();
    await nextFrame();
    expect(el.clock.seconds).to.equal(0);
  });
});
