/** The lesson and the learning platform's page, as people use them. What holds for every demo page is in demo.test.mjs. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { violations } from '../support/axe.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { HASTE, pressOn, scoreOf } from '../support/haste.mjs';
import { widthAt320 } from '../support/narrow.mjs';
import { openPage } from '../support/open-page.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';
import { strangers } from '../support/watch-page.mjs';
import { evaluate } from '../../training/evaluate.ts';

const WIDGETS = ['hidden-word', 'idea-pre-training', 'both-games', 'idea-knobs', 'pairs', 'idea-candy', 'line', 'order', 'questions'];

let browser;
let site;
before(async () => {
  site = await serve('.');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const open = (file, options) => openPage(browser, `${site.url}/demo/${file}`, options);

/** Opens a demo page, runs `look`, and closes it. */
async function visit(file, look) {
  const { page, ...seen } = await open(file);
  try {
    await look(page, seen);
  } finally {
    await page.close();
  }
}

/** Brings an exercise on screen, and waits for it. */
async function exercise(page, id) {
  const widget = page.locator(`#${id}`);
  await widget.scrollIntoViewIfNeeded();
  await widget.locator('[part~=frame]').first().waitFor();
  return widget;
}

/** One answer in each exercise of a page. */
async function playAll(page) {
  await exercise(page, 'hidden-word');
  await playOneBlank(page);
  const pairs = await exercise(page, 'pairs');
  await pairs.getByRole('button', { name: 'B is better' }).click();
  await pairs.locator('[part~=explanation]').waitFor();
  const order = await exercise(page, 'order');
  await order.getByRole('button', { name: 'Check', exact: true }).click();
  await order.locator('[part~=result]').waitFor();
  const questions = await exercise(page, 'questions');
  await questions.getByRole('radio').last().check();
  await questions.getByRole('button', { name: 'Check', exact: true }).click();
  await questions.locator('[part~=explanation]').first().waitFor();
}

const log = (page, type) =>
  page
    .locator('#log tr')
    .evaluateAll(
      (rows, type) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)).filter((cells) => cells[1] === type),
      type,
    );

describe('demo/lesson.html, once each exercise has an answer', () => {
  let page;
  let seen;
  before(async () => {
    ({ page, ...seen } = await open('lesson.html'));
    await playAll(page);
  });
  after(() => page.close());

  it('has loaded its own files only, without a complaint', () => {
    assert.deepEqual(seen.problems, []);
    assert.deepEqual(strangers(seen.requests, site.url), []);
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    });
  }

  it('needs no horizontal scrolling at 320 px', async () => assert.ok((await widthAt320(page)) <= 320));
});

describe('demo/lesson.html', () => {
  it('lists its sections, and counts what is done', () =>
    visit('lesson.html', async (page) => {
      const headings = await page.locator('llm-lesson h2').allInnerTexts();
      await page.locator('llm-lesson [part~=outline] summary').click();
      assert.deepEqual(await page.locator('llm-lesson [part~=contents] li a').allInnerTexts(), headings);
      assert.match(await page.locator('llm-lesson [part~=progress]').innerText(), /^0 of 5 exercises done/);
    }));

  it('goes on where one left off', () =>
    visit('lesson.html', async (page) => {
      const order = await exercise(page, 'order');
      await order.getByRole('button', { name: 'Check', exact: true }).click();
      await order.getByRole('button', { name: 'Show me the order' }).click();
      await page.reload({ waitUntil: 'networkidle' });
      assert.match(await page.locator('llm-lesson [part~=progress]').innerText(), /^1 of 5 exercises done/);
    }));

  it('is played to its end, with one completion and the score of its answers, and is remembered', () =>
    visit('lesson.html', async (page) => {
      await page.evaluate(() => {
        globalThis.heard = { answers: [], completions: [] };
        const { answers, completions } = globalThis.heard;
        document.addEventListener('llm-answer', ({ target, detail }) => answers.push({ id: target.id, ...detail }));
        document.addEventListener('llm-complete', ({ target, detail }) => completions.push({ id: target.id, ...detail }));
      });
      const progress = page.locator('llm-lesson [part~=progress]');
      for (const [i, [id, names]] of Object.entries(HASTE).entries()) {
        await exercise(page, id);
        const isDone = async () => (await progress.innerText()).startsWith(`${i + 1} of 5`);
        for (let presses = 0; !(await isDone()); presses++) {
          assert.ok(presses < 80, `${id} does not end`);
          await page.evaluate(`(${pressOn})(document.getElementById('${id}'), ${JSON.stringify(names)})`);
        }
      }
      const { answers, completions } = await page.evaluate(() => globalThis.heard);
      assert.equal(completions.length, 1);
      assert.equal(completions[0].id, 'lesson');
      const weights = {};
      for (const id of Object.keys(HASTE)) weights[id] = Number((await page.locator(`#${id}`).getAttribute('data-weight')) ?? 1);
      const score = scoreOf(answers, weights);
      assert.ok(Math.abs(completions[0].scaled - score) < 1e-9, `${completions[0].scaled} is not ${score}`);
      await page.locator('llm-lesson [part~=end]').waitFor();
      await page.reload({ waitUntil: 'networkidle' });
      assert.match(await progress.innerText(), /^5 of 5 exercises done/);
    }));

  it('prints the answers, and only once', () =>
    visit('lesson.html', async (page) => {
      const key = page.getByRole('heading', { name: 'Answers', exact: true });
      assert.equal(await key.isVisible(), false);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await key.isVisible(), true);
      assert.equal(await page.locator('llm-quiz [part~=key]:visible').count(), 0);
    }));
});

