import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import type { LlmQuiz } from '../../src/elements/llm-quiz/llm-quiz.js';
import { putSession } from '../support/put-session.js';
import { lesson, play } from './llm-lesson-page.js';
import { button, heard, part, seen, shown } from './llm-quiz-page.js';
import { waitUntil } from '../support/wait-until.js';

const progress = (el: LlmLesson) => seen(part(el, 'progress'));

const question = (id: string) => ({
  id,
  question: `What of ${id}?`,
  options: ['Right', 'Wrong', 'Odd'].map((text) => ({ text, explanation: `It is ${text}.`, right: text === 'Right' })),
});

function quiz(...names: string[]): LlmQuiz {
  const el = document.createElement('llm-quiz');
  el.items = names.map(question);
  return el;
}

async function answer(one: LlmQuiz, option = 'Right'): Promise<void> {
  await shown(one);
  await one.updateComplete;
  [...one.shadowRoot!.querySelectorAll('input')].find(({ labels }) => seen(labels![0]).startsWith(option))!.click();
  await one.updateComplete;
  button(one, 'Check')!.click();
  await one.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await one.updateComplete;
}

async function filled(...children: HTMLElement[]): Promise<LlmLesson> {
  const el = await fixture<LlmLesson>(html`<llm-lesson>${children}</llm-lesson>`);
  await el.updateComplete;
  return el;
}

/** The page is opened again. */
function again(...children: HTMLElement[]): Promise<LlmLesson> {
  fixtureCleanup();
  return filled(...children);
}

describe('<llm-lesson> and what is in it', () => {
  beforeEach(() => {
    putSession();
    localStorage.clear();
    scrollTo(0, 0);
  });

  it('tells of its end when the last open exercise is taken out, once', async () => {
    const [first, second] = [quiz('one'), quiz('two')];
    const el = await filled(first, second);
    const completes = heard(el, 'llm-complete');
    await answer(first);
    second.remove();
    await el.updateComplete;
    expect(part(el, 'end')).not.to.equal(null);
    expect(completes.map(({ detail: { raw, max } }) => [raw, max])).to.deep.equal([[1, 1]]);
    el.append(second);
    await answer(second);
    expect(progress(el)).to.include('2 of 2');
    expect(completes).to.have.length(1);
  });

  it('tells of its end when the last open question is taken out', async () => {
    const first = quiz('one', 'two');
    const el = await filled(first);
    const completes = heard(document.body, 'llm-complete');
    await answer(first);
    first.items = [question('one')];
    await first.updateComplete;
    await el.updateComplete;
    await waitUntil(() => progress(el).includes('1 of 1'));
    await waitUntil(() => completes.length > 0, 'no end is told');
    expect(completes.map(({ target }) => target)).to.deep.equal([el]);
  });

  it('tells of no end while an exercise moves', async () => {
    const [first, second] = [quiz('one'), quiz('two')];
    const el = await filled(first, second);
    const completes = heard(el, 'llm-complete');
    await answer(first);
    el.prepend(second);
    await el.updateComplete;
    expect(completes).to.have.length(0);
    expect(progress(el)).to.include('1 of 2');
  });

  it('leaves to a lesson inside it to tell of its own end', async () => {
    const inner = document.createElement('llm-lesson');
    inner.id = 'inner';
    inner.append(quiz('one'));
    const el = await filled(inner, quiz('two'));
    const completes = heard(document.body, 'llm-complete');
    await answer(inner.querySelector('llm-quiz')!);
    await answer(el.querySelector<LlmQuiz>(':scope > llm-quiz')!);
    expect(completes.map(({ target }) => target)).to.deep.equal([inner, el]);
    expect(completes.map(({ detail }) => detail.max)).to.deep.equal([1, 1]);
  });

  it('asks nobody to do what does not count, and neither rewards it', async () => {
    const [counts, practice] = [quiz('one'), quiz('two')];
    practice.dataset['weight'] = '0';
    const el = await filled(counts, practice);
    const [completes, told, states] = [heard(el, 'llm-complete'), heard(el, 'llm-progress'), heard(el, 'llm-state')];
    await answer(practice, 'Wrong');
    expect(progress(el)).to.equal('0 of 1 exercises done Saved in this browser only.');
    expect([told.length, states.length]).to.deep.equal([0, 1]);
    await answer(counts);
    expect(progress(el)).to.include('1 of 1 exercises done Score so far: 100%');
    expect(completes).to.have.length(1);
  });

  it('waits for nobody to do what cannot be done, since its author made a mistake', async () => {
    const broken = document.createElement('llm-fill-blank');
    broken.innerHTML = '<p>There is no mark in here.</p>';
    const first = quiz('one');
    const el = await filled(first, broken);
    const completes = heard(el, 'llm-complete');
    await answer(first);
    await waitUntil(() => part(broken, 'error'));
    await el.updateComplete;
    expect(progress(el)).to.include('1 of 1');
    expect(completes).to.have.length(1);
  });

  it('knows an exercise without an id by its content, wherever it stands and however it came by it', async () => {
    const el = await filled(quiz('one'), quiz('two'));
    await answer(el.querySelectorAll('llm-quiz')[1]);
    const back = await again(quiz('new'), quiz('one'), quiz('two'));
    expect(progress(back)).to.include('1 of 3');
    expect([...back.querySelectorAll('llm-quiz')].map(({ value }) => value)).to.deep.equal(['', '', 'Right']);
  });

  it('keeps the answers of an exercise whose content its author changes', async () => {
    const first = quiz('one', 'two');
    await filled(first, quiz('three'));
    await answer(first);
    first.items = [question('one'), question('new')];
    await first.updateComplete;
    const back = await again(quiz('one', 'new'), quiz('three'));
    expect(back.querySelector('llm-quiz')!.value).to.equal('Right');
    expect(progress(back)).to.include('0 of 2 exercises done Score so far: 100%');
  });

  it('shows the points over what was played', async () => {
    const el = await lesson();
    await play(el, 'cat');
    expect(progress(el)).to.include('1 of 2 exercises done Score so far: 100%');
    const half = quiz('one', 'two', 'three');
    el.append(half);
    await answer(half, 'Wrong');
    expect(progress(el)).to.include('Score so far: 75%'); // one point of 1, none of a third
  });
});
