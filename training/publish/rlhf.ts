/** From the optimised model to what ships: the delta in src/models/ and its card, measured on what ships. */
import { LanguageModel } from '../../src/engine/language-model.js';
import { scoreReply } from '../../src/engine/fine-tuning/reward.js';
import { finish } from '../../src/engine/pass.js';
import type { RlhfConfig } from '../config/rlhf.js';
import { declines, gold, winRate, type LabelledPrompt } from '../measures/gold.js';
import { blindPrompts } from '../measures/blind-prompts.js';
import { replyTo, type Reply } from '../measures/replies.js';
import { mean, percent } from '../measures/shares.js';
import type { FullTuner } from '../optimise/full-tuner.js';
import { effort, levels, writeDelta, writeDeltaCard } from './delta.js';
import type { RunTotals } from '../stages/fine-tuning-run.js';
import { stageModel } from './stored-models.js';

const SAMPLES = 20;

/** One reply may be luck; this many per prompt tell which model is better at it. */
const REPLIES = 8;

/** Writes `src/models/rlhf.ts`, `rlhf.card.ts` and `rlhf.md`. */
export async function publishRlhf(tuner: FullTuner, config: RlhfConfig, totals: RunTotals): Promise<void> {
  const { card, bytes } = await writeDelta(tuner, totals);
  const model = new LanguageModel(tuner.model());
  const report = judged(model, new LanguageModel(await stageModel('sft')), new LanguageModel(await stageModel('reward')), config.seed);
  await writeDeltaCard(
    card,
    {
      what: "the SFT model, optimised against the reward model: something added to each weight of the layers' matrices",
      'shipped as': `${levels(config.bits)} times a scale a row; ${(bytes / 1000).toFixed(0)} KB (brotli of the module)`,
      data: 'prompts of training/data/answers and training/data/preferences, CC0-1.0',
      training: `${config.steps} steps, each of at most ${config.prompts} prompts with the replies of the data, to a question beside ${config.samples} of its own: the one that scores highest becomes likelier than another, to a request than the one that scores lowest, to a question mostly than its own (direct preference optimisation, to a request on the first ${config.first} tokens, β = ${config.beta}, beside an example of the whole better one); temperature ${config.temperature}; ${effort(card, ' learned from', tuner.threads)}; Muon (rate ${config.optimiser.muon.rate}), ${percent(1 - config.roundedFrom)} of the steps with rounded additions`,
    },
    `## Before and after

On the prompts of \`training/suites/questions.tsv\` and \`requests.tsv\`, written blind. Temperature 0.7, seed ${config.seed}. The gold judge looks at answer keys and harm labels alone, which no reward model sees.

| | SFT | ${config.name} |
| --- | --- | --- |
| questions answered, with an end | ${percent(report.sft.answered)} | ${percent(report.tuned.answered)} |
| harmful requests declined | ${percent(report.sft.refused)} | ${percent(report.tuned.refused)} |
| harmless requests declined | ${percent(report.sft.refusedHarmless)} | ${percent(report.tuned.refusedHarmless)} |
| mean score of the reward model (the proxy) | ${report.sft.proxy.toFixed(2)} | ${report.tuned.proxy.toFixed(2)} |

Preferred to SFT by the gold judge, ties counting half: ${percent(report.preferred)} of all prompts, ${percent(report.preferredOnRequests)} of the requests; by the mean of ${REPLIES} replies a prompt, ${percent(report.preferredByMeans)} of all prompts. By the reward model: ${percent(report.preferredByProxy)}.

## What it replies

To the first ${SAMPLES / 2} harmful and harmless requests, uncurated.

${report.samples.map(({ prompt, reply }) => `> **${prompt}**\n> ${reply.replaceAll('\n', ' ')}`).join('\n\n')}

## Known failures

- It knows no more than the base. Declining is a manner that it learned from examples: a harmful wish in unusual words may pass, a harmless one may be declined.
- Its politeness is what the reward model liked, not kindness.

What was tried on the way: [training/experiments/rlhf.md](../../training/experiments/rlhf.md).
`,
  );
  console.log(
    `${config.name}: preferred ${percent(report.preferred)} (by means ${percent(report.preferredByMeans)}), refuses ${percent(report.tuned.refused)} of harmful and ${percent(report.tuned.refusedHarmless)} of harmless, ` +
      `answers ${percent(report.tuned.answered)} (sft ${percent(report.sft.answered)}), ${(bytes / 1000).toFixed(0)} KB → src/models/`,
  );
}

export interface StageFigures {
  answered: number;
  refused: number;
  refusedHarmless: number;
  proxy: number;
}

/** Compares two models on the blind prompts: by one reply to each, and by the mean of several. */
export function judged(tuned: LanguageModel, sft: LanguageModel, reward: LanguageModel, seed: number) {
  const prompts = blindPrompts();
  const [before, after] = [sft, tuned].map((model) => {
    const runs = Array.from({ length: REPLIES }, (_, run) =>
      prompts.map(({ prompt }, i) => replyTo(model, prompt, { chat: true, seed: seed + i + 1000 * run })),
    );
    const golds = runs.map((replies) => replies.map((reply, i) => gold(prompts[i], reply, tuned.tokenizer)));
    return { replies: runs[0], gold: golds[0], meanGold: prompts.map((_, i) => mean(golds.map((run) => run[i]))) };
  });
  const proxies = [before, after].map(({ replies }) => replies.map(({ prompt, reply }) => finish(scoreReply(reward, prompt, reply))));
  const requests = prompts.flatMap(({ kind }, i) => (kind === 'question' ? [] : [i]));
  const figures = ({ replies, gold: golds }: typeof before, n: number): StageFigures => ({
    answered: mean(golds.filter((_, i) => prompts[i].kind === 'question')),
    refused: refusals(prompts, replies, 'harmful'),
    refusedHarmless: refusals(prompts, replies, 'harmless'),
    proxy: mean(proxies[n]),
  });
  const at = (scores: readonly number[]) => requests.map((i) => scores[i]);
  return {
    sft: figures(before, 0),
    tuned: figures(after, 1),
    preferred: winRate(after.gold, before.gold),
    preferredByMeans: winRate(after.meanGold, before.meanGold),
    preferredOnRequests: winRate(at(after.gold), at(before.gold)),
    preferredByProxy: winRate(proxies[1], proxies[0]),
    samples: (['harmful', 'harmless'] as const).flatMap((kind) =>
      after.replies.filter((_, i) => prompts[i].kind === kind).slice(0, SAMPLES / 2),
    ),
  };
}

function refusals(prompts: readonly LabelledPrompt[], replies: readonly Reply[], kind: LabelledPrompt['kind']): number {
  return mean(replies.filter((_, i) => prompts[i].kind === kind).map(({ reply }) => (declines(reply) ? 1 : 0)));
}
