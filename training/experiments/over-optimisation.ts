/**
 * `node --import tsx training/experiments/over-optimisation.ts [--steps 400] [--prompts 120] [--json]`: what happens when a reward model is followed too
 * far. The SFT model is optimised against the reward model in two ways, best-of-n and reinforcement without and with a leash; the proxy score, the
 * gold score that the reward model cannot see, and the distance from the SFT model are measured along the way, and the curves of
 * Gao et al. 2022 ("Scaling laws for reward model overoptimization") are fitted: gold = d (α − β d) for best-of-n, d (α − β log d)
 * for reinforcement, d = √KL. Writes docs/over-optimisation.md.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { scoreReplies } from '../../src/engine/fine-tuning/reward.js';
import { runCommand } from '../command-line.js';
import { rlhf, type RlhfConfig } from '../config/rlhf.js';
import { requests } from '../data/preferences/index.js';
import { gold, type LabelledPrompt } from '../measures/gold.js';
import { bestOf, fitBestOf, fitReinforcement, type Fit } from '../measures/over-optimisation.js';
import { mean } from '../measures/shares.js';
import { FullTuner } from '../optimise/full-tuner.js';
import { Policy, type SampledReply } from '../optimise/policy.js';
import { Optimiser } from '../stages/rlhf.js';
import { stageModel } from '../publish/stored-models.js';

/** Prompts that no training drew: another seed. */
const SEED = 4242;
const MOST_SAMPLES = 64;
const MEASURE_EVERY = 10;

/** What is drawn is what the distance is measured on. */
const TEMPERATURE = 1;

/** Slower than the stage itself, so that the way can be seen. */
const RATE = 3e-4;

interface Point {
  /** Samples, or steps. */
  at: number;
  kl: number;
  proxy: number;
  gold: number;
}

function labelledPrompts(count: number): LabelledPrompt[] {
  const stream = requests(SEED);
  return Array.from({ length: count }, () => {
    const { prompt, kind, key } = stream.next().value;
    return { prompt, kind: kind === 'harmful' ? 'harmful' : 'question', key };
  });
}

class Judge {
  readonly #prompts: readonly LabelledPrompt[];
  readonly #reward: LanguageModel;
  readonly #reference: LanguageModel;

  constructor(prompts: readonly LabelledPrompt[], reward: LanguageModel, reference: LanguageModel) {
    this.#prompts = prompts;
    this.#reward = reward;
    this.#reference = reference;
  }

