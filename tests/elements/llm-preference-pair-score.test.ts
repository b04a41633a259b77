import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { GlassBoxRewardModel } from '../../src/preference/reward-model.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import { button, click, heard, part, parts, pick, play, seen, TWO } from './llm-preference-pair-page.js';
import { waitUntil } from '../support/wait-until.js';

const BARE = html`<llm-preference-pair .items=${TWO}></llm-preference-pair>`;
const MATCH = html`<llm-preference-pair scoring="match" .items=${TWO}></llm-preference-pair>`;

describe('<llm-preference-pair> scores', () => {
  beforeEach(() => rewardSession().reset());

  it('taking part, unless told otherwise: nothing is correct or not', async () => {
    const el = await play(BARE);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await pick(el, 'B', 'same');
    expect(
      answers.map(({ detail: { item, value, correct, score, attempts, model } }) => ({ item, value, correct, score, attempts, model })),
    ).to.deep.equal([
      { item: 0, value: 'B', correct: null, score: 1, attempts: 1, model: null },
      { item: 1, value: 'same', correct: null, score: 1, attempts: 1, model: null },
    ]);
    expect(completes.map(({ detail: { raw, max, scaled, attempts } }) => ({ raw, max, scaled, attempts }))).to.deep.equal([
      { raw: 2, max: 2, scaled: 1, attempts: 2 },
    ]);
  });

  it('the better one with scoring="match"; a pair without a key counts by taking part', async () => {
    for (const [choice, correct, score] of [
      ['A', true, 1],
      ['B', false, 0],
      ['same', false, 0],
    ] as const) {
      const el = await play(MATCH);
      const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
      await pick(el, choice, 'B');
      expect(answers.map(({ detail }) => [detail.correct, detail.score])).to.deep.equal([
        [correct, score],
        [null, 1],
      ]);
      expect(completes[0].detail.scaled).to.equal((score + 1) / 2);
    }
  });

  it('the first pick of a run: to take it back moves the model, not the score', async () => {
    const el = await play(MATCH);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await pick(el, 'B');
    await click(el, 'Take it back');
    await pick(el, 'A', 'A');
    expect(answers.map(({ detail: { correct, score, attempts } }) => [correct, score, attempts])).to.deep.equal([
      [false, 0, 1],
      [true, 0, 2],
      [null, 1, 1],
    ]);
    expect(completes).to.have.length(1);
    expect(completes[0].detail.scaled).to.equal(0.5);
  });

  it('and tells in this order: answer, progress, one completion, state; all heard outside, the verdict being on screen', async () => {
    const el = await play(BARE);
    const order: string[] = [];
    const kinds = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error', 'llm-reward-step'] as const;
    const note = ({ type }: Event) => {
      expect(part(el, 'answer'), type).not.to.equal(null);
      order.push(type);
    };
    for (const kind of kinds) document.body.addEventListener(kind, note);
    await pick(el, 'A', 'A');
    for (const kind of kinds) document.body.removeEventListener(kind, note);
    const each = ['llm-answer', 'llm-progress'];
    expect(order).to.deep.equal([...each, 'llm-state', ...each, 'llm-complete', 'llm-state']);
  });

  it('tells of each step of the reward model to who listens at the element', async () => {
    const el = await play(BARE);
    const steps = heard(el, 'llm-reward-step');
    await pick(el, 'A', 'same');
    expect(steps.map(({ detail: { item, pick: picked, picks } }) => ({ item, picked, picks }))).to.deep.equal([
      { item: 0, picked: 'A', picks: 1 },
      { item: 1, picked: 'same', picks: 2 },
    ]);
    expect(steps[0].detail.before).to.equal(0.5);
    expect(steps[0].detail.after).to.be.above(0.5);
    expect(JSON.parse(JSON.stringify(steps[1].detail))).to.deep.equal(steps[1].detail);
  });

  it('the time from when it was seen', async () => {
    const el = await play(BARE);
    const answers = heard(el, 'llm-answer');
    await pick(el, 'A', 'B');
    for (const { detail } of answers) expect(detail.seconds).to.be.within(0, 10);
  });

  it('says once that it is ready, and how many pairs there are', async () => {
    const holder = await fixture(html`<div></div>`);
    const ready = heard(holder, 'llm-ready');
    const el = document.createElement('llm-preference-pair');
    el.items = TWO;
    holder.append(el);
    await waitUntil(() => ready.length > 0);
    el.scoring = 'match';
    await el.updateComplete;
    expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 2 }]);
  });
});

