import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

const { entries } = JSON.parse(readFileSync('storybook-static/index.json', 'utf8'));
const ofType = (type) => Object.values(entries).filter((entry) => entry.type === type);
const titles = [...new Set(ofType('story').map(({ title }) => title))];

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

const address = (id, viewMode) => `${site.url}/iframe.html?id=${id}&viewMode=${viewMode}`;

/** Runs in the page: goes on to another story, as a click in Storybook's side bar does. */
function goTo(storyId) {
  window.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/**
 * Runs in the page: null until a story has ended. A story whose play function fails still ends with the status 'success', so the
 * events of failures are read as well.
 */
function outcome(storyId) {
  const failures = ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyThrewException', 'storyErrored', 'storyMissing'];
  const last = (name) => window.__STORYBOOK_ADDONS_CHANNEL__?.last(name)?.[0];
  const thrown = failures.filter(last).map((name) => `${name}: ${last(name).message ?? JSON.stringify(last(name))}`);
  const end = last('storyFinished');
  if (end?.storyId !== storyId && !thrown.length) return null;
  const reports = end?.reporters ?? [];
  const inaccessible = reports.flatMap(({ result }) => result?.violations?.map(({ id }) => id) ?? []);
  return { thrown, inaccessible, checked: reports.map(({ type }) => type) };
}

/** A page, and a function that tells and forgets what went wrong on it so far. */
async function open() {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  const { problems, requests } = watchPage(page);
  const complaints = () => [...problems.splice(0), ...strangers(requests.splice(0), site.url)];
  return { page, complaints };
}

describe('stories', () => {
  it('exist', () => assert.notEqual(titles.length, 0));

  for (const title of titles) {
    describe(title, () => {
      let page;
      let complaints;
      let isFine = false; // only then one can go on from it: a failure stays on the page
      before(async () => ({ page, complaints } = await open()));
      after(() => page.close());

      for (const { id } of ofType('story').filter((story) => story.title === title)) {
        it(`${id} plays, accessible, without a complaint`, async () => {
          await (isFine ? page.evaluate(goTo, id) : page.goto(address(id, 'story')));
          isFine = false;
          const ending = await page.waitForFunction(outcome, id);
          assert.deepEqual(await ending.jsonValue(), { thrown: [], inaccessible: [], checked: ['a11y'] });
          assert.deepEqual(complaints(), []);
          isFine = true;
        });
      }
    });
  }

  for (const { id } of ofType('docs')) {
    it(`${id} is documented from the manifest`, async () => {
      const { page, complaints } = await open();
      await page.goto(address(id, 'docs'));
      await page.locator('.docblock-argstable, .sbdocs-content').first().waitFor();
      assert.deepEqual(complaints(), []);
      await page.close();
    });
  }
});
