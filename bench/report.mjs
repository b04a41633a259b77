/** The measurements as tables in Markdown: what a person reads, and what docs/benchmarks.md keeps. */

const number = (x, digits = 3) =>
  x === undefined || Number.isNaN(x) ? '–' : Number(x.toPrecision(digits)).toLocaleString('en', { maximumSignificantDigits: digits });

function table(head, rows) {
  const lines = [head, ...rows].map((cells) => cells.map((cell) => (typeof cell === 'number' ? number(cell) : (cell ?? '–'))));
  const widths = head.map((_, column) => Math.max(3, ...lines.map((cells) => String(cells[column]).length)));
  const line = (cells) =>
    `| ${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(lines[0]), rule, ...lines.slice(1).map(line)].join('\n');
}

const who = ({ name, variant }) => (variant === 'f32' ? name : `${name}, ${variant}`);

/** Section → its parts: a title, a table and what the table leaves open. */
const sections = {
  generate: (models) =>
    Object.entries(models).map(([model, rows]) => [
      `Generation, ${model} weights`,
      table(
        ['', 'session ms', 'tokens/s', 'prefill ms', 'largest difference', 'same first choice', 'same tokens'],
        rows.map((row) => [
          who(row),
          row.session,
          row.tokensPerSecond,
          row.prefill,
          row.difference.toExponential(0),
          `${number(100 * row.sameFirst)} %`,
          row.sameTokens,
        ]),
      ),
    ]),
  learn: (rows) => [
    [
      'A lesson of the shipped model',
      table(
        ['', 'ms', 'probability before', 'after', 'tokens/s before', 'after'],
        rows.map((row) => [
          who(row),
          row.milliseconds,
          row.probability.before,
          row.probability.after,
          row.tokensPerSecond.before,
          row.tokensPerSecond.after,
        ]),
      ),
      'One step on one sentence, with the search for its length and the rounding of every weight; then greedy generation again.',
    ],
  ],
  train: (rows) => [
    [
      'Training step',
      table(
        ['', 'ms', 'loss of step 3'],
        rows.map((row) => [who(row), row.milliseconds, row.losses[2].toFixed(4)]),
      ),
      `8 texts of 64 tokens, every position predicted, AdamW. \`plain-8\` and \`simd-8\` train low-rank additions (rank 8) in place of all weights.

TensorFlow.js can get its gradients in three ways, which count apart:

- _autodiff_: by its own automatic differentiation (\`tf.valueAndGrads\`), as the library trains, in the form that was measured fastest. Its
  gradient of a product transposes on the fly, for which the WebAssembly backend has no fast kernel: nine tenths of the step.
- _own-product_: by the same, but for a gradient of the product that was written for this bench (\`tf.customGrad\`) and transposes first.
- _by-hand_: no differentiation at all; a backward pass that was written for this bench on the library's kernels.`,
    ],
  ],
  size: (rows) => [
    [
      'Code to load',
      table(
        ['', 'minified KB', 'brotli KB'],
        rows.map(({ what, minified, brotli }) => [what, minified / 1000, brotli / 1000]),
      ),
    ],
  ],
  start: (rows) => [
    [
      'From navigation to the first prediction',
      table(
        ['', 'ms', 'session ms', 'code KB', 'model KB', 'peak memory MiB'],
        rows.map((row) => [who(row), row.milliseconds, row.session, row.codeKilobytes, row.modelKilobytes, row.peakMegabytes]),
      ),
      `A page with nothing on it but the contender, and the performance model. \`llm-fill-blank\` is no contender but the library as it ships,
with the model that ships: from navigation until the model's bars are on screen, with a reader who guesses at once.`,
    ],
  ],
  matmul: ({ ceiling, products }) => [
    [
      `Matrix products, ceiling ${number(ceiling)} GFLOP/s`,
      table(
        ['', 'rows × inputs × outputs', 'GFLOP/s', 'of the ceiling'],
        products.map(({ name, form, shape, gigaflops, ofCeiling }) => [`${name}, ${form}`, shape.join(' × '), gigaflops, ofCeiling]),
      ),
    ],
  ],
  growth: ({ parameters, context, slopes }) => [
    [
      'Growth with parameters',
      table(
        ['', 'parameters', 'ms a token', 'ms a step'],
        parameters.map((row) => [row.variant, number(row.parameters), row.millisecondsAToken, row.millisecondsAStep]),
      ),
    ],
    [
      'Growth with what was read',
      table(
        ['', 'tokens read', 'ms a token'],
        context.map((row) => [row.variant, String(row.context), row.millisecondsAToken]),
      ),
    ],
    ['Slopes (log-log; 1 is in proportion)', table(['', 'slope'], Object.entries(slopes))],
  ],
  offline: ({ steps, threads }) => [
    [
      'Training step in Node',
      table(
        ['', 'ms'],
        steps.map((row) => [who(row), row.milliseconds]),
      ),
    ],
    [
      'Offline trainer',
      table(
        ['threads', 'tokens/s', 'weights'],
        threads.map((row) => [String(row.threads), row.tokensPerSecond, row.fingerprint]),
      ),
    ],
  ],
  widgets: (result) => [['Widgets', `\`\`\`json\n${JSON.stringify(result, null, 2)}\n\`\`\``]],
};

export function reportOf({ date, machine, results, ratios, problems }) {
  const parts = Object.entries(results).flatMap(([section, result]) => sections[section](result));
  return `# Benchmarks

Written by \`npm run bench -- --write\` on ${date}: ${machine.processor}, ${machine.cores} cores, ${machine.memory}, ${machine.system}, Node ${machine.node}, Chromium ${machine.browser},
load ${machine.load.toFixed(1)} when it began.

Every contender runs in headless Chromium on one thread, with the same weights, in turn with all others; numbers are medians over the
rounds. The performance model has 1.05 million parameters (vocabulary 2,048, width 128, 4 layers, 4 heads, feed-forward 512, context 128).
Each runtime is tried in several ways and counts with the fastest that writes the very same tokens. How it is done: \`bench/\`.

## Ratios

How many times as fast as them we are: medians of ratios taken within a round. \`matmul/ceiling\` is the share that our slowest product has of
what one thread can multiply and add, \`threads/2\` two threads over one, \`generate-after-lesson/before\` speed after a lesson over speed before.

${table(['', 'ratio'], Object.entries(ratios))}
${problems.length > 0 ? `\n**Does not hold:** ${problems.join('; ')}.\n` : ''}
${parts.map((part) => `## ${part.filter(Boolean).join('\n\n')}`).join('\n\n')}
`;
}
