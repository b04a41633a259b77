/**
 * RLHF: the SFT model optimised against the reward model → what is added to its layers → src/models/rlhf.*. Three ways, of which the configuration
 * names one:
 *
 * - `distil`: imitate the best of several replies of the SFT model (best-of-n distillation; Stiennon et al. 2020).
 * - `contrast`: make the best of several replies likelier than the worst (direct preference optimisation; Rafailov et al. 2023), the pairs
 *   chosen by the reward model.
 * - `reinforce`: follow the gradient of the score (REINFORCE; Williams 1992) with the mean of the other replies to the same prompt as baseline (Kool
 *   et al. 2019, "RLOO"), less what the distance from the SFT model costs.
 *
 * The first two look at the replies of the preference data as well, so that the model can find out about replies that it would never have
 * drawn, such as declining.
 */
import { grouped, joined, type TrainingBatch } from '../../src/engine/batch.js';
import { winProbability } from '../../src/engine/bradley-terry.js';
import { chatExample } from '../../src/engine/chat.js';
import { LanguageModel } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { scoreReplies } from '../../src/engine/reward.js';
import type { RlhfConfig } from '../config/rlhf.js';
import { FullTuner } from '../full-tuner.js';
import { Policy, type SampledReply } from '../policy.js';
import { PromptSource } from '../prompts.js';
import { publishRlhf } from '../publish-rlhf.js';
import { stageModel } from '../stored-models.js';
import { runFineTuning, type StepFigures } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

export async function trainRlhf(config: RlhfConfig, options: StageOptions): Promise<void> {
  const [sft, reward] = [await stageModel('sft'), await stageModel('reward')];
  const tuner = new FullTuner(sft, config);
  const optimiser = new Optimiser(tuner, config, sft, reward);
  const facts = { config, sft: sft.fingerprint, reward: reward.fingerprint };
  const totals = await runFineTuning(tuner, facts, options, (step) => optimiser[config.method](step));
  if (totals.finished) await publishRlhf(tuner, config, totals);
}

/** Takes one step of either kind; the same seed and step draw the same numbers. */
export class Optimiser {
  readonly #tuner: FullTuner;
  readonly #config: RlhfConfig;
  readonly #policy: Policy;
  readonly #reference: Policy;
  readonly #reward: LanguageModel;
  readonly prompts: PromptSource;

  constructor(
    tuner: FullTuner,
    config: RlhfConfig,
    reference: ConstructorParameters<typeof LanguageModel>[0],
    reward: ConstructorParameters<typeof LanguageModel>[0],
  ) {
    this.#tuner = tuner;
    this.#config = config;
    this.#policy = new Policy(reference);
    this.#reference = new Policy(reference);
    this.#reward = new LanguageModel(reward);
    this.prompts = new PromptSource(config.seed);
  }

