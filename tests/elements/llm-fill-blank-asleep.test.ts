import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/llm-fill-blank/index.js';
import type { LlmFillBlank } from '../../src/elements/llm-fill-blank/llm-fill-blank.js';
import type { PageSession } from '../../src/runtime/page-session.js';
import { putSession } from '../support/put-session.js';
import { bars, click, heard, part, seen, type } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const CAT = html`<llm-fill-blank id="cat" name="words">
  <p>The cat sat on the <mark>mat</mark>.</p>
  <ul>
    <li>moon</li>
  </ul>
</llm-fill-blank>`;

/** A widget far below the viewport, with a link before it, once the observers have spoken. */
async function far(): Promise<LlmFillBlank> {
  const form = await fixture<HTMLFormElement>(
    html`<form>
      <a href="#cat">To the exercise</a>
      <div style="block-size: 6000px"></div>
      ${CAT}
      <div style="block-size: 6000px"></div>
    </form>`,
  );
  await observed(form);
  return form.querySelector('llm-fill-blank')!;
}

/** Resolves when whatever comes near the viewport has rendered: each in a frame of its own. */
async function observed(target: Element): Promise<void> {
  await new Promise<void>((resolve) => new IntersectionObserver(() => resolve()).observe(target));
  for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
}

const isPlaying = (el: LlmFillBlank) => part(el, 'frame') !== null;
const focused = (el: Element) => el.shadowRoot!.activeElement;

describe('<llm-fill-blank> far from the viewport', () => {
  let session: PageSession;
  beforeEach(() => {
    scrollTo(0, 0);
    session = putSession();
  });

  it('shows what its author wrote, keeps its place, and costs no model', async () => {
    const el = await far();
    expect(isPlaying(el)).to.equal(false);
    const slot = el.shadowRoot!.querySelector('slot')!;
    expect(slot.assignedElements()).to.deep.equal([...el.children]);
    expect(el.getBoundingClientRect().height).to.be.greaterThan(200);
    expect(session.status).to.equal('idle');
    await expect(el).to.be.accessible();
  });

  it('does not keep those waiting who wait for its updates', async () => {
    expect(await (await far()).updateComplete).to.equal(true);
  });

  it('begins when it comes near, says so, and loads the model', async () => {
    const el = await far();
    const ready = heard(el, 'llm-ready');
    el.scrollIntoView();
    await waitUntil(() => ready.length > 0);
    expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the blank.');
    expect(el.shadowRoot!.querySelector('slot')).to.equal(null);
    expect(session.status).not.to.equal('idle');
    await click(el, 'moon');
    await bars(el);
  });

  it('begins when an anchor leads to it', async () => {
    const el = await far();
    el.closest('form')!.querySelector('a')!.click();
    await waitUntil(() => isPlaying(el));
    history.replaceState(null, '', ' ');
  });

  it('is reached by the Tab key', async () => {
    const el = await far();
    el.closest('form')!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => focused(el)?.id === 'sentence');
    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(part(el, 'choice'));
  });

  it('takes the focus from a script at once', async () => {
    const el = await far();
    el.focus();
    expect(document.activeElement).to.equal(el);
    expect(focused(el)).to.equal(part(el, 'sentence'));
  });

  it('tells and takes state, and sends its answers with a form', async () => {
    const first = await far();
    expect(first.getState()).to.deep.equal({ v: 1, items: {} });
    first.scrollIntoView();
    await waitUntil(() => isPlaying(first));
    await type(first, 'moon');
    const state = first.getState();

    scrollTo(0, 0);
    first.closest('form')!.remove();
    const el = await far();
    el.setState(state);
    expect(el.getState()).to.deep.equal(state);
    expect(el.value).to.equal('moon');
    expect(new FormData(el.form!).getAll('words')).to.deep.equal(['moon']);
    el.reset();
    expect(el.value).to.equal('');
  });

  it('tells a script that asks of what its author got wrong', async () => {
    const el = await far();
    const errors = heard(el, 'llm-error');
    el.items = [{ sentence: 'No gap.', answer: 'gap' }];
    expect(el.getState()).to.deep.equal({ v: 1, items: {} });
    await waitUntil(() => errors.length > 0);
    expect(errors[0].detail.code).to.equal('no-blank');
  });

  it('prints as an exercise', async () => {
    const el = await far();
    dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    await el.updateComplete;
    expect(seen(part(el, 'paper'))).to.contain('The cat sat on the .');
    dispatchEvent(new Event('afterprint'));
    await el.updateComplete;
    expect(part(el, 'paper')).to.equal(null);
    expect(session.status).to.equal('idle');
  });

  it('does nothing when it leaves before its turn, and begins when it is back', async () => {
    const el = await far();
    const ready = heard(el, 'llm-ready');
    const home = el.parentElement!;
    el.getState(); // wakes it
    el.remove();
    await observed(home);
    expect(ready).to.have.length(0);
    home.prepend(el);
    await waitUntil(() => ready.length > 0);
    expect(seen(part(el, 'sentence'))).to.equal('The cat sat on the blank.');
  });

  it('hears of lessons when it comes back, not before', async () => {
    const el = await far();
    el.scrollIntoView();
    await waitUntil(() => isPlaying(el) && session.status === 'ready');
    scrollTo(0, 0);
    await observed(el.closest('form')!);
    let updates = 0;
    el.addController({ hostUpdated: () => updates++ });
    await session.learn({ before: 'The ', after: ' sat.', word: 'cat', mode: 'masked' });
    await el.updateComplete;
    expect(updates).to.equal(0);
    el.scrollIntoView();
    await waitUntil(() => updates > 0);
  });
});
