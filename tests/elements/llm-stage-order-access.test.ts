import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { registerTranslation } from '../../src/index.js';
import { en } from '../../src/translations/en.js';
import {
  ABC, arrange, aside, button, click, entry, focused, focusedName, heard, LETTERS, listed, part, parts, play, seen, spoken,
} from './llm-stage-order-page.js'; // prettier-ignore
import { waitUntil } from '../support/wait-until.js';

async function withAlt(key: string): Promise<void> {
  await sendKeys({ down: 'Alt' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Alt' });
}

describe('<llm-stage-order> is for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    it(`accessible in each of its states, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      const el = await play(html`<llm-stage-order></llm-stage-order>`);
      await click(el, `Put aside: ${listed(el)[0]}`);
      await expect(el).to.be.accessible();
      await click(el, 'Check');
      await expect(el).to.be.accessible();
      await click(el, 'Try again');
      await expect(el).to.be.accessible();
      el.disabled = true;
      await expect(el).to.be.accessible();
      el.disabled = false;
      await waitUntil(() => !button(el, 'Check')!.disabled);
      await click(el, 'Check');
      await click(el, 'Show me the order');
      await expect(el).to.be.accessible();
      document.documentElement.style.colorScheme = '';
      document.body.removeAttribute('style');
    }).timeout(30_000);
  }

  describe('by keyboard', () => {
    it('with one stop in the list, and arrows from entry to entry', async () => {
      const el = await play(ABC);
      const [first, second, third] = listed(el);
      el.focus();
      expect(focused(el)).to.equal(part(el, 'question'));
      await sendKeys({ press: 'Tab' });
      expect(focused(el)).to.equal(entry(el, first));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => focused(el) === entry(el, second));
      await sendKeys({ press: 'End' });
      await waitUntil(() => focused(el) === entry(el, third));
      await sendKeys({ press: 'ArrowDown' });
      expect(focused(el)).to.equal(entry(el, third));
      await sendKeys({ press: 'Home' });
      await waitUntil(() => focused(el) === entry(el, first));
      expect(listed(el)).to.deep.equal([first, second, third]);
      for (const name of [`Move up: ${first}`, `Move down: ${first}`, 'Check']) {
        await sendKeys({ press: 'Tab' });
        expect(focusedName(el)).to.equal(name);
      }
    });

    it('with Alt and an arrow to move at once', async () => {
      const el = await play(ABC);
      const [first, second, third] = listed(el);
      entry(el, first).focus();
      await withAlt('ArrowDown');
      await waitUntil(() => listed(el).join() === [second, first, third].join());
      expect(spoken(el)).to.equal(`${first}, now 2 of 3`);
      await waitUntil(() => focused(el) === entry(el, first));
      await withAlt('End');
      await waitUntil(() => listed(el).join() === [second, third, first].join());
      await waitUntil(() => focused(el) === entry(el, first));
      await withAlt('Home');
      await waitUntil(() => listed(el).join() === [first, second, third].join());
    });

    it('with Space to pick up and put down, and Escape to take back', async () => {
      const el = await play(ABC);
      const [first, second, third] = listed(el);
      entry(el, first).focus();
      await sendKeys({ press: ' ' });
      await waitUntil(() => entry(el, first).ariaPressed === 'true');
      expect(spoken(el)).to.equal(
        `${first}, picked up, 1 of 3. Arrow keys move it, Space puts it down, Escape takes it back to where it was.`,
      );
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => listed(el).join() === [second, first, third].join() && focused(el) === entry(el, first));
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => listed(el).join() === [second, third, first].join() && focused(el) === entry(el, first));
      expect(spoken(el)).to.equal(`${first}, now 3 of 3`);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => listed(el).join() === [first, second, third].join() && focused(el) === entry(el, first));
      expect(spoken(el)).to.equal(`${first} is back where it was, 1 of 3`);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => entry(el, first).ariaPressed === 'true');
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => listed(el).join() === [second, first, third].join() && focused(el) === entry(el, first));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => entry(el, first).ariaPressed === 'false');
      expect(spoken(el)).to.equal(`${first}, put down, 2 of 3`);
      await sendKeys({ press: 'ArrowDown' });
      await waitUntil(() => focused(el) === entry(el, third));
      expect(listed(el)).to.deep.equal([second, first, third]);
    });

    it('alone, from the first move to the last word', async () => {
      const el = await play(LETTERS);
      const completes = heard(el, 'llm-complete');
      for (const digit of ['1', '2']) {
        entry(el, listed(el)[0]).focus();
        for (let i = 0; i < listed(el).indexOf(digit); i++) await sendKeys({ press: 'ArrowDown' });
        await waitUntil(() => focused(el) === entry(el, digit));
        await sendKeys({ press: 'Delete' });
        await waitUntil(() => aside(el).includes(digit) && focused(el)?.closest('[part~=list]'));
      }
      for (const letter of ['A', 'B', 'C', 'D', 'E']) {
        while (seen(focused(el)?.querySelector('bdi') ?? null) !== listed(el)[0]) {
          const before = focused(el);
          await sendKeys({ press: 'ArrowUp' });
          await waitUntil(() => focused(el) !== before);
        }
        for (let i = 0; i < listed(el).indexOf(letter); i++) await sendKeys({ press: 'ArrowDown' });
        await waitUntil(() => focused(el) === entry(el, letter));
        await withAlt('End');
        await waitUntil(() => listed(el).at(-1) === letter && focused(el) === entry(el, letter));
      }
      while (focusedName(el) !== 'Check') await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => seen(focused(el)) === 'All 7 are right, and on your first try!');
      await waitUntil(() => completes.length === 1);
      await sendKeys({ press: 'Tab' });
      expect(focusedName(el)).to.equal('Play again');
      await sendKeys({ press: ' ' });
      await waitUntil(() => focused(el) === part(el, 'question'));
    });

    it('leaving other keys to the page', async () => {
      const el = await play(ABC);
      const [first] = listed(el);
      for (const init of [{ key: 'a' }, { key: 'ArrowDown', ctrlKey: true }, { key: 'ArrowDown', shiftKey: true }, { key: 'Escape' }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        entry(el, first).dispatchEvent(event);
        expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
      }
    });
  });

  it('heard as it is seen, by a screen reader', async () => {
    const el = await play(ABC);
    const [first] = listed(el);
    await virtual.start({ container: part(el, 'frame')! });
    const until = async (phrase: string) => {
      for (let i = 0; i < 60; i++) {
        if ((await virtual.lastSpokenPhrase()).includes(phrase)) return;
        await virtual.next();
      }
      throw new Error(`"${phrase}" is not among: ${(await virtual.spokenPhraseLog()).join(' | ')}`);
    };
    await until('Put in order');
    await until('Put these in order, with the first at the top.');
    await until('list');
    await until(`button, ${first}`);
    expect(await virtual.lastSpokenPhrase()).to.contain('1 of 3');
    await until(`button, Move down: ${first}`);
    await virtual.act();
    await waitUntil(async () => (await virtual.spokenPhraseLog()).some((phrase) => phrase.includes(`${first}, now 2 of 3`)));
    await until('button, Check');
    await virtual.act();
    await waitUntil(() => part(el, 'result'));
    await until(seen(part(el, 'result')).split('.')[0]);
    await until('list');
    await until('right relative to');
    await until('button, Try again');
    await virtual.stop();
  });

  it('big enough to touch', async () => {
    const el = await play(LETTERS);
    await click(el, `Put aside: ${listed(el)[0]}`);
    for (const target of [...parts(el, 'button'), ...parts(el, 'entry')]) {
      const { width, height } = target.getBoundingClientRect();
      if (target.matches('button')) expect(Math.min(width, height), seen(target)).to.be.at.least(24);
    }
  });

  it('in other words, where authors register some, whole or in part', async () => {
    registerTranslation({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', orderCheck: 'Prüfen' });
    const el = await play(html`<llm-stage-order lang="de" .items=${[{ text: 'A' }, { text: 'B' }]}></llm-stage-order>`);
    expect(button(el, 'Prüfen')).not.to.equal(undefined);
    expect(button(el, 'Move up: A')).not.to.equal(undefined);
    expect(en.playAgain).to.equal('Play again');
  });

  it('focused on the question, and after a check on what it said', async () => {
    const el = await play(ABC);
    el.focus();
    expect(focused(el)).to.equal(part(el, 'question'));
    await arrange(el, 'C', 'B', 'A');
    await click(el, 'Check');
    el.blur();
    el.focus();
    expect(seen(focused(el))).to.contain('1 of 3');
  });

  it('silent, for eyes and ears, when the page changes it', async () => {
    const el = await play(ABC);
    const before = document.activeElement;
    el.seed = 5;
    el.attempts = 3;
    await el.updateComplete;
    el.items = [{ text: 'x' }, { text: 'y' }];
    await el.updateComplete;
    el.setState({});
    el.reset();
    await el.updateComplete;
    expect(spoken(el)).to.equal('');
    expect(document.activeElement).to.equal(before);
  });

  it('asleep far from the viewport: its author’s text stands there, and a script can still have its state', async () => {
    const far = await fixture(
      html`<div>
        <div style="block-size: 6000px"></div>
        ${LETTERS}
      </div>`,
    );
    const el = far.querySelector('llm-stage-order')!;
    await new Promise<void>((resolve) => new IntersectionObserver(() => resolve()).observe(far));
    for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
    expect(part(el, 'frame')).to.equal(null);
    expect(el.shadowRoot!.querySelector('slot')!.assignedElements()).to.deep.equal([...el.children]);
    expect(el.getState()).to.deep.equal({ v: 1, items: {} });
    await waitUntil(() => part(el, 'frame'));
  });
});
