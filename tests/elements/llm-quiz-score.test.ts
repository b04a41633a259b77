import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { LlmQuiz } from '../../src/index.js';
import {
  ALL,
  answer,
  answerWith,
  asked,
  button,
  heard,
  inputs,
  MANY,
  ONE,
  option,
  part,
  pick,
  play,
  press,
  quiz,
  seen,
  shown,
  TEXT,
  TRUE_FALSE,
  verdict,
  write,
} from './llm-quiz-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<llm-quiz> scores', () => {
  it('one choice all or nothing, and the best try counts', async () => {
    const el = await play(quiz([ONE]));
    const [answers, progress] = [heard(el, 'llm-answer'), heard(el, 'llm-progress')];
    await answer(el, 'Green');
    expect(progress).to.have.length(0);
    await press(el, 'Try again');
    await answer(el, 'Blue');
    expect(
      answers.map(({ detail: { item, value, correct, score, attempts, model } }) => ({ item, value, correct, score, attempts, model })),
    ).to.deep.equal([
      { item: 0, value: 'Green', correct: false, score: 0, attempts: 1, model: null },
      { item: 0, value: 'Blue', correct: true, score: 1, attempts: 2, model: null },
    ]);
    expect(progress.map(({ detail }) => detail)).to.deep.equal([{ answered: 1, total: 1, scaled: 1 }]);
  });

  it('several choices by the share of right decisions', async () => {
    const el = await play(quiz([MANY]));
    const answers = heard(el, 'llm-answer');
    await answer(el, 'Apples', 'Fish');
    await press(el, 'Try again');
    await answer(el, 'Plums');
    expect(answers.map(({ detail: { value, correct, score } }) => [value, correct, score])).to.deep.equal([
      ['Apples; Fish', false, 0.4],
      ['Apples; Plums', false, 0.8],
    ]);
  });

  it('a shown answer with nothing, and keeps what was scored before', async () => {
    const el = await play(quiz([MANY]));
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await answer(el, 'Apples');
    await press(el, 'Show the answer');
    expect(answers[1].detail).to.include({ value: '', correct: false, score: 0.6, attempts: 2 });
    expect(completes[0].detail).to.include({ raw: 0.6, max: 1, scaled: 0.6, attempts: 2 });
    expect(el.value).to.equal('Apples');
  });

  it('words of one’s own for being written, or for what their author ticks in them', async () => {
    const free = await play(quiz([TEXT]));
    const bare = await play(html`<llm-quiz grade-text .items=${[TEXT]}></llm-quiz>`);
    const own = await play(html`<llm-quiz grade-text="self" .items=${[TEXT]}></llm-quiz>`);
    const answers = [free, bare, own].map((el) => heard(el, 'llm-answer'));
    const completes = heard(own, 'llm-complete');
    for (const el of [free, bare, own]) {
      await write(el, ' It goes up. ');
      await press(el, 'Compare with the key ideas');
      inputs(el)[0].click();
      await press(el, 'Done');
    }
    expect(answers.flat().map(({ detail: { value, correct, score } }) => [value, correct, score])).to.deep.equal([
      ['It goes up.', null, 1],
      ['It goes up.', null, 1],
      ['It goes up.', null, 0.5],
    ]);
    expect(completes.map(({ detail: { scaled, attempts } }) => [scaled, attempts])).to.deep.equal([[0.5, 1]]);
    expect(verdict(own)).to.equal('You have 1 of 2 key ideas. By your own ticks, that’s 0.5 of 1 point.');
    const other = await play(html`<llm-quiz grade-text="self" .items=${[TEXT]}></llm-quiz>`);
    other.setState(JSON.parse(JSON.stringify(own.getState())));
    await other.updateComplete;
    expect(verdict(other)).to.equal(verdict(own));
  });

  it('and tells in this order: answer, progress, one completion, state; heard outside, once it is on screen', async () => {
    const el = await play(quiz([ONE, TRUE_FALSE]));
    const order: string[] = [];
    const kinds = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error'] as const;
    const note = ({ type: kind }: Event) => order.push(kind === 'llm-answer' ? `${kind} ${verdict(el)}` : kind);
    for (const kind of kinds) document.body.addEventListener(kind, note);
    await answer(el, 'Blue');
    await press(el, 'Next question');
    await answer(el, 'True');
    await press(el, 'See how it went');
    for (const kind of kinds) document.body.removeEventListener(kind, note);
    const one = 'llm-answer Yes, that’s it.';
    expect(order).to.deep.equal([one, 'llm-progress', 'llm-state', one, 'llm-progress', 'llm-complete', 'llm-state']);
  });

  it('all answers that are handed in together, one after another, with one completion', async () => {
    const el = await play(html`<llm-quiz all feedback="never" .items=${[ONE, TRUE_FALSE]}></llm-quiz>`);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await pick(el, 'Blue', 'False');
    await press(el, 'Hand in all answers');
    expect(answers.map(({ detail: { item, correct } }) => [item, correct])).to.deep.equal([
      [0, true],
      [1, false],
    ]);
    expect(completes.map(({ detail }) => detail.scaled)).to.deep.equal([0.5]);
    for (const { detail } of answers) expect(detail.seconds).to.be.within(0, 10);
  });

  it('with the author’s number of the question, however they are shuffled', async () => {
    const el = await play(html`<llm-quiz all shuffle="all" seed="z" .items=${[ONE, TRUE_FALSE, MANY]}></llm-quiz>`);
    const answers = heard(el, 'llm-answer');
    await pick(el, 'True');
    option(el, 'True').input.closest('form')!.querySelector('button')!.click();
    await waitUntil(() => answers.length > 0);
    expect(answers[0].detail).to.include({ item: 1, correct: true });
  });

  it('says once that it is ready, and how many questions there are', async () => {
    const holder = await fixture(html`<div></div>`);
    const ready = heard(holder, 'llm-ready');
    const el = document.createElement('llm-quiz');
    el.items = ALL;
    holder.append(el);
    await waitUntil(() => ready.length > 0);
    el.shuffle = 'all';
    await el.updateComplete;
    expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 4 }]);
  });
});