describe('<llm-preference-pair> keeps its state', () => {
  beforeEach(() => rewardSession().reset());

  it('small, as JSON, and goes on from it at the next pair', async () => {
    const el = await play(BARE);
    const states = heard(el, 'llm-state');
    await pick(el, 'B');
    const json = JSON.stringify(states.at(-1)!.detail.state);
    expect(json).to.equal(JSON.stringify(el.getState()));
    expect(json.length).to.be.lessThan(60);

    const other = await play(BARE);
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(seen(part(other, 'kick'))).to.contain('2 of 2');
    expect(other.value).to.equal('B');
    expect(other.getState()).to.deep.equal(JSON.parse(json));
  });

  it('and with it the reward model, which learns those picks again, once', async () => {
    const el = await play(BARE);
    await pick(el, 'A', 'same');
    const state = JSON.parse(JSON.stringify(el.getState())) as unknown;
    const learned = rewardSession().weights;
    rewardSession().reset(); // as a reload of the page does

    const other = await play(BARE);
    other.setState(state);
    other.setState(state);
    await other.updateComplete;
    expect(rewardSession().journal.map(({ label }) => label)).to.deep.equal([1, 0.5]);
    expect(rewardSession().weights).to.deep.equal(learned);
    expect([...part(other, 'picks')!.querySelectorAll('tbody td')].map(seen).slice(0, 2)).to.deep.equal(['A', 'even']);
  });

  it('does not teach twice what this page has learned from it already', async () => {
    const el = await play(BARE);
    await pick(el, 'A');
    el.setState(el.getState());
    expect(rewardSession().journal).to.have.length(1);
  });

  it('before its content was read, too, and through another order of the pairs', async () => {
    const el = await play(BARE);
    await pick(el, 'B');
    const other = document.createElement('llm-preference-pair');
    other.setState(el.getState());
    other.items = [...TWO].reverse();
    (await fixture(html`<div></div>`)).append(other);
    await waitUntil(() => part(other, 'prompt'));
    expect(other.value).to.equal('B');
    expect(seen(part(other, 'prompt'))).to.equal('What do cows eat?');
  });

  it('through to the end: no second completion', async () => {
    const el = await play(BARE);
    await pick(el, 'A', 'B');
    const other = await play(BARE);
    const events = (['llm-complete', 'llm-answer', 'llm-progress', 'llm-state', 'llm-reward-step'] as const).flatMap((kind) => [
      heard(other, kind),
    ]);
    other.setState(el.getState());
    await other.updateComplete;
    expect([...part(other, 'picks')!.querySelectorAll('tbody td:nth-of-type(1)')].map(seen)).to.deep.equal(['A', 'B']);
    expect(events.flat()).to.have.length(0);
  });

  it('of a pick that was taken back: the score stays, the pair is open', async () => {
    const el = await play(BARE);
    await pick(el, 'A');
    const states = heard(el, 'llm-state');
    await click(el, 'Take it back');
    expect(states).to.have.length(1);
    const other = await play(BARE);
    other.setState(JSON.parse(JSON.stringify(states[0].detail.state)));
    await other.updateComplete;
    expect(seen(part(other, 'prompt'))).to.equal('What is a cow?');
    expect(other.value).to.equal('');
    const completes = heard(other, 'llm-complete');
    await pick(other, 'B', 'A');
    expect(completes[0].detail).to.include({ raw: 2, max: 2 });
    const third = await play(BARE);
    third.setState(other.getState());
    expect(third.value).to.equal('B, A');
  });

  it('within bounds, however often picks are taken back, and for forty pairs', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ prompt: `Question ${i}?`, replies: ['Yes.', 'No.'] as const }));
    const el = await play(html`<llm-preference-pair .items=${many}></llm-preference-pair>`);
    for (let i = 0; i < 8; i++) {
      await pick(el, 'A');
      await click(el, 'Take it back');
    }
    await pick(el, 'B');
    const one = JSON.stringify(el.getState()).length;
    expect(one).to.be.lessThan(120);
    await click(el, 'Next pair');
    await pick(el, 'A');
    expect((JSON.stringify(el.getState()).length - one) * 40).to.be.lessThan(1600);
    const other = await play(html`<llm-preference-pair .items=${many}></llm-preference-pair>`);
    other.setState(el.getState());
    expect(other.value).to.equal('B, A');
  });

  it('whatever it is given, without throwing and without losing a score', async () => {
    const el = await play(BARE);
    await pick(el, 'B');
    const state = el.getState() as { v: number; items: Record<string, unknown[]> };
    const [key] = Object.keys(state.items);
    const nonsense: unknown[] = [
      null, undefined, 7, 'text', [], {}, { v: 99, items: {} }, { v: 1 }, { v: 1, items: [] }, { v: 1, items: { [key]: 'x' } },
      { v: 1, items: { [key]: [['A', 0, 1, 0]] } }, { v: 1, items: { [key]: [null, [], ['A', NaN, -1, 'x']] } }, { v: 1, items: { __proto__: [] } },
    ]; // prettier-ignore
    for (const thing of nonsense) {
      el.setState(thing);
      expect(el.getState()).to.deep.equal(state, JSON.stringify(thing));
    }
    expect(rewardSession().journal).to.have.length(1);
  });

  it('and takes a state with picks that nobody could have made: they count, and teach nothing', async () => {
    const el = await play(BARE);
    await pick(el, 'A', 'A');
    const json = JSON.stringify(el.getState()).replaceAll('"A"', '"toString"');
    rewardSession().reset();
    const other = await play(BARE);
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(rewardSession().journal).to.deep.equal([]);
    expect(other.value).to.equal('');
    expect(seen(part(other, 'summary'))).to.contain('What is a cow?');
  });

  it('with one completion a play, whatever is taken back and handed to it', async () => {
    const el = await play(BARE);
    const completes = heard(el, 'llm-complete');
    await pick(el, 'A');
    const half = el.getState();
    await click(el, 'Take it back');
    await pick(el, 'B', 'A');
    expect(completes).to.have.length(1);
    await click(el, 'Take it back');
    el.setState(half);
    await el.updateComplete;
    await pick(el, 'B');
    expect(completes).to.have.length(1);
    expect(el.value).to.equal('B, B');
  });

  it('with one completion a play, across visits too: a pick that is taken back after the end was counted already', async () => {
    const ONE = html`<llm-preference-pair .items=${TWO.slice(0, 1)}></llm-preference-pair>`;
    let kept: unknown;
    let count = 0;
    for (let visit = 0; visit < 5; visit++) {
      const el = await play(ONE);
      const completes = heard(el, 'llm-complete');
      if (kept) el.setState(JSON.parse(JSON.stringify(kept)));
      await el.updateComplete;
      await pick(el, 'A');
      await click(el, 'Take it back');
      count += completes.length;
      kept = el.getState();
      el.remove();
    }
    expect(count).to.equal(1);
  });

  it('with its completion still to come, where a pick was taken back before the end', async () => {
    const el = await play(BARE);
    await pick(el, 'A');
    await click(el, 'Take it back');
    const other = await play(BARE);
    other.setState(el.getState());
    await other.updateComplete;
    const completes = heard(other, 'llm-complete');
    await pick(other, 'B', 'A');
    expect(completes).to.have.length(1);
  });

  it('with a completion for the pair that is new, though another was taken back', async () => {
    const el = await play(html`<llm-preference-pair .items=${TWO.slice(0, 1)}></llm-preference-pair>`);
    await pick(el, 'A');
    await click(el, 'Take it back');
    const other = await play(BARE);
    other.setState(el.getState());
    await other.updateComplete;
    const completes = heard(other, 'llm-complete');
    await pick(other, 'A', 'B');
    expect(completes).to.have.length(1);
  });

  it('until it is reset: then it starts again, silently, and completes again; the model keeps what it learned', async () => {
    const el = await play(BARE);
    await pick(el, 'A', 'B');
    const [states, completes] = [heard(el, 'llm-state'), heard(el, 'llm-complete')];
    el.reset();
    await el.updateComplete;
    expect(seen(part(el, 'prompt'))).to.equal('What is a cow?');
    expect(el.value).to.equal('');
    expect(states).to.have.length(0);
    expect(rewardSession().journal).to.have.length(2);
    await pick(el, 'A', 'B');
    expect(completes).to.have.length(1);
    const [cow, grass] = rewardSession().journal;
    expect(rewardSession().weights).to.deep.equal(GlassBoxRewardModel.fromPicks([cow, grass, cow, grass]).weights);
  });
});

