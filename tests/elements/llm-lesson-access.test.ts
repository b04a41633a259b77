import { virtual } from '@guidepup/virtual-screen-reader';
import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../src/elements/llm-lesson/index.js';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import '../../src/elements/llm-quiz/index.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import { putSession } from '../support/put-session.js';
import { ONE, part, seen, TRUE_FALSE } from './llm-quiz-page.js';
import { act, goTo, readTo, said, words } from '../support/screen-reading.js';
import { waitUntil } from '../support/wait-until.js';

const SPACE = navigator.userAgent.includes('Firefox') ? ' ' : 'Space';

const SCORE = /^Your score is (\d+%)(, in about .+ of exercises)?\. Here’s what you left behind in the two models\.$/;

/** Two sections with a question each; the second counts three times. */
async function lesson(): Promise<LlmLesson> {
  const page = await fixture(html`
    <div tabindex="-1">
      <llm-lesson>
        <h2 id="sky">The sky</h2>
        <p>Look up.</p>
        <llm-quiz .items=${[ONE]}></llm-quiz>
        <h2>Ice</h2>
        <p>Look into a glass.</p>
        <llm-quiz data-weight="3" .items=${[TRUE_FALSE]}></llm-quiz>
      </llm-lesson>
    </div>
  `);
  const el = page.querySelector('llm-lesson')!;
  await waitUntil(() => quizzes(el).every((quiz) => part(quiz, 'frame')), 'an exercise is not shown');
  await el.updateComplete;
  return el;
}

const quizzes = (el: LlmLesson) => [...el.querySelectorAll('llm-quiz')];
const progress = (el: LlmLesson) => seen(part(el, 'progress'));

/** Nothing that axe finds, in the lesson and all that is in it. */
async function sound(el: LlmLesson): Promise<void> {
  for (const motion of quizzes(el).flatMap((quiz) => quiz.shadowRoot!.getAnimations())) motion.finish();
  await expect(el).to.be.accessible();
}

