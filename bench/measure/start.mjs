/** From navigation to the first prediction, in a browser that has never seen the page. */
import { existsSync, readFileSync } from 'node:fs';
import { contenders } from '../contenders/list.mjs';
import { sourceOf } from '../site.mjs';
import { median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

/** The ending of the file with the weights, of a contender and one of its ways. */
const endings = { ours: () => '.llmw', onnxruntime: (variant) => `-${variant}.onnx` };
const peersEnding = () => '.bin';

const wasm = { onnxruntime: 'ort-wasm-simd-threaded.wasm', 'tfjs-wasm': 'tfjs-backend-wasm-simd.wasm' };

/** The library as it ships, with nothing else on the page: no peer has anything like it. */
const product = { name: 'llm-fill-blank', variant: 'dist' };
const isBuilt = () => existsSync(new URL('../../dist/index.js', import.meta.url));

const starters = contenders.flatMap(({ name, decoders, starts = decoders }) => starts.map((variant) => ({ name, variant })));

export async function measureStart({ site, performance: model, rounds, say }) {
  const entrants = [...starters, ...(isBuilt() ? [product] : [])].map(({ name, variant }) => ({
    name,
    variant,
    path: `/start/${name}-${variant}.html`,
    html: name === product.name ? productPage : minimalPage({ name, variant }, model),
    samples: [],
  }));
  for (const starter of entrants) {
    site.server.put(starter.path, () => starter.html);
    await startOnce(site, starter.path); // compresses the files, and the disk's cache has them
  }
  await inRounds(entrants, rounds, async ({ name, variant, path, samples }, round) => {
    say(`start, round ${round + 1}: ${name} ${variant}`);
    samples.push(await startOnce(site, path));
  });
  return entrants.map(({ name, variant, samples }) => {
    const middle = (key) => (samples[0][key] === undefined ? undefined : median(samples.map((sample) => sample[key])));
    return {
      name,
      variant,
      milliseconds: middle('first'),
      session: middle('session'),
      codeKilobytes: middle('codeBytes') / 1000,
      modelKilobytes: middle('modelBytes') / 1000,
      peakMegabytes: middle('peakMegabytes'),
      token: samples[0].token,
      samples: samples.map(({ first }) => first),
    };
  });
}

/** A page that asks for its big files at once, as a careful author would write it. */
function minimalPage({ name, variant }, model) {
  const task = { source: sourceOf(model), variant, prompt: model.prompt };
  const ending = (endings[name] ?? peersEnding)(variant);
  const early = [`/models/${model.name}${ending}`, ...(wasm[name] ? [`/peers/${wasm[name]}`] : [])];
  return `<!doctype html><html lang="en"><title>${name}</title><link rel="icon" href="data:,">
${early.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`).join('\n')}
<script type="application/json" id="task">${JSON.stringify(task)}</script>
<script type="module" src="/pages/start/${name}/page.js"></script><body></body></html>`;
}

/** The widget and a reader who guesses at once; the prediction is there when its bars are on screen. */
const productPage = `<!doctype html><html lang="en"><title>Product</title><link rel="icon" href="data:,">
<script>
  const look = () => {
    const root = document.querySelector('llm-fill-blank')?.shadowRoot;
    root?.querySelector('[part~=choice]')?.click();
    if (root?.querySelector('[part~=bar]')) globalThis.started = { first: performance.now() };
    else requestAnimationFrame(look);
  };
  look();
</script>
<script type="module" src="/dist/index.js"></script><main><llm-fill-blank></llm-fill-blank></main></html>`;

const isModel = ({ pathname }) => /^\/(models\/|dist\/chunks\/base-)/.test(pathname);

async function startOnce({ browser, server }, path) {
  const before = await renderers(browser);
  const context = await browser.newContext();
  const page = await context.newPage();
  server.takeSent();
  await page.goto(server.url + path);
  const started = await page
    .waitForFunction(() => globalThis.started)
    .then(
      (handle) => handle.jsonValue(),
      (error) => {
        throw new Error(`${path} predicts nothing; is dist/ as the sources are?`, { cause: error });
      },
    );
  const sent = server.takeSent();
  const fresh = (await renderers(browser)).filter((id) => !before.includes(id));
  const peaks = fresh.map(peakMegabytes).filter((peak) => peak !== undefined);
  await context.close();
  const bytes = (what) => what.reduce((sum, { bytes }) => sum + bytes, 0);
  const [models, code] = [sent.filter(isModel), sent.filter((file) => !isModel(file))];
  return {
    ...started,
    codeBytes: bytes(code),
    modelBytes: bytes(models),
    peakMegabytes: peaks.length > 0 ? Math.max(...peaks) : undefined,
  };
}

async function renderers(browser) {
  const cdp = await browser.newBrowserCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  await cdp.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** The most memory that a process had, where the system tells (Linux). */
function peakMegabytes(id) {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return undefined;
  }
}
