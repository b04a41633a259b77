/** Pre-training: corpus → tokenizer → joint causal and masked training → evaluation → src/models/base.*. */
import { parameterCount } from '../../src/engine/config.js';
import type { VocabularyLists } from '../../src/engine/text/vocabulary.js';
import { RunFolder } from './checkpoint.js';
import type { TrainingConfig } from '../config/base.js';
import { buildCorpus } from '../batches/corpus.js';
import { keepCurve } from '../publish/curve.js';
import { minutes, Progress } from './progress.js';
import { publish } from '../publish/base.js';
import { Trainer } from '../optimise/trainer.js';
import { OtherRun, runFolderOf, SAVE_SECONDS, type StageOptions } from './stage.js';

/** What a checkpoint of this stage remembers beside its numbers. */
export interface BaseFacts {
  config: TrainingConfig;
  vocabulary: VocabularyLists;
}

export async function trainBase(config: TrainingConfig, options: StageOptions): Promise<void> {
  const run = new RunFolder<BaseFacts>(runFolderOf('base', options));
  if (options.fresh) run.clear();
  const checkpoint = run.load();
  if (checkpoint && JSON.stringify(checkpoint.facts.config) !== JSON.stringify(config)) throw new OtherRun('base');

  console.log(`Writing ${config.corpus.characters.toLocaleString('en')} characters of tiny internet …`);
  const corpus = buildCorpus(config, checkpoint?.facts.vocabulary);
  const charactersPerToken = corpus.training.characters / corpus.training.tokens.length;
  console.log(
    `${corpus.dropped.toLocaleString('en')} documents left out for an evaluation item; ${corpus.training.tokens.length.toLocaleString('en')} tokens, ${charactersPerToken.toFixed(2)} characters each; ` +
      `${parameterCount(config.model).toLocaleString('en')} weights; ${checkpoint ? `going on after step ${checkpoint.step}` : 'starting from random weights'}`,
  );

  const trainer = new Trainer(config, corpus, options.threads, checkpoint?.state);
  const progress = new Progress(config.steps, charactersPerToken);
  const stopAfter = Math.min(config.steps, options.stopAfter ?? config.steps);
  const before = { tokens: checkpoint?.tokens ?? 0, seconds: checkpoint?.seconds ?? 0 };
  const started = performance.now();
  let { tokens } = before;
  const seconds = () => before.seconds + (performance.now() - started) / 1000;
  const facts = { config, vocabulary: corpus.vocabulary };
  const save = () => run.save({ facts, step: trainer.state.step, tokens, seconds: seconds(), state: trainer.state });

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

  if (trainer.state.step < config.steps) return;
  keepCurve('base', run.losses, config);
  await publish(config, corpus, trainer.weights, { tokens, seconds: took });
}
