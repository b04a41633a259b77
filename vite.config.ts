/**
 * Three builds of one source; `npm run build` runs them in this order:
 *
 * - `vite build`               dist/          ES modules for a script tag: lit and all else inside, in shared chunks
 * - `vite build --mode npm`    dist/npm/      the same modules one by one for bundlers and Node: dependencies stay imports
 * - `vite build --mode embed`  dist/embed.js  one classic script with everything inlined, worker and weights too
 *
 * All are library builds: vite's app builds wrap each dynamic import in a helper that needs a document.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const tags = readdirSync('src/elements').filter((name) => !name.endsWith('.ts'));

/** Entry name → source file, given the entries of one tag. */
const entries = (ofElement: (tag: string) => Record<string, string>): Record<string, string> =>
  Object.assign({ index: 'src/index.ts', 'headless/index': 'src/headless/index.ts' }, ...tags.map(ofElement)) as Record<string, string>;

const browser: UserConfig['build'] = {
  lib: {
    formats: ['es'],
    entry: entries((tag) => ({ [`elements/${tag}`]: `src/elements/${tag}/index.ts` })),
  },
  rolldownOptions: {
    output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true },
  },
};

const npm: UserConfig['build'] = {
  outDir: 'dist/npm',
  minify: false, // the consumer's bundler does it
  lib: {
    formats: ['es'],
    entry: entries((tag) => ({
      [`elements/${tag}/index`]: `src/elements/${tag}/index.ts`,
      [`elements/${tag}/${tag}`]: `src/elements/${tag}/${tag}.ts`,
    })),
  },
  rolldownOptions: {
    external: [/^lit($|\/)/, /^@lit\//, '@shoelace-style/localize', 'sortablejs', 'valibot'],
    output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
  },
};

const embed: UserConfig['build'] = {
  emptyOutDir: false,
  lib: { formats: ['iife'], name: 'LlmWidgets', entry: 'src/index.ts', fileName: () => 'embed.js' },
  rolldownOptions: { output: { minify: true, codeSplitting: false } },
};

const builds: Record<string, UserConfig['build']> = { npm, embed };

/** For a script that may come from another origin a worker file is out of reach: embed.js takes the worker that is inlined as a blob. */
const inlineWorker = {
  find: /^\.{1,2}\/(?:.*\/)?create-worker\.js$/,
  replacement: fileURLToPath(new URL('src/runtime/create-worker.inline.ts', import.meta.url)),
};

/** Comments and white space only: the minifier that comes with the plugin drops or skips CSS of recent years, such as @starting-style. */
const squeezeCSS = (css: string) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1');

const templates = minifyTemplateLiterals({
  include: ['src/**/*.ts'],
  options: { minifyOptions: { minifyCSS: squeezeCSS, keepClosingSlash: true } }, // in SVG a slash is what closes an element
});

/** The stylesheet that authors may link, beside the scripts and under a name that stays. */
const pageStyles: Plugin = {
  name: 'page-styles',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'llm-widgets.css', source: readFileSync('src/llm-widgets.css') });
  },
};

export default defineConfig(({ mode }) => ({
  base: './', // the built files find each other from wherever they lie
  publicDir: false,
  plugins: [templates, mode in builds ? [] : pageStyles],
  resolve: { alias: mode === 'embed' ? [inlineWorker] : [] },
  // One file without imports: a bundler that knows nothing of workers can copy it.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/[name].js', codeSplitting: false, minify: true } } },
  build: { target: 'es2022', chunkSizeWarningLimit: 10_000, reportCompressedSize: false, ...(builds[mode] ?? browser) },
}));
