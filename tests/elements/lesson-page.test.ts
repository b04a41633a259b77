import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import type { AnswerDetail, CompleteDetail } from '../../src/events.js';
import '../../src/index.js';
import { HASTE, pressOn, scoreOf } from '../support/haste.mjs';
import { putSession } from '../support/put-session.js';
import { waitUntil } from '../support/wait-until.js';

type Heard<Detail> = Detail & { id: string };

describe('the lesson of demo/lesson.html', () => {
  it('is played to its end in this browser, with one completion and the score of its answers', async function () {
    this.timeout(60_000); // five exercises of many questions, each rendered when it comes near
    putSession();
    localStorage.clear();
    const page = new DOMParser().parseFromString(await (await fetch('/demo/lesson.html')).text(), 'text/html');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const answers: Heard<AnswerDetail>[] = [];
    const completions: Heard<CompleteDetail>[] = [];
    place.addEventListener('llm-answer', ({ target, detail }) => answers.push({ id: (target as Element).id, ...detail }));
    place.addEventListener('llm-complete', ({ target, detail }) => completions.push({ id: (target as Element).id, ...detail }));
    const lesson = document.importNode(page.querySelector('llm-lesson')!, true);
    place.append(lesson);

    for (const [i, [id, names]] of Object.entries(HASTE).entries()) {
      const widget = place.querySelector<LitElement>(`#${id}`)!;
      widget.scrollIntoView();
      await waitUntil(() => widget.shadowRoot?.querySelector('[part~=frame]')?.childElementCount, `${id} is not shown`);
      const progress = () => lesson.shadowRoot?.querySelector('[part~=progress]')?.textContent.trim() ?? '';
      for (let presses = 0; !progress().startsWith(`${i + 1} of 5`); presses++) {
        expect(presses, `${id} does not end`).to.be.below(80);
        await pressOn(widget, names);
        await (lesson as unknown as LitElement).updateComplete;
      }
    }

    expect(completions.map(({ id }) => id)).to.deep.equal(['lesson']);
    const weights = Object.fromEntries(
      Object.keys(HASTE).map((id) => [id, Number(place.querySelector<HTMLElement>(`#${id}`)!.dataset['weight'] ?? 1)]),
    );
    expect(completions[0].scaled).to.be.closeTo(scoreOf(answers, weights), 1e-9);
    expect(lesson.shadowRoot?.querySelector('[part~=end]')).not.to.equal(null);
  });
});
