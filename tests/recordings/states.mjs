/** Keeps the states that the plays left behind, each with what it counts for in a fresh element: states.test.ts reads them. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { markupOf } from './content.mjs';
import { PLAYS } from './plays.mjs';
import { read } from './recording.mjs';
import { wholeScore } from './whole-score.mjs';

/** In the page: what a state counts for. The same as in states.test.ts. */
async function count({ markup, state }, wholeScore) {
  const around = document.createElement('form');
  const isLesson = markup.startsWith('<llm-lesson');
  around.innerHTML = isLesson ? markup : `<llm-lesson no-store>${markup}</llm-lesson>`;
  document.body.replaceChildren(around);
  const lesson = around.querySelector('llm-lesson');
  const widget = isLesson ? lesson : lesson.firstElementChild;
  await lesson.updateComplete;
  widget.setState(state);
  lesson.requestUpdate();
  await lesson.updateComplete;
  const done = lesson.shadowRoot.querySelector('[part~=progress]').firstElementChild.textContent.trim();
  return { progress: [done, wholeScore(lesson)], form: [...new FormData(around)].map(([name, value]) => `${name}=${value}`) };
}

/** The score of an act's news, as a lesson says it; undefined when there is none. */
function scoreOf(id, { events }) {
  const last = events.findLast((event) => event.id === id && ['llm-progress', 'llm-complete'].includes(event.type));
  return last && `Score so far: ${Math.floor(100 * last.detail.scaled + 1e-9)}%`;
}

export async function keepStates(browser, url) {
  const page = await browser.newPage();
  await page.goto(`${url}/recordings`);
  await page.waitForFunction(() => customElements.get('llm-lesson'));
  const plays = {};
  for (const id of Object.keys(PLAYS)) {
    const markup = markupOf(id);
    const kept = [];
    let before = read(id)[0].state;
    for (const act of read(id)) {
      const isNews = act.state !== before && act.events.some(({ type }) => type === 'llm-answer');
      before = act.state;
      if (!isNews) continue;
      const state = JSON.parse(act.state);
      const counted = await page.evaluate(`(${count})(${JSON.stringify({ markup, state })}, ${wholeScore})`);
      const score = scoreOf(id, act);
      if (score) assert.equal(counted.progress[1], score, `${id}, “${act.act}”`);
      kept.push({ after: act.act, state, ...counted });
    }
    if (kept.length > 0) plays[id] = { markup, kept };
  }
  await page.close();
  const lines = Object.entries(plays).map(([id, { markup, kept }]) => {
    const all = kept.map((one) => `    ${JSON.stringify(one)}`).join(',\n');
    return `${JSON.stringify(id)}: {\n  "markup": ${JSON.stringify(markup)},\n  "kept": [\n${all}\n  ]\n}`;
  });
  writeFileSync(new URL('states.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);
}
