/**
 * RLHF: the SFT model optimised against the reward model → what is added to its layers → src/models/rlhf.*. There are two ways, and the
 * configuration names one:
 *
 * - `contrast`: make the best of several replies likelier than another, as the reward model sees it (direct preference optimisation; Rafailov et al.
 *   2023).
 * - `reinforce`: follow the gradient of the score (REINFORCE; Williams 1992) with the mean of the other replies to the same prompt as baseline (Kool
 *   et al. 2019, "RLOO"), less what the distance from the SFT model costs.
 *
 * The first also looks at the replies in the preference data, so that the model can discover replies that it would never have drawn, such as
 * declining.
 */
import { grouped, joined, type TrainingBatch } from '../../src/engine/batch.js';
import { chatExample } from '../../src/engine/fine-tuning/chat.js';
import { LanguageModel, openParts } from '../../src/engine/language-model.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { scoreReplies } from '../../src/engine/fine-tuning/reward.js';
import { withHidden } from '../batches/chat-batches.js';
import type { RlhfConfig } from '../config/rlhf.js';
import { mean } from '../measures/shares.js';
import { trainingMemory } from '../native/native-kernels.js';
import { FullTuner, SHARDS } from '../optimise/full-tuner.js';
import { Policy, type SampledReply } from '../optimise/policy.js';
import { PromptSource, type Prompt } from '../batches/prompts.js';
import { publishRlhf } from '../publish/rlhf.js';
import { tokensOf } from '../optimise/shard-gradient.js';
import { stageModel } from '../publish/stored-models.js';
import { gains, type Replies, type Weighing } from '../optimise/weighing.js';
import { runFineTuning, type StepFigures } from './fine-tuning-run.js';
import type { StageOptions } from './stage.js';

