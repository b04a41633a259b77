/**
 * Under the strictest policy that lit allows, everything works; only the worker and WebAssembly may be refused, and the main thread
 * and the plain kernels take over.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { drag, pick, press } from '../recordings/acts.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const CONTENT = { 'llm-lesson': '<h2>In order</h2><llm-stage-order></llm-stage-order>' };

/** What is done to each element, and the part in which something comes of it. */
const PLAYS = {
  'llm-concept': [press('Pre-training: guess the word, again and again', { part: 'text' })],
  'llm-fill-blank': [press('knife', { part: 'bars' }), press(/^Teach it/, { part: 'knobs' }), press('Next sentence')],
  'llm-lesson': [press('Check'), press('Show me the order', { part: 'end' })],
  'llm-pipeline': [press('RLHF learns what people prefer', { part: 'explanation' })],
  'llm-preference-pair': [press('A is better', { part: 'weights' }), press('what really happens', { role: 'radio' }), press('Next pair')],
  'llm-quiz': [pick('Pre-training, then SFT, then RLHF'), press('Check', { part: 'explanation' }), press('Next question')],
  'llm-stage-order': [drag('RLHF', 'A reward model'), press('Check', { part: 'result' }), press('Show me the order')],
};

const page = (script) => `<!doctype html>
<html lang="en">
  <head><title>Strict</title>${script}</head>
  <body>${Object.keys(PLAYS)
    .map((tag) => `<${tag}>${CONTENT[tag] ?? ''}</${tag}>`)
    .join('')}</body>
</html>`;

let browser;
let site;
before(async () => {
  site = await serve('dist', {
    headers: { 'Content-Security-Policy': policy },
    pages: {
      '/module.html': page('<script type="module" src="/index.js"></script>'),
      '/classic.html': page('<script src="/embed.js" defer></script>'),
    },
  });
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** A refused worker shows as a worker-src violation, or as a string where a TrustedScriptURL is wanted. */
const isWorker = ({ directive, sample }) =>
  directive.startsWith('worker-src') || (directive === 'require-trusted-types-for' && sample.startsWith('Worker constructor'));

/** Nothing tells beforehand whether a page allows WebAssembly: it has to be tried. */
const isWebAssembly = ({ blockedURI }) => blockedURI === 'wasm-eval';

describe('a strict content security policy', () => {
  it('is tried on every element', () => {
    const tags = readdirSync('dist/elements').map((file) => file.replace('.js', ''));
    assert.deepEqual(Object.keys(PLAYS).sort(), tags.sort());
  });

  for (const path of ['/module.html', '/classic.html']) {
    it(`is kept by ${path}`, async () => {
      const tab = await browser.newPage({ viewport: { width: 1000, height: 8000 } }); // near enough for each to be awake
      const errors = [];
      const violations = [];
      tab.on('pageerror', (error) => errors.push(String(error)));
      await tab.exposeFunction('reportViolation', (violation) => violations.push(violation));
      await tab.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) => {
          window.reportViolation({ directive: effectiveDirective, sample, blockedURI });
        });
      });
      await tab.goto(`${site.url}${path}`);
      for (const [tag, acts] of Object.entries(PLAYS)) {
        const widget = tab.locator(`body > ${tag}`);
        const until = ({ part }) => part && widget.locator(`[part~=${part}]:visible`).first().waitFor();
        for (const [, act] of acts) await act({ page: tab, widget, until });
      }
      assert.deepEqual(errors, []);
      assert.deepEqual(
        violations.filter((violation) => !isWorker(violation) && !isWebAssembly(violation)),
        [],
      );
      await tab.close();
    });
  }
});
