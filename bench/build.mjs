/** Bundles as a site would: minified, each contender's pages alone and split where its own code says so. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contenders } from './contenders/list.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ENTRY = '\0entry';

/** What each kind of page runs. */
const entries = {
  decoder: (name) => `
    import { open } from '${here}contenders/${name}/decoder.ts';
    import { offerDecoder } from '${here}page/decoder.ts';
    globalThis.bench = offerDecoder(open);`,
  trainer: (name) => `
    import { open } from '${here}contenders/${name}/trainer.ts';
    import { offerTrainer } from '${here}page/trainer.ts';
    globalThis.bench = offerTrainer(open);`,
  start: (name) => `
    import { open } from '${here}contenders/${name}/decoder.ts';
    import { start } from '${here}page/start.ts';
    const { source, variant, prompt } = JSON.parse(document.getElementById('task').textContent);
    start(open, source, variant, prompt);`,
  matmul: () => `
    import { matmulBench } from '${here}page/matmul.ts';
    globalThis.bench = matmulBench;`,
  growth: () => `
    import { growthBench } from '${here}page/growth.ts';
    globalThis.bench = growthBench;`,
  learner: () => `
    import { learnerBench } from '${here}page/learner.ts';
    globalThis.bench = learnerBench;`,
};
const oursAlone = ['matmul', 'growth', 'learner'];

/** Writes `folder/KIND/NAME/page.js` and what it imports, for every page there is. */
export async function buildPages(folder) {
  for (const { name } of contenders) {
    const has = (file) => existsSync(`${here}contenders/${name}/${file}.ts`);
    const kinds = [...(has('decoder') ? ['decoder', 'start'] : []), ...(has('trainer') ? ['trainer'] : [])];
    for (const kind of kinds) await writePage(entries[kind](name), `${folder}/${kind}/${name}`);
  }
  for (const kind of oursAlone) await writePage(entries[kind](), `${folder}/${kind}/ours`);
}

/** An entry's code with all that it imports, in one file. */
export async function bundled(entry) {
  const { output } = await bundle(entry, {
    write: false,
    rolldownOptions: { preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
  });
  return output[0].code;
}

function writePage(entry, outDir) {
  return bundle(entry, { outDir, emptyOutDir: true });
}

function bundle(entry, { rolldownOptions = {}, ...options }) {
  return build({
    root: here,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? entry : undefined),
      },
    ],
    build: {
      ...options,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        ...rolldownOptions,
        input: ENTRY,
        output: { ...rolldownOptions.output, entryFileNames: 'page.js', minify: true },
      },
    },
  });
}
