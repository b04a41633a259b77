/**
 * Under the strictest policy that lit allows, everything works; only the worker and WebAssembly may be refused, and the main thread
 * and the plain kernels take over.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launchBrowser } from '../support/browser.mjs';
import { playOneBlank } from '../support/play.mjs';
import { serve } from '../support/serve.mjs';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const page = (script) => `<!doctype html>
<html lang="en">
  <head><title>Strict</title>${script}</head>
  <body><llm-fill-blank></llm-fill-blank></body>
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
  for (const path of ['/module.html', '/classic.html']) {
    it(`is kept by ${path}`, async () => {
      const tab = await browser.newPage();
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
      assert.ok((await playOneBlank(tab)) > 1);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        violations.filter((violation) => !isWorker(violation) && !isWebAssembly(violation)),
        [],
      );
      await tab.close();
    });
  }
});
