/** A tab for measuring: raw DevTools protocol, as the helpers that drivers inject would be measured along. */
import { readFileSync } from 'node:fs';

const inPage = readFileSync(new URL('in-page.js', import.meta.url), 'utf8');

/**
 * Opens a page in a context of its own: no cache, no memory.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {{ slow?: number, watched?: boolean }} [options] `slow` divides the processor's speed; `watched` puts `reader` into the page.
 */
export async function openTab(browser, url, { slow = 1, watched = false } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const cdp = await context.newCDPSession(await context.newPage());
  await cdp.send('Page.enable');
  await cdp.send('Performance.enable');
  if (slow > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  if (watched) await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage });
  const loaded = new Promise((resolve) => cdp.once('Page.loadEventFired', resolve));
  await cdp.send('Page.navigate', { url });
  await loaded;

  return {
    /** The value of an expression, or of the promise that it is. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    async metrics() {
      const { metrics } = await cdp.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    },
    /** Bytes of the JavaScript heap that something still holds. */
    async heap() {
      for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
      return (await this.metrics()).JSHeapUsedSize;
    },
    close: () => context.close(),
  };
}
