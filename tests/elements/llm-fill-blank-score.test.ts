import { expect, fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/llm-fill-blank/index.js';
import type { LlmFillBlank } from '../../src/elements/llm-fill-blank/llm-fill-blank.js';
import { putSession } from '../support/put-session.js';
import { bars, click, heard, part, play, seen, type } from './llm-fill-blank-page.js';
import { waitUntil } from '../support/wait-until.js';

const TWO = [
  { sentence: 'The ___ sat.', answer: 'cat', accept: ['bird'] },
  { sentence: 'The ___ ran.', answer: 'dog' },
];
const LONG = 'x'.repeat(60);

/** Plays the two sentences with these words; an empty word is "Show me". Each answer has been told before the next one. */
async function answer(el: LlmFillBlank, ...words: string[]): Promise<void> {
  for (const [i, word] of words.entries()) {
    if (i > 0) await click(el, 'Next sentence');
    const told = oneEvent(el, 'llm-state');
    if (word) await type(el, word);
    else await click(el, 'Show me');
    await told;
  }
}

describe('<llm-fill-blank> scores', () => {
  beforeEach(() => putSession());

  it('taking part, unless told otherwise: nothing is correct or not', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await answer(el, 'moon', '');
    expect(
      answers.map(({ detail: { item, value, correct, score, attempts } }) => ({ item, value, correct, score, attempts })),
    ).to.deep.equal([
      { item: 0, value: 'moon', correct: null, score: 1, attempts: 1 },
      { item: 1, value: '', correct: null, score: 0, attempts: 1 },
    ]);
    expect(completes[0].detail).to.include({ raw: 1, max: 2, scaled: 0.5, attempts: 2 });
  });

  it('the text’s own word and the listed ones, with scoring="match"', async () => {
    const el = await play(html`<llm-fill-blank scoring="match" .items=${TWO}></llm-fill-blank>`);
    const [answers, completes] = [heard(el, 'llm-answer'), heard(el, 'llm-complete')];
    await answer(el, 'BIRD', 'cat');
    expect(answers.map(({ detail: { correct, score } }) => [correct, score])).to.deep.equal([
      [true, 1],
      [false, 0],
    ]);
    expect(completes[0].detail.scaled).to.equal(0.5);
  });

  it('the better of two guesses in mode both, the second being the second attempt', async () => {
    const el = await play(html`<llm-fill-blank mode="both" scoring="match" .items=${TWO.slice(0, 1)}></llm-fill-blank>`);
    const [answers, progress] = [heard(el, 'llm-answer'), heard(el, 'llm-progress')];
    await type(el, 'cat');
    expect(progress).to.have.length(0);
    await click(el, 'Now see the rest');
    const told = oneEvent(el, 'llm-state');
    await type(el, 'moon');
    await told;
    expect(answers.map(({ detail: { correct, score, attempts } }) => [correct, score, attempts])).to.deep.equal([
      [true, 1, 1],
      [false, 1, 2],
    ]);
    expect(progress.map(({ detail }) => detail)).to.deep.equal([{ answered: 1, total: 1, scaled: 1 }]);
  });

  it('and tells in this order: answer, progress, one completion, state; all heard outside, none of them before an answer', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const order: string[] = [];
    const kinds = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state', 'llm-error'] as const;
    const note = ({ type: kind }: Event) => order.push(kind);
    for (const kind of kinds) document.body.addEventListener(kind, note);
    await answer(el, 'moon');
    await bars(el);
    await click(el, 'Next sentence');
    await type(el, 'moon');
    await bars(el);
    for (const kind of kinds) document.body.removeEventListener(kind, note);
    expect(order).to.deep.equal([
      ...['llm-answer', 'llm-progress', 'llm-state'],
      ...['llm-answer', 'llm-progress', 'llm-complete', 'llm-state'],
    ]);
  });

  it('with the model that was there at the answer, or none', async () => {
    const session = putSession();
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const answers = heard(el, 'llm-answer');
    await session.load();
    await answer(el, 'moon');
    expect(answers[0].detail.model).to.deep.equal({ fingerprint: session.info!.fingerprint, steps: 0 });
  });

  it('the time from when it was seen', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const answers = heard(el, 'llm-answer');
    await answer(el, 'moon', 'moon');
    for (const { detail } of answers) expect(detail.seconds).to.be.within(0, 10);
  });

  it('says once that it is ready, and how many sentences there are', async () => {
    const holder = await fixture(html`<div></div>`);
    const ready = heard(holder, 'llm-ready');
    const el = document.createElement('llm-fill-blank');
    el.items = TWO;
    holder.append(el);
    await waitUntil(() => ready.length > 0);
    el.mode = 'next';
    await el.updateComplete;
    expect(ready.map(({ detail }) => detail)).to.deep.equal([{ items: 2 }]);
  });
});

