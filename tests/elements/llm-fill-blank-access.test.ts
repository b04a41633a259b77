import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { registerTranslation } from '../../src/index.js';
import { putSession } from '../support/put-session.js';
import {
  bars,
  button,
  click,
  field,
  heard,
  lesson,
  openAbout,
  part,
  parts,
  play,
  rows,
  seen,
  spoken,
  type,
} from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const CAT = html`<llm-fill-blank>
  <p>The cat sat on the <mark>mat</mark>.</p>
  <ul>
    <li>mat</li>
    <li>moon</li>
  </ul>
</llm-fill-blank>`;

const focused = (el: Element) => el.shadowRoot!.activeElement;

describe('<llm-fill-blank> is for everybody', () => {
  beforeEach(() => putSession());

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`accessible in each of its states, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      const el = await play(CAT);
      await expect(el).to.be.accessible();
      await click(el, 'moon');
      await bars(el);
      await expect(el).to.be.accessible();
      await click(el, 'Teach it');
      await lesson(el);
      openAbout(el);
      await waitUntil(() => part(el, 'about')!.querySelector('li'));
      await expect(el).to.be.accessible();
      document.documentElement.style.colorScheme = '';
      document.body.removeAttribute('style');
    });
  }

  it('played by keyboard alone', async () => {
    const el = await play(html`
      <llm-fill-blank>
        <p>The <mark>cat</mark> sat.</p>
        <ul>
          <li>dog</li>
        </ul>
        <p>The <mark>dog</mark> ran.</p>
      </llm-fill-blank>
    `);
    parts(el, 'choice')[0].focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(el, 'answer'));
    await waitUntil(() => focused(el)?.id === 'lead');
    expect(seen(focused(el))).to.match(/^You said (cat|dog)\.$/);
    await bars(el);

    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('Teach it cat');
    await sendKeys({ press: 'Enter' });
    await lesson(el);
    expect(seen(focused(el))).to.equal('Teach it once more');
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('Next sentence');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => seen(part(el, 'lesson')).includes('Undone'));
    await waitUntil(() => seen(focused(el)) === 'Teach it cat');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'sentence');

    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(field(el));
    await sendKeys({ type: 'bird' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'lead');
    await click(el, 'See how it went');
    await waitUntil(() => focused(el)?.id === 'summary');
  });

  it('answered by Enter and by click without a form being submitted, which a sandbox may forbid', async () => {
    const el = await play(html`<llm-fill-blank .items=${[{ sentence: 'The ___ sat.', answer: 'cat' }]}></llm-fill-blank>`);
    const submissions = heard(el.shadowRoot!, 'submit');
    field(el).focus();
    await sendKeys({ type: 'bird' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(el, 'answer'));
    el.reset();
    await el.updateComplete;
    await type(el, 'fish');
    expect(part(el, 'answer')).to.exist;
    expect(submissions).to.have.length(0);
  });

  it('spoken once: first the learner’s word by focus, then what the model said, then what a lesson did', async () => {
    const el = await play(CAT);
    expect(spoken(el)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => spoken(el) && said.push(spoken(el))).observe(el.shadowRoot!.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await click(el, 'moon');
    await bars(el);
    await waitUntil(() => said.length > 0);
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('The model put').and.contain('%').and.not.contain('You said');
    await click(el, 'Teach it');
    await lesson(el);
    await waitUntil(() => said.at(-1)!.includes('After one lesson'));
    await click(el, 'Play again');
    expect(spoken(el)).to.equal('');
  });

  it('silent, for eyes and ears, when the page changes it', async () => {
    const el = await play(CAT);
    const events = (['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error'] as const).map((kind) => heard(el, kind));
    const before = document.activeElement;
    el.mode = 'next';
    el.scoring = 'match';
    el.disabled = true;
    await el.updateComplete;
    el.disabled = false;
    el.items = [{ sentence: 'The ___ ran.', answer: 'dog' }];
    await el.updateComplete;
    el.setState({ v: 1, items: {} });
    el.reset();
    await el.updateComplete;
    expect(seen(part(el, 'sentence'))).to.contain('The blank');
    expect(events.flat()).to.have.length(0);
    expect(spoken(el)).to.equal('');
    expect(document.activeElement).to.equal(before);
  });

  it('told of the bars as a table', async () => {
    const el = await play(CAT);
    await click(el, 'moon');
    await bars(el);
    const table = part(el, 'bars')!;
    expect(seen(table.querySelector('caption'))).to.contain('How likely');
    expect([...table.querySelectorAll('thead th')].map(seen)).to.deep.equal(['Word', 'Chance', 'In other words']);
    for (const { word, percent, odds } of rows(el)) {
      expect(word).not.to.equal('');
      expect(percent).to.contain('%');
      expect(odds).to.match(/1 in|in 10|always/);
    }
  });

  it('big enough to touch', async () => {
    const el = await play(CAT);
    await type(el, 'x');
    await click(el, 'Play again');
    for (const target of [...parts(el, 'button'), field(el), part(el, 'about')!.querySelector('summary')!]) {
      const { width, height } = target.getBoundingClientRect();
      if (width === 0) continue; // not shown now
      expect(Math.min(width, height), seen(target)).to.be.at.least(24);
    }
  });

  it('in other words, where authors register some, whole or in part', async () => {
    registerTranslation({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', showMe: 'Zeig es mir' });
    const el = await play(
      html`<llm-fill-blank lang="de"
        ><p>The <mark>cat</mark> sat.</p></llm-fill-blank
      >`,
    );
    expect(button(el, 'Zeig es mir')).not.to.equal(undefined);
    expect(button(el, 'Guess')).not.to.equal(undefined);
  });

  it('with the model’s card for who asks', async () => {
    const session = putSession();
    const el = await play(CAT);
    await session.load();
    await el.updateComplete;
    const about = part(el, 'about') as HTMLDetailsElement;
    expect(about.open).to.equal(false);
    expect(seen(about.querySelector('summary'))).to.equal('About this model');
    openAbout(el);
    await waitUntil(() => about.querySelector('li'));
    expect(seen(about)).to.contain(session.info!.parameters.toLocaleString('en')).and.contain(session.info!.fingerprint);
    expect(seen(about)).to.contain('that’s shorthand');
  });
});
