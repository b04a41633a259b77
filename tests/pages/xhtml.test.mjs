/** A page that is served as XML, where the elements cannot work. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const PAGE = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
  <head><title>Page</title><link rel="icon" href="data:," /><script src="embed.js" defer="defer"></script></head>
  <body>${'<llm-fill-blank><p>The cat sat on the <mark>mat</mark>.</p></llm-fill-blank>'.repeat(3)}</body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist');
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

it('a page served as XML shows the author’s text, and says once why there is no exercise', async () => {
  const page = await browser.newPage();
  const told = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  await page.route('**/page.xhtml', (route) => route.fulfill({ contentType: 'application/xhtml+xml', body: PAGE }));
  await page.goto(`${site.url}/page.xhtml`, { waitUntil: 'networkidle' });
  assert.deepEqual(told, [
    'llm-widgets: this page is served as application/xhtml+xml, where its elements cannot work; serve it as text/html.',
  ]);
  assert.equal(await page.getByText('The cat sat on the mat.').count(), 3);
});