describe('<llm-lesson> is for everybody', () => {
  beforeEach(() => {
    putSession();
    localStorage.clear();
    rewardSession().reset();
  });

  it('done by keyboard alone: to a section, through both exercises to the end, again, and forgotten', async () => {
    const el = await lesson();
    await sound(el);
    el.parentElement!.focus();
    await tabTo('In this lesson');
    await sendKeys({ press: 'Enter' });
    await tabTo('The sky');
    await tabTo('Ice');
    await sendKeys({ press: 'Enter' });
    expect([focused()?.localName, named(focused())]).to.deep.equal(['h2', 'Ice']);
    await pick('True');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => named(focused()) === 'Yes, that’s it.');
    await waitUntil(() => progress(el) === '1 of 2 exercises done Score so far: 100% Saved in this browser only.');
    await sound(el);

    await tabTo('The sky', 'backwards');
    await sendKeys({ press: 'Enter' });
    expect([focused()?.localName, named(focused())]).to.deep.equal(['h2', 'The sky']);
    await pick('Blue');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => named(focused()) === 'Yes, that’s it.');
    await waitUntil(() => part(el, 'end'));
    expect(seen(part(el, 'end'))).to.contain('Your score is 100%');
    await sound(el);

    await tabTo('Start the lesson again');
    await sendKeys({ press: SPACE });
    await waitUntil(() => named(focused()) === '0 of 2 exercises done');
    expect(part(el, 'end')).to.equal(null);
    expect(quizzes(el).map(({ value }) => value)).to.deep.equal(['', '']);
    await sound(el);

    await pick('Green');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => named(focused()).startsWith('Not quite.'));
    expect(localStorage).to.have.length(1);
    await tabTo('Forget me on this computer');
    await sendKeys({ press: 'Enter' });
    expect(localStorage, 'one press alone forgets nothing').to.have.length(1);
    await tabTo('Forget my answers');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => named(focused()) === '0 of 2 exercises done');
    expect(localStorage).to.have.length(0);
    expect(quizzes(el)[0].value).to.equal('');
    await sound(el);
  }).timeout(40_000);

  describe('heard with a screen reader', function () {
    this.timeout(30_000);
    afterEach(() => virtual.stop());

    it('first what is in it and how far one is, then all of it in order', async () => {
      const el = await lesson();
      await start(el);
      await sound(el);
      await said('navigation, In this lesson');
      expect(await readTo('heading, The sky, level 2')).to.deep.equal([
        'group',
        'In this lesson',
        'list',
        'listitem, level 1, position 1, set size 2',
        'link, The sky',
        '0 of 1',
        'end of listitem, level 1, position 1, set size 2',
        'listitem, level 1, position 2, set size 2',
        'link, Ice',
        '0 of 1',
        'end of listitem, level 1, position 2, set size 2',
        'end of list',
        'end of group',
        'paragraph',
        '0 of 2 exercises done',
        'end of paragraph',
        'end of navigation, In this lesson',
        'heading, The sky, level 2',
      ]);
      expect(words(await readTo('button, Check'))).to.deep.equal([
        'Look up.',
        'group, A question',
        'A question',
        'form',
        'group, What colour is a clear sky?',
        'What colour is a clear sky?',
        'Pick one.',
        'radio, Green, not checked, position 1, set size 3',
        'Green',
        'radio, Blue, not checked, position 2, set size 3',
        'Blue',
        'radio, Red, not checked, position 3, set size 3',
        'Red',
        'button, Check',
      ]);
      expect(words(await readTo('group, A question'))).to.deep.equal([
        'status',
        'heading, Ice, level 2',
        'Look into a glass.',
        'group, A question',
      ]);
      // Before the first answer there is nothing to forget, and no end.
      expect(words(await readTo('navigation, In this lesson')).slice(-3)).to.deep.equal(['status', 'status', 'navigation, In this lesson']);
    });

    it('at once in the section that a link of the contents leads to', async () => {
      const el = await lesson();
      await start(el);
      await act('link, Ice');
      await said('heading, Ice, level 2');
      expect(words(await readTo('group, Ice floats on water.'))[0]).to.equal('Look into a glass.');
      await act('link, The sky');
      await said('heading, The sky, level 2');
      expect(words(await readTo('group, A question'))[0]).to.equal('Look up.');
      await sound(el);
    });

    it('as an exercise is done: its verdict, why, and in the contents what that adds up to', async () => {
      const el = await lesson();
      await start(el);
      await sound(el);
      await act('link, Ice');
      await act('radio, True, not checked, position 1, set size 2');
      await act('button, Check');
      await said('polite: True: Yes. It is lighter than water.');
      expect(words(await readTo('button, Start again'))).to.deep.equal(['Yes, that’s it.', 'button, Start again']);
      await goTo('navigation, In this lesson');
      expect(words(await readTo('end of navigation, In this lesson'))).to.deep.equal([
        'group',
        'In this lesson',
        'link, The sky',
        '0 of 1',
        'link, Ice',
        'done',
        '1 of 2 exercises done',
        'Score so far: 100%',
        'Saved in this browser only.',
      ]);
      await sound(el);
    });

    it('to the end: the score and both models, after all that was done', async () => {
      const el = await lesson();
      await start(el);
      await answer(el, 'Blue', 'False');
      await sound(el);
      await goTo('heading, Ice, level 2');
      await goTo('status');
      const end = words(await readTo('button, Forget my answers'));
      const at = end.indexOf('You’ve made it through the whole lesson');
      expect(end[at + 2]).to.match(SCORE);
      expect(SCORE.exec(end[at + 2])![1]).to.equal('25%');
      expect(end.slice(at + 3)).to.deep.equal([
        'In the language model',
        'You haven’t taught it a word since you opened this page, so it’s as it came. What it learns here, it forgets when you leave.',
        'In the reward model',
        'You didn’t pick anything, so it bets fifty-fifty on everything.',
        'button, Start the lesson again',
        'group',
        'Forget me on this computer',
        'All your answers in this lesson will be gone. There’s no way back.',
        'button, Forget my answers',
      ]);
      await goTo('link, The sky');
      expect(words(await readTo('end of navigation, In this lesson'))).to.deep.equal([
        'done',
        'link, Ice',
        'done',
        '2 of 2 exercises done',
        'Score so far: 25%',
        'Saved in this browser only.',
      ]);
    });

    it('as it starts again: told so, and taken to the top, where nothing is done', async () => {
      const el = await lesson();
      await start(el);
      await answer(el, 'Blue', 'True');
      await act('button, Start the lesson again');
      await said('polite: The lesson starts again. The models have unlearned what they learned on this page.');
      expect(words(await readTo('radio, Green, not checked, position 1, set size 3')).slice(0, 3)).to.deep.equal([
        '0 of 2 exercises done',
        'heading, The sky, level 2',
        'Look up.',
      ]);
      expect(await readTo('navigation, In this lesson'))
        .to.include('radio, True, not checked, position 1, set size 2')
        .and.not.include('button, Start the lesson again')
        .and.not.include('button, Forget my answers');
      await sound(el);
    });

    it('as it forgets, each time that it is asked to', async () => {
      const el = await lesson();
      await start(el);
      for (const option of ['Green', 'Red']) {
        await answer(el, option);
        await act('button, Forget my answers');
        await said('polite: Forgotten. Nothing from this lesson is saved on this computer.');
        expect((await readTo('end of navigation, In this lesson'))[0]).to.equal('0 of 2 exercises done');
        expect(localStorage).to.have.length(0);
      }
      await sound(el);
    });

    it('and not that it keeps nothing, once it keeps something again', async () => {
      const el = await lesson();
      await start(el);
      await answer(el, 'Green');
      await act('button, Forget my answers');
      await said('polite: Forgotten. Nothing from this lesson is saved on this computer.');
      await answer(el, 'Blue');
      await goTo('navigation, In this lesson');
      const all = await readTo('navigation, In this lesson');
      expect(all).to.include('Saved in this browser only.');
      expect(all.join(' ')).not.to.contain('Nothing from this lesson is saved');
    });
  });
});

