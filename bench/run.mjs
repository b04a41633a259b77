/**
 * `npm run bench`: this library's engine beside the runtimes that a page could use instead.
 *
 *   --only generate,train   some sections: generate, learn, train, start, size, matmul, growth, offline, widgets
 *   --rounds 7              how often everyone has a turn
 *   --json                  prints one JSON document and nothing else
 *   --write                 writes the tables to docs/benchmarks.md
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { measureGenerate } from './measure/generate.mjs';
import { measureGrowth } from './measure/growth.mjs';
import { measureLearn } from './measure/learn.mjs';
import { measureMatmul } from './measure/matmul.mjs';
import { measureOffline } from './measure/offline.mjs';
import { measureSize } from './measure/size.mjs';
import { measureStart } from './measure/start.mjs';
import { measureTrain } from './measure/train.mjs';
import { performanceModel, shippedModel } from './models.ts';
import { problemsOf, ratiosOf } from './ratios.mjs';
import { reportOf } from './report.mjs';
import { openSite } from './site.mjs';

const sections = {
  generate: measureGenerate,
  learn: measureLearn,
  train: measureTrain,
  start: measureStart,
  size: measureSize,
  matmul: measureMatmul,
  growth: measureGrowth,
  offline: measureOffline,
  widgets: measureWidgets,
};

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',') ?? Object.keys(sections);
const unknown = wanted.filter((name) => !Object.hasOwn(sections, name));
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}, only ${Object.keys(sections).join(', ')}.`);
  process.exit(1);
}

/** What is going on, on one line that the next overwrites; nothing where nobody watches. */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

async function measureWidgets() {
  const script = new URL('./widgets.mjs', import.meta.url);
  return existsSync(script) ? (await import(script.href)).measureWidgets() : undefined;
}

const load = loadavg()[0]; // before we add to it: others at work make every number worse, and ratios less sure
const performance = await performanceModel();
const shipped = await shippedModel();
const site = await openSite();
site.add(performance);
site.add(shipped);
const results = {};
const seconds = {};
for (const name of wanted) {
  const start = process.uptime();
  const result = await sections[name]({ site, performance, shipped, rounds: Number(values.rounds), say });
  if (result !== undefined) results[name] = result;
  seconds[name] = Math.round(process.uptime() - start);
}
const machine = {
  processor: cpus()[0].model,
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  system: `${type()} ${release()}`,
  load,
  node: process.versions.node,
  browser: site.browser.version(),
};
await site.close();
say('');

const written = { performance: performance.written.length, shipped: shipped.written.length };
const report = {
  date: new Date().toISOString().slice(0, 10),
  machine,
  seconds,
  results,
  ratios: ratiosOf(results, written),
  problems: problemsOf(results, written),
};
if (values.json) console.log(JSON.stringify(report, null, 2));
else console.log(reportOf(report));
if (values.write) writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), reportOf(report));
if (report.problems.length > 0) process.exitCode = 1;
