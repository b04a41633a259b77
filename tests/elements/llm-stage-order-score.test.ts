import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/llm-lesson/index.js';
import type { LlmStageOrder } from '../../src/elements/llm-stage-order/llm-stage-order.js';
import { arrange, aside, button, click, entry, heard, LETTERS, listed, mark, part, play, seen } from './llm-stage-order-page.js';
import { waitUntil } from '../support/wait-until.js';

const ITEMS = ['A', 'B', 'C', 'D'].map((text) => ({ text }));
const FOUR = html`<llm-stage-order .items=${ITEMS}></llm-stage-order>`;
const KINDS = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error'] as const;

async function check(el: LlmStageOrder, ...texts: string[]): Promise<void> {
  if (button(el, 'Try again')) await click(el, 'Try again');
  await arrange(el, ...texts);
  await click(el, 'Check');
}

describe('<llm-stage-order> scores', () => {
  it('what is in order and what is put aside, the best check counting', async () => {
    const el = await play(LETTERS);
    const answers = heard(el, 'llm-answer');
    await check(el, 'A', 'C', 'D', 'B', '1');
    const [first] = answers;
    expect(first.detail).to.deep.include({ item: 0, value: 'A > C > D > B > 1', correct: false, attempts: 1, model: null });
    expect(first.detail.score).to.equal((3 - 1 + 1) / (5 - 1 + 2));
    expect(first.detail.seconds).to.be.within(0, 10);
    await click(el, 'Try again');
    await click(el, 'Move down: B'); // behind the distractor: no better, no worse
    await click(el, 'Check');
    expect(answers[1].detail).to.deep.include({ score: 0.5, attempts: 2 });
    await click(el, 'Try again');
    for (let i = 0; i < 3; i++) await click(el, 'Move up: B');
    await click(el, 'Put aside: 1');
    await click(el, 'Put back: E');
    await click(el, 'Check');
    expect(answers[2].detail).to.deep.include({ value: 'A > B > C > D > E', correct: true, score: 1, attempts: 3 });
  });

  it('and tells in this order: answer, progress, one completion, state; with the verdict on screen, all heard outside', async () => {
    const el = await play(FOUR);
    const order: string[] = [];
    const note = ({ type }: Event) => order.push(`${type} ${seen(part(el, 'result')) === '' ? 'early' : 'in time'}`);
    for (const kind of KINDS) document.body.addEventListener(kind, note);
    await arrange(el, 'A', 'C', 'D', 'B');
    expect(new Set(order)).to.deep.equal(new Set(['llm-state early'])); // what was moved is kept
    order.length = 0;
    await click(el, 'Check');
    expect(order).to.deep.equal(['llm-answer in time', 'llm-state in time']);
    order.length = 0;
    await click(el, 'Try again');
    await click(el, 'Move up: B');
    await click(el, 'Move up: B');
    expect(order).to.deep.equal(['llm-state early', 'llm-state early']);
    order.length = 0;
    await click(el, 'Check');
    expect(order).to.deep.equal(['llm-answer in time', 'llm-progress in time', 'llm-complete in time', 'llm-state in time']);
    for (const kind of KINDS) document.body.removeEventListener(kind, note);
  });

  it('one completion a run, when all is right', async () => {
    const el = await play(FOUR);
    const [completes, progress] = [heard(el, 'llm-complete'), heard(el, 'llm-progress')];
    await check(el, 'D', 'C', 'B', 'A');
    expect(completes).to.have.length(0);
    await click(el, 'Try again');
    await check(el, 'A', 'B', 'C', 'D');
    expect(completes.map(({ detail: { raw, max, scaled, attempts } }) => ({ raw, max, scaled, attempts }))).to.deep.equal([
      { raw: 1, max: 1, scaled: 1, attempts: 2 },
    ]);
    expect(progress.map(({ detail }) => detail)).to.deep.equal([{ answered: 1, total: 1, scaled: 1 }]);
    await click(el, 'Play again');
    await check(el, 'A', 'B', 'C', 'D');
    expect(completes).to.have.length(2);
  });

  it('nothing more, and nothing less, for being shown the order', async () => {
    const el = await play(FOUR);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await check(el, 'A', 'C', 'D', 'B');
    await click(el, 'Show me the order');
    expect(answers.at(-1)!.detail).to.deep.include({ value: '', correct: false, attempts: 2 });
    expect(completes).to.have.length(1);
    expect(completes[0].detail.scaled).to.equal(2 / 3);
    expect(el.value).to.equal('');
  });

  it('what was reached when no check is left; a look at the order is no news then', async () => {
    const el = await play(html`<llm-stage-order attempts="1" .items=${ITEMS}></llm-stage-order>`);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await check(el, 'A', 'C', 'D', 'B');
    expect(completes[0].detail.scaled).to.equal(2 / 3);
    await click(el, 'See the order');
    expect(answers).to.have.length(1);
    expect(completes).to.have.length(1);
  });

  it('says once that it is ready', async () => {
    const holder = await fixture(html`<div></div>`);
    const ready = heard(holder, 'llm-ready');
    const el = document.createElement('llm-stage-order');
    el.items = ITEMS;
    holder.append(el);
    await waitUntil(() => ready.length > 0);
    el.seed = 4;
    await el.updateComplete;
    expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 1 }]);
  });

  it('is silent when the page changes it', async () => {
    const el = await play(FOUR);
    const events = KINDS.map((kind) => heard(el, kind));
    el.seed = 3;
    el.attempts = 2;
    el.question = 'Well?';
    el.disabled = true;
    await el.updateComplete;
    el.disabled = false;
    el.items = [{ text: 'x' }, { text: 'y' }];
    await el.updateComplete;
    el.setState({ v: 1, items: {} });
    el.reset();
    await el.updateComplete;
    expect([...listed(el)].sort()).to.deep.equal(['x', 'y']);
    expect(events.flat()).to.have.length(0);
  });
});

