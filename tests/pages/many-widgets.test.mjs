/** A long article with many widgets: one model, and no work for what nobody sees. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';
import { watchPage } from '../support/watch-page.mjs';

const MANY = 30;

const article = (script) => `<!doctype html>
<html lang="en">
  <head><title>Many</title><link rel="icon" href="data:,">${script}</head>
  <body>
    ${Array.from({ length: MANY }, (_, n) => `<llm-fill-blank id="n${n}"><p>Sentence ${n} about the word <mark>zebra</mark>.</p><ul><li>dog</li></ul></llm-fill-blank>`).join('')}
  </body>
</html>`;

const ways = { modules: '<script type="module" src="/index.js"></script>', classic: '<script src="/embed.js"></script>' };

let browser;
let site;
before(async () => {
  site = await serve('dist', { pages: { '/modules': article(ways.modules), '/classic': article(ways.classic) } });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** Opens the article, runs `look`, and closes it. */
async function visit(way, look, prepare = () => undefined) {
  const page = await browser.newPage();
  const seen = watchPage(page);
  try {
    await page.addInitScript(prepare);
    await page.goto(`${site.url}/${way}`);
    await page.locator('#n0 [part~=frame]').waitFor();
    await look(page, seen);
    assert.deepEqual(seen.problems, []);
  } finally {
    await page.close();
  }
}

const playing = (page) => page.locator('llm-fill-blank [part~=frame]').count();
const isPlaying = (page, n) => page.locator(`#n${n} [part~=frame]`).waitFor();

for (const way of Object.keys(ways)) {
  describe(`an article with ${MANY} widgets, ${way}`, () => {
    it('loads one model, and begins what is near', () =>
      visit(way, async (page, { requests }) => {
        assert.ok((await playOneBlank(page)) > 1);
        const count = await playing(page);
        assert.ok(count > 1 && count < MANY / 2, `${count} are playing`);
        assert.equal(requests.filter((url) => /base-/.test(url)).length, way === 'modules' ? 1 : 0);
        assert.equal(page.workers().length, 1);
      }));

    it('begins the rest as it is scrolled to', () =>
      visit(way, async (page) => {
        for (let n = 0; n < MANY; n++) {
          await page.locator(`#n${n}`).scrollIntoViewIfNeeded();
          await isPlaying(page, n);
        }
      }));
  });
}

describe('a widget that nobody has seen yet', () => {
  it('is found by its text, and begins there', () =>
    visit('modules', async (page) => {
      assert.ok(await page.evaluate(() => globalThis.find('Sentence 25')));
      await isPlaying(page, 25);
    }));

  it('begins where an address leads', () =>
    visit('modules', async (page) => {
      await page.evaluate(() => (location.hash = 'n20'));
      await isPlaying(page, 20);
      assert.ok(await page.evaluate(() => Math.abs(document.querySelector('#n20').getBoundingClientRect().top) < innerHeight));
    }));

  it('is printed with the rest', () =>
    visit('modules', async (page) => {
      await page.pdf();
      assert.equal(await playing(page), MANY);
    }));

  it('begins at once where no browser tells what is near', () =>
    visit(
      'modules',
      async (page) => {
        await page.waitForFunction(
          (many) =>
            [...document.querySelectorAll('llm-fill-blank')].filter((el) => el.shadowRoot.querySelector('[part~=frame]')).length === many,
          MANY,
        );
      },
      () => Reflect.deleteProperty(globalThis, 'IntersectionObserver'),
    ));
});