describe('<llm-preference-pair> in a form', () => {
  beforeEach(() => rewardSession().reset());

  it('sends one entry a pair, and is reset with it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><llm-preference-pair name="picks" .items=${TWO}></llm-preference-pair></form>`);
    const el = form.querySelector('llm-preference-pair')!;
    await waitUntil(() => part(el, 'prompt'));
    expect(el.form).to.equal(form);
    expect(new FormData(form).getAll('picks')).to.deep.equal([]);
    await pick(el, 'A', 'same');
    expect(new FormData(form).getAll('picks')).to.deep.equal(['A', 'same']);
    expect(el.value).to.equal('A, same');
    await click(el, 'Take it back');
    expect(new FormData(form).getAll('picks')).to.deep.equal(['A']);
    el.name = 'others';
    await el.updateComplete;
    expect(new FormData(form).getAll('others')).to.deep.equal(['A']);
    form.reset();
    await el.updateComplete;
    expect(new FormData(form).getAll('others')).to.deep.equal([]);
    expect(seen(part(el, 'prompt'))).to.equal('What is a cow?');
  });

  for (const [how, template] of [
    ['by its attribute', html`<div><llm-preference-pair disabled .items=${TWO}></llm-preference-pair></div>`],
    ['by a fieldset around it', html`<fieldset disabled><llm-preference-pair .items=${TWO}></llm-preference-pair></fieldset>`],
    ['by readonly', html`<div><llm-preference-pair readonly .items=${TWO}></llm-preference-pair></div>`],
  ] as const) {
    it(`takes no pick while it is disabled ${how}`, async () => {
      const el = (await fixture(template)).querySelector('llm-preference-pair')!;
      await waitUntil(() => part(el, 'choice'));
      await el.updateComplete;
      const answers = heard(el, 'llm-answer');
      await click(el, 'A is better');
      expect(part(el, 'answer')).to.equal(null);
      expect(answers).to.have.length(0);
      expect(rewardSession().journal).to.have.length(0);
    });
  }

  it('keeps what was picked in sight while it is disabled, and takes nothing back', async () => {
    const el = await play(BARE);
    await pick(el, 'A');
    el.disabled = true;
    await el.updateComplete;
    expect(part(el, 'answer')).not.to.equal(null);
    for (const name of ['Next pair', 'Take it back']) expect(button(el, name)!.disabled, name).to.equal(true);
    expect(parts(el, 'tag').map(seen).join()).to.contain('your pick');
  });
});