describe('demo/lesson.html without scripts', () => {
  let page;
  before(async () => ({ page } = await open('lesson.html', { javaScriptEnabled: false })));
  after(() => page.close());

  it('has headings in order, one h1, and an id for each exercise', async () => {
    const levels = await page.locator('h1, h2, h3').evaluateAll((headings) => headings.map(({ localName }) => Number(localName[1])));
    assert.equal(levels.filter((level) => level === 1).length, 1);
    assert.ok(levels.every((level, i) => i === 0 || level <= levels[i - 1] + 1));
    for (const id of WIDGETS) assert.equal(await page.locator(`#${id}`).count(), 1, id);
  });

  it('is an article to read', async () => {
    const text = await page.locator('main').innerText();
    for (const part of [
      'chaotic autocomplete',
      'Yesterday the children played in the garden.',
      'The student who reads everything',
      'I can’t know that. I don’t see you, and you haven’t told me.',
      'People still choose the principles',
      'A reward model learns to score as people would',
      'Why does RLHF exist?',
      'Nothing in a model feels anything.',
    ]) {
      assert.ok(text.includes(part), part);
    }
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= page.viewportSize().width);
  });

  for (const stage of ['base', 'sft', 'rlhf']) {
    it(`shows what the ${stage} model really writes`, async () => {
      const shown = await page
        .locator(`figure[data-stage=${stage}] p`)
        .evaluateAll((texts) => texts.map((text) => [...text.querySelectorAll('b, span')].map(({ innerText }) => innerText)));
      const prompts = join(mkdtempSync(join(tmpdir(), 'lesson-')), 'prompts.txt');
      writeFileSync(prompts, shown.map(([prompt]) => `${prompt}\n`).join(''));
      // SFT ships four times as sure of itself as training made it, and RLHF builds on it: at 0.7 they write as at 0.175.
      const temperature = stage === 'base' ? '0.175' : '0.7';
      const replies = await evaluate(['replies', prompts, '--stage', stage, '--seed', '1', '--temperature', temperature, '--json']);
      const written = JSON.parse(replies).map(({ prompt, reply, stopped }) => [prompt, stopped ? reply : `${reply} …`]);
      assert.deepEqual(shown, written, 'another model writes other texts: put them into demo/lesson.html');
    });
  }

  it('tells how often the model declines as its card does', async () => {
    const text = await page.locator('figure[data-stage=rlhf] + p').innerText();
    const said =
      /turns down (\d+)\. After SFT, it turned down (\d+)\. Of forty harmless ones, it turns down (\d+)\. After SFT, that was (\d+)\./;
    const [, harmful, before, harmless, harmlessBefore] = said.exec(text);
    const card = readFileSync('src/models/rlhf.md', 'utf8');
    const shares = (kind) => new RegExp(`^\\| ${kind} requests declined +\\| (\\d+) % +\\| (\\d+) %`, 'm').exec(card).slice(1).map(Number);
    const inForty = (count) => Math.round((100 * count) / 40);
    assert.deepEqual(shares('harmful'), [inForty(before), inForty(harmful)]);
    assert.deepEqual(shares('harmless'), [inForty(harmlessBefore), inForty(harmless)]);
  });
});

describe('demo/lms.html, once each exercise has an answer', () => {
  let page;
  let seen;
  before(async () => {
    ({ page, ...seen } = await open('lms.html'));
    await playAll(page);
  });
  after(() => page.close());

  it('logs answers with their element, score and attempts, and the size of the state', async () => {
    const answers = await log(page, 'llm-answer');
    assert.deepEqual(answers.map(([, , element]) => element).reverse(), ['hidden-word', 'pairs', 'order', 'questions']);
    assert.deepEqual(answers.find(([, , element]) => element === 'pairs').slice(3, 6), ['item 1: “B”', '1', '1']);
    const [[, , lesson, , , , size]] = await log(page, 'llm-state');
    const state = await page.locator('llm-lesson').evaluate((element) => element.getState());
    assert.equal(lesson, 'short-lesson');
    assert.equal(Number(size), JSON.stringify(state).length);
    assert.deepEqual(seen.problems, []);
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible in ${colorScheme} with a full log`, async () => {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    });
  }
});

describe('demo/lms.html', () => {
  it('gives the lesson its state back after a reload, and nothing to the next learner', () =>
    visit('lms.html', async (page) => {
      await exercise(page, 'hidden-word');
      await playOneBlank(page);
      await page.reload({ waitUntil: 'networkidle' });
      const progress = page.locator('llm-lesson [part~=progress]');
      assert.match(await progress.innerText(), /^1 of 4 exercises done/);
      await page.getByRole('button', { name: 'Next learner' }).click();
      assert.equal(await page.locator('#status').innerText(), 'not attempted');
      await page.reload({ waitUntil: 'networkidle' });
      assert.match(await progress.innerText(), /^0 of 4 exercises done/);
    }));
});