describe('<llm-quiz> keeps its state', () => {
  it('small, as JSON, and goes on from it at the next question', async () => {
    const el = await play(quiz(ALL));
    const states = heard(el, 'llm-state');
    await answer(el, 'Blue');
    const json = JSON.stringify(states.at(-1)!.detail.state);
    expect(json).to.equal(JSON.stringify(el.getState()));
    expect(json.length).to.be.lessThan(80);
    const other = await play(html`<llm-quiz shuffle .items=${ALL}></llm-quiz>`);
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(asked(other)).to.equal('What grows on trees?');
    expect(other.getState()).to.deep.equal(JSON.parse(json));
    expect(other.value).to.equal('Blue');
  });

  it('half-way through the tries of a question', async () => {
    const el = await play(quiz([MANY]));
    await answer(el, 'Apples', 'Fish');
    const other = await play(quiz([MANY]));
    other.setState(el.getState());
    await other.updateComplete;
    expect(option(other, 'Apples').input.checked).to.equal(true);
    expect(option(other, 'Fish').input.disabled).to.equal(true);
    expect(option(other, 'Fish').text).to.contain('They swim.');
    await answer(other, 'Pears', 'Plums');
    expect(verdict(other)).to.contain('Yes, you got all 5');
    expect(button(other, 'Try again')).to.equal(undefined);
  });

  it('with long texts cut, and what was ticked in them kept', async () => {
    const el = await play(html`<llm-quiz .items=${[TEXT, ONE]}></llm-quiz>`);
    await answerWith(el, `${'so '.repeat(30)} the water is rising`);
    const json = JSON.stringify(el.getState());
    expect(json.length).to.be.lessThan(100);
    expect(json).to.contain('…');
    const other = await play(html`<llm-quiz all .items=${[TEXT, ONE]}></llm-quiz>`);
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(verdict(other)).to.contain('1 of 2');
    expect(seen(part(other, 'ideas'))).to.contain('Water evaporates In your words.');
  });

  it('before its content was read, too, through to the end: no second completion', async () => {
    const el = await play(quiz([ONE, TRUE_FALSE]));
    await answer(el, 'Blue');
    await press(el, 'Next question');
    await answer(el, 'True');
    const other = document.createElement('llm-quiz');
    other.setState(el.getState());
    other.items = [TRUE_FALSE, ONE];
    const events = (['llm-complete', 'llm-answer', 'llm-progress', 'llm-state'] as const).map((kind) => heard(other, kind));
    (await fixture(html`<div></div>`)).append(other);
    await shown(other);
    expect(seen(part(other, 'summary')))
      .to.contain('2 of 2 points')
      .and.contain('You: Blue');
    expect(events.flat()).to.have.length(0);
  });

  it('whatever it is given, without throwing and without losing a score', async () => {
    const el = await play(quiz([MANY, ONE]));
    await answer(el, 'Apples');
    const state = el.getState();
    const bad = (entry: unknown) => ({ v: 1, items: { fruit: entry } });
    const nonsense: unknown[] = [
      null, undefined, 7, 'text', [], {}, { v: 99, items: {} }, { v: 1 }, { v: 1, items: [] }, bad('x'), bad([['Fish', 0, 1, 0]]),
      bad([null, [], ['Fish', NaN, -1, 'x']]), bad([['Fish', 0.1, 1, -5]]), bad([['Fish', 0.2, 1, 1e300]]), { v: 1, items: { __proto__: [] } },
    ]; // prettier-ignore
    for (const thing of nonsense) {
      el.setState(thing);
      expect(el.getState()).to.deep.equal(state, JSON.stringify(thing));
    }
  });

  it('and shows an answer of which only the text came through', async () => {
    const el = await play(quiz([ONE, TRUE_FALSE]));
    el.setState({ v: 1, items: { sky: [['Turquoise', 1, 2, 9999]] } });
    await el.updateComplete;
    expect(asked(el)).to.equal('Ice floats on water.');
    await answer(el, 'True');
    await press(el, 'See how it went');
    expect(seen(part(el, 'summary'))).to.contain('2 of 2 points');
  });

  it('until it is reset: then it starts again, silently, and completes again', async () => {
    const el = await play(quiz([TRUE_FALSE]));
    await answer(el, 'True');
    const [states, completes] = [heard(el, 'llm-state'), heard(el, 'llm-complete')];
    el.reset();
    await el.updateComplete;
    expect(verdict(el)).to.equal('');
    expect(el.value).to.equal('');
    expect(states).to.have.length(0);
    await answer(el, 'True');
    expect(completes).to.have.length(1);
  });
});

