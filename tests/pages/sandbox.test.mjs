/** Where forms may not be submitted (a frame without `allow-forms`, or a policy that says so), everything can be answered all the same. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { watchPage } from '../support/watch-page.mjs';

const BLANK = '<p>The cat sat on the <mark>mat</mark>.</p>';
const QUESTION = {
  one: '<h3>What colour is a clear sky?</h3><dl><dt>Green</dt><dd>No.</dd><dt><mark>Blue</mark></dt><dd>Yes.</dd></dl>',
  many: '<h3>What grows on trees?</h3><dl><dt><mark>Pears</mark></dt><dt>Fish</dt><dt><mark>Plums</mark></dt></dl>',
};
const exercises = {
  typed: `<llm-fill-blank id="typed">${BLANK}</llm-fill-blank>`,
  offered: `<llm-fill-blank id="offered">${BLANK}<ul><li>mat</li><li>moon</li></ul></llm-fill-blank>`,
  pair: '<llm-preference-pair id="pair"><section><p>Tea?</p><blockquote>No.</blockquote><blockquote>Yes, please.</blockquote></section></llm-preference-pair>',
  order: '<llm-stage-order id="order" attempts="1"><ol><li>Seed</li><li>Bud</li><li>Fruit</li></ol></llm-stage-order>',
  one: `<llm-quiz id="one"><section>${QUESTION.one}</section></llm-quiz>`,
  many: `<llm-quiz id="many"><section>${QUESTION.many}</section></llm-quiz>`,
  text: '<llm-quiz id="text"><section data-kind="text"><h3>Where does rain come from?</h3><dl><dt>Clouds</dt></dl></section></llm-quiz>',
  two: `<llm-quiz id="two" feedback="at-the-end"><section>${QUESTION.one}</section><section>${QUESTION.many}</section></llm-quiz>`,
  page: `<llm-quiz id="page" all feedback="at-the-end"><section>${QUESTION.one}</section><section>${QUESTION.many}</section></llm-quiz>`,
};

const click = (name, role = 'button') => [`clicks “${name}”`, (widget) => widget.getByRole(role, { name, exact: true }).click()];
const press = (key, name, role) => [`presses ${key} at “${name}”`, (widget) => widget.getByRole(role, { name, exact: true }).press(key)];
const write = (text) => [`writes “${text}”`, (widget) => widget.getByRole('textbox').pressSequentially(text)];
const enter = ['presses Enter in the field', (widget) => widget.getByRole('textbox').press('Enter')];

/** What a learner does from the first look to the end: an exercise and the steps. */
const plays = [
  ['typed', write('rug'), enter],
  ['typed', write('rug'), click('Guess')],
  ['typed', enter, write('rug'), enter], // the first time it says what is missing
  ['typed', click('Show me')],
  ['offered', click('moon')],
  ['offered', write('rug'), enter],
  ['offered', write('rug'), click('Guess')],
  ['pair', click('B is better')],
  ['order', click('Check')],
  ['one', click('Blue', 'radio'), click('Check')],
  ['one', press('Space', 'Blue', 'radio'), press('Enter', 'Blue', 'radio')],
  ['many', click('Pears', 'checkbox'), click('Plums', 'checkbox'), click('Check')],
  ['many', press('Space', 'Pears', 'checkbox'), press('Space', 'Plums', 'checkbox'), press('Enter', 'Plums', 'checkbox')],
  ['text', write('Out of clouds.'), click('Compare with the key ideas'), click('Done')],
  ['two', click('Blue', 'radio'), click('Next question'), press('Space', 'Fish', 'checkbox'), press('Enter', 'Fish', 'checkbox')],
  ['page', click('Blue', 'radio'), click('Fish', 'checkbox'), press('Enter', 'Fish', 'checkbox'), click('Hand in all answers')],
];

const article = (content) => `<!doctype html>
<html lang="en">
  <head>
    <title>Sandbox</title>
    <link rel="icon" href="data:," />
    <script>
      const heard = [];
      document.addEventListener('llm-complete', ({ target }) => heard.push(target.id));
    </script>
    <script src="/embed.js" defer></script>
  </head>
  <body>${content}</body>
</html>`;
const framed = (content) => `<!doctype html>
<html lang="en">
  <head><title>Frame</title><link rel="icon" href="data:," /></head>
  <body><iframe title="Sandbox" width="800" height="600" sandbox="allow-scripts" srcdoc="${content.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe></body>
</html>`;
const contents = {
  ...exercises,
  lesson: `<llm-lesson id="lesson">${['typed', 'offered', 'pair', 'order', 'one', 'many', 'text'].map((id) => `<h2>${id}</h2>${exercises[id]}`).join('')}</llm-lesson>`,
};
const pages = (wrap) => Object.fromEntries(Object.entries(contents).map(([name, content]) => [`/${name}.html`, wrap(article(content))]));

const ways = {
  'a frame with sandbox="allow-scripts"': {
    options: { pages: pages(framed) },
    look: (tab) => tab.frames().find((frame) => frame !== tab.mainFrame()),
  },
  'a page with the policy “sandbox allow-scripts”': {
    options: { pages: pages((page) => page), headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } },
    look: (tab) => tab.mainFrame(),
  },
};

let browser;
before(async () => {
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
});

for (const [name, { options, look }] of Object.entries(ways)) {
  describe(name, () => {
    let site;
    before(async () => {
      site = await serve('dist', options);
    });
    after(async () => {
      await site?.close();
    });

    /** Opens a page, runs `play` in the sandbox, and hears one completion, of `id`. */
    async function visit(id, play) {
      const tab = await browser.newPage();
      tab.setDefaultTimeout(10_000);
      const { problems } = watchPage(tab);
      try {
        await tab.goto(`${site.url}/${id}.html`);
        const frame = look(tab);
        await play(frame);
        await frame.waitForFunction('heard.length > 0');
        assert.deepEqual(await frame.evaluate('heard'), [id]);
        assert.deepEqual(problems, []);
      } finally {
        await tab.close();
      }
    }

    async function act(frame, id, steps) {
      const widget = frame.locator(`#${id}`);
      await widget.scrollIntoViewIfNeeded();
      for (const [, step] of steps) await step(widget);
    }

    for (const [id, ...steps] of plays) {
      it(`lets one finish “${id}”: ${steps.map(([what]) => what).join(', ')}`, () => visit(id, (frame) => act(frame, id, steps)));
    }

    it('lets one finish a lesson of all exercises', () =>
      visit('lesson', async (frame) => {
        const firsts = plays.filter(
          ([id], i) => contents.lesson.includes(`id="${id}"`) && plays.findIndex(([other]) => other === id) === i,
        );
        for (const [id, ...steps] of firsts) await act(frame, id, steps);
      }));
  });
}
