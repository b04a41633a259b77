import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ModelController } from '../../src/controllers/model-controller.js';
import { NearController } from '../../src/controllers/near-controller.js';
import { connectMainThread } from '../../src/runtime/connect.js';
import { PageSession } from '../../src/runtime/page-session.js';
import { modelSession } from '../../src/runtime/session.js';
import { randomModelFile } from '../runtime/random-model.js';
import { rejection } from '../runtime/rejection.js';

const request = { before: 'The cat sat on the ', after: '.', mode: 'masked' } as const;
const moon = { ...request, word: 'moon' };

let session: PageSession;

class ControlledElement extends LitElement {
  readonly near: NearController = new NearController(this);
  readonly model: ModelController = new ModelController(this, this.near, () => session);

  override connectedCallback() {
    if (this.near.enter()) super.connectedCallback();
  }

  override disconnectedCallback() {
    this.near.leave();
    super.disconnectedCallback();
  }

  override render() {
    return html`${this.model.status} ${this.model.stamp?.steps}`;
  }
}
customElements.define('controlled-element', ControlledElement);

/** Resolves once the session is, or has been, in a status. */
function until(status: PageSession['status']): Promise<void> {
  return new Promise((resolve) => {
    const look = () => session.status === status && resolve();
    session.addEventListener('change', look);
    look();
  });
}

const element = () => fixture<ControlledElement>(html`<controlled-element></controlled-element>`);

/** Resolves once observers of the viewport were told about an element: they all are in the same frame. */
function observed(target: Element): Promise<void> {
  return new Promise((resolve) => new IntersectionObserver(() => resolve()).observe(target));
}

describe('ModelController', () => {
  beforeEach(() => {
    session = new PageSession({ loadWeights: () => Promise.resolve(randomModelFile()), connect: connectMainThread });
  });

  it('loads the model of an element near the viewport and renders the element as it comes', async () => {
    const controlled = await element();
    await until('ready');
    await controlled.updateComplete;
    expect(controlled.shadowRoot).to.have.text('ready 0');
    expect(controlled.model).to.include({ status: 'ready', progress: 1, failure: null, info: session.info });

    const { entry } = await controlled.model.learn(moon);
    await controlled.updateComplete;
    expect(controlled.shadowRoot).to.have.text('ready 1');
    await controlled.model.undo(entry);
    await controlled.updateComplete;
    expect(controlled.shadowRoot).to.have.text('ready 0');
  });

  it('does not load for an element far below the viewport until it comes near', async () => {
    const column = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 9000px"></div>
        <controlled-element></controlled-element>
      </div>`,
    );
    await observed(column);
    expect(session.status).to.equal('idle');
    column.querySelector('controlled-element')!.scrollIntoView();
    await until('ready');
  });

  it('loads when the model is asked for', async () => {
    const column = await fixture<HTMLElement>(
      html`<div>
        <div style="height: 9000px"></div>
        <controlled-element></controlled-element>
      </div>`,
    );
    const { model } = column.querySelector<ControlledElement>('controlled-element')!;
    expect((await model.predictBlank(request)).words).to.have.length(5);
  });

  it('drops the requests of an element that leaves the page, and only those', async () => {
    const [leaving, staying] = [await element(), await element()];
    await session.load();
    const dropped = [rejection(leaving.model.predictBlank(request)), rejection(leaving.model.learn(moon))];
    const kept = staying.model.predictBlank(request);
    leaving.remove();
    for (const reason of await Promise.all(dropped)) expect(reason).to.include({ name: 'AbortError' });
    expect((await kept).words).to.have.length(5);
    expect(session.journal).to.deep.equal([]);
  });

  it('is quiet after the element left, and works again when it is back', async () => {
    const moved = await element();
    await session.load();
    const parent = moved.parentElement!;
    await moved.updateComplete;
    moved.remove();
    await session.learn(moon);
    await moved.updateComplete;
    expect(moved.shadowRoot).to.have.text('ready 0');
    parent.append(moved);
    expect((await moved.model.predictBlank(request)).words).to.have.length(5);
    await session.learn(moon);
    await moved.updateComplete;
    expect(moved.shadowRoot).to.have.text('ready 2');
  });

  it('tells of a failure and tries again', async () => {
    const files = [new Uint8Array(100), randomModelFile()];
    session = new PageSession({ loadWeights: () => Promise.resolve(files.shift()!), connect: connectMainThread });
    const { model } = await element();
    await until('failed');
    expect(model).to.include({ status: 'failed', info: null, stamp: null });
    expect(model.failure).to.include({ reason: 'format' });
    expect(await rejection(model.predictBlank(request))).to.equal(model.failure);
    model.retry();
    await until('ready');
    expect(model.failure).to.equal(null);
  });

  it('takes the session of the page, and only once its element is there', () => {
    class PageElement extends LitElement {
      readonly model = new ModelController(this, new NearController(this));
    }
    customElements.define('page-element', PageElement);
    const lone = new PageElement();
    expect(lone.model).to.include({ status: 'idle', progress: 0, info: null, failure: null, stamp: null });
    expect(modelSession().status).to.equal('idle');
  });
});
