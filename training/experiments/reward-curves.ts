/**
 * `node --import tsx training/experiments/reward-curves.ts [--steps 480] [--json]`: learning curves of a reward model like the one that ships, by how good the crowd is
 * that it learns from: labels flipped at random, and a bias for longer replies that all raters share. Shorter runs than the shipped one.
 * Writes docs/reward-curves.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { pairBatch, scoreReply, weighPairs } from '../../src/engine/fine-tuning/reward.js';
import { packed } from '../batches/chat-batches.js';
import { runCommand } from '../command-line.js';
import { reward } from '../config/reward.js';
import { picksOf, shorterIsBetter, type Crowd } from '../measures/preference-curves.js';
import { evaluatePreferences, parsePreferences, type PreferencePair } from '../measures/preferences.js';
import { percent } from '../measures/shares.js';
import { FineTuner } from '../optimise/fine-tuner.js';
import { pairsToLearn } from '../stages/reward.js';
import { stageModel } from '../publish/stored-models.js';

const CROWDS: readonly Crowd[] = [
  ...[0, 0.1, 0.2, 0.3, 0.4].map((flips) => ({ flips, lengthBias: 0 })),
  ...[0.3, 0.6].map((lengthBias) => ({ flips: 0, lengthBias })),
];
const HELD_OUT = 400;
const MEASURED_AT = [1 / 8, 1 / 4, 1 / 2, 1];
const BLIND = new URL('../suites/preferences.tsv', import.meta.url);

interface Point {
  pairs: number;
  agreement: Record<string, number>;
}

await runCommand('reward-curves', async (args) => {
  const { values } = parseArgs({
    args,
    options: { steps: { type: 'string', default: '480' }, json: { type: 'boolean', default: false } },
  });
  const base = await stageModel('sft');
  const config = { ...reward, steps: Number(values.steps), examples: 12_000 };
  const { training, heldOut } = pairsToLearn(config);
  const own = heldOut.slice(0, HELD_OUT);
  const sets = {
    'held out': own,
    'held out, shorter is better': shorterIsBetter(own),
    blind: parsePreferences(readFileSync(BLIND, 'utf8'), 'preferences.tsv'),
  };
  const curves = CROWDS.map((crowd) => {
    const points = learn(training, crowd);
    console.error(JSON.stringify({ crowd, points }));
    return { crowd, points };
  });
  if (values.json) console.log(JSON.stringify(curves));
  else await writeReport(curves);

  function learn(pairs: readonly PreferencePair[], crowd: Crowd): Point[] {
    const tuner = new FineTuner(base, config);
    const model = new LanguageModel(base);
    const picks = picksOf(pairs, crowd, new Random(config.seed));
    const exampleOf = ({ prompt, a, b, label }: (typeof picks)[number]) => {
      const [picked, other] = label === 1 ? [a, b] : [b, a];
      return pairBatch(model.tokenizer, prompt, picked, other, base.config.context);
    };
    const batches = packed(picks, exampleOf, config);
    const measuredAt = MEASURED_AT.map((share) => Math.round(share * config.steps));
    const points: Point[] = [];
    let seen = 0;
    for (let step = 1; step <= config.steps; step++) {
      const batch = batches(step);
      tuner.step(batch, weighPairs);
      seen += batch.targets.length / 4;
      if (!measuredAt.includes(step)) continue;
      const learned = new LanguageModel(tuner.model());
      const score = (prompt: string, reply: string) => finish(scoreReply(learned, prompt, reply));
      const agreement = Object.fromEntries(Object.entries(sets).map(([name, some]) => [name, evaluatePreferences(some, score).accuracy]));
      points.push({ pairs: seen, agreement });
    }
    return points;
  }
});

async function writeReport(curves: readonly { crowd: Crowd; points: readonly Point[] }[]): Promise<void> {
  const sets = Object.keys(curves[0].points[0].agreement);
  const tables = sets.map((set) =>
    [
      `## ${set.charAt(0).toUpperCase()}${set.slice(1)}`,
      '',
      `| pairs learned from | ${curves[0].points.map(({ pairs }) => pairs).join(' | ')} |`,
      `| --- | ${curves[0].points.map(() => '---').join(' | ')} |`,
      ...curves.map(
        ({ crowd: { flips, lengthBias }, points }) =>
          `| ${lengthBias > 0 ? `${percent(lengthBias)} take the longer reply` : `${percent(flips)} of labels flipped`} | ${points.map(({ agreement }) => percent(agreement[set])).join(' | ')} |`,
      ),
    ].join('\n'),
  );
  const text = `# The reward model and its raters

Made by \`node --import tsx training/experiments/reward-curves.ts\`: short runs like that of the reward model that ships, but without the SFT model's own replies, each on the picks of another crowd. Figures are the share of pairs without any error in which the better
reply scores higher: *held out* pairs of the same making, and \`training/suites/preferences.tsv\` (*blind*). One run each, so a few points are chance.

${tables.join('\n\n')}
`;
  writeFileSync(new URL('../../docs/reward-curves.md', import.meta.url), await format(text, { parser: 'markdown', printWidth: 140 }));
  console.log(text);
}
