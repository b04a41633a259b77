import { ContextProvider } from '@lit/context';
import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { lessonContext, type LessonChild } from '../../src/controllers/lesson-context.js';
import { NearController } from '../../src/controllers/near-controller.js';
import { ScoringController } from '../../src/controllers/scoring-controller.js';
import { Attempts } from '../../src/scoring/attempts.js';
import { Course, type Answer, type Outcome } from '../../src/scoring/course.js';
import { NO_JSON } from '../support/no-json.js';

const items = (...keys: string[]) => new Attempts(keys.map((key) => ({ key })));

class TestCourse extends Course {
  take(attempts: Attempts, keep = true): void {
    this.replace(attempts, [], { keep });
  }

  answer(answer: Answer): Outcome {
    return this.record(answer);
  }

  protected override fresh(): Attempts {
    return new Attempts(this.items);
  }

  protected override opened(): void {
    // nothing to open
  }
}

/** The least that has a score. */
class Scorer extends LitElement {
  static readonly formAssociated = true;
  @property({ type: Boolean }) disabled = false;
  @property({ type: Boolean }) readonly = false;
  @property() name = '';
  readonly course: TestCourse = new TestCourse(items(), () => this.scoring.setFormValue());
  readonly scoring: ScoringController = new ScoringController(
    this,
    () => this.course,
    new NearController(this),
    () => true,
  );

  constructor() {
    super();
    this.course.take(items('a', 'b'));
  }

  formDisabledCallback(disabled: boolean): void {
    this.scoring.isFormDisabled = disabled;
  }

  getState(): unknown {
    return this.course.state;
  }

  setState(state: unknown): void {
    this.course.restore(state);
  }

  reset(): void {
    this.course.restart();
  }
}
customElements.define('test-scorer', Scorer);

/** Answers, tells of it at once, and returns the names and details of the events that came of it. */
function answer(el: Scorer, item: number, score = 1): { type: string; detail: Record<string, unknown> }[] {
  const heard: { type: string; detail: Record<string, unknown> }[] = [];
  const hear = (event: Event) => heard.push({ type: event.type, detail: (event as CustomEvent<Record<string, unknown>>).detail });
  const types = ['llm-answer', 'llm-progress', 'llm-complete', 'llm-state'];
  for (const type of types) document.addEventListener(type, hear);
  el.scoring.tell([el.course.answer({ item, value: `v${item}`, correct: score === 1, score, seconds: 2, model: null })], never);
  el.scoring.flush();
  for (const type of types) document.removeEventListener(type, hear);
  return heard;
}

const never = new Promise(() => undefined);
const typesOf = (heard: readonly { type: string }[]) => heard.map(({ type }) => type);

