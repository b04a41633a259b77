/** What a page has to load of our code: bytes as a static host sends them, minified and compressed. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib'; // of quality 11 unless told
import { bundled } from '../build.mjs';

const engine = fileURLToPath(new URL('../../src/engine/', import.meta.url));
const worker = new URL('../../dist/assets/worker.js', import.meta.url);

const numbers = {
  'memory/arena.ts': ['Arena'],
  'transformer.ts': ['Transformer'],
  'decoder.ts': ['Decoder'],
  'training.ts': ['Training'],
  'memory/fastest-memory.ts': ['fastestMemory'], // both sets of kernels, and the check that chooses
  'files/weights-file.ts': ['readWeights', 'fillWeights'],
  'sampler.ts': ['sample'],
};
const words = {
  'text/tokenizer.ts': ['Tokenizer'],
  'language-model.ts': ['LanguageModel'],
  'writing.ts': ['Writing'],
  'learner.ts': ['Learner', 'openLearner'],
};

export async function measureSize() {
  const rows = [
    {
      what: 'numbers: transformer, decoder, training, both sets of kernels, weights file, sampler',
      code: await bundled(exporting(numbers)),
    },
    { what: 'the same with tokenizer, language model and learner', code: await bundled(exporting({ ...numbers, ...words })) },
  ];
  if (existsSync(worker)) rows.push({ what: 'the worker as it ships (dist/assets/worker.js)', code: readFileSync(worker, 'utf8') });
  return rows.map(({ what, code }) => ({ what, minified: Buffer.byteLength(code), brotli: brotliCompressSync(code).length }));
}

const exporting = (files) =>
  Object.entries(files)
    .map(([file, names]) => `export { ${names.join(', ')} } from '${engine}${file}';`)
    .join('\n');
