import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { registerTranslation, type LlmQuiz } from '../../src/index.js';
import {
  ALL,
  answer,
  answerWith,
  asked,
  button,
  field,
  focused,
  heard,
  inputs,
  MANY,
  ONE,
  option,
  part,
  parts,
  pick,
  play,
  press,
  quiz,
  seen,
  spoken,
  TEXT,
  TRUE_FALSE,
  verdict,
  write,
} from './llm-quiz-page.js';
import { waitUntil } from '../support/wait-until.js';

const SPACE = navigator.userAgent.includes('Firefox') ? ' ' : 'Space';

/** No motion half-way while colours are looked at. */
const still = (el: Element) => {
  for (const one of el.shadowRoot!.getAnimations()) one.finish();
};

async function sound(el: LlmQuiz): Promise<void> {
  still(el);
  await expect(el).to.be.accessible();
}

describe('<llm-quiz> is for everybody', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    describe(`accessible, ${colorScheme}`, () => {
      before(() => {
        document.documentElement.style.colorScheme = colorScheme;
        document.body.style.background = 'Canvas';
        document.body.style.color = 'CanvasText';
      });
      after(() => {
        document.documentElement.style.colorScheme = '';
        document.body.removeAttribute('style');
      });

      it('with one choice, asked, missing, missed, tried again and right', async () => {
        const el = await play(quiz([ONE]));
        await press(el, 'Check');
        await sound(el); // a hint
        await answer(el, 'Green');
        await sound(el);
        await press(el, 'Try again');
        await sound(el);
        await answer(el, 'Blue');
        await sound(el);
      });

      it('with several, answered in part and shown, all reasons unfolded', async () => {
        const el = await play(quiz([MANY]));
        await answer(el, 'Apples', 'Fish');
        await sound(el);
        await press(el, 'Show the answer');
        for (const details of el.shadowRoot!.querySelectorAll('details')) details.open = true;
        await sound(el);
      });

      it('with words of one’s own, and at the end', async () => {
        const el = await play(quiz([TEXT, TRUE_FALSE]));
        await sound(el);
        await write(el, 'The water rises');
        await press(el, 'Compare with the key ideas');
        await sound(el);
        await press(el, 'Done');
        await sound(el);
        await press(el, 'Next question');
        await answer(el, 'False');
        await press(el, 'See how it went');
        await sound(el);
      });

      it('with all on one page, disabled', async () => {
        const el = await play(html`<llm-quiz all disabled .items=${ALL}></llm-quiz>`);
        await sound(el);
      });
    });
  }

  it('played by keyboard alone', async () => {
    const el = await play(quiz([ONE, MANY, TEXT]));
    el.focus();
    expect(focused(el)).to.equal(part(el, 'legend'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: SPACE });
    expect(option(el, 'Green').input.checked).to.equal(true);
    await sendKeys({ press: 'ArrowDown' });
    expect(option(el, 'Blue').input.checked).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === part(el, 'verdict'));
    expect(seen(focused(el))).to.equal('Yes, that’s it.');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => seen(focused(el)) === 'What grows on trees?');

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: SPACE });
    expect(inputs(el).map(({ checked }) => checked)).to.deep.equal([true, true, false, false, false]);
    for (let i = 0; i < 4; i++) await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('Check');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === part(el, 'verdict'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === part(el, 'legend'));
    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(option(el, 'Pears').input); // what was tried is settled
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => verdict(el).includes('point'));
    await press(el, 'Next question');

    await waitUntil(() => asked(el) === 'Where does rain come from?' && focused(el) === part(el, 'legend'));
    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(field(el));
    await sendKeys({ type: 'vapour' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => seen(focused(el)) === 'Which of these ideas did you mention?');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused(el)).to.equal(inputs(el)[1]);
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === part(el, 'verdict'));
    expect(verdict(el)).to.equal('You have all the key ideas.');
    await sendKeys({ press: 'Tab' });
    expect(seen(focused(el))).to.equal('See how it went');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el)?.id === 'summary');
  });

  it('answered by Enter and by click without a form being submitted, which a sandbox may forbid', async () => {
    const el = await play(quiz([ONE, MANY]));
    const submissions = heard(el.shadowRoot!, 'submit');
    option(el, 'Green').input.focus();
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => verdict(el) !== '');
    await press(el, 'Show the answer');
    await press(el, 'Next question');
    await answer(el, 'Pears');
    expect(verdict(el)).to.contain('3 of 5');
    expect(submissions).to.have.length(0);
  });

  it('not answered by Enter where all answers are handed in together', async () => {
    const el = await play(html`<llm-quiz all feedback="never" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    const answers = heard(el, 'llm-answer');
    option(el, 'Green').input.focus();
    await sendKeys({ press: SPACE });
    await sendKeys({ press: 'Enter' });
    await pick(el, 'True');
    expect(answers).to.have.length(0);
    await press(el, 'Hand in all answers');
    expect(answers.map(({ detail }) => detail.value)).to.deep.equal(['Green', 'True']);
  });

  it('given the focus while its question has not been laid out', async () => {
    const place = await fixture(html`<div></div>`);
    const el = Object.assign(document.createElement('llm-quiz'), { items: [ONE] });
    place.append(el);
    el.focus();
    expect(focused(el)).to.equal(part(el, 'legend'));
  });

  it('taken by a hint to the place where something is missing, and told of it', async () => {
    const el = await play(quiz([ONE]));
    await press(el, 'Check');
    await waitUntil(() => focused(el) === option(el, 'Green').input);
    expect(spoken(el)).to.equal('Pick one first.');
    const described = option(el, 'Green').input.getAttribute('aria-describedby')!;
    expect(seen(el.shadowRoot!.getElementById(described))).to.equal('Pick one first.');
  });

  it('told of missing answers by number where all are handed in together', async () => {
    const el = await play(html`<llm-quiz all feedback="never" .items=${ALL}></llm-quiz>`);
    await pick(el, 'Blue', 'True');
    await press(el, 'Hand in all answers');
    expect(spoken(el)).to.equal('Questions 2 and 4 still need an answer.');
    expect(focused(el)).to.equal(option(el, 'Apples').input);
  });

  it('spoken once: first the verdict by focus, then the reasons of what was picked, and nothing of the rest', async () => {
    const el = await play(quiz([ONE]));
    expect(spoken(el)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => spoken(el) && said.push(spoken(el))).observe(el.shadowRoot!.querySelector('[role=status]')!, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    await answer(el, 'Green');
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal(['Green: Not quite. That is grass.']);
    expect(seen(focused(el))).to.contain('Not quite.');
    await press(el, 'Try again');
    expect(spoken(el)).to.equal('');
    await answer(el, 'Blue');
    await waitUntil(() => said.length > 1);
    expect(said[1]).to.contain('Blue: Yes. Air scatters blue light most.');
  });

  it('told of the key ideas, and which of them were ticked', async () => {
    const el = await play(quiz([TEXT]));
    await answerWith(el, 'vapour');
    await waitUntil(() => spoken(el) !== '');
    expect(spoken(el)).to.contain('Water evaporates. In your words. The sun').and.contain('Clouds cool down. Cold air');
  });

  it('read out by a screen reader: the group, its question, each option with its place', async () => {
    const el = await play(quiz([ONE, TRUE_FALSE]));
    await virtual.start({ container: part(el, 'question')! });
    for (let i = 0; i < 14; i++) await virtual.next();
    const log = (await virtual.spokenPhraseLog()).join('\n');
    await virtual.stop();
    expect(log).to.contain('What colour is a clear sky?');
    expect(log)
      .to.match(/radio, Green/)
      .and.match(/radio, Blue/)
      .and.match(/radio, Red/);
    expect(log).to.contain('button, Check');

    await answer(el, 'Green');
    await virtual.start({ container: part(el, 'question')! });
    for (let i = 0; i < 32; i++) await virtual.next();
    const after = (await virtual.spokenPhraseLog()).join('\n');
    await virtual.stop();
    expect(after).to.contain('That is grass.').and.contain('Read why, and try another one.').and.contain('button, Try again');
  });

  it('one group for the browser: a fieldset named by the question, whose inputs share a name', async () => {
    const el = await play(quiz([ONE]));
    const fieldset = el.shadowRoot!.querySelector('fieldset')!;
    expect(fieldset.firstElementChild).to.equal(part(el, 'legend'));
    expect(new Set(inputs(el).map(({ name }) => name)).size).to.equal(1);
    expect(inputs(el).every((input) => fieldset.contains(input) && input.labels!.length === 1)).to.equal(true);
  });

  it('silent, for eyes and ears, when the page changes it', async () => {
    const el = await play(quiz(ALL));
    const events = (['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error'] as const).map((kind) => heard(el, kind));
    const before = document.activeElement;
    el.shuffle = 'all';
    el.feedback = 'never';
    el.attempts = 5;
    el.gradeText = 'self';
    el.all = true;
    el.disabled = true;
    await el.updateComplete;
    el.disabled = false;
    el.items = [TRUE_FALSE];
    await el.updateComplete;
    el.setState({ v: 1, items: { ice: [['True', 1, 1, 1]] } });
    el.reset();
    await el.updateComplete;
    expect(asked(el)).to.equal('Ice floats on water.');
    expect(events.flat()).to.have.length(0);
    expect(spoken(el)).to.equal('');
    expect(document.activeElement).to.equal(before);
  });

  it('big enough to touch', async () => {
    const el = await play(quiz([MANY, TEXT]));
    const measure = () => {
      const targets = [...parts(el, 'button'), ...el.shadowRoot!.querySelectorAll('label, summary, textarea')];
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), seen(target)).to.be.at.least(24);
      }
    };
    measure();
    await answer(el, 'Fish');
    await press(el, 'Show the answer');
    measure();
    await press(el, 'Next question');
    measure();
  });

  it('read from right to left where the text is', async () => {
    const items = [{ question: 'ما لون السماء؟', options: [{ text: 'أزرق', right: true }, { text: 'أخضر' }] }];
    const el = await play(html`<llm-quiz .items=${items}></llm-quiz>`);
    expect(getComputedStyle(part(el, 'legend')!).direction).to.equal('rtl');
    await answer(el, 'أزرق');
    expect(verdict(el)).to.equal('Yes, that’s it.');
  });

  it('in other words, where authors register some, whole or in part', async () => {
    registerTranslation({ $code: 'de', $name: 'Deutsch', $dir: 'ltr', quizCheck: 'Prüfen' });
    const el = await play(html`<llm-quiz lang="de" .items=${[ONE]}></llm-quiz>`);
    expect(button(el, 'Prüfen')).not.to.equal(undefined);
    expect(seen(part(el, 'how'))).to.equal('Pick one.');
  });
});
