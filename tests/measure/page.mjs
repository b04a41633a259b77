/**
 * `npm run measure`: what a reader of a page feels, in headless Chromium on the built library. Speeds are measured here and never
 * asserted in a test: they hang on the machine. `--json` prints JSON alone; `--slow 4` slows the processor four times.
 */
import { parseArgs } from 'node:util';
import { median } from '../../bench/statistics.mjs';
import { measuredPages } from '../../bench/widgets/pages.mjs';
import { readPage } from '../../bench/widgets/reading.mjs';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

const RUNS = 7;
const MANY = 30;
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, slow: { type: 'string', default: '1' } } });

const page = (script) =>
  `<!doctype html><html lang="en"><title>Measured</title><link rel="icon" href="data:," />${script}<main><llm-fill-blank></llm-fill-blank></main></html>`;
const modules = '<script type="module" src="/dist/index.js"></script>';
const classic = '<script defer src="/dist/embed.js"></script>';
const site = await serve('.', { pages: { '/modules': page(modules), '/classic': page(classic), ...(await measuredPages()) } });
const browser = await launchBrowser();

/** Runs in the page before anything else: keeps every task over 50 ms, and when the first prediction was on screen. */
function watchInside() {
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.longTasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const root = document.querySelector('llm-fill-blank')?.shadowRoot;
    const choice = root?.querySelector('[part~=choice]');
    if (choice) choice.click();
    if (root?.querySelector('[part~=bar]')) globalThis.firstPrediction = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function open(path) {
  const tab = await browser.newPage();
  const watched = watchPage(tab);
  if (values.slow !== '1') {
    const cdp = await tab.context().newCDPSession(tab);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  }
  await tab.addInitScript(watchInside);
  await tab.goto(site.url + path);
  await tab.waitForFunction(() => globalThis.firstPrediction);
  return { tab, ...watched };
}

async function firstPrediction(path) {
  const times = [];
  const longest = [];
  let seen;
  for (let run = 0; run < RUNS; run++) {
    const { tab, requests, problems } = await open(path);
    times.push(await tab.evaluate(() => globalThis.firstPrediction));
    longest.push(await tab.evaluate(() => Math.max(0, ...globalThis.longTasks.map(({ duration }) => duration))));
    seen = { requests: requests.map((url) => url.replace(site.url, '')), strangers: strangers(requests, site.url), problems };
    await tab.close();
  }
  return { milliseconds: Math.round(median(times)), longestTask: median(longest), ...seen };
}

const report = {
  slow: Number(values.slow),
  modules: await firstPrediction('/modules'),
  classic: await firstPrediction('/classic'),
  many: await readPage(browser, `${site.url}/modules/${MANY}`, Number(values.slow)),
};
await browser.close();
await site.close();

if (values.json) console.log(JSON.stringify(report, null, 2));
else {
  for (const way of ['modules', 'classic']) {
    const { milliseconds, longestTask, requests } = report[way];
    console.log(
      `${way}: navigation to first prediction ${milliseconds} ms (median of ${RUNS}); longest task ${longestTask} ms; ${requests.length} requests`,
    );
  }
  const { longest, heap } = report.many;
  const tasks = Object.entries(longest).map(([act, duration]) => `${act} ${duration} ms`);
  console.log(`${MANY} widgets: longest task over 50 ms: ${tasks.join(', ')}; heap ${(heap / 1e6).toFixed(1)} MB`);
}