describe('<llm-stage-order> keeps its state', () => {
  it('small, as JSON, and goes on from the latest check', async () => {
    const el = await play(LETTERS);
    const states = heard(el, 'llm-state');
    await check(el, 'A', 'C', 'D', 'B', '1');
    const json = JSON.stringify(states.at(-1)!.detail.state);
    expect(json).to.equal(JSON.stringify(el.getState()));
    expect(json.length).to.be.lessThan(150);

    const other = await play(LETTERS);
    const events = KINDS.map((kind) => heard(other, kind));
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(listed(other)).to.deep.equal(['A', 'C', 'D', 'B', '1']);
    expect(aside(other).sort()).to.deep.equal(['2', 'E']);
    expect(mark(other, 'B')).to.equal('Comes earlier. because of B');
    expect(other.value).to.equal('A > C > D > B > 1');
    expect(other.getState()).to.deep.equal(JSON.parse(json));
    expect(events.flat()).to.have.length(0);
    await click(other, 'Try again');
    expect(button(other, 'Move up: A')).to.equal(undefined);
    expect(button(other, 'Move up: B')).not.to.equal(undefined);
  });

  it('with what was moved before the first check, and since the latest, unjudged', async () => {
    const el = await play(LETTERS);
    const states = heard(el, 'llm-state');
    const again = async () => {
      const other = await play(LETTERS);
      const events = KINDS.map((kind) => heard(other, kind));
      other.setState(JSON.parse(JSON.stringify(states.at(-1)!.detail.state)));
      await other.updateComplete;
      expect([listed(other), aside(other)]).to.deep.equal([listed(el), aside(el)]);
      expect(part(other, 'result')).to.equal(null);
      expect(button(other, 'Check')).not.to.equal(undefined);
      expect(events.flat()).to.have.length(0);
      return other;
    };
    await arrange(el, 'A', 'C', 'D', 'B', '1');
    const early = await again();
    expect(part(early, 'mark')).to.equal(null);
    expect(early.value).to.equal('');
    await click(el, 'Check');
    await click(el, 'Try again');
    await click(el, 'Move up: B');
    const late = await again();
    expect(late.value).to.equal('A > C > D > B > 1');
    expect(mark(late, 'A')).to.equal('in order');
    expect(JSON.stringify(el.getState()).length).to.be.lessThan(200);
    const old = el.getState();
    await click(el, 'Check');
    const checked = el.getState();
    el.setState(old); // what lay there before the check is out of date
    expect(el.getState()).to.deep.equal(checked);
  });

  it('in a lesson, from visit to visit, from the first move on', async () => {
    const visit = async () => {
      const lesson = await fixture(html`<llm-lesson store="moves">${LETTERS}</llm-lesson>`);
      const el = lesson.querySelector('llm-stage-order')!;
      el.scrollIntoView();
      await waitUntil(() => part(el, 'list'));
      return { lesson, el };
    };
    const first = await visit();
    await arrange(first.el, 'E', 'D', 'A');
    const before = [listed(first.el), aside(first.el)];
    first.lesson.remove();
    const second = await visit();
    expect([listed(second.el), aside(second.el)]).to.deep.equal(before);
    localStorage.clear();
  });

  it('before its content was read, too', async () => {
    const el = await play(FOUR);
    await check(el, 'A', 'C', 'D', 'B');
    const other = document.createElement('llm-stage-order');
    other.setState(el.getState());
    other.items = ITEMS;
    (await fixture(html`<div></div>`)).append(other);
    await waitUntil(() => part(other, 'result'));
    expect(listed(other)).to.deep.equal(['A', 'C', 'D', 'B']);
  });

  it('through to the end, solved or shown, without a second completion', async () => {
    for (const texts of [['A', 'B', 'C', 'D'], ['D', 'C', 'B', 'A']]) {
      const el = await play(FOUR);
      await check(el, ...texts);
      if (button(el, 'Show me the order')) await click(el, 'Show me the order');
      const other = await play(FOUR);
      const events = KINDS.map((kind) => heard(other, kind));
      other.setState(JSON.parse(JSON.stringify(el.getState())));
      await other.updateComplete;
      expect(listed(other)).to.deep.equal(['A', 'B', 'C', 'D']);
      expect(seen(part(other, 'result'))).to.equal(seen(part(el, 'result')));
      expect(button(other, 'Play again')).not.to.equal(undefined);
      expect(events.flat()).to.have.length(0);
    }
  }); // prettier-ignore

  it('whatever it is given, without throwing and without losing a score', async () => {
    const el = await play(FOUR);
    await check(el, 'A', 'C', 'D', 'B');
    const state = el.getState() as { v: number; items: Record<string, unknown[]>; order: Record<string, unknown> };
    const [key] = Object.keys(state.items);
    const nonsense: unknown[] = [
      null, undefined, 7, 'text', [], {}, { v: 99, items: {} }, { v: 1 }, { v: 1, items: [] }, { v: 1, items: { [key]: 'x' } },
      { v: 1, items: { [key]: [['A > B', 0.1, 1, 0]] }, order: { [key]: [[3, 2, 1, 0], [], []] } }, { v: 1, items: { __proto__: [] }, order: 5 },
    ]; // prettier-ignore
    for (const thing of nonsense) {
      el.setState(thing);
      expect(el.getState()).to.deep.equal(state, JSON.stringify(thing));
    }
  });

  it('and takes the score alone where the order is missing or makes no sense', async () => {
    const el = await play(FOUR);
    await check(el, 'A', 'C', 'D', 'B');
    const state = el.getState() as { items: Record<string, unknown[]> };
    const [key] = Object.keys(state.items);
    const orders: unknown[] = [
      undefined, null, 'x', {}, { [key]: null }, { [key]: [[0, 1], [], []] }, { [key]: [[0, 1, 2, 2], [], []] }, { [key]: [[0, 1, 2, 9], [], []] },
      { [key]: ['0123'] }, { [key]: [[0, 1, 2, '3'], [], []] },
    ]; // prettier-ignore
    for (const order of orders) {
      const other = await play(FOUR);
      other.setState({ ...state, order });
      await other.updateComplete;
      expect([...listed(other)].sort(), JSON.stringify(order)).to.deep.equal(['A', 'B', 'C', 'D']);
      const completes = heard(other, 'llm-complete');
      await arrange(other, 'A', 'B', 'C', 'D');
      await click(other, 'Check');
      expect(completes[0].detail).to.deep.include({ scaled: 1, attempts: 2 });
    }
    const odd = await play(FOUR);
    odd.setState({ ...state, order: { [key]: [[0, 2, 3, 1], [], [3, 1, 'x']] } }); // what was kept makes no sense
    await odd.updateComplete;
    expect(listed(odd)).to.deep.equal(['A', 'C', 'D', 'B']);
  });

  it('until it is reset: then it starts again, silently, and completes again', async () => {
    const el = await play(FOUR);
    const start = listed(el);
    await check(el, 'A', 'B', 'C', 'D');
    const [states, completes] = [heard(el, 'llm-state'), heard(el, 'llm-complete')];
    el.reset();
    await el.updateComplete;
    expect(listed(el)).to.deep.equal(start);
    expect(el.value).to.equal('');
    expect(part(el, 'mark')).to.equal(null);
    expect(states).to.have.length(0);
    await check(el, 'A', 'B', 'C', 'D');
    expect(completes).to.have.length(1);
  });
});