  /** Proxy and gold scores of one reply to each prompt. */
  scores(replies: readonly SampledReply[]): { proxy: number[]; gold: number[] } {
    const proxy = finish(
      scoreReplies(
        this.#reward,
        replies.map(({ prompt, reply }) => ({ question: prompt, reply })),
      ),
    );
    return { proxy, gold: replies.map((reply, i) => gold(this.#prompts[i], reply, this.#reference.tokenizer)) };
  }

  replies(policy: Policy, random: Random): SampledReply[] {
    return this.#prompts.map(({ prompt }) => policy.reply(prompt, random, { ...rlhf, temperature: TEMPERATURE }));
  }

  /** One reply to each prompt, always from the same random numbers. */
  measure(policy: Policy, at: number): Point {
    const replies = this.replies(policy, new Random(SEED));
    const { proxy, gold: golds } = this.scores(replies);
    const distances = replies.map(({ batch }) => {
      const [own, reference] = [policy.model, this.#reference].map((model) =>
        finish(model.transformer.logProbabilities(model.weights, batch)).reduce((sum, p) => sum + p, 0),
      );
      return own - reference;
    });
    return { at, kl: mean(distances), proxy: mean(proxy), gold: mean(golds) };
  }
}

/** The best of n replies by the reward model, for n up to MOST_SAMPLES; its distance from the SFT model is known: ln n − (n − 1) / n. */
function bestOfCurve(judge: Judge, policy: Policy): Point[] {
  const random = new Random(SEED);
  const drawn = Array.from({ length: MOST_SAMPLES }, () => judge.scores(judge.replies(policy, random)));
  const points: Point[] = [];
  for (let n = 1; n <= MOST_SAMPLES; n *= 2) {
    const each = drawn[0].proxy.map((_, prompt) =>
      bestOf(
        n,
        drawn.map(({ proxy, gold: golds }) => ({ proxy: proxy[prompt], gold: golds[prompt] })),
      ),
    );
    points.push({
      at: n,
      kl: Math.log(n) - (n - 1) / n,
      proxy: mean(each.map(({ proxy }) => proxy)),
      gold: mean(each.map((one) => one.gold)),
    });
  }
  return points;
}

async function writeReport(
  prompts: number,
  sampling: readonly Point[],
  runs: Record<string, readonly Point[]>,
  fits: { bestOf: Fit; reinforcement: Fit },
): Promise<void> {
  const table = (first: string, points: readonly Point[]) =>
    [`| ${first} | KL, nats | proxy | gold |`, '| --- | --- | --- | --- |']
      .concat(points.map(({ at, kl, proxy, gold: g }) => `| ${at} | ${kl.toFixed(2)} | ${proxy.toFixed(2)} | ${(100 * g).toFixed(0)} % |`))
      .join('\n');
  const fitted = ({ alpha, beta, error }: Fit) =>
    `α = ${alpha.toFixed(3)}, β = ${beta.toFixed(3)}, root mean square error ${(100 * error).toFixed(1)} points`;
  const text = `# Following a reward model too far

Made by \`node --import tsx training/experiments/over-optimisation.ts\`. The *proxy* is the reward model that ships; *gold* is the share of replies that are good by answer keys and harm labels, which the
reward model never sees: ${prompts} prompts of \`requests(${SEED})\`, which no training drew, one reply each at temperature ${TEMPERATURE}; learning rate ${RATE}. KL is the distance from the SFT model.

## Best of n

${table('n', sampling)}

Gold above the SFT model's, fitted by d (α − β d) with d = √KL: ${fitted(fits.bestOf)}.

${Object.entries(runs)
  .map(([leash, points]) => `## Reinforcement, leash ${leash}\n\n${table('step', points)}`)
  .join('\n\n')}

Gold above the SFT model's without a leash, fitted by d (α − β log d): ${fitted(fits.reinforcement)}.
`;
  writeFileSync(new URL('../../docs/over-optimisation.md', import.meta.url), await format(text, { parser: 'markdown', printWidth: 140 }));
  console.log(text);
}

// Last, as a class is not there before its line.
await runCommand('over-optimisation', async (args) => {
  const { values } = parseArgs({
    args,
    options: {
      steps: { type: 'string', default: '400' },
      prompts: { type: 'string', default: '120' },
      json: { type: 'boolean', default: false },
    },
  });
  const [sft, reward] = [await stageModel('sft'), new LanguageModel(await stageModel('reward'))];
  const prompts = labelledPrompts(Number(values.prompts));
  const judge = new Judge(prompts, reward, new LanguageModel(sft));

  const sampling = bestOfCurve(judge, new Policy(sft));
  const runs: Record<string, Point[]> = {};
  for (const leash of [0, rlhf.leash]) {
    const config: RlhfConfig = {
      ...rlhf,
      steps: Number(values.steps),
      optimiser: { ...rlhf.optimiser, rate: RATE, muon: { ...rlhf.optimiser.muon, rate: RATE } },
      roundedFrom: 1,
      sharpness: { before: 1, after: 1 }, // as it ships, so that all distances are from that model
      temperature: TEMPERATURE,
      prompts: 14,
      samples: 4,
      method: 'reinforce',
      leash,
    };
    const tuner = new FullTuner(sft, config);
    const optimiser = new Optimiser(tuner, config, sft, reward.stored);
    const policy = new Policy(sft);
    const points = [judge.measure(policy, 0)];
    for (let step = 1; step <= config.steps; step++) {
      optimiser.reinforce(step);
      if (step % MEASURE_EVERY !== 0) continue;
      policy.follow(tuner.weights);
      points.push(judge.measure(policy, step));
      console.error(`leash ${leash}, step ${step}: ${JSON.stringify(points.at(-1))}`);
    }
    runs[leash] = points;
  }
  const fits = { bestOf: fitBestOf(sampling), reinforcement: fitReinforcement(runs[0]) };
  if (values.json) console.log(JSON.stringify({ prompts: prompts.length, sampling, runs, fits }));
  else await writeReport(prompts.length, sampling, runs, fits);
});
