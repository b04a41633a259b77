/**
 * For web-test-runner.config.mjs: serves the model's worker in one piece. Nobody measures its coverage, and each of the many that the tests start
 * would load its hundred modules one by one.
 */
import { build } from 'esbuild';

const WORKER = '/src/runtime/worker.ts';
let bundled;

async function bundle() {
  const { outputFiles } = await build({ entryPoints: [`.${WORKER}`], bundle: true, format: 'esm', target: 'es2022', write: false });
  return outputFiles[0].text;
}

export const bundledWorker = {
  name: 'bundled-worker',
  async serve({ path }) {
    if (path !== WORKER) return undefined;
    return { body: await (bundled ??= bundle()), type: 'js' };
  },
};
