/** A lesson that a learner has open in more than one tab, or that its author changes between two visits. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const question = (text) =>
  `<llm-quiz><section><h3>${text}?</h3><dl><dt><mark>Right</mark></dt><dd>Yes.</dd><dt>Wrong</dt><dd>No.</dd></dl></section></llm-quiz>`;
const page = (...questions) => `<!doctype html>
<html lang="en">
  <head>
    <title>Lesson</title>
    <link rel="icon" href="data:," />
    <script src="/embed.js"></script>
    <script>
      const heard = [];
      document.addEventListener('llm-complete', ({ target }) => heard.push(target.localName));
    </script>
  </head>
  <body><llm-lesson store="course">${questions.map(question).join('')}</llm-lesson></body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist', {
    pages: { '/lesson.html': page('One', 'Two'), '/longer.html': page('New', 'One', 'Two') },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Runs `play` with a function that opens a tab of one learner. */
async function learner(play) {
  const context = await browser.newContext();
  try {
    await play(async (file) => {
      const tab = await context.newPage();
      await tab.goto(`${site.url}/${file}`);
      await tab.locator('llm-quiz [part~=legend]').last().waitFor();
      return tab;
    });
  } finally {
    await context.close();
  }
}

async function answer(tab, n, option = 'Right') {
  const quiz = tab.locator('llm-quiz').nth(n);
  await quiz.getByRole('radio', { name: option }).check();
  await quiz.getByRole('button', { name: 'Check' }).click();
  await quiz.locator('[part~=verdict]').first().waitFor();
}

/** Waits until the tab says so. */
const says = (tab, text) => tab.locator('llm-lesson [part~=progress]').filter({ hasText: text }).waitFor({ timeout: 5000 });
const heard = (tab) => tab.evaluate('heard');

describe('a lesson in two tabs', () => {
  it('adds up what is done in both, and tells of its end once', () =>
    learner(async (open) => {
      const [one, two] = [await open('lesson.html'), await open('lesson.html')];
      await answer(one, 0);
      await says(two, '1 of 2');
      await answer(two, 1);
      await says(one, '2 of 2');
      assert.deepEqual([await heard(one), await heard(two)], [[], ['llm-lesson']]);
      await says(await open('lesson.html'), '2 of 2');
    }));

  it('starts again in both', () =>
    learner(async (open) => {
      const [one, two] = [await open('lesson.html'), await open('lesson.html')];
      await answer(one, 0);
      await answer(one, 1);
      await says(two, '2 of 2');
      await one.getByRole('button', { name: 'Start the lesson again' }).click();
      await says(two, '0 of 2');
      await answer(two, 1, 'Wrong');
      await says(one, '1 of 2');
      await says(await open('lesson.html'), '1 of 2');
    }));

  it('is forgotten in both', () =>
    learner(async (open) => {
      const [one, two] = [await open('lesson.html'), await open('lesson.html')];
      await answer(one, 0);
      await says(two, '1 of 2');
      await one.getByText('Forget me').click();
      await one.getByRole('button', { name: 'Forget my answers' }).click();
      await says(two, '0 of 2');
      assert.equal(await two.evaluate('localStorage.length'), 0);
    }));
});

describe('a lesson read by a script in the head', () => {
  it('knows each question again where a new one comes before it', () =>
    learner(async (open) => {
      const tab = await open('lesson.html');
      await answer(tab, 0);
      const longer = await open('longer.html');
      await says(longer, '1 of 3');
      const values = await longer.locator('llm-quiz').evaluateAll((all) => all.map(({ value }) => value));
      assert.deepEqual(values, ['', 'Right', '']);
    }));
});