describe('<llm-quiz> in a form', () => {
  it('sends one entry a question, and is reset with it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><llm-quiz name="quiz" .items=${[ONE, MANY]}></llm-quiz></form>`);
    const el = form.querySelector<LlmQuiz>('llm-quiz')!;
    await shown(el);
    expect(el.form).to.equal(form);
    expect(new FormData(form).getAll('quiz')).to.deep.equal([]);
    await answer(el, 'Blue');
    await press(el, 'Next question');
    await answer(el, 'Apples', 'Pears');
    expect(new FormData(form).getAll('quiz')).to.deep.equal(['Blue', 'Apples; Pears']);
    expect(el.value).to.equal('Blue\nApples; Pears');
    form.reset();
    await el.updateComplete;
    expect(new FormData(form).getAll('quiz')).to.deep.equal([]);
    expect(asked(el)).to.equal('What colour is a clear sky?');
  });

  it('takes no answer in a fieldset that is disabled', async () => {
    const holder = await fixture(html`<fieldset disabled><llm-quiz .items=${[ONE]}></llm-quiz></fieldset>`);
    const el = holder.querySelector<LlmQuiz>('llm-quiz')!;
    await shown(el);
    const answers = heard(el, 'llm-answer');
    expect(button(el, 'Check')!.disabled).to.equal(true);
    expect(option(el, 'Blue').input.matches(':disabled')).to.equal(true);
    await press(el, 'Check');
    expect(answers).to.have.length(0);
  });
});
