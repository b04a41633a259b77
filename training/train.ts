/**
 * `npm run train`: corpus → tokenizer → joint causal and masked training → evaluation → src/models/.
 * Goes on from the last checkpoint; `--fresh` starts again.
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { parameterCount } from '../src/engine/config.js';
import { RunFolder } from './checkpoint.js';
import { base } from './config/base.js';
import { buildCorpus } from './corpus.js';
import { minutes, Progress } from './progress.js';
import { publish } from './publish.js';
import { Trainer } from './trainer.js';

const SAVE_SECONDS = 60;

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    threads: { type: 'string', default: '2' },
    /** Where checkpoint and losses go. */
    out: { type: 'string', default: fileURLToPath(new URL('./runs/base', import.meta.url)) },
    /** For trials: stop after so many steps of the schedule, and publish nothing. */
    'stop-after': { type: 'string' },
    /** Another length of the whole schedule. */
    steps: { type: 'string' },
    /** Another size of the corpus. */
    characters: { type: 'string' },
  },
});

const config = {
  ...base,
  ...(values.steps && { steps: Number(values.steps) }),
  ...(values.characters && { corpus: { ...base.corpus, characters: Number(values.characters) } }),
};
const run = new RunFolder(values.out);
if (values.fresh) run.clear();
const checkpoint = run.load();
if (checkpoint && JSON.stringify(checkpoint.config) !== JSON.stringify(config)) {
  console.error('The checkpoint belongs to another configuration. Use --fresh to start again, or --out for another folder.');
  process.exit(1);
}

console.log(`Writing ${config.corpus.characters.toLocaleString('en')} characters of tiny internet …`);
const corpus = buildCorpus(config, checkpoint?.vocabulary);
const charactersPerToken = corpus.training.characters / corpus.training.tokens.length;
console.log(
  `${corpus.training.tokens.length.toLocaleString('en')} tokens, ${charactersPerToken.toFixed(2)} characters each; ` +
    `${parameterCount(config.model).toLocaleString('en')} weights; ${checkpoint ? `going on after step ${checkpoint.step}` : 'starting from random weights'}`,
);

const trainer = new Trainer(config, corpus, Number(values.threads), checkpoint?.state);
const progress = new Progress(config.steps, charactersPerToken);
const stopAfter = Math.min(config.steps, values['stop-after'] ? Number(values['stop-after']) : config.steps);
const before = { tokens: checkpoint?.tokens ?? 0, seconds: checkpoint?.seconds ?? 0 };
const started = performance.now();
let { tokens } = before;
const seconds = () => before.seconds + (performance.now() - started) / 1000;
const save = () =>
  run.save({ config, vocabulary: corpus.vocabulary, step: trainer.state.step, tokens, seconds: seconds(), state: trainer.state });

let saved = performance.now();
while (trainer.state.step < stopAfter) {
  const report = await trainer.step();
  tokens += report.tokens;
  run.log(report);
  progress.show(report);
  if (performance.now() - saved > 1000 * SAVE_SECONDS) {
    save();
    saved = performance.now();
  }
}
const took = seconds();
save();
await trainer.stop();
console.log(`${tokens.toLocaleString('en')} tokens in ${minutes(took)}`);

if (trainer.state.step === config.steps) await publish(config, corpus, trainer.weights, { tokens, seconds: took });
