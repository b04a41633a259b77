/** The reward model: pairs of replies → low-rank additions to the SFT model → src/models/reward.*. */
import { pairBatch, margin, weighPairs } from '../../src/engine/reward.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { Random } from '../../src/engine/random.js';
import { packed } from '../chat-batches.js';
import type { FineTuningConfig } from '../config/sft.js';
import { cardPreferences } from '../data/preferences/cards.js';
import { declinePreferences } from '../data/preferences/declines.js';
import { preferences } from '../data/preferences/index.js';
import { isHeldOut, writtenPreferences, type WrittenPreference } from '../data/preferences/written.js';
import { evaluationItems } from '../evaluate/read-items.js';
import type { PreferencePair } from '../evaluate/preferences.js';
import { FineTuner } from '../fine-tuner.js';
import { ownPairs } from '../own-pairs.js';
import { publishReward } from '../publish-reward.js';
import { stageModel } from '../stored-models.js';
import { runFineTuning } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

export async function trainReward(config: FineTuningConfig, options: StageOptions): Promise<void> {
  const base = await stageModel('sft'); // it can read questions already
  const tuner = new FineTuner(base, config);
  const { tokenizer } = new LanguageModel(base);
  const { training, heldOut } = pairsToLearn(config, ownPairs(base, config.seed));
  const batches = packed(
    training.map(({ prompt, chosen, rejected }) => pairBatch(tokenizer, prompt, chosen, rejected, base.config.context)),
    config,
  );
  console.log(`reward: ${training.length.toLocaleString('en')} pairs`);

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
  if (totals.finished) await publishReward(tuner, heldOut, totals);
}

/**
 * Pairs to learn from, two shares of them written by hand, a share each generated, made of cards, and about whether to decline, and where there are
 * some a share with replies of a model's own; of all some are held out, with all their wordings.
 */
export function pairsToLearn(
  { seed, examples, heldOutEvery }: Pick<FineTuningConfig, 'seed' | 'examples' | 'heldOutEvery'>,
  own?: Generator<WrittenPreference, never>,
): {
  training: PreferencePair[];
  heldOut: PreferencePair[];
} {
  const items = evaluationItems(['questions', 'tune/questions', 'requests', 'preferences']);
  const training: PreferencePair[] = [];
  const heldOut: PreferencePair[] = [];
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
