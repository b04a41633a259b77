/** The bench's pages in a browser: one contender each, in a browser context of its own, only one at work at a time. */
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../tests/support/browser.mjs';
import { buildPages } from './build.mjs';
import { serveCompressed } from './server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache/llm-widgets-bench`;

export async function openSite() {
  await buildPages(`${cache}/pages`);
  const server = await serveCompressed(`${cache}/compressed`, {
    '/pages/': `${cache}/pages/`,
    '/dist/': `${root}dist/`,
    '/peers/ort-': `${root}node_modules/onnxruntime-web/dist/ort-`,
    '/peers/tfjs-': `${root}node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-`,
  });
  const add = ({ name, files, reference }) => {
    for (const { ending, make } of files) server.put(`/models/${name}${ending}`, make);
    if (reference) server.put(`/models/${name}.reference`, () => new Uint8Array(reference.buffer));
  };
  for (const kind of ['decoder', 'trainer', 'matmul', 'growth', 'learner'])
    server.put(`/${kind}.html`, () => '<!doctype html><title>bench</title>');
  const browser = await launchBrowser();

  /** Opens a page that holds a contender's decoder or trainer. */
  async function open(kind, contender) {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`${server.url}/${kind}.html`);
    await page.addScriptTag({ type: 'module', url: `/pages/${kind}/${contender}/page.js` });
    await page.waitForFunction(() => globalThis.bench);
    return {
      /** Calls one of the page's functions. */
      call: async (name, ...args) => {
        await page.bringToFront();
        return page.evaluate(([name, args]) => globalThis.bench[name](...args), [name, args]);
      },
      close: () => context.close(),
    };
  }

  return {
    browser,
    server,
    add,
    open,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

export const sourceOf = ({ name, config }) => ({ url: `/models/${name}`, config });
