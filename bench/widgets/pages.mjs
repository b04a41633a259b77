/** The pages that are measured: articles with a number of widgets in them, and what to compare them with. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export const COUNTS = [1, 10, 30, 100];

const SENTENCES = [
  ['He cut the bread with a <mark>knife</mark>.', 'spoon', 'cloud', 'friend'],
  ['The <mark>sun</mark> is shining and the sky is blue.', 'moon', 'lamp', 'river'],
  ['She brushed her <mark>teeth</mark> and went to bed.', 'hair', 'dog', 'shoes'],
  ['He was hungry, so he made a <mark data-accept="cake">sandwich</mark>.', 'cake', 'chair', 'phone'],
  ['The cat sat on the <mark>mat</mark> and slept.'],
];

const page = (body, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Measured</title>` +
  `<link rel="icon" href="data:,"><link rel="stylesheet" href="/dist/llm-widgets.css">${script}<main>${body}</main></html>`;

const article = (count) => Array.from({ length: count }, (_, n) => section(n)).join('\n');

function section(n) {
  const [sentence, ...choices] = SENTENCES[n % SENTENCES.length];
  const list = choices.length > 0 ? `<ul>${choices.map((word) => `<li>${word}</li>`).join('')}</ul>` : '';
  return `<h2>Exercise ${n + 1}</h2><llm-fill-blank><p>${sentence}</p>${list}</llm-fill-blank>`;
}

/**
 * Pathname → HTML. `/modules/30` and `/classic/30`: an article with 30 widgets, as modules and as the single script; `/plain/30`: the same
 * without the library; `/hello/30`: 30 Lit hellos.
 */
export async function measuredPages() {
  const modules = '<script type="module" src="/dist/index.js"></script>';
  const classic = '<script defer src="/dist/embed.js"></script>';
  const hello = `<script type="module">${await bundled('hello.js')}</script>`;
  return Object.fromEntries(
    COUNTS.flatMap((count) => [
      [`/modules/${count}`, page(article(count), modules)],
      [`/classic/${count}`, page(article(count), classic)],
      [`/plain/${count}`, page(article(count))],
      [`/hello/${count}`, page('<lit-hello></lit-hello>'.repeat(count), hello)],
    ]),
  );
}

/** One file of this folder with what it imports, built as the library is. */
async function bundled(file) {
  const entry = fileURLToPath(new URL(file, import.meta.url));
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] }, rolldownOptions: { output: { minify: true } } },
  });
  return output[0].code;
}