/** What has the focus, in whatever shadow tree. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** An input's label, or what is written on the element. */
const named = (element: Element | null) => seen((element as Partial<HTMLInputElement> | null)?.labels?.[0] ?? element);

/** Tab, as often as it takes to get there. */
async function tabTo(name: string, way: 'forwards' | 'backwards' = 'forwards'): Promise<void> {
  const passed: string[] = [];
  if (way === 'backwards') await sendKeys({ down: 'Shift' });
  do {
    await sendKeys({ press: 'Tab' });
    passed.push(named(focused()));
  } while (passed.at(-1) !== name && passed.length < 15);
  if (way === 'backwards') await sendKeys({ up: 'Shift' });
  expect(passed.at(-1), passed.join(' | ')).to.equal(name);
}

/** Tab to the options, the arrows to one of them. */
async function pick(name: string): Promise<void> {
  await sendKeys({ press: 'Tab' });
  for (let i = 0; i < 3 && named(focused()) !== name; i++) await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: SPACE });
  expect(named(focused())).to.equal(name);
  expect((focused() as HTMLInputElement).checked).to.equal(true);
}

/**
 * The virtual screen reader knows no shadow trees, and this lesson is three. What a real one hears is lent to it: each tree in its place, what
 * changes in each, and where the focus goes.
 */
async function start(el: LlmLesson): Promise<void> {
  const container = el.parentElement!;
  const roots = [el, ...quizzes(el)].map(({ shadowRoot }) => shadowRoot!);
  const lend = (node: Node, children: () => readonly Node[]) => Object.defineProperty(node, 'childNodes', { get: children });
  for (const root of roots) {
    lend(root.host, () => [...root.childNodes]);
    for (const slot of root.querySelectorAll('slot')) lend(slot, () => slot.assignedNodes());
    root.addEventListener('focusin', ({ target }) => {
      container.dispatchEvent(Object.defineProperty(new FocusEvent('focusin'), 'target', { value: target }));
    });
  }
  class DeepObserver extends MutationObserver {
    constructor(changed: MutationCallback) {
      super((changes, observer) => {
        changed(
          changes.filter(({ target }) => !(target instanceof ShadowRoot)), // it speaks of elements
          observer,
        );
      });
    }

    override observe(node: Node, options: MutationObserverInit) {
      for (const one of [node, ...roots]) super.observe(one, options);
    }
  }
  await virtual.start({ container, window: { MutationObserver: DeepObserver } as unknown as Window & typeof globalThis });
}

/** Picks an option in each exercise and checks it, from the first on. */
async function answer(el: LlmLesson, ...texts: string[]): Promise<void> {
  for (const [i, text] of texts.entries()) {
    const { options = [] } = [ONE, TRUE_FALSE][i];
    const place = options.findIndex((option) => option.text === text) + 1;
    await act(`radio, ${text}, not checked, position ${place}, set size ${options.length}`);
    await act('button, Check');
    await waitUntil(() => part(quizzes(el)[i], 'verdict'));
  }
}
