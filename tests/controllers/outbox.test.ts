import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { Outbox } from '../../src/controllers/outbox.js';

class Sender extends LitElement {
  readonly outbox = new Outbox(this);
}
customElements.define('test-sender', Sender);

const never = new Promise(() => undefined);
const news = (...names: string[]) => () => names.map((name) => new Event(name, { bubbles: true })); // prettier-ignore

async function sender(): Promise<{ el: Sender; heard: string[] }> {
  const el = await fixture<Sender>(html`<test-sender></test-sender>`);
  const heard: string[] = [];
  for (const name of ['a', 'b', 'c']) el.addEventListener(name, () => heard.push(name));
  return { el, heard };
}

describe('an outbox', () => {
  it('sends news when their verdict is on screen, in their order', async () => {
    const { el, heard } = await sender();
    let show = (): void => undefined;
    el.outbox.post(news('a', 'b'), new Promise<void>((resolve) => (show = resolve)));
    await el.updateComplete;
    expect(heard).to.deep.equal([]);
    show();
    await oneEvent(el, 'b');
    expect(heard).to.deep.equal(['a', 'b']);
    expect(el.outbox.isWaiting).to.equal(false);
  });

  it('sends them as well when the verdict fails', async () => {
    const { el, heard } = await sender();
    el.outbox.post(news('a'), Promise.reject(new Error('no model')));
    await oneEvent(el, 'a');
    expect(heard).to.deep.equal(['a']);
  });

  it('waits two seconds, no longer', async () => {
    const { el } = await sender();
    const start = performance.now();
    el.outbox.post(news('a'), never);
    await oneEvent(el, 'a');
    expect(performance.now() - start).to.be.within(1900, 4000);
  });

  it('sends what waits before the next news, and once', async () => {
    const { el, heard } = await sender();
    el.outbox.post(news('a'), never);
    el.outbox.post(news('b'), never);
    expect(heard).to.deep.equal(['a']);
    el.outbox.flush();
    el.outbox.flush();
    expect(heard).to.deep.equal(['a', 'b']);
  });

  it('makes events when they go out', async () => {
    const { el } = await sender();
    let state = 'early';
    el.outbox.post(() => [new CustomEvent('c', { detail: state })], never);
    state = 'late';
    setTimeout(() => el.outbox.flush());
    const { detail } = await oneEvent<CustomEvent<string>>(el, 'c');
    expect(detail).to.equal('late');
  });

  it('loses nothing when the element leaves the page, or the page goes', async () => {
    const { el, heard } = await sender();
    el.outbox.post(news('a'), never);
    el.remove();
    expect(heard).to.deep.equal(['a']);
    document.body.append(el);
    el.outbox.post(news('b'), never);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(heard).to.deep.equal(['a', 'b']);
    el.remove();
  });
});
