import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const ids = (type) => Object.values(entries).flatMap((entry) => (entry.type === type ? [entry.id] : []));

let browser;
let site;
before(async () => {
  site = await serve('storybook-static');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/**
 * Runs in the page: null until the story has ended. A story whose play function fails still ends with the status 'success', so the
 * events of failures are read as well.
 */
function outcome() {
  const failures = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyThrewException', 'storyErrored', 'storyMissing'];
  const last = (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0];
  const end = last('storyFinished');
  const thrown = failures.filter(last).map((name) => `${name}: ${last(name).message ?? JSON.stringify(last(name))}`);
  if (!end && !thrown.length) return null;
  const inaccessible = (end?.reporters ?? []).flatMap(({ result }) => result?.violations?.map(({ id }) => id) ?? []);
  return { thrown, inaccessible };
}

async function visit(id, viewMode, look) {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const { problems, requests } = watchPage(page);
  try {
    await page.goto(`${site.url}/iframe.html?id=${id}&viewMode=${viewMode}`);
    await look(page);
    assert.deepEqual(problems, []);
    assert.deepEqual(strangers(requests, site.url), []);
  } finally {
    await page.close();
  }
}

describe('stories', () => {
  it('exist', () => assert.notEqual(ids('story').length, 0));

  for (const id of ids('story')) {
    it(`${id} plays, accessible, without a complaint`, () =>
      visit(id, 'story', async (page) => {
        const ending = await page.waitForFunction(outcome);
        assert.deepEqual(await ending.jsonValue(), { thrown: [], inaccessible: [] });
      }));
  }

  for (const id of ids('docs')) {
    it(`${id} is documented from the manifest`, () =>
      visit(id, 'docs', (page) => page.locator('.docblock-argstable, .sbdocs-content').first().waitFor()));
  }
});
