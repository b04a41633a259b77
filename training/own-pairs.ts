import { Random } from '../src/engine/random.js';
import { storedWeights, type StoredModel } from '../src/engine/weights-file.js';
import { rlhf } from './config/rlhf.js';
import { strangeness } from './data/preferences/cards.js';
import type { WrittenPreference } from './data/preferences/written.js';
import { declines } from './evaluate/gold.js';
import { Policy } from './policy.js';
import { PromptSource, type Prompt } from './prompts.js';

/** A reply half of whose words neither the question nor the written reply has is hardly the same in other words. */
const STRANGE = 0.5;

/**
 * Pairs of a written reply and one of the model's own, as RLHF draws them, without end, the same for the same seed: what people see who compare a
 * model's replies. A reward model that never met them takes the model's own nonsense for a reply like any other, and it is the model's replies
 * that it is for.
 */
export function* ownPairs(sft: StoredModel, seed: number): Generator<WrittenPreference, never> {
  const policy = calmPolicy(sft);
  const random = new Random(seed);
  const { stock } = new PromptSource(seed);
  for (;;) {
    for (const given of random.shuffle([...stock])) {
      const { prompt, replies, entry } = given;
      const { reply } = policy.reply(prompt, random, rlhf);
      if (isWorse(reply, given)) yield { prompt, chosen: replies[0], rejected: reply, kind: 'own', entry };
    }
  }
}

/** The model as sure of itself as it was trained, which is what RLHF starts from. */
function calmPolicy(sft: StoredModel): Policy {
  const policy = new Policy(sft);
  const weights = storedWeights(sft);
  for (let i = 0; i < weights.norm.length; i++) weights.norm[i] /= rlhf.sharpness.before;
  policy.follow(weights);
  return policy;
}

/**
 * True when a reply is most likely worse than the written one: to a request it declines where that one helps, or the other way round; otherwise it
 * says something else.
 */
export function isWorse(
  reply: string,
  { prompt, replies: [written], isRequest }: Pick<Prompt, 'prompt' | 'replies' | 'isRequest'>,
): boolean {
  if (reply === '') return false;
  if (isRequest && (declines(reply) || declines(written))) return declines(reply) !== declines(written);
  return strangeness(reply, `${prompt} ${written}`) >= STRANGE;
}
