/**
 * For web-test-runner.config.mjs: pages that measure coverage without a debugger. Puppeteer's own way attaches one, with which WebAssembly is
 * several times as slow, and fetches the source of each script again.
 */

/** Else V8 keeps what it compiled for one test file for the next, but not the counters in it. */
export const coverageArgs = ['--js-flags=--no-compilation-cache'];

/** A page whose `coverage` web-test-runner calls. */
export async function coveragePage({ context }) {
  const page = await context.newPage();
  const client = await page.createCDPSession();
  const coverage = {
    async startJSCoverage() {
      await client.send('Profiler.enable');
      await client.send('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    },
    async stopJSCoverage() {
      const { result } = await client.send('Profiler.takePreciseCoverage');
      await client.send('Profiler.disable');
      return result.filter(hasRun).map((rawScriptCoverage) => ({ rawScriptCoverage }));
    },
  };
  return Object.defineProperty(page, 'coverage', { value: coverage });
}

/** False for a script of an earlier test file that is still in memory: its body has not run again. */
function hasRun({ url, functions: [body] }) {
  return url !== '' && body.ranges[0].count > 0;
}