describe('<llm-stage-order> in a form', () => {
  it('sends the order that was checked, and is reset with it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><llm-stage-order name="order" .items=${ITEMS}></llm-stage-order></form>`);
    const el = form.querySelector('llm-stage-order')!;
    await waitUntil(() => part(el, 'list'));
    expect(el.form).to.equal(form);
    expect(new FormData(form).getAll('order')).to.deep.equal([]);
    await check(el, 'A', 'C', 'D', 'B');
    expect(new FormData(form).getAll('order')).to.deep.equal(['A > C > D > B']);
    el.name = 'other';
    await el.updateComplete;
    expect(new FormData(form).getAll('other')).to.deep.equal(['A > C > D > B']);
    form.reset();
    await el.updateComplete;
    expect(new FormData(form).getAll('other')).to.deep.equal([]);
    expect(part(el, 'result')).to.equal(null);
  });

  for (const [how, template] of [
    ['disabled by its attribute', html`<div><llm-stage-order disabled .items=${ITEMS}></llm-stage-order></div>`],
    ['disabled by a fieldset around it', html`<fieldset disabled><llm-stage-order .items=${ITEMS}></llm-stage-order></fieldset>`],
    ['read-only', html`<div><llm-stage-order readonly .items=${ITEMS}></llm-stage-order></div>`],
  ] as const) {
    it(`moves nothing and takes no answer while it is ${how}`, async () => {
      const el = await play(template);
      await el.updateComplete;
      const answers = heard(el, 'llm-answer');
      const before = listed(el);
      await click(el, `Move down: ${before[0]}`);
      entry(el, before[0]).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
      await click(el, 'Check');
      expect(listed(el)).to.deep.equal(before);
      expect(part(el, 'result')).to.equal(null);
      expect(answers).to.have.length(0);
    });
  }
});