describe('<llm-fill-blank> keeps its state', () => {
  beforeEach(() => putSession());

  it('small, as JSON, and goes on from it at the next sentence', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const states = heard(el, 'llm-state');
    await answer(el, LONG);
    const json = JSON.stringify(states.at(-1)!.detail.state);
    expect(json).to.equal(JSON.stringify(el.getState()));
    expect(json.length).to.be.lessThan(120);
    expect(json).to.contain('…');

    const other = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    other.setState(JSON.parse(json));
    await other.updateComplete;
    expect(seen(part(other, 'kick'))).to.contain('2 of 2');
    expect(other.getState()).to.deep.equal(JSON.parse(json));
  });

  it('with the rank that the model gave to each word, and counts its first guesses at the end', async () => {
    const session = putSession();
    const ranked = async (after: string) => (await session.predictBlank({ before: 'The ', after, mode: 'masked' })).words;
    const [first, third] = [(await ranked(' sat.'))[0].word, (await ranked(' ran.'))[2].word];
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const states = heard(el, 'llm-state');
    await answer(el, first, third);
    const { items } = states.at(-1)!.detail.state as {
      items: Record<string, [word: string, score: number, seconds: number, rank: number][]>;
    };
    expect(Object.values(items).map(([[word, , , rank]]) => [word, rank])).to.deep.equal([
      [first, 1],
      [third, 3],
    ]);
    await click(el, 'See how it went');
    expect(seen(part(el, 'summary'))).to.contain('1 matched the model’s first guess');
  });

  it('before its content was read, too, and through another order of the sentences', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    await answer(el, 'moon');
    const state = el.getState();
    const other = document.createElement('llm-fill-blank');
    other.setState(state);
    other.items = [...TWO].reverse();
    (await fixture(html`<div></div>`)).append(other);
    await waitUntil(() => part(other, 'sentence'));
    expect(other.value).to.equal('moon');
    expect(seen(part(other, 'sentence'))).to.equal('The blank ran.');
  });

  it('through to the end: no second completion', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    await answer(el, 'moon', 'sun');
    const other = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    const events = (['llm-complete', 'llm-answer', 'llm-progress', 'llm-state'] as const).flatMap((kind) => [heard(other, kind)]);
    other.setState(el.getState());
    await other.updateComplete;
    expect(seen(part(other, 'summary')))
      .to.contain('moon put your word')
      .and.contain('sun put your word');
    expect(events.flat()).to.have.length(0);
  });

  it('whatever it is given, without throwing and without losing a score', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    await answer(el, 'moon');
    const state = el.getState() as { v: number; items: Record<string, unknown[]> };
    const [key] = Object.keys(state.items);
    const nonsense: unknown[] = [
      null, undefined, 7, 'text', [], {}, { v: 99, items: {} }, { v: 1 }, { v: 1, items: [] }, { v: 1, items: { [key]: 'x' } },
      { v: 1, items: { [key]: [['sun', 0, 1, 0]] } }, { v: 1, items: { [key]: [null, [], ['sun', NaN, -1, 'x']] } }, { v: 1, items: { __proto__: [] } },
    ]; // prettier-ignore
    for (const thing of nonsense) {
      el.setState(thing);
      expect(el.getState()).to.deep.equal(state, JSON.stringify(thing));
    }
  });

  it('until it is reset: then it starts again, silently, and completes again', async () => {
    const el = await play(html`<llm-fill-blank .items=${TWO}></llm-fill-blank>`);
    await answer(el, 'moon', 'sun');
    const states = heard(el, 'llm-state');
    const completes = heard(el, 'llm-complete');
    el.reset();
    await el.updateComplete;
    expect(seen(part(el, 'sentence'))).to.equal('The blank sat.');
    expect(el.value).to.equal('');
    expect(states).to.have.length(0);
    await answer(el, 'moon', 'sun');
    expect(completes).to.have.length(1);
  });
});

describe('<llm-fill-blank> in a form', () => {
  beforeEach(() => putSession());

  it('sends one entry a sentence, and is reset with it', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><llm-fill-blank name="words" .items=${TWO}></llm-fill-blank></form>`);
    const el = form.querySelector('llm-fill-blank')!;
    await waitUntil(() => part(el, 'sentence'));
    expect(el.form).to.equal(form);
    expect(new FormData(form).getAll('words')).to.deep.equal([]);
    await answer(el, 'moon', 'sun');
    expect(new FormData(form).getAll('words')).to.deep.equal(['moon', 'sun']);
    expect(el.value).to.equal('moon, sun');
    form.reset();
    await el.updateComplete;
    expect(new FormData(form).getAll('words')).to.deep.equal([]);
    expect(seen(part(el, 'sentence'))).to.equal('The blank sat.');
  });

  for (const [how, template] of [
    ['by its attribute', html`<div><llm-fill-blank disabled .items=${TWO}></llm-fill-blank></div>`],
    ['by a fieldset around it', html`<fieldset disabled><llm-fill-blank .items=${TWO}></llm-fill-blank></fieldset>`],
  ] as const) {
    it(`takes no answer while it is disabled ${how}`, async () => {
      const el = (await fixture(template)).querySelector('llm-fill-blank')!;
      await waitUntil(() => part(el, 'button'));
      await el.updateComplete;
      const answers = heard(el, 'llm-answer');
      await click(el, 'Show me');
      expect(part(el, 'answer')).to.equal(null);
      expect(answers).to.have.length(0);
      expect(seen(part(el, 'sentence'))).to.equal('The blank sat.');
    });
  }
});
