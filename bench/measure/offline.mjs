/** Training without a browser: one thread against the naive loops, two threads against one. */
import { fingerprintOf } from '../../src/engine/files/checksum.ts';
import { readWeightsFile } from '../../src/engine/files/weights-file.ts';
import { weightsOn } from '../../src/engine/weights.ts';
import { base } from '../../training/config/base.ts';
import { buildCorpus } from '../../training/batches/corpus.ts';
import { Trainer } from '../../training/optimise/trainer.ts';
import { NaiveTrainer } from '../contenders/naive/trainer.ts';
import { OurTrainer } from '../contenders/ours/trainer.ts';
import { denseBatch, performanceShape } from '../shapes.ts';
import { median } from '../statistics.mjs';
import { inRounds } from './rounds.mjs';

const NAIVE_ROUNDS = 3;
const CHARACTERS = 500_000; // of the corpus: enough for a vocabulary of this size
const STEPS_AT_ONCE = 2;

export async function measureOffline({ performance: model, rounds, say }) {
  return { steps: await stepsInNode(model, say), threads: await threads(rounds, say) };
}

/** Milliseconds of the bench's training step, interleaved. */
async function stepsInNode({ weights, config, files }, say) {
  const stored = readWeightsFile(files.find(({ ending }) => ending === '.llmw').make());
  const entrants = [
    { name: 'ours', variant: 'simd', trainer: new OurTrainer(stored, 'simd') },
    { name: 'ours', variant: 'plain', trainer: new OurTrainer(stored, 'plain') },
    { name: 'naive', variant: 'f32', trainer: new NaiveTrainer(weightsOn(weights.all.slice(), config), config) },
  ].map((entrant) => ({ ...entrant, samples: [] }));
  await inRounds(entrants, NAIVE_ROUNDS + 1, async ({ name, variant, trainer, samples }, round) => {
    say(`in Node, round ${round}: ${name} ${variant}`);
    const start = performance.now();
    trainer.step(denseBatch(config.vocabulary, round));
    if (round > 0) samples.push(performance.now() - start); // the first one warms up
  });
  return entrants.map(({ name, variant, samples }) => ({ name, variant, milliseconds: median(samples), samples }));
}

/** The offline trainer as `npm run train` runs it, at the bench's shape. */
async function threads(rounds, say) {
  const config = { ...base, model: performanceShape, corpus: { ...base.corpus, characters: CHARACTERS } };
  const corpus = buildCorpus(config);
  const entrants = [1, 2].map((count) => ({ count, trainer: new Trainer(config, corpus, count), milliseconds: [], tokens: 0 }));
  for (const { trainer } of entrants) await trainer.step(); // the workers start
  await inRounds(entrants, rounds, async (entrant, round) => {
    say(`offline trainer, round ${round + 1}: ${entrant.count} threads`);
    const start = performance.now();
    for (let n = 0; n < STEPS_AT_ONCE; n++) entrant.tokens += (await entrant.trainer.step()).tokens;
    entrant.milliseconds.push(performance.now() - start);
  });
  const result = entrants.map(({ count, trainer, milliseconds, tokens }) => ({
    threads: count,
    tokensPerSecond: tokens / rounds / (median(milliseconds) / 1000),
    fingerprint: fingerprintOf(new Uint8Array(trainer.weights.all.slice().buffer)),
    samples: milliseconds,
  }));
  for (const { trainer } of entrants) await trainer.stop();
  return result;
}
