/** For web-test-runner.config.mjs: serves @guidepup/virtual-screen-reader, much of which is CommonJS, as one module. */
import { build } from 'esbuild';

const NAME = '@guidepup/virtual-screen-reader';
const PATH = '/__virtual-screen-reader.js';
let bundled;

const bundle = async () => {
  const { outputFiles } = await build({ entryPoints: [NAME], bundle: true, format: 'esm', platform: 'browser', write: false });
  return outputFiles[0].text;
};

export const virtualScreenReader = {
  name: 'virtual-screen-reader',
  resolveImport: ({ source }) => (source === NAME ? PATH : undefined),
  async serve({ path }) {
    if (path !== PATH) return undefined;
    return { body: await (bundled ??= bundle()), type: 'js' };
  },
};