describe('scoring controller', () => {
  it('tells of each answer, of each item that is done, and of the end once', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    const first = answer(el, 0, 0.5);
    expect(typesOf(first)).to.deep.equal(['llm-answer', 'llm-progress', 'llm-state']);
    expect(first[0].detail).to.deep.equal({ item: 0, value: 'v0', correct: false, score: 0.5, attempts: 1, seconds: 2, model: null });
    expect(first[1].detail).to.deep.equal({ answered: 1, total: 2, scaled: 0.25 });
    expect(first[2].detail).to.deep.equal({ state: el.getState() });
    const last = answer(el, 1);
    expect(typesOf(last)).to.deep.equal(['llm-answer', 'llm-progress', 'llm-complete', 'llm-state']);
    expect(last[2].detail).to.deep.equal({ raw: 1.5, max: 2, scaled: 0.75, attempts: 2, seconds: 4 });
    expect(typesOf(answer(el, 1))).to.deep.equal(['llm-answer', 'llm-state']);
  });

  it('does not tell of an end that a saved state brought, but of one after a reset', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    el.setState({ v: 1, items: { a: [['x', 1, 1, 0]], b: [['y', 1, 1, 0]] } });
    expect(typesOf(answer(el, 0))).to.deep.equal(['llm-answer', 'llm-state']);
    el.reset();
    expect(el.course.attempts.result.attempts).to.equal(0);
    answer(el, 0);
    expect(typesOf(answer(el, 1))).to.include('llm-complete');
  });

  it('tells of no other end in the same play, where content is read again or brings more to do', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    answer(el, 0);
    answer(el, 1);
    el.course.take(items('b', 'a'));
    expect(typesOf(answer(el, 0))).to.deep.equal(['llm-answer', 'llm-state']);
    el.course.take(items('a', 'b', 'new'));
    expect(typesOf(answer(el, 2))).to.deep.equal(['llm-answer', 'llm-progress', 'llm-state']);
    el.reset();
    expect([0, 1, 2].flatMap((item) => typesOf(answer(el, item)))).to.include('llm-complete');
  });

  it('tells of its end where the last open item is taken out', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    answer(el, 0);
    const ends: unknown[] = [];
    el.addEventListener('llm-complete', ({ detail }) => ends.push(detail));
    el.course.take(items('a'));
    el.scoring.contentRead();
    await el.updateComplete;
    el.course.take(items('a', 'new'));
    el.course.take(items('a'));
    el.scoring.contentRead();
    await el.updateComplete;
    expect(ends).to.have.length(1);
    expect(ends[0]).to.include({ raw: 1, max: 1 });
  });

  it('has its answers back where an item that was taken out returns, until it starts again', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    answer(el, 0);
    el.course.take(items('b'));
    el.course.take(items('a', 'b'));
    expect(el.course.attempts.score(0)).to.be.above(0);
    el.course.take(items('b'));
    el.reset();
    el.course.take(items('a', 'b'));
    expect(el.course.attempts.result).to.include({ raw: 0, attempts: 0 });
  });

  it('keeps a saved state for content that comes later', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    el.setState({ v: 1, items: { later: [['x', 1, 1, 0]] } });
    el.course.take(items('later'));
    expect(el.course.attempts.score(0)).to.equal(1);
    el.course.take(items('later', 'new'), false);
    expect(el.course.attempts.result).to.include({ raw: 1, max: 2 });
  });

  it('loses no score to a state with less in it, also before its content is there', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    el.setState({ v: 1, items: { later: [['x', 1, 1, 0]], other: [['y', 0.2, 1, 0]] } });
    el.setState({ v: 1, items: { later: [['y', 0.5, 1, 0]], other: [['y', 0.3, 1, 0]] } });
    for (const nothing of [{ v: 1, items: {} }, null, undefined, 'text']) el.setState(nothing);
    el.course.take(items('later', 'other'));
    expect([el.course.attempts.score(0), el.course.attempts.score(1)]).to.deep.equal([1, 0.3]);
  });

  it('keeps its state below 3,500 characters, whatever was typed, and each score', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    for (const count of [80, 300]) {
      const names = Array.from({ length: count }, (_, n) => `item-number-${n}`);
      const scores = names.map((_, n) => (n % 4) / 4);
      el.course.take(items(...names));
      for (const [item, score] of scores.entries()) {
        el.course.answer({ item, value: 'a long answer that somebody typed', correct: null, score, seconds: 1, model: null });
      }
      const state = el.getState();
      expect(JSON.stringify(state)).to.have.length.at.most(3500);
      const other = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
      other.course.take(items(...names));
      other.setState(JSON.parse(JSON.stringify(state)));
      expect(names.map((_, item) => other.course.attempts.score(item))).to.deep.equal(scores);
    }
  });

  it('takes what no JSON can be without a word', async () => {
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    answer(el, 0);
    const state = el.getState();
    for (const thing of NO_JSON) {
      el.setState(thing);
      el.setState({ v: 1, items: { a: thing } });
    }
    expect(el.getState()).to.deep.equal(state);
  });

  it('puts one entry an answered item into the form, under its name', async () => {
    const form = await fixture<HTMLFormElement>(html`<form><test-scorer name="guess"></test-scorer></form>`);
    const el = form.querySelector<Scorer>('test-scorer')!;
    expect(new FormData(form).getAll('guess')).to.deep.equal([]);
    answer(el, 0);
    answer(el, 1);
    expect(new FormData(form).getAll('guess')).to.deep.equal(['v0', 'v1']);
    el.name = '';
    el.scoring.setFormValue();
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(el.scoring.form).to.equal(form);
  });

  it('is locked where the element is disabled or readonly, or its fieldset is disabled', async () => {
    const fieldset = await fixture<HTMLFieldSetElement>(html`<fieldset><test-scorer></test-scorer></fieldset>`);
    const { scoring } = fieldset.querySelector<Scorer>('test-scorer')!;
    const el = fieldset.querySelector<Scorer>('test-scorer')!;
    expect([scoring.isLocked, scoring.isDisabled]).to.deep.equal([false, false]);
    el.readonly = true;
    expect([scoring.isLocked, scoring.isDisabled]).to.deep.equal([true, false]);
    el.readonly = false;
    fieldset.disabled = true;
    expect([scoring.isLocked, scoring.isDisabled]).to.deep.equal([true, true]);
    fieldset.disabled = false;
    el.disabled = true;
    expect([scoring.isLocked, scoring.isDisabled]).to.deep.equal([true, true]);
  });

  it('enters the lesson around it with what it did another time, and leaves it when it goes', async () => {
    const inside = new Map<LessonChild, () => Attempts | null>();
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const saved = { v: 1, items: { b: [['before', 0.5, 1, 0]] } };
    new ContextProvider(place, {
      context: lessonContext,
      initialValue: {
        enter: (child, attempts) => {
          inside.set(child, attempts);
          return { saved, changed: () => undefined, wasSet: () => undefined, leave: () => inside.delete(child) };
        },
      },
    });
    const el = await fixture<Scorer>(html`<test-scorer></test-scorer>`);
    place.append(el);
    await el.updateComplete;
    answer(el, 0);
    expect(inside.get(el)!()!.result.raw).to.equal(1.5);
    el.remove();
    expect(inside.size).to.equal(0);
    place.append(el);
    await el.updateComplete;
    expect(inside.size).to.equal(1);
  });
});
