import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html } from 'lit';
import type { LlmLesson } from '../../src/elements/llm-lesson/llm-lesson.js';
import { putSession } from '../support/put-session.js';
import { button, part, seen, type } from './llm-fill-blank-page.js';
import { exercises, lesson, one, play, TWO } from './llm-lesson-page.js';
import { waitUntil } from '../support/wait-until.js';

const HERE = location.href;
const PATH = '/view.php';

/** As if the browser were there: where a lesson is kept depends on it. */
const goTo = (url: string) => history.replaceState(null, '', url);
const progress = (el: LlmLesson) => seen(part(el, 'progress'));

/** Another visit. */
async function visit(url: string, ...content: Parameters<typeof lesson>): Promise<LlmLesson> {
  fixtureCleanup();
  goTo(url);
  return lesson(...content);
}

describe('<llm-lesson> is kept', () => {
  beforeEach(() => {
    putSession();
    localStorage.clear();
  });
  afterEach(() => goTo(HERE));

  it('for one page, which its query tells from others', async () => {
    await play(await visit(`${PATH}?id=1`), 'cat', 'dog');
    expect(progress(await visit(`${PATH}?id=2`))).to.equal('0 of 2 exercises done');
    expect(progress(await visit(PATH))).to.equal('0 of 2 exercises done');
    expect(progress(await visit(`${PATH}?id=1`))).to.include('2 of 2');
  });

  for (const [what, url] of [
    ['a place in it', `${PATH}?course=7&id=1#second`],
    ['the order of its query', `${PATH}?id=1&course=7`],
    ['where the visitor came from', `${PATH}?utm_source=mail&course=7&UTM_Medium=x&id=1&fbclid=9&gclid=8`],
    ['which session it is', `${PATH}?PHPSESSID=a1&course=7&sesskey=b2&id=1&sid=c3&jsessionid=d4`],
    ['which session it is, in its path', `${PATH};jsessionid=A1B2?course=7&id=1`],
  ]) {
    it(`whatever its address says of ${what}`, async () => {
      await play(await visit(`${PATH}?course=7&id=1`), 'cat');
      expect(progress(await visit(url))).to.include('1 of 2');
    });
  }

  it('apart from the others of its page, by its id or its place', async () => {
    const three = () =>
      fixture<HTMLElement>(html`
        <div>
          <llm-lesson><llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank></llm-lesson>
          <llm-lesson id="b"><llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank></llm-lesson>
          <llm-lesson><llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank></llm-lesson>
        </div>
      `);
    const lessons = async () => [...(await three()).querySelectorAll('llm-lesson')];
    const before = await lessons();
    for (const el of [before[1], before[2]]) {
      await waitUntil(() => part(exercises(el)[0], 'frame')?.childElementCount);
      await play(el, 'cat');
    }
    fixtureCleanup();
    const after = await lessons();
    await waitUntil(() => after.every((el) => progress(el) !== ''));
    expect(after.map((el) => progress(el).slice(0, 6))).to.deep.equal(['0 of 1', '1 of 1', '1 of 1']);
  });

  it('under a name of its author’s, wherever it is', async () => {
    const named = (name: string) =>
      fixture<LlmLesson>(html`<llm-lesson store=${name}><llm-fill-blank id="a" .items=${one('cat')}></llm-fill-blank></llm-lesson>`);
    goTo(`${PATH}?id=1`);
    const el = await named('course 7');
    await waitUntil(() => part(exercises(el)[0], 'frame')?.childElementCount);
    await play(el, 'cat');
    fixtureCleanup();
    goTo('/elsewhere.html');
    const [same, other] = [await named('course 7'), await named('course 8')];
    await waitUntil(() => progress(same) !== '' && progress(other) !== '');
    expect([same, other].map((one) => progress(one).slice(0, 6))).to.deep.equal(['1 of 1', '0 of 1']);
  });

  it('where it was opened, also when the page moves on under it', async () => {
    const el = await visit(`${PATH}?id=1`);
    goTo(`${PATH}?id=2`);
    await play(el, 'cat');
    expect(progress(await visit(`${PATH}?id=2`))).to.equal('0 of 2 exercises done');
    expect(progress(await visit(`${PATH}?id=1`))).to.include('1 of 2');
  });

  describe('as earlier versions kept it, by its path alone', () => {
    const EARLIER = `llm-widgets.lesson:${PATH}`;

    beforeEach(async () => {
      const before = await visit('/', TWO, { noStore: true });
      await play(before, 'cat');
      localStorage.setItem(EARLIER, JSON.stringify(before.getState()));
    });

    it('for the first page that asks, once', async () => {
      expect(progress(await visit(`${PATH}?id=1`))).to.include('1 of 2');
      expect(localStorage.getItem(EARLIER)).to.equal(null);
      expect(progress(await visit(`${PATH}?id=2`))).to.equal('0 of 2 exercises done');
      expect(progress(await visit(`${PATH}?id=1`))).to.include('1 of 2');
    });

    it('and is forgotten with the rest', async () => {
      const el = await visit(`${PATH}?id=1`);
      localStorage.setItem(EARLIER, '{"v":1,"w":{}}'); // by a page that has an earlier version still
      button(el, 'Forget my answers')!.click();
      await el.updateComplete;
      expect(localStorage.length).to.equal(0);
    });
  });

  describe('with exercises that nobody has come near', () => {
    const far = (word: string) => html`
      <div style="block-size: 4000px"></div>
      <llm-fill-blank id="far"
        ><p>The <mark>${word}</mark> is far away.</p></llm-fill-blank
      >
    `;
    const asleep = (word: string) => fixture<LlmLesson>(html`<llm-lesson>${far(word)}</llm-lesson>`);

    beforeEach(async () => {
      scrollTo(0, 0);
      const [child] = exercises(await asleep('fish'));
      child.scrollIntoView();
      await waitUntil(() => part(child, 'frame')?.childElementCount);
      await type(child, 'fish');
      fixtureCleanup();
      scrollTo(0, 0);
    });

    it('which stay asleep, and count as they were left', async () => {
      const el = await asleep('fish');
      await waitUntil(() => progress(el) === '1 of 1 exercises done Score so far: 100% Saved in this browser only.');
      expect(part(exercises(el)[0], 'frame')).to.equal(null);
    });

    it('but not where they ask something else now', async () => {
      const el = await asleep('bird');
      await waitUntil(() => progress(el) !== '');
      expect(progress(el)).to.equal('0 of 1 exercises done');
      expect(part(exercises(el)[0], 'frame')).to.equal(null);
    });
  });
});
