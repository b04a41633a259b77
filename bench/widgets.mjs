/**
 * Many widgets on a page, in headless Chromium on the built library: script, heap, long tasks, layout shift, and what stays behind.
 * Alone: `node bench/widgets.mjs [--json]`.
 */
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../tests/support/browser.mjs';
import { serve } from '../tests/support/serve.mjs';
import { median, pairedRatio } from './statistics.mjs';
import { heapGrowth } from './widgets/cycles.mjs';
import { loadPage } from './widgets/loading.mjs';
import { COUNTS, measuredPages } from './widgets/pages.mjs';
import { readPage } from './widgets/reading.mjs';

const ROUNDS = 7;
const READINGS = 1;
const CYCLES = 1000;
const MANY = COUNTS.at(-1);

/** @returns {Promise<object>} Plain JSON: times in ms, heap in KiB, shares as shares of 1. */
export async function measureWidgets() {
  const site = await serve('.', { pages: await measuredPages() });
  const browser = await launchBrowser();
  try {
    const loading = await measureLoading(browser, site.url);
    const reading = await measureReading(browser, site.url);
    const heapGrowthAfterCycles = await heapGrowth(browser, `${site.url}/modules/1`, CYCLES, ['predicting', 'ready', 'loading']);
    return { ...loading, ...reading, cycles: CYCLES, heapGrowthAfterCycles };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Page by page in rounds, so that the machine's moods meet all alike. */
async function measureLoading(browser, url) {
  const paths = [`/hello/1`, `/hello/${MANY}`, ...COUNTS.map((count) => `/modules/${count}`), `/classic/${MANY}`];
  const runs = Object.fromEntries(paths.map((path) => [path, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of paths) runs[path].push(await loadPage(browser, url + path));
  }
  const all = (path, what) => runs[path].map((run) => run[what]);
  const of = (path, what) => median(all(path, what));
  const overHello = (path) => pairedRatio(all(path, 'script'), all(`/hello/${MANY}`, 'script'));
  const heapEach = (way) => (of(`/${way}/${MANY}`, 'heap') - of(`/${way}/1`, 'heap')) / (MANY - 1) / 1024;
  return {
    scriptTime: Object.fromEntries(paths.map((path) => [path, of(path, 'script')])),
    taskTime: Object.fromEntries(paths.map((path) => [path, of(path, 'task')])),
    scriptOverHello: overHello(`/modules/${MANY}`),
    scriptOverHelloClassic: overHello(`/classic/${MANY}`),
    heapEachHello: heapEach('hello'),
    heapEach: heapEach('modules'),
  };
}

/** Every reading is told: a machine with other work to do makes tasks look longer than they are. */
async function measureReading(browser, url) {
  const longestTask = {};
  const layoutShift = {};
  const heap = {};
  for (const slow of [1, 4]) {
    for (const path of ['/modules/1', '/modules/30', `/modules/${MANY}`, `/classic/${MANY}`]) {
      const runs = [];
      for (let n = 0; n < READINGS; n++) runs.push(await readPage(browser, url + path, slow));
      longestTask[`${path} at ${slow}x`] = byAct(runs.map(({ longest }) => longest));
      layoutShift[path] ??= byAct(runs.map(({ shifts }) => shifts));
      heap[path] ??= median(runs.map((run) => run.heap));
    }
  }
  const heapEachAllRendered = (heap[`/modules/${MANY}`] - heap['/modules/1']) / (MANY - 1) / 1024;
  return { longestTask, layoutShift, heapEachAllRendered };
}

/** Act → what each reading has of it. */
function byAct(readings) {
  return Object.fromEntries(Object.keys(readings[0]).map((act) => [act, readings.map((reading) => reading[act])]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const measured = await measureWidgets();
  if (values.json) console.log(JSON.stringify(measured, null, 2));
  else console.dir(measured, { depth: null });
}
