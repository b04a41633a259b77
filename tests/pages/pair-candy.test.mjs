/** A tap anywhere on a reply picks it, and the candy lands where it can be seen, on a phone too. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const VIEWPORTS = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
];

describe('the candy', () => {
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

  for (const viewport of VIEWPORTS) {
    it(`lands in view at ${viewport.width} px, on every pair of the bare tag and either reply`, async () => {
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      for (const choice of [0, 1]) {
        await page.goto(`${site.url}/demo/llm-preference-pair.html`);
        const pair = page.locator('llm-preference-pair');
        for (let item = 0; item < 12; item++) {
          const card = pair.locator('[part=reply]').nth(choice);
          await card.click({ position: { x: 24, y: 40 } });
          await pair.locator('[part=answer]').waitFor();
          await page.waitForFunction(() => {
            const root = document.querySelector('llm-preference-pair').shadowRoot;
            return root.activeElement?.id === 'lead' && root.querySelector('[role=status]').textContent !== '';
          });
          const candy = await pair.locator('[part=candy]').boundingBox();
          assert.ok(candy.y >= 0 && candy.y + candy.height <= viewport.height, `pair ${item + 1}: ${JSON.stringify(candy)}`);
          if (item < 11) await pair.getByRole('button', { name: 'Next pair' }).click();
        }
      }
      await page.close();
    });
  }
});
