/** What authors do: one script tag, on a page of their own, to files that lie elsewhere. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

const bare = (script) => `<!doctype html>
<html lang="en">
  <head><title>Bare</title><link rel="icon" href="data:," />${script}</head>
  <body><llm-fill-blank></llm-fill-blank></body>
</html>`;

let browser;
let withCors;
let withoutCors;
let author;
before(async () => {
  withCors = await serve('dist', { cors: true });
  withoutCors = await serve('dist');
  author = await serve('demo', {
    pages: {
      '/all.html': bare(`<script type="module" src="${withCors.url}/index.js"></script>`),
      '/one.html': bare(`<script type="module" src="${withCors.url}/elements/llm-fill-blank.js"></script>`),
      '/classic.html': bare(`<script src="${withoutCors.url}/embed.js"></script>`),
    },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  for (const site of [author, withCors, withoutCors]) await site?.close();
});

async function play(path) {
  const page = await browser.newPage();
  const { problems, requests } = watchPage(page);
  try {
    await page.goto(`${author.url}${path}`);
    assert.ok((await playOneBlank(page)) > 1);
    assert.deepEqual(problems, []);
    return requests;
  } finally {
    await page.close();
  }
}

describe('a script tag from another origin', () => {
  it('works as a module with every element', async () => {
    assert.deepEqual(strangers(await play('/all.html'), author.url, withCors.url), []);
  });

  it('works as a module with one element', async () => {
    assert.deepEqual(strangers(await play('/one.html'), author.url, withCors.url), []);
  });

  it('works as one classic script, without CORS headers and without a second file', async () => {
    assert.deepEqual(strangers(await play('/classic.html'), author.url), [`${withoutCors.url}/embed.js`]);
  });
});