  /** Learns the best reply to each of some prompts. The own ones are drawn from the SFT model, so that the distance from it stays bounded. */
  distil(step: number): StepFigures {
    const { prompts, samples } = this.#config;
    const random = this.#randomOf(step);
    const { tokenizer, stored } = this.#policy.model;
    let sum = 0;
    const examples = this.#candidates(this.#reference, prompts, samples, random).map(({ prompt, replies, scores }) => {
      const best = Math.max(...scores);
      sum += best;
      return chatExample(tokenizer, prompt, replies[scores.indexOf(best)], stored.config.context);
    });
    const batch = joined(grouped(examples, this.#config.batchTokens)[0]);
    const loss = this.#tuner.step(batch);
    return { tokens: batch.tokens.length, figures: { best: sum / prompts, loss } };
  }

  /**
   * Direct preference optimisation (Rafailov et al. 2023) on pairs that the reward model chooses: of some replies to a prompt the best is
   * made likelier than the worst, less the nearer their odds are to what `beta` allows. A little imitation of the best keeps both from
   * becoming unlikely (Pang et al. 2024).
   */
  contrast(step: number): StepFigures {
    const { prompts, samples, beta, imitation } = this.#config;
    const random = this.#randomOf(step);
    this.#policy.follow(this.#tuner.weights);
    const { tokenizer, stored } = this.#policy.model;
    const pairs = this.#candidates(this.#reference, prompts, samples, random).flatMap(({ prompt, replies, scores }) => {
      const [best, worst] = [Math.max, Math.min].map((most) => scores.indexOf(most(...scores)));
      if (replies[best] === replies[worst]) return [];
      const [chosen, rejected] = [best, worst].map((n) => chatExample(tokenizer, prompt, replies[n], stored.config.context));
      return [{ chosen, rejected, gap: scores[best] - scores[worst] }];
    });
    const fitting = grouped(
      pairs.map(({ chosen, rejected }) => joined([chosen, rejected])),
      this.#config.batchTokens,
    )[0];
    const batch = joined(fitting);
    const before = this.#referenceLogProbabilities(fitting);
    let agreed = 0;
    this.#tuner.step(batch, (logProbabilities) => {
      const ends = endsOf(pairs.slice(0, fitting.length).flatMap(({ chosen, rejected }) => [chosen, rejected]));
      const gains = ends.map((end, i) => sumOf(logProbabilities, ends[i - 1] ?? 0, end) - sumOf(before, ends[i - 1] ?? 0, end));
      const counts: number[] = [];
      for (let i = 0; i < ends.length; i += 2) {
        const surprise = winProbability(beta * gains[i + 1], beta * gains[i]);
        agreed += (gains[i] > gains[i + 1] ? 2 : 0) / ends.length;
        const length = ends[i] - (ends[i - 1] ?? 0);
        counts.push(...new Array<number>(length).fill(beta * surprise + imitation / length));
        counts.push(...new Array<number>(ends[i + 1] - ends[i]).fill(-beta * surprise));
      }
      return counts;
    });
    const best = pairs.reduce((sum, { gap }) => sum + gap, 0) / pairs.length;
    return { tokens: batch.tokens.length, figures: { gap: best, agreed } };
  }

  /** Makes replies likelier that score above the others to their prompt. */
  reinforce(step: number): StepFigures {
    const { prompts, samples, leash } = this.#config;
    const random = this.#randomOf(step);
    this.#policy.follow(this.#tuner.weights);
    const replies = this.prompts.draw(random, prompts).flatMap(({ prompt }) => this.#sample(this.#policy, prompt, samples, random));
    const scores = this.#score(replies);
    const fitting = grouped(
      replies.map(({ batch }) => batch),
      this.#config.batchTokens,
    )[0];
    const batch = joined(fitting);
    const before = this.#referenceLogProbabilities(fitting);
    let distance = 0;
    this.#tuner.step(batch, (logProbabilities) => {
      const ends = endsOf(fitting);
      const distances = ends.map((end, i) => sumOf(logProbabilities, ends[i - 1] ?? 0, end) - sumOf(before, ends[i - 1] ?? 0, end));
      distance = distances.reduce((sum, d) => sum + d, 0) / distances.length;
      const advantages = leaveOneOut(
        distances.map((d, i) => scores[i] - leash * d),
        samples,
      );
      return ends.flatMap((end, i) => new Array<number>(end - (ends[i - 1] ?? 0)).fill(advantages[i]));
    });
    const proxy = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    return { tokens: batch.tokens.length, figures: { proxy, distance } };
  }

  /** Some prompts with the replies of the data and some of a policy, all with their scores. */
  #candidates(policy: Policy, prompts: number, samples: number, random: Random) {
    const candidates = this.prompts.draw(random, prompts).map(({ prompt, replies }) => ({
      prompt,
      replies: [...replies, ...this.#sample(policy, prompt, samples, random).map(({ reply }) => reply)],
    }));
    const scores = this.#score(candidates.flatMap(({ prompt, replies }) => replies.map((reply) => ({ prompt, reply }))));
    return candidates.map((candidate) => ({ ...candidate, scores: scores.splice(0, candidate.replies.length) }));
  }

  #randomOf(step: number): Random {
    return new Random(this.#config.seed + 2 ** 32 * step);
  }

  #sample(policy: Policy, prompt: string, samples: number, random: Random): SampledReply[] {
    return Array.from({ length: samples }, () => policy.reply(prompt, random, this.#config));
  }

  #score(pairs: readonly { prompt: string; reply: string }[]): number[] {
    return finish(
      scoreReplies(
        this.#reward,
        pairs.map(({ prompt, reply }) => ({ question: prompt, reply })),
      ),
    );
  }

  /** What the SFT model thinks of the same tokens. */
  #referenceLogProbabilities(batches: readonly TrainingBatch[]): number[] {
    const { transformer, weights } = this.#reference.model;
    return grouped(batches, transformer.capacity).flatMap((group) =>
      Array.from(finish(transformer.logProbabilities(weights, joined(group)))),
    );
  }
}

/** Where the targets of each batch end in those of all. */
function endsOf(batches: readonly TrainingBatch[]): number[] {
  let end = 0;
  return batches.map(({ targets }) => (end += targets.length));
}

function sumOf(numbers: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += numbers[i];
  return sum;
}

/** How much better each value is than the mean of the others in its group of `size`, in units of their usual spread. */
function leaveOneOut(values: readonly number[], size: number): number[] {
  const advantages = values.map((value, i) => {
    const from = i - (i % size);
    const others = values.slice(from, from + size).filter((_, j) => from + j !== i);
    return others.length === 0 ? 0 : value - others.reduce((sum, other) => sum + other, 0) / others.length;
  });
  const spread = Math.sqrt(advantages.reduce((sum, a) => sum + a * a, 0) / advantages.length);
  return advantages.map((a) => a / (spread + 1e-6));
}
