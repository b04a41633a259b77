import { expect, fixture, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/llm-preference-pair/index.js';
import { rewardSession } from '../../src/preference/reward-session.js';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { NO_JSON } from '../support/no-json.js';
import { putSession } from '../support/put-session.js';
import { bars, button, click, heard, part, seen, spoken, type } from './llm-fill-blank-page.js';
import { exercises, lesson, one, play, TWO } from './llm-lesson-page.js';
import * as pair from './llm-preference-pair-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<llm-lesson>', () => {
  beforeEach(() => {
    putSession();
    localStorage.clear();
    rewardSession().reset();
  });

  it('shows what is in it and how far one is', async () => {
    const el = await lesson();
    expect(seen(part(el, 'contents'))).to.equal('In this lesson First 0 of 1 Second 0 of 1 0 of 2 exercises done');
    await play(el, 'cat');
    expect(seen(part(el, 'contents'))).to.equal(
      'In this lesson First done Second 0 of 1 1 of 2 exercises done Score so far: 100% Saved in this browser only.',
    );
  });

  it('takes the reader to a section, from a list that they unfold', async () => {
    const el = await lesson();
    const [, second] = part(el, 'outline')!.querySelectorAll('a');
    expect(second.checkVisibility(), 'folded').to.equal(false);
    part(el, 'outline')!.querySelector('summary')!.click();
    expect(second.checkVisibility(), 'unfolded').to.equal(true);
    second.click();
    expect(document.activeElement?.textContent).to.equal('Second');
  });

  it('adds up the score by weight and tells of its end once; its exercises tell of answers alone', async () => {
    const el = await lesson();
    const [answers, progress, completes, states] = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state'].map((name) =>
      heard(document.body, name as 'llm-answer'),
    ) as unknown as CustomEvent<Record<string, unknown>>[][];
    await play(el, 'moon', 'dog');
    expect(answers.map(({ target }) => (target as Element).id)).to.deep.equal(['a', 'b']);
    expect(progress.map(({ detail }) => detail)).to.deep.equal([
      { answered: 1, total: 2, scaled: 0 },
      { answered: 2, total: 2, scaled: 0.75 },
    ]);
    expect(completes).to.have.length(1);
    expect(completes[0].target).to.equal(el);
    expect(completes[0].detail).to.include({ raw: 3, max: 4, scaled: 0.75, attempts: 2 });
    expect(states.every(({ target }) => target === el)).to.equal(true);
    expect(states.at(-1)!.detail['state']).to.deep.equal(el.getState());
  });

  it('says to who listens to it what the whole lesson has to say, and nothing else', async () => {
    const el = await lesson();
    const [progress, completes, states] = [heard(el, 'llm-progress'), heard(el, 'llm-complete'), heard(el, 'llm-state')];
    await play(el, 'moon', 'dog');
    expect(progress.map(({ detail: { answered, total } }) => [answered, total])).to.deep.equal([
      [1, 2],
      [2, 2],
    ]);
    expect(completes).to.have.length(1);
    expect(states.at(-1)!.detail.state).to.deep.equal(el.getState());
  });

  it('goes on where the learner left off, also in exercises that nobody has come near', async () => {
    const before = await lesson();
    await play(before, 'cat');
    fixtureCleanup();
    const el = await fixture<LlmLesson>(html`
      <llm-lesson>
        ${TWO}
        <div style="block-size: 4000px"></div>
        <llm-fill-blank id="far" .items=${one('fish')}></llm-fill-blank>
      </llm-lesson>
    `);
    await waitUntil(() => seen(part(el, 'progress')).startsWith('1 of 3'));
    expect(seen(part(el, 'contents'))).to.include('First done');
    await waitUntil(() => exercises(el)[0].value === 'cat');
  });

  it('does not tell again of an end that it remembers', async () => {
    await play(await lesson(), 'cat', 'dog');
    fixtureCleanup();
    const el = await lesson();
    const completes = heard(el, 'llm-complete');
    await waitUntil(() => part(el, 'end'));
    await click(exercises(el)[0], 'Play again');
    expect(completes).to.have.length(0);
  });

  describe('tells of its end once a play', () => {
    const WITH_PAIR = html`
      <llm-preference-pair id="tea">${pair.TEA}</llm-preference-pair>
      <llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank>
    `;
    const pairOf = (el: LlmLesson) => el.querySelector('llm-preference-pair')!;

    async function withPair(): Promise<LlmLesson> {
      const el = await lesson(WITH_PAIR);
      await waitUntil(() => part(pairOf(el), 'prompt'));
      return el;
    }

    it('when a pick that was taken back before is made again', async () => {
      const el = await withPair();
      const completes = heard(el, 'llm-complete');
      await pair.pick(pairOf(el), 'B');
      await pair.click(pairOf(el), 'Take it back');
      await play(el, 'cat');
      expect(completes).to.have.length(0);
      await pair.pick(pairOf(el), 'A');
      expect(seen(part(el, 'progress'))).to.include('2 of 2');
      expect(completes.map(({ detail }) => detail.scaled)).to.deep.equal([1]);
    });

    it('and not again when a pick is taken back after it, also on another visit', async () => {
      const el = await withPair();
      const completes = heard(document.body, 'llm-complete');
      await play(el, 'cat');
      await pair.pick(pairOf(el), 'B');
      expect(completes).to.have.length(1);
      await pair.click(pairOf(el), 'Take it back');
      await pair.pick(pairOf(el), 'A');
      await pair.click(pairOf(el), 'Take it back');
      fixtureCleanup();
      const again = await withPair();
      expect(seen(part(again, 'progress'))).to.include('1 of 2');
      await pair.pick(pairOf(again), 'A');
      expect(seen(part(again, 'progress'))).to.include('2 of 2');
      expect(completes).to.have.length(1);
    });

    it('nor when an exercise moves, or the page hands it an older state', async () => {
      const el = await withPair();
      await play(el, 'cat');
      const older = el.getState();
      await pair.pick(pairOf(el), 'B');
      const completes = heard(el, 'llm-complete');
      await pair.click(pairOf(el), 'Take it back');
      el.append(pairOf(el));
      el.setState(older);
      await waitUntil(() => part(pairOf(el), 'prompt'));
      await pair.pick(pairOf(el), 'A');
      expect(seen(part(el, 'progress'))).to.include('2 of 2');
      expect(completes).to.have.length(0);
    });

    for (const [how, again] of [
      ['is reset', (el: LlmLesson) => el.reset()],
      ['starts again', (el: LlmLesson) => button(el, 'Start the lesson again')!.click()],
    ] as const) {
      it(`and once more when it ${how}`, async () => {
        const el = await withPair();
        await play(el, 'cat');
        await pair.pick(pairOf(el), 'B');
        await el.updateComplete;
        again(el);
        await el.updateComplete;
        await pairOf(el).updateComplete;
        const completes = heard(el, 'llm-complete');
        await pair.pick(pairOf(el), 'A');
        await play(el, 'cat');
        expect(completes).to.have.length(1);
      });
    }

    it('and not again when there is another exercise to do', async () => {
      const el = await withPair();
      await play(el, 'cat');
      await pair.pick(pairOf(el), 'B');
      const completes = heard(el, 'llm-complete');
      const more = document.createElement('llm-fill-blank');
      more.items = one('dog');
      el.append(more);
      more.scrollIntoView();
      await waitUntil(() => part(more, 'frame')?.childElementCount);
      const told = oneEvent(el, 'llm-state');
      await type(more, 'dog');
      await told;
      await el.updateComplete;
      expect(seen(part(el, 'progress'))).to.include('3 of 3');
      expect(completes).to.have.length(0);
    });
  });

  it('keeps nothing with no-store, and says so', async () => {
    const el = await lesson(TWO, { noStore: true });
    await play(el, 'cat');
    expect(localStorage.length).to.equal(0);
    expect(seen(part(el, 'progress'))).to.include('saves nothing');
    expect(button(el, 'Forget my answers')).to.equal(undefined);
  });

  it('forgets the learner on request', async () => {
    const el = await lesson();
    await play(el, 'cat');
    expect(localStorage.length).to.equal(1);
    button(el, 'Forget my answers')!.click();
    await waitUntil(() => spoken(el) !== '');
    expect(localStorage.length).to.equal(0);
    expect(spoken(el)).to.equal('Forgotten. Nothing from this lesson is saved on this computer.');
    expect(seen(part(el, 'progress'))).to.equal('0 of 2 exercises done');
    expect(exercises(el)[0].value).to.equal('');
  });

  it('says at the end what the learner did to the two models, and starts again', async () => {
    const el = await lesson();
    const [first] = exercises(el);
    await play(el, 'cat');
    await bars(first);
    await click(first, 'Teach it');
    await waitUntil(() => part(first, 'lesson'));
    rewardSession().learn({ prompt: 'How do I make tea?', a: 'Pour hot water over a tea bag.', b: 'Why?', label: 1 });
    await type(exercises(el)[1], 'moon');
    await waitUntil(() => part(el, 'end'));
    const end = seen(part(el, 'end'));
    expect(end).to.include('Your score is 25%');
    expect(end).to.include('You taught it one word.');
    expect(end).to.match(/“cat” in its sentence: from .*% to .*%/);
    expect(end).to.include('You gave out one candy 🍬');
    expect(end).to.include('it would now bet the way you did');
    expect(end).to.include('That would take RLHF');
    button(el, 'Start the lesson again')!.click();
    await waitUntil(() => !part(el, 'end'));
    expect(seen(part(el, 'progress'))).to.include('0 of 2 exercises done');
    expect(rewardSession().journal).to.have.length(0);
  });

  it('does not deny, on a later visit, the words that were taught on an earlier one', async () => {
    const el = await lesson();
    const [first] = exercises(el);
    await play(el, 'cat');
    await bars(first);
    await click(first, 'Teach it');
    await waitUntil(() => part(first, 'lesson'));
    await type(exercises(el)[1], 'moon');
    await waitUntil(() => part(el, 'end'));
    expect(seen(part(el, 'end'))).to.include('You taught it one word.');
    fixtureCleanup();
    putSession();
    const again = await lesson();
    await waitUntil(() => part(again, 'end'));
    expect(seen(part(again, 'end')))
      .to.include('You haven’t taught it a word since you opened this page')
      .and.include('it forgets when you leave')
      .and.not.include('You taught it no word');
  });

  it('takes any state without harm, and never at the cost of a score', async () => {
    const el = await lesson();
    await play(el, 'cat');
    const hostile: unknown[] = [
      null,
      7,
      'x',
      [],
      { v: 9 },
      { v: 1, w: null },
      { v: 1, w: [] },
      { v: 1, w: { a: 'x', b: [1, 'y', null, {}, 3] } },
      ...NO_JSON,
      ...NO_JSON.map((thing) => ({ v: 1, w: { a: [1, 0, 1, 1, thing] } })),
    ];
    for (const state of hostile) el.setState(state);
    await el.updateComplete;
    expect(exercises(el)[0].value).to.equal('cat');
    expect(seen(part(el, 'progress'))).to.include('Score so far: 100%');
  });

  it('loses no score to an older state with less in it, wherever the exercise is that has it', async () => {
    const all = html`${TWO}
      <div style="block-size: 4000px"></div>
      <llm-fill-blank id="far" .items=${one('fish')}></llm-fill-blank>`;
    const played = await lesson(html`${TWO}<llm-fill-blank id="far" .items=${one('fish')}></llm-fill-blank>`, { noStore: true });
    const states = [played.getState()];
    for (const [i, word] of ['cat', 'dog', 'fish'].entries()) {
      await type(exercises(played)[i], word);
      await played.updateComplete;
      states.push(JSON.parse(JSON.stringify(played.getState())));
    }
    fixtureCleanup();
    scrollTo(0, 0);
    const el = await fixture<LlmLesson>(html`<llm-lesson no-store>${all}</llm-lesson>`);
    const gone = exercises(el)[0];
    for (const state of [...states].reverse()) el.setState(state);
    gone.remove();
    for (const state of states.slice(0, 1)) el.setState(state);
    el.prepend(gone);
    await el.updateComplete;
    expect(seen(part(el, 'progress'))).to.include('3 of 3 exercises done Score so far: 100%');
    const before = el.getState();
    for (const state of states) el.setState(state);
    expect(el.getState()).to.deep.equal(before);
  });

  it('loses no score to a state that it is given before it is on the page, where it finds another', async () => {
    await play(await lesson(), 'cat', 'dog');
    fixtureCleanup();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const el = document.createElement('llm-lesson');
    el.setState({ v: 1, w: { a: [1, 0, 1, 1, { v: 1, items: {} }] } });
    for (const [id, word] of [['a', 'cat'], ['b', 'dog']]) el.append(Object.assign(document.createElement('llm-fill-blank'), { id, items: one(word) })); // prettier-ignore
    place.append(el);
    await el.updateComplete;
    expect(seen(part(el, 'progress'))).to.include('2 of 2 exercises done Score so far: 100%');
  });

  it('brings nothing back that an exercise was started again from', async () => {
    await play(await lesson(), 'cat', 'dog');
    fixtureCleanup();
    const el = await lesson();
    await waitUntil(() => button(exercises(el)[0], 'Play again'));
    await click(exercises(el)[0], 'Play again');
    await el.updateComplete;
    el.setState({ v: 1, w: { a: [0, 0, 0, 0, { v: 1, items: {} }] } });
    await el.updateComplete;
    expect(seen(part(el, 'progress'))).to.include('1 of 2');
  });

  it('hands its state on: another lesson goes on from it', async () => {
    const before = await lesson(TWO, { noStore: true });
    await play(before, 'cat', 'moon');
    const state = JSON.parse(JSON.stringify(before.getState())) as unknown;
    fixtureCleanup();
    const el = await lesson(TWO, { noStore: true });
    el.setState(state);
    await el.updateComplete;
    expect(exercises(el).map(({ value }) => value)).to.deep.equal(['cat', 'moon']);
    expect(part(el, 'end')).not.to.equal(null);
  });

  it('fits its state into 3,500 characters, whatever was typed, and keeps every score', async function () {
    this.timeout(30_000); // forty exercises, each rendered when it comes near
    const many = Array.from({ length: 40 }, (_, i) => html`<llm-fill-blank .items=${one(`word${i}`)}></llm-fill-blank>`);
    const el = await fixture<LlmLesson>(html`<llm-lesson>${many}</llm-lesson>`);
    for (const child of exercises(el)) {
      child.scrollIntoView();
      await waitUntil(() => part(child, 'frame')?.childElementCount, 'an exercise is not shown');
      await type(child, 'x'.repeat(60));
    }
    expect(JSON.stringify(el.getState()).length).to.be.at.most(3500);
    const state = el.getState();
    el.reset();
    el.setState(state);
    await el.updateComplete;
    expect(seen(part(el, 'progress'))).to.include('40 of 40 exercises done Score so far: 100%');
  });

  it('is silent when the page sets it back', async () => {
    const el = await lesson();
    await play(el, 'cat');
    const news = ['llm-state', 'llm-progress', 'llm-complete'].map((name) => heard(el, name as 'llm-state'));
    el.reset();
    el.setState({ v: 1, w: {} });
    await el.updateComplete;
    expect(news.flat()).to.have.length(0);
  });

  it('is a quiet box where there is nothing to score', async () => {
    const el = await fixture<LlmLesson>(html`<llm-lesson><p>Only prose.</p></llm-lesson>`);
    expect(part(el, 'contents')).to.equal(null);
    expect(part(el, 'end')).to.equal(null);
    expect(el.getState()).to.deep.equal({ v: 1, w: {} });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`is accessible from start to end, ${colorScheme}`, async () => {
      document.documentElement.style.colorScheme = colorScheme;
      document.body.style.background = 'Canvas';
      document.body.style.color = 'CanvasText';
      const el = await lesson();
      await expect(el).to.be.accessible();
      await play(el, 'cat', 'dog');
      await waitUntil(() => part(el, 'end'));
      await expect(el).to.be.accessible();
      document.documentElement.style.colorScheme = '';
      document.body.removeAttribute('style');
    });
  }
});
