import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromiumArgs } from './tests/support/browser.mjs';
import { coveragePage, freshPages } from './tests/support/chromium-pages.mjs';
import { bundledWorker } from './tests/support/bundled-worker.mjs';
import { emulateFeatures } from './tests/support/emulate-features.mjs';
import { findChromium } from './tests/support/find-chromium.mjs';
import { resultSender } from './tests/support/result-sender.mjs';
import { tallyReporter } from './tests/support/tally-reporter.mjs';
import { virtualScreenReader } from './tests/support/virtual-screen-reader.mjs';
import { which } from './tests/support/which.mjs';

const launchers = {
  chromium: () =>
    freshPages(
      chromeLauncher({
        launchOptions: { executablePath: findChromium(), args: chromiumArgs },
        createPage: coveragePage,
      }),
    ),
  // The same launcher drives Firefox, through WebDriver BiDi.
  firefox: async () =>
    chromeLauncher({
      puppeteer: (await import('puppeteer-core')).default,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox'), headless: true },
    }),
  webkit: async () => (await import('./tests/support/webkit-launcher.mjs')).webkitLauncher(),
};
const browser = process.env.TEST_BROWSER ?? 'chromium';

/** A port that nobody listens on. The runner's own search would give two that begin at the same time the same one. */
async function freePort() {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export default {
  files: 'tests/**/*.test.ts',
  browsers: [await launchers[browser]()],
  port: await freePort(),
  concurrency: 1,
  // Each test has its own limit, below: a file where several reach it shall tell which, not be cut off.
  testsFinishTimeout: 180_000,
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    // Without the tsconfig, esbuild refuses decorators.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
      define: { RANDOM_ACTS: process.env.RANDOM_ACTS ?? '250', RANDOM_SEED: process.env.RANDOM_SEED ?? '1' },
    }),
    bundledWorker,
    a11ySnapshotPlugin(),
    emulateFeatures,
    resultSender,
    virtualScreenReader,
  ],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), tallyReporter],
  coverage: browser === 'chromium',
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/models/**', '**/node_modules/**'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { statements: 90, branches: 75, functions: 90, lines: 90 },
  },
};
