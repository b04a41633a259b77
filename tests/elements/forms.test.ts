import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/index.js';
import type { ExerciseElement } from '../../src/elements/exercise-element.js';
import { putSession } from '../support/put-session.js';
import { settle } from './llm-lesson-random.js';

const TAGS = ['llm-fill-blank', 'llm-preference-pair', 'llm-stage-order', 'llm-quiz'] as const;

const QUIZ = html`<section>
  <h3>One?</h3>
  <dl>
    <dt><mark>Right</mark></dt>
    <dd>Yes.</dd>
    <dt>Wrong</dt>
    <dd>No.</dd>
  </dl>
</section>`;

describe('an exercise in a form', () => {
  beforeEach(() => putSession());

  for (const tag of TAGS) {
    it(`takes what a framework sets on <${tag}> without a word`, () => {
      const el = document.createElement(tag) as ExerciseElement;
      for (const value of ['x', '', null, undefined, 7]) Object.assign(el, { value, form: value });
      el.form = 'answers';
      expect(el.getAttribute('form')).to.equal('answers');
      el.form = null;
      expect(el.getAttribute('form')).to.equal(null);
      expect(el.value).to.equal('');
    });

    it(`keeps a form from being sent before <${tag}> is done, if it is required, asleep or awake`, async () => {
      const form = document.createElement('form');
      form.innerHTML = `<div style="block-size: 4000px"></div><${tag} required></${tag}>`;
      const holder = await fixture<HTMLElement>(html`<div></div>`);
      holder.append(form);
      const el = form.querySelector<ExerciseElement>(tag)!;
      expect([form.checkValidity(), el.willValidate, el.validity.valueMissing]).to.deep.equal([false, true, true]);
      el.focus();
      await settle(el);
      expect(el.validationMessage).to.equal('Please finish this exercise first.');
      el.required = false;
      await settle(el);
      expect(form.checkValidity()).to.equal(true);
    });
  }

  it('lets it be sent when it is done, and not again when it starts again', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><label for="quiz">A quiz</label><llm-quiz id="quiz" required>${QUIZ}</llm-quiz></form>`,
    );
    const el = form.querySelector('llm-quiz')!;
    el.focus();
    await settle(el);
    expect([...el.labels].map(({ textContent }) => textContent)).to.deep.equal(['A quiz']);
    el.shadowRoot!.querySelector('input')!.click();
    await settle(el);
    expect(form.reportValidity()).to.equal(false);
    [...el.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Check'))!.click();
    await settle(el);
    expect([form.reportValidity(), el.validationMessage]).to.deep.equal([true, '']);
    el.reset();
    await settle(el);
    expect(form.checkValidity()).to.equal(false);
  });

  it('goes on from what the browser kept of it', async () => {
    const el = await fixture<ExerciseElement>(html`<llm-quiz>${QUIZ}</llm-quiz>`);
    el.focus();
    await settle(el);
    el.shadowRoot!.querySelector('input')!.click();
    await settle(el);
    [...el.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Check'))!.click();
    await settle(el);
    const state = JSON.stringify(el.getState());
    const place = await fixture<HTMLElement>(html`<div></div>`);
    render(html`<llm-quiz>${QUIZ}</llm-quiz>`, place);
    const other = place.querySelector('llm-quiz')!;
    for (const bad of [null, new FormData(), 'not JSON']) other.formStateRestoreCallback(bad);
    other.formStateRestoreCallback(state);
    expect(other.value).to.equal('Right');
  });
});
