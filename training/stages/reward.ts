/** The reward model: pairs of replies → low-rank additions to the SFT model → src/models/reward.*. */
import { pairBatch, margin, weighPairs } from '../../src/engine/fine-tuning/reward.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { Random } from '../../src/engine/random.js';
import { packed } from '../batches/chat-batches.js';
import type { FineTuningConfig } from '../config/sft.js';
import { cardPreferences } from '../data/preferences/cards.js';
import { declinePreferences } from '../data/preferences/declines.js';
import { preferences } from '../data/preferences/index.js';
import { isHeldOut, writtenPreferences } from '../data/preferences/written.js';
import { evaluationItems } from '../measures/read-items.js';
import type { PreferencePair } from '../measures/preferences.js';
import { FineTuner } from '../optimise/fine-tuner.js';
import { openPairs, OwnReplies, type OpenPair } from '../batches/own-pairs.js';
import { publishReward } from '../publish/reward.js';
import { stageModel } from '../publish/stored-models.js';
import { runFineTuning } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

/** How many held-out pairs tell how good it is, less those whose own reply is no worse. */
const MEASURED = 1000;

export async function trainReward(config: FineTuningConfig, options: StageOptions): Promise<void> {
  const base = await stageModel('sft'); // it can already read questions
  const tuner = new FineTuner(base, config);
  const { tokenizer } = new LanguageModel(base);
  const { training, heldOut } = pairsToLearn(config, openPairs(config.seed));
  const own = new OwnReplies(base, config.seed);
  const complete = (pair: PreferencePair | OpenPair) => ('given' in pair ? own.complete(pair) : pair);
  const exampleOf = (pair: PreferencePair | OpenPair) => {
    const whole = complete(pair);
    return whole && pairBatch(tokenizer, whole.prompt, whole.chosen, whole.rejected, base.config.context);
  };
  const batches = packed(training, exampleOf, config);
  console.log(`reward: at most ${training.length.toLocaleString('en')} pairs`);

  const totals = await runFineTuning(tuner, { config, sft: base.fingerprint }, options, (step) => {
    const batch = batches(step);
    let right = 0;
    const pairs = batch.targets.length / 4;
    tuner.step(batch, (logProbabilities) => {
      for (let i = 0; i < logProbabilities.length; i += 4) if (margin(logProbabilities, i) > 0) right++;
      return weighPairs(logProbabilities);
    });
    return { tokens: batch.tokens.length, figures: { right: right / pairs } };
  });
  if (!totals.finished) return;
  const measured = heldOut.slice(0, MEASURED).flatMap((pair) => complete(pair) ?? []);
  await publishReward(tuner, measured, totals);
}

/**
 * Pairs to learn from: two shares written by hand, and one share each generated, made from cards, and about whether to decline; with `own`, one
 * more share to be paired with a model's own replies. Some of every kind are held out, with all their wordings.
 */
export function pairsToLearn<Own extends OpenPair = never>(
  { seed, examples, heldOutEvery }: Pick<FineTuningConfig, 'seed' | 'examples' | 'heldOutEvery'>,
  own?: Generator<Own, never>,
): {
  training: (PreferencePair | Own)[];
  heldOut: (PreferencePair | Own)[];
} {
  const items = evaluationItems(['questions', 'tune/questions', 'requests', 'preferences']);
  const training: (PreferencePair | Own)[] = [];
  const heldOut: (PreferencePair | Own)[] = [];
  const numbers = new Map<string, number>();
  const written = writtenPreferences(seed);
  const streams = [preferences(seed), written, cardPreferences(seed), written, declinePreferences(new Random(seed)), ...(own ? [own] : [])];
  while (training.length < examples) {
    for (const stream of streams) {
      const pair = stream.next().value;
      if (items.foundIn(pair.prompt)) continue;
      const entry = 'entry' in pair ? pair.entry : `generated ${pair.prompt}`;
      const number = numbers.get(entry) ?? numbers.size;
      numbers.set(entry, number);
      (number % heldOutEvery === 0 || isHeldOut(entry) ? heldOut : training).push(pair);
    }
  }
  // Two entries may come to the same question.
  const taught = new Set(training.map(({ prompt }) => prompt.toLowerCase()));
  return { training, heldOut: heldOut.filter(({ prompt }) => !taught.has(prompt.toLowerCase())) };
}
