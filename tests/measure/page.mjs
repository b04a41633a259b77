/**
 * `npm run measure`: what a reader of a page feels, in headless Chromium on the built library. Speeds are measured here and never
 * asserted in a test: they hang on the machine. `--json` prints JSON alone; `--slow 4` slows the processor four times.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../support/browser.mjs';
import { serve } from '../support/serve.mjs';
import { strangers, watchPage } from '../support/watch-page.mjs';

const RUNS = 7;
const MANY = 30;
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, slow: { type: 'string', default: '1' } } });

const page = (widgets, script) =>
  `<!doctype html><html lang="en"><title>Measured</title><link rel="icon" href="data:," />${script}<main>${'<llm-fill-blank></llm-fill-blank>'.repeat(widgets)}</main></html>`;
const modules = '<script type="module" src="/dist/index.js"></script>';
const classic = '<script defer src="/dist/embed.js"></script>';
const site = await serve('.', { pages: { '/modules': page(1, modules), '/classic': page(1, classic), '/many': page(MANY, modules) } });
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
  return { milliseconds: median(times), longestTask: median(longest), ...seen };
}

/** Plays one blank in each of many widgets, teaching once in the first: which tasks were long after loading? */
async function manyWidgets() {
  const { tab, requests } = await open('/many');
  const loaded = await tab.evaluate(() => performance.now());
  const games = tab.locator('llm-fill-blank');
  for (let n = 0; n < MANY; n++) {
    const game = games.nth(n);
    await game.scrollIntoViewIfNeeded();
    if (n > 0) await game.locator('[part~=choice]').first().click();
    await game.locator('[part~=bar]').first().waitFor();
    if (n % 10 === 0) {
      await game.locator('#teach, #go-on').first().click();
    }
  }
  const tasks = await tab.evaluate(() => globalThis.longTasks);
  const { usedJSHeapSize } = await tab.evaluate(() => ({ usedJSHeapSize: performance.memory.usedJSHeapSize }));
  await tab.close();
  const after = tasks.filter(({ startTime }) => startTime > loaded).map(({ duration }) => duration);
  return {
    widgets: MANY,
    modelRequests: requests.filter((url) => /base-/.test(url)).length,
    longTasksAfterLoad: after,
    longTasksDuringLoad: tasks.filter(({ startTime }) => startTime <= loaded).map(({ duration }) => duration),
    heapMegabytes: Math.round(usedJSHeapSize / 1e5) / 10,
  };
}

function median(numbers) {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]);
}

const report = {
  slow: Number(values.slow),
  modules: await firstPrediction('/modules'),
  classic: await firstPrediction('/classic'),
  many: await manyWidgets(),
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
  const { widgets, modelRequests, longTasksAfterLoad, longTasksDuringLoad, heapMegabytes } = report.many;
  console.log(
    `${widgets} widgets: weights requested ${modelRequests} time(s); tasks over 50 ms after load: ${longTasksAfterLoad.length}, during load: ${longTasksDuringLoad.length}; heap ${heapMegabytes} MB`,
  );
}
