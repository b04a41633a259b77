/** Elements in the hands of a page: moved, cloned, and taken into another document. */
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import '../../src/index.js';
import { putSession } from '../support/put-session.js';
import { settle } from './llm-lesson-random.js';
import { waitUntil } from '../support/wait-until.js';

const TAGS = ['llm-fill-blank', 'llm-preference-pair', 'llm-stage-order', 'llm-quiz', 'llm-concept', 'llm-pipeline', 'llm-lesson'] as const;

async function shown(el: LitElement): Promise<void> {
  el.focus();
  await waitUntil(() => el.shadowRoot?.querySelector('[part~=frame], slot'));
  await settle(el);
}

describe('an element that a page takes elsewhere', () => {
  const faults: string[] = [];
  const note = ({ message }: ErrorEvent) => faults.push(message);

  beforeEach(() => {
    putSession();
    faults.length = 0;
    addEventListener('error', note);
  });
  afterEach(() => removeEventListener('error', note));

  for (const tag of TAGS) {
    for (const isAwake of [true, false]) {
      it(`keeps its looks in another document: <${tag}>, ${isAwake ? 'on screen' : 'new'}`, async () => {
        const holder = await fixture<HTMLElement>(html`<div><iframe title="Other" width="800" height="600"></iframe></div>`);
        const other = holder.querySelector('iframe')!.contentDocument!;
        const el = document.createElement(tag) as LitElement;
        if (isAwake) {
          holder.prepend(el);
          await shown(el);
        }
        other.body.append(el);
        await shown(el);
        expect(getComputedStyle(el).display).not.to.equal('inline');
        holder.prepend(el);
        await shown(el);
        expect(getComputedStyle(el).display).not.to.equal('inline');
        expect(faults).to.deep.equal([]);
      });
    }

    it(`starts afresh as a clone: <${tag}>`, async () => {
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement(tag) as LitElement;
      holder.append(el);
      await shown(el);
      el.shadowRoot!.querySelector('button')?.click();
      const clone = el.cloneNode(true);
      if (!(clone instanceof LitElement)) throw new Error('It is another kind of node.');
      holder.append(clone);
      await shown(clone);
      if ('value' in clone) expect(clone.value).to.equal('');
      expect(faults).to.deep.equal([]);
    });
  }
});
