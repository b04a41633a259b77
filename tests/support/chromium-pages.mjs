/** For web-test-runner.config.mjs: how the unit tests' pages in Chromium are opened, and how they are left. */

/**
 * A page that measures coverage without a debugger. Puppeteer's own way attaches one, with which WebAssembly is several times as slow, and
 * fetches the source of each script again.
 */
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
      return result.filter(({ url }) => url !== '').map((rawScriptCoverage) => ({ rawScriptCoverage }));
    },
  };
  return Object.defineProperty(page, 'coverage', { value: coverage });
}

/**
 * A launcher that closes each page after its test file. Else the next file gets the same page, and with it the same process, in which all
 * earlier scripts are counted again: a second a file in the end.
 */
export function freshPages(launcher) {
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    for (const { puppeteerPage } of launcher.inactivePages.splice(0)) await puppeteerPage.close();
    return result;
  };
  return launcher;
}
