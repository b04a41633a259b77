import { expect } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { registerTranslation } from '../../src/index.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import { button, click, heard, part, parts, pick, play, seen, spoken, TEA, turnTo, TWO } from './llm-preference-pair-page.js';
import { waitUntil } from '../support/wait-until.js';

const ONE = html`<llm-preference-pair>${TEA}</llm-preference-pair>`;
const focused = (el: Element) => el.shadowRoot!.activeElement;

describe('<llm-preference-pair> is for everybody', () => {
  beforeEach(() => rewardSession().reset());

  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`accessible, ${colorScheme},`, () => {
      before(() => {
        document.documentElement.style.colorScheme = colorScheme;
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
      });
      after(() => {
        document.documentElement.style.colorScheme = '';
        document.body.removeAttribute('style');
      });
      const start = () => play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);

      it('before a pick, and where nothing can be picked', async () => {
        const el = await start();
        await expect(el).to.be.accessible();
        el.disabled = true;
        await el.updateComplete;
        await expect(el).to.be.accessible();
      });

      it('after it, with the candy', async () => {
        const el = await start();
        await pick(el, 'A');
        for (const motion of el.shadowRoot!.getAnimations()) motion.finish();
        await expect(el).to.be.accessible();
      });

      it('after it, with what really happens and all that can be unfolded', async () => {
        const el = await start();
        await pick(el, 'A');
        await turnTo(el, 'real');
        for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
        await expect(el).to.be.accessible();
      });

      it('at the end', async () => {
        const el = await start();
        await pick(el, 'A', 'same');
        await click(el, 'See how it went');
        await expect(el).to.be.accessible();
      });
    });
  }

  if (navigator.userAgent.includes('Chrome')) {
    it('seen where colours are forced: the picked reply, the weights and the switch differ by more than colour', async () => {
      await executeServerCommand('emulate-features', { 'forced-colors': 'active' });
      const el = await play(ONE);
      await pick(el, 'B');
      const [a, b] = parts(el, 'reply').map((reply) => getComputedStyle(reply).borderTopWidth);
      expect(b).not.to.equal(a);
      const [dot, ghost] = [part(el, 'dot')!, part(el, 'ghost')!].map((one) => getComputedStyle(one).borderTopStyle);
      expect([dot, ghost]).to.deep.equal(['solid', 'dashed']);
      await executeServerCommand('emulate-features', { 'forced-colors': 'none' });
    });
  }

  it('played by keyboard alone', async () => {
    const el = await play(html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`);
    el.focus();
    expect(focused(el)).to.equal(part(el, 'prompt'));
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('A is better');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'lead');
    expect(seen(focused(el))).to.equal('You picked A.');

    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(el.shadowRoot!.querySelector('input[value=candy]'));
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => part(el, 'scores'));
    await sendKeys({ press: 'Tab' }); // the folded weights
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('Next pair');
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('Take it back');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'prompt');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('About the same');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'lead');
    await click(el, 'Next pair');
    await waitUntil(() => focused(el)?.id === 'prompt');
    await pick(el, 'B');
    await click(el, 'See how it went');
    await waitUntil(() => focused(el)?.id === 'summary');
    el.focus();
    expect(focused(el)?.id).to.equal('summary');
  });

  it('spoken once: first the pick by focus, then the bet and what moved', async () => {
    const el = await play(ONE);
    expect(spoken(el)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => spoken(el) && said.push(spoken(el))).observe(el.shadowRoot!.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await pick(el, 'B');
    await waitUntil(() => said.length > 0);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(
      /^The reward model had nothing to go on yet, so it bet fifty-fifty\. Your pick moved \d+ of its 12 weights\. Now it would bet on B, at \d+%\.$/,
    );
    await click(el, 'Take it back');
    await waitUntil(() => said.length > 1);
    expect(said.at(-1)).to.contain('Taken back.');
    expect(el.shadowRoot!.querySelectorAll('[role=status]')).to.have.length(1);
  });

  it('silent, for eyes and ears, when the page changes it', async () => {
    const el = await play(ONE);
    const kinds = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error', 'llm-reward-step'] as const;
    const events = kinds.map((kind) => heard(el, kind));
    const before = document.activeElement;
    el.view = 'real';
    el.scoring = 'match';
    el.disabled = true;
    await el.updateComplete;
    el.disabled = false;
    el.items = TWO;
    await el.updateComplete;
    el.setState({ v: 1, items: {} });
    el.reset();
    rewardSession().learn({ prompt: 'Moo?', a: 'Moo.', b: 'Who asks?', label: 1 });
    await el.updateComplete;
    expect(seen(part(el, 'prompt'))).to.equal('What is a cow?');
    expect(events.flat()).to.have.length(0);
    expect(spoken(el)).to.equal('');
    expect(document.activeElement).to.equal(before);
  });

  it('read by a screen reader: the pair, the ways to answer, then the weights as a table', async () => {
    const el = await play(ONE);
    const container = part(el, 'frame')!;
    const phrases = await readAll(container);
    const text = phrases.join(' | ');
    expect(text).to.contain('How do I make tea?');
    expect(text).to.contain('group, Which reply is better?');
    expect(text).to.contain('group, Reply A').and.contain('group, Reply B');
    for (const name of ['A is better', 'B is better', 'About the same']) expect(phrases).to.include(`button, ${name}`);
    expect(text).not.to.contain('B answers');

    await pick(el, 'B');
    await turnTo(el, 'real');
    const after = (await readAll(container)).join(' | ');
    expect(after).to.contain('You picked B.');
    expect(after).to.contain('Now it would bet on B');
    expect(after).to.match(/radio, +what really happens, .*checked/);
    expect(after).to.contain('table, Scores and chances, before your pick and after it');
    expect(after).to.contain('table, The weights of the reward model, before your pick and after it');
    expect(after).to.contain('columnheader, What it counts').and.contain('rowheader, answers with a question');
    expect(after).to.match(/0\.00 → [−-]0\.\d\d/);
    expect(after).not.to.contain('🍬');
  });

  it('tells the weights as tables, with headings for rows and columns', async () => {
    const el = await play(ONE);
    await pick(el, 'B');
    for (const table of parts(el, 'weights')) {
      expect(seen(table.querySelector('caption'))).to.contain('The weights of the reward model');
      expect([...table.querySelectorAll('thead th')].map((one) => seen(one.querySelector('span')))).to.deep.equal([
        'What it counts',
        'Weight',
      ]);
      for (const row of table.querySelectorAll('[part~=weight]')) {
        expect(seen(row.querySelector('th'))).not.to.equal('');
        expect(seen(row.querySelector('td'))).to.match(/\d\.\d\d/); // a number, where words are seen
      }
    }
  });

  it('big enough to touch', async () => {
    const el = await play(ONE);
    const targets = () => [...parts(el, 'button'), ...el.shadowRoot!.querySelectorAll<HTMLElement>('summary, input')];
    const check = () => {
      for (const target of targets()) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), seen(target)).to.be.at.least(24);
      }
    };
    check();
    await pick(el, 'A');
    check();
    await click(el, 'See how it went');
    check();
  });

  it('in other words, where authors register some, whole or in part', async () => {
    registerTranslation({ $code: 'nl', $name: 'Nederlands', $dir: 'ltr', pairSame: 'Ongeveer gelijk' });
    const el = await play(html`<llm-preference-pair lang="nl">${TEA}</llm-preference-pair>`);
    expect(button(el, 'Ongeveer gelijk')).not.to.equal(undefined);
    expect(button(el, 'A is better')).not.to.equal(undefined);
    await pick(el, 'B');
    expect(seen(part(el, 'explanation'))).to.match(/^You picked B\./);
  });

  it('honest about what it is, for who asks', async () => {
    const el = await play(ONE);
    const about = part(el, 'about')!;
    expect(seen(about.querySelector('summary'))).to.equal('About this reward model');
    expect(seen(about))
      .to.contain('glass box')
      .and.contain('Real reward models are large language models themselves')
      .and.contain('RLHF')
      .and.contain('that’s shorthand');
  });
});

/** Everything that a screen reader says from the start of a container to its end. */
async function readAll(container: Node): Promise<string[]> {
  await virtual.start({ container });
  const first = await virtual.lastSpokenPhrase();
  for (let i = 0; i < 400; i++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === `end of ${first}`) break;
  }
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}
