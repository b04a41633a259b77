import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { violations } from '../support/axe.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { widthAt320 } from '../support/narrow.mjs';
import { openPage } from '../support/open-page.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';
import { strangers } from '../support/watch-page.mjs';

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

const open = (file) => openPage(browser, `${site.url}/demo/${file}`);

/** In the page: links within it that lead to no id. Those in shadow roots lead out of them: the browser looks on the page alone. */
function deadLinks() {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? [one, ...all(one.shadowRoot)] : [one]));
  const targets = all(document).flatMap((one) => (one.matches('a[href^="#"]') ? [one.getAttribute('href')] : []));
  return targets.filter((target) => !document.getElementById(target.slice(1)));
}

for (const file of readdirSync('demo').filter((name) => name.endsWith('.html'))) {
  describe(`demo/${file}`, () => {
    let page;
    let seen;
    before(async () => ({ page, ...seen } = await open(file)));
    after(() => page.close());

    it('loads its own files only, without a complaint', () => {
      assert.deepEqual(seen.problems, []);
      assert.deepEqual(strangers(seen.requests, site.url), []);
    });

    it('has a target for each link within it', async () => assert.deepEqual(await page.evaluate(deadLinks), []));

    for (const colorScheme of ['light', 'dark']) {
      it(`is accessible in ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        assert.deepEqual(await violations(page), []);
      });
    }

    it('shows the script tag whole at 1,280 px', async () => {
      await page.setViewportSize({ width: 1280, height: 900 });
      const clipped = await page.evaluate(() => {
        document.querySelector('#tags')?.click();
        for (const note of document.querySelectorAll('details.tag')) note.open = true;
        const scripts = [...document.querySelectorAll('pre')].filter((code) => code.textContent.startsWith('<script'));
        const isClipped = (pre) => {
          const [line] = pre.querySelector('code').getClientRects();
          const script = document.createRange();
          script.setStart(pre.querySelector('code').firstChild, 0);
          script.setEnd(pre.querySelector('code').firstChild, pre.textContent.indexOf('\n'));
          return line.width === 0 || script.getBoundingClientRect().right > pre.getBoundingClientRect().right;
        };
        return scripts.filter(isClipped).map((pre) => pre.textContent);
      });
      assert.deepEqual(clipped, []);
    });

    it('needs no horizontal scrolling at 320 px', async () => assert.ok((await widthAt320(page)) <= 320));
  });
}

describe('what authors are shown', () => {
  const markup = (widget) =>
    widget
      .replace(/<!--.*?-->/gs, '')
      .replaceAll('&shy;', '\u00ad')
      .replace(/\s+/g, ' ')
      .replaceAll(' >', '>')
      .trim();

  it('is the markup of each exercise of the lesson, as its file has it', async () => {
    const { page } = await open('lesson.html');
    const file = markup(readFileSync('demo/lesson.html', 'utf8'));
    const notes = page.locator('details.tag');
    assert.equal(await notes.first().isVisible(), false);
    await page.getByRole('button', { name: 'Show the tags' }).click();
    const shown = [];
    for (const note of await notes.all()) {
      await note.locator('summary').click();
      shown.push(await note.locator('code').innerText());
    }
    const widgets = await page
      .locator('llm-lesson > :is(llm-fill-blank, llm-preference-pair, llm-stage-order, llm-quiz, llm-concept, llm-pipeline)')
      .count();
    assert.equal(shown.length, widgets);
    for (const text of shown) {
      const [script, ...tag] = text.split('\n');
      assert.match(script, /^<script type="module" src="[^"]+"><\/script>$/);
      assert.ok(file.includes(markup(tag.join('\n'))), text);
    }
    await page.close();
  });

  it('is copied at a click, and the page says so', async () => {
    const { page } = await openPage(browser, `${site.url}/demo/`, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<llm-fill-blank><\/llm-fill-blank>$/);
    await page.close();
  });

  it('is what it weighs: the first page up to its first prediction, packed with brotli', async () => {
    const page = await browser.newPage();
    const sizes = [];
    page.on('response', async (response) => {
      if (response.url().includes('/dist/')) sizes.push(response.body().then((body) => brotliCompressSync(body).length));
    });
    await page.goto(`${site.url}/demo/`);
    await playOneBlank(page);
    const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
    const said = Number(await page.locator('#weight').innerText());
    assert.ok(weight < said && weight > 0.9 * said, `${weight} KB`);
    await page.close();
  });
});

describe('demo/llm-fill-blank.html, played', () => {
  let page;
  let seen;
  before(async () => {
    ({ page, ...seen } = await open('llm-fill-blank.html'));
  });
  after(() => page.close());

  it('shows a prediction, without a complaint', async () => {
    assert.ok((await playOneBlank(page)) > 1);
    assert.deepEqual(seen.problems, []);
  });

  for (const colorScheme of ['light', 'dark']) {
    it(`is accessible in ${colorScheme}`, async () => {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await violations(page), []);
    });
  }

  it('asks for nothing more once the model is there', async () => {
    await page.waitForLoadState('networkidle');
    const before = seen.requests.length;
    await page.locator('llm-fill-blank button:visible').last().click();
    await page.waitForTimeout(1000);
    assert.deepEqual(seen.requests.slice(before), []);
  });

  it('needs no horizontal scrolling at 320 px', async () => assert.ok((await widthAt320(page)) <= 320));
});
