/**
 * `npm test`: every check in order, up to the first that fails. `node tests/run.mjs unit pages` runs only those.
 * The last line is the sum over the tests, as in `12 passed, 0 failed`.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { requireChromium } from './support/find-chromium.mjs';

const npmRun = (script) => ['npm', ['run', '--silent', script]];
const wtr = [process.execPath, ['node_modules/@web/test-runner/dist/bin.js']];

/** `node --test` learned globs after Node 20. */
const pageTests = () => readdirSync('tests/pages').flatMap((file) => (/\.test\.m?[jt]s$/.test(file) ? [`tests/pages/${file}`] : []));

const checks = {
  build: { command: npmRun('build') },
  lint: { command: npmRun('lint') },
  types: { command: npmRun('typecheck') },
  manifest: { command: [process.execPath, ['tests/support/check-manifest.mjs']] },
  package: { command: npmRun('lint:package') },
  unit: { command: wtr, counts: /^unit tests: (\d+) passed, (\d+) failed/m },
  storybook: { command: npmRun('build:storybook') },
  pages: {
    command: [process.execPath, ['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec', ...pageTests()]],
    counts: /^ℹ pass (\d+)[^]*^ℹ fail (\d+)/m,
  },
};
const otherEngines = {
  firefox: { ...checks.unit, env: { TEST_BROWSER: 'firefox' } },
  webkit: { ...checks.unit, env: { TEST_BROWSER: 'webkit' } },
};

/** Runs a command, shows its output at once if `show` is true, and returns it. */
function run([program, args], env, show) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: program === 'npm' && process.platform === 'win32', // npm is a .cmd file there
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

const all = { ...checks, ...otherEngines };
const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(checks);
const unknown = wanted.find((name) => !(name in all));
if (unknown) {
  console.error(`There is no check "${unknown}". There are: ${Object.keys(all).join(', ')}.`);
  process.exit(1);
}
if (wanted.some((name) => name === 'unit' || name === 'pages')) requireChromium();

let passed = 0;
let failed = 0;
for (const name of wanted) {
  const { command, counts, env } = all[name];
  const start = performance.now();
  if (counts) console.log(`\n${name} …`);
  const { ok, output } = await run(command, env, Boolean(counts));

  const [, passes = 0, failures = 0] = (counts && output.match(counts)) ?? [];
  passed += Number(passes);
  failed += ok ? Number(failures) : Math.max(1, Number(failures));
  if (!ok && !counts) console.log(output);
  console.log(`${ok ? '✔' : '✘'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!ok) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