export async function trainRlhf(config: RlhfConfig, options: StageOptions): Promise<void> {
  const [sft, reward] = [await stageModel('sft'), await stageModel('reward')];
  const tuner = new FullTuner(sft, config, options.threads);
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
  readonly #pairs = new Map<Prompt, Weighed>();
  readonly prompts: PromptSource;

  /** @param tuner Has taken no step yet: its weights are the reference. */
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
    this.#reference.follow(tuner.weights);
    this.#reward = new LanguageModel(reward, finish(openParts(reward, trainingMemory())));
    this.prompts = new PromptSource(config.seed);
  }

  /** Makes the best of some replies to a prompt likelier than another, as the reward model sees it: see `Contrast` and `#label`. */
  contrast(step: number): StepFigures {
    const { prompts, beta, imitation, hidden } = this.#config;
    const random = this.#randomOf(step);
    const drawn = this.prompts.draw(random, prompts);
    this.#label(drawn.filter((prompt) => !this.#pairs.has(prompt)));
    const pairs = drawn.flatMap((prompt) => {
      const pair = this.#pairs.get(prompt);
      if (!pair) return [];
      return prompt.isRequest ? { ...pair, tokens: withHidden(pair, random, hidden) } : pair;
    });
    const { gained, tokens } = this.#step(pairs, (replies) => ({ kind: 'contrast', ...replies, beta, imitation }));
    const agreed = gained.filter((gain, i) => i % 2 === 0 && gain > gained[i + 1]).length;
    return { tokens, figures: { agreed: agreed / (gained.length / 2) } };
  }

  /** Makes replies likelier if they score above the others to their prompt. */
  reinforce(step: number): StepFigures {
    const { prompts, samples, leash } = this.#config;
    const random = this.#randomOf(step);
    this.#policy.follow(this.#tuner.weights);
    const drawn = this.prompts.draw(random, prompts).map(({ prompt }) => this.#sample(this.#policy, prompt, random));
    const scores = this.#score(drawn.flat());
    const groups = this.#weighed(
      drawn.map((replies) => replies.map(({ batch }) => batch)),
      () => Infinity,
    );
    const ofGroup = new Map(groups.map((group, i) => [group, scores.slice(i * samples, (i + 1) * samples)]));
    const { gained, tokens } = this.#step(groups, (replies, half) => ({
      kind: 'reinforcement',
      ...replies,
      scores: half.flatMap((group) => ofGroup.get(group) ?? []),
      leash,
      samples,
    }));
    return { tokens, figures: { proxy: mean(scores), distance: mean(gained) } };
  }

  /** Takes a step. @returns how much likelier each reply has become so far, in nats. */
  #step(groups: readonly Weighed[], weighingOf: (replies: Replies, half: readonly Weighed[]) => Weighing) {
    const shards = this.#halves(groups).map((half) => {
      const replies = {
        lengths: half.flatMap(({ lengths }) => lengths),
        counted: half.flatMap(({ counted }) => counted),
        before: half.flatMap(({ before }) => before),
      };
      return { batch: joined(half), weighing: weighingOf(replies, half) };
    });
    const { logProbabilities } = this.#tuner.step(shards);
    return { gained: shards.flatMap(({ weighing }, i) => gains(weighing, logProbabilities[i])), tokens: tokensOf(shards) };
  }

  /**
   * Finds two replies to each prompt to tell apart, once, since neither the SFT model nor the reward model changes. For a request they are the best
   * and the worst in the data, compared by how they begin. For a question they are the best and some other, compared whole and mostly the model's
   * own: the worst would nearly always be the one that declines, and the model should learn from its own mistakes (Pang et al. 2024).
   */
  #label(prompts: readonly Prompt[]): void {
    const { tokenizer, stored } = this.#reference.model;
    const first = ({ isRequest }: Prompt) => (isRequest ? this.#config.first : Infinity);
    const pairs = this.#candidates(prompts).map(({ prompt, replies, own, scores, random }, i) => {
      const [best, worst] = [Math.max, Math.min].map((most) => replies[scores.indexOf(most(...scores))]);
      const other = prompts[i].isRequest ? worst : this.#other(replies, own, best, random);
      const [better, worse] = [best, other].map((reply) => chatExample(tokenizer, prompt, reply, stored.config.context));
      return [better, beginning(worse, first(prompts[i]))];
    });
    const weighed = this.#weighed(pairs, (i) => first(prompts[i]));
    for (const [i, pair] of weighed.entries()) this.#pairs.set(prompts[i], pair);
  }

  /** One of the model's own replies, or any other but the best; the best itself if all are the same. */
  #other(replies: readonly string[], own: readonly string[], best: string, random: Random): string {
    const mistakes = own.filter((reply) => reply !== best);
    const others = replies.filter((reply) => reply !== best);
    if (mistakes.length > 0 && random.chance(this.#config.own)) return random.pick(mistakes);
    return others.length > 0 ? random.pick(others) : best;
  }

  /** Prompts with the replies in the data and, for questions, the SFT model's own, all with their scores; and each prompt's random numbers to go on with. */
  #candidates(prompts: readonly Prompt[]) {
    const candidates = prompts.map(({ prompt, replies, number, isRequest }) => {
      const random = this.#randomOf(-number);
      const own = isRequest ? [] : this.#sample(this.#reference, prompt, random).map(({ reply }) => reply);
      return { prompt, replies: [...replies, ...own], own, random };
    });
    const scores = this.#score(candidates.flatMap(({ prompt, replies }) => replies.map((reply) => ({ prompt, reply }))));
    return candidates.map((candidate) => ({ ...candidate, scores: scores.splice(0, candidate.replies.length) }));
  }

  #randomOf(step: number): Random {
    return new Random(this.#config.seed + 2 ** 32 * step);
  }

  #sample(policy: Policy, prompt: string, random: Random): SampledReply[] {
    return Array.from({ length: this.#config.samples }, () => policy.reply(prompt, random, this.#config));
  }

  #score(pairs: readonly { prompt: string; reply: string }[]): number[] {
    return finish(
      scoreReplies(
        this.#reward,
        pairs.map(({ prompt, reply }) => ({ question: prompt, reply })),
      ),
    );
  }

  /** One shard per thread; what does not fit is left out. */
  #halves<Group extends TrainingBatch>(groups: readonly Group[]): Group[][] {
    const middle = Math.ceil(groups.length / SHARDS);
    return [groups.slice(0, middle), groups.slice(middle)]
      .filter((half) => half.length > 0)
      .map((half) => grouped(half, this.#config.batchTokens / SHARDS)[0]);
  }

  /**
   * Some replies to each of some prompts, with what the SFT model thinks of them.
   * @param first How many targets of the replies of a group count at most.
   */
  #weighed(groups: readonly (readonly TrainingBatch[])[], first: (group: number) => number): Weighed[] {
    const { transformer, weights } = this.#reference.model;
    const replies = groups.flatMap((group, i) => group.map((reply) => ({ ...reply, counted: Math.min(first(i), lengthOf(reply)) })));
    const before = grouped(replies, transformer.capacity).flatMap((some) => {
      const logProbabilities = finish(transformer.logProbabilities(weights, joined(some)));
      const counted = some.map((reply) => reply.counted);
      return gains({ lengths: some.map(lengthOf), counted, before: some.map(() => 0) }, logProbabilities);
    });
    return groups.map((group) => ({
      ...joined(group),
      lengths: group.map(lengthOf),
      counted: replies.splice(0, group.length).map(({ counted }) => counted),
      before: before.splice(0, group.length),
    }));
  }
}

/** Some replies to one prompt. */
type Weighed = TrainingBatch & Pick<Replies, 'lengths' | 'counted' | 'before'>;

/** An example of the first targets alone. */
function beginning(example: TrainingBatch, count: number): TrainingBatch {
  const { tokens, segments, positions, targets } = example;
  if (targets.length <= count) return example;
  const length = positions[0] + count;
  return {
    tokens: Array.from(tokens).slice(0, length),
    segments: [{ ...segments[0], length }],
    positions: Array.from(positions).slice(0, count),
    targets: Array.from(targets).slice(0, count),
  };
}

function lengthOf({ targets }: TrainingBatch): number {
  return targets.length;
}
