/** Each play once more: what a learner, a form and a page see of it is what was recorded. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { differences } from './differences.mjs';
import { play } from './play.mjs';
import { PLAYS } from './plays.mjs';
import { read } from './recording.mjs';
import { serveStage } from './stage.mjs';

let browser;
let site;
before(async () => {
  site = await serveStage();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

describe('a recorded play', () => {
  for (const id of Object.keys(PLAYS)) {
    it(`goes as it went: ${id}`, async () => {
      const found = differences(read(id), await play(id, { browser, url: site.url }));
      assert.equal(found.length, 0, `\n${found.join('\n')}`);
    });
  }
});
