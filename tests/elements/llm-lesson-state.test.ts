import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { putSession } from '../support/put-session.js';
import { lesson, one, play } from './llm-lesson-page.js';
import { heard, part, press, seen, shown } from './llm-quiz-page.js';
import { waitUntil } from '../support/wait-until.js';

const MOST = 3500;
const size = (state: unknown) => JSON.stringify(state).length;
const progress = (el: LlmLesson) => seen(part(el, 'progress'));
const quizzes = (el: LlmLesson) => [...el.querySelectorAll('llm-quiz')];
const kept = () => JSON.parse(localStorage.getItem(localStorage.key(0) ?? '') ?? 'null') as unknown;

const question = (id: string) => ({
  id,
  question: `What of ${id}?`,
  options: ['Right', 'Wrong', 'Odd'].map((text) => ({ text, explanation: `It is ${text}.`, right: text === 'Right' })),
});

interface Many {
  quizzes: number;
  name?: (text: string) => string;
}

/** A lesson of quizzes with ten questions each. */
const many = ({ quizzes: count, name = (text) => text }: Many) =>
  fixture<LlmLesson>(html`
    <llm-lesson>
      ${Array.from({ length: count }, (_, i) => {
        const items = Array.from({ length: 10 }, (_, j) => question(name(`question-${i}-${j}`)));
        return html`<llm-quiz id=${name(`quiz-${i}`)} all feedback="at-the-end" .items=${items}></llm-quiz>`;
      })}
    </llm-lesson>
  `);

/** Answers all of it, every third question wrongly. */
async function answerAll(el: LlmLesson): Promise<void> {
  let n = 0;
  for (const one of quizzes(el)) {
    await shown(one);
    for (const question of one.shadowRoot!.querySelectorAll('[part~=question]')) {
      question.querySelectorAll('input')[n++ % 3 === 0 ? 1 : 0].click();
    }
    await one.updateComplete;
    await press(one, 'Hand in all answers');
  }
  await el.updateComplete;
}

describe('<llm-lesson> keeps its state small', () => {
  beforeEach(() => {
    putSession();
    localStorage.clear();
    scrollTo(0, 0);
  });

  const long = (text: string) => `${text}-${'of-the-lesson-about-how-language-models-are-trained'.repeat(2)}`;

  for (const [what, content] of [
    ['sixteen quizzes of ten questions', { quizzes: 16 }],
    ['forty quizzes of ten questions, all with long ids', { quizzes: 40, name: long }],
  ] as const) {
    it(`over ${what}, whenever answers are handed in, and keeps each score`, async () => {
      const el = await many(content);
      const states = heard(el, 'llm-state');
      await answerAll(el);
      expect(states).to.have.length(content.quizzes);
      for (const { detail } of states) expect(size(detail.state)).to.be.at.most(MOST);
      expect(kept()).to.deep.equal(JSON.parse(JSON.stringify(el.getState())));
      const all = `${content.quizzes} of ${content.quizzes} exercises done Score so far: 66%`;
      expect(progress(el)).to.include(all);

      fixtureCleanup();
      scrollTo(0, 0);
      const asleep = await many(content);
      await waitUntil(() => progress(asleep).includes(all), progress(asleep));
      for (const one of quizzes(asleep)) one.getState(); // wakes it
      await asleep.updateComplete;
      expect(progress(asleep)).to.include(all);
      expect(asleep.getState()).to.deep.equal(kept());
      const points = quizzes(asleep).map((one) => Object.keys((one.getState() as { items: object }).items).length);
      expect(points).to.deep.equal(quizzes(asleep).map(() => 10));
    }).timeout(120_000);
  }

  it('first at the cost of what was typed, then of widgets that are no longer there', async () => {
    const el = await lesson();
    await play(el, 'a'.repeat(30), 'b'.repeat(30));
    const stale = (n: number) => [1, 0.5, 10, 60, { v: 1, items: { [`item-${n}`]: [['words'.repeat(6), 0.5, 60, 0]] } }];
    const withStale = (count: number) => ({
      v: 1,
      w: Object.fromEntries(Array.from({ length: count }, (_, n) => [`gone-${n}`, stale(n)])),
    });
    el.setState(withStale(35));
    expect(size(el.getState())).to.be.at.most(MOST);
    expect(JSON.stringify(el.getState())).to.include('aaa').and.include('…').and.not.include('a'.repeat(20));
    el.setState(withStale(400));
    expect(size(el.getState())).to.be.at.most(MOST);
    const state = el.getState();
    fixtureCleanup();
    const again = await lesson(html`<llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank>`, { noStore: true });
    again.setState(state);
    await again.updateComplete;
    expect(progress(again)).to.include('1 of 1');
  });

  it('with hundreds of exercises, each of which keeps its score where nothing else has room', async () => {
    const w = Object.fromEntries(
      Array.from({ length: 450 }, (_, n) => [`quiz-${n}`, [1, 0.75, 20, 60, { v: 1, items: { one: [['', 0.75, 60, 0]] } }]]),
    );
    const before = await fixture<LlmLesson>(html`<llm-lesson no-store></llm-lesson>`);
    before.setState({ v: 1, w });
    const state = JSON.parse(JSON.stringify(before.getState())) as unknown;
    expect(size(state)).to.be.at.most(MOST);
    const el = await fixture<LlmLesson>(
      html`<llm-lesson no-store
        >${[0, 200, 449].map((n) => html`<llm-quiz id=${`quiz-${n}`} .items=${[question('one')]}></llm-quiz>`)}</llm-lesson
      >`,
    );
    el.setState(state);
    for (const one of quizzes(el)) await shown(one);
    await el.updateComplete;
    expect(progress(el)).to.include('3 of 3 exercises done Score so far: 75%');
    expect(size(el.getState())).to.be.at.most(MOST);
  });

  it('as an earlier version wrote it, which left answers out and kept the scores', async () => {
    const two = html`<llm-lesson no-store><llm-quiz id="quiz" .items=${[question('one'), question('two')]}></llm-quiz></llm-lesson>`;
    const el = await fixture<LlmLesson>(two);
    el.setState({ v: 1, w: { quiz: [1, 0.5, 3, 60] } });
    await shown(quizzes(el)[0]);
    await el.updateComplete;
    expect(progress(el)).to.include('1 of 1 exercises done Score so far: 50%');
    const [first] = quizzes(el);
    first.shadowRoot!.querySelector('input')!.click();
    await press(first, 'Check');
    expect(progress(el)).to.include('1 of 1 exercises done Score so far: 50%');

    const again = await fixture<LlmLesson>(two);
    again.setState(el.getState());
    await again.updateComplete;
    expect(progress(again)).to.include('1 of 1 exercises done Score so far: 50%');
    expect(quizzes(again)[0].value).to.equal('Right');
  });
});
