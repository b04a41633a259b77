/**
 * `npm test` and `npm run test:all`: the checks, several at a time, up to the first that fails. `node tests/run.mjs types pages` runs only those.
 * What a check wrote is shown if it fails. The last line is the sum over the tests, as in `12 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './support/find-chromium.mjs';

/** One more than there are processors: a check in a browser waits for frames half of its time. */
const AT_A_TIME = availableParallelism() + 1;

const npmRun = (script) => ['npm', ['run', '--silent', script]];
const node = (...args) => [process.execPath, args];

/** The unit tests, `*.test.ts`: on the sources, in one browser. */
const unit = {
  command: node('node_modules/@web/test-runner/dist/bin.js'),
  counts: /^unit tests: (\d+) passed, (\d+) failed, \d+ skipped(.*)/m,
};

/** All other tests, `*.test.mjs`: a file is a check, and runs in a Node of its own. */
const files = readdirSync('tests', { recursive: true })
  .map((file) => join('tests', file))
  .filter((file) => file.endsWith('.test.mjs'))
  .sort();
const fileChecks = (part) =>
  files
    .filter((file) => partOf(file) === part)
    .map((file) => ({
      name: file,
      part,
      command: node('--import', 'tsx', '--test-reporter=spec', file),
      counts: /^ℹ pass (\d+)[^]*^ℹ fail (\d+)/m,
      after: part === 'pages' ? ['build', 'storybook'] : ['build'],
    }));

function partOf(file) {
  if (file.endsWith('.slow.test.mjs')) return 'slow';
  return file.startsWith(join('tests', 'pages')) ? 'pages' : 'node';
}

/**
 * In the order in which they begin: what takes longest first, so that no processor waits at the end. `after` names what a check looks at, and
 * waits for where that runs as well.
 */
const quick = [
  { name: 'unit', ...unit },
  { name: 'build', command: npmRun('build') },
  { name: 'storybook', command: npmRun('build:storybook'), after: ['build'] },
  { name: 'lint', command: npmRun('lint'), after: ['build'] }, // Storybook's preview imports the manifest
  { name: 'types', command: npmRun('typecheck'), after: ['build'] },
  { name: 'manifest', command: node('tests/support/check-manifest.mjs'), after: ['build'] },
  { name: 'package', command: npmRun('lint:package'), after: ['build'] },
  ...fileChecks('pages'),
  ...fileChecks('node'),
];
const long = [
  { name: 'firefox', ...unit, env: { TEST_BROWSER: 'firefox' } },
  { name: 'webkit', ...unit, env: { TEST_BROWSER: 'webkit' } },
  ...fileChecks('slow'),
];

/** Runs a command, and returns all that it wrote. */
function run({ command: [program, args], env }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32', // npm is a .cmd file there
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const sum = { passed: 0, failed: 0 };

async function take(check) {
  const start = performance.now();
  const { ok, output } = await run(check);
  const [, passes, failures, note = ''] = (check.counts && output.match(check.counts)) ?? [];
  const passed = Number(passes ?? 0);
  const failed = Math.max(ok ? 0 : 1, Number(failures ?? 0));
  sum.passed += passed;
  sum.failed += failed;
  if (!ok) console.log(`\n${output.trim()}\n`);
  for (const [skipped] of output.matchAll(/^ *﹣ .*/gm)) console.log(skipped);
  const tests = check.counts ? `: ${passed} passed, ${failed} failed${note}` : '';
  console.log(`${ok ? '✔' : '✘'} ${check.name}${tests} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
}

/** The checks that some words mean: a check, a part (pages, node, slow), or one of the two lists. */
function named(words) {
  const everything = [...quick, ...long];
  return words.flatMap((word) => {
    if (word === 'quick') return quick;
    if (word === 'long') return long;
    const found = everything.filter(({ name, part }) => name === word || part === word);
    if (found.length > 0) return found;
    console.error(`There is no check "${word}". There are: ${[...new Set(everything.map(({ name, part }) => part ?? name))].join(', ')}.`);
    return process.exit(1);
  });
}

const words = process.argv.slice(2);
const waiting = named(words.length > 0 ? words : ['quick']);
if (waiting.some(({ name, part }) => name === 'unit' || part === 'pages')) requireChromium();
const running = new Set();

/** Begins as many checks as may run now, and again whenever one has ended. */
function begin() {
  while (running.size < AT_A_TIME && sum.failed === 0) {
    const open = new Set([...waiting, ...running].map(({ name }) => name));
    const next = waiting.findIndex(({ after = [] }) => !after.some((name) => open.has(name)));
    if (next === -1) return;
    const [check] = waiting.splice(next, 1);
    running.add(check);
    void take(check).then(() => {
      running.delete(check);
      begin();
    });
  }
}
begin();

process.on('beforeExit', () => {
  console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed ? 1 : 0;
});
