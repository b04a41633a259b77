import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { violations } from '../support/axe.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

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

/** Opens a demo page, runs `look`, and closes it. */
async function visit(file, options, look) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options });
  const seen = watchPage(page);
  try {
    await page.goto(`${site.url}/demo/${file}`, { waitUntil: 'networkidle' });
    await look(page, seen);
  } finally {
    await page.close();
  }
}

for (const file of readdirSync('demo').filter((name) => name.endsWith('.html'))) {
  describe(`demo/${file}`, () => {
    it('loads its own files only, without a complaint', () =>
      visit(file, {}, (_page, { problems, requests }) => {
        assert.deepEqual(problems, []);
        assert.deepEqual(strangers(requests, site.url), []);
      }));

    for (const colorScheme of ['light', 'dark']) {
      it(`is accessible in ${colorScheme}`, () =>
        visit(file, { colorScheme }, async (page) => {
          assert.deepEqual(await violations(page), []);
        }));
    }

    it('needs no horizontal scrolling at 320 px', () =>
      visit(file, { viewport: { width: 320, height: 640 } }, async (page) => {
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
      }));
  });
}

describe('demo/llm-fill-blank.html, played', () => {
  for (const colorScheme of ['light', 'dark']) {
    it(`shows a prediction, accessible in ${colorScheme}`, () =>
      visit('llm-fill-blank.html', { colorScheme }, async (page, { problems }) => {
        assert.ok((await playOneBlank(page)) > 1);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(problems, []);
      }));
  }

  it('asks for nothing more once the model is there', () =>
    visit('llm-fill-blank.html', {}, async (page, { requests }) => {
      await playOneBlank(page);
      await page.waitForLoadState('networkidle');
      const before = requests.length;
      await page.locator('llm-fill-blank button:visible').last().click();
      await page.waitForTimeout(1000);
      assert.deepEqual(requests.slice(before), []);
    }));

  it('needs no horizontal scrolling at 320 px', () =>
    visit('llm-fill-blank.html', { viewport: { width: 320, height: 640 } }, async (page) => {
      await playOneBlank(page);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
    }));
});
