import { Random } from '../src/engine/random.js';
import type { StoredModel } from '../src/engine/weights-file.js';
import { rlhf } from './config/rlhf.js';
import { strangeness } from './data/preferences/cards.js';
import type { WrittenPreference } from './data/preferences/written.js';
import { declines } from './evaluate/gold.js';
import { Policy } from './policy.js';
import { PromptSource } from './prompts.js';

/** A reply half of whose words are strange to the written one is not the same in other words. */
const STRANGE = 0.5;

/**
 * Pairs of a written reply and one of the model's own, without end, the same for the same seed: what people see who compare a model's replies.
 * A reward model that never met them takes the model's own nonsense for a reply like any other, and it is the model's replies that it is for.
 */
export function* ownPairs(sft: StoredModel, seed: number): Generator<WrittenPreference, never> {
  const policy = new Policy(sft);
  const random = new Random(seed);
  const { stock } = new PromptSource(seed);
  for (;;) {
    for (const { prompt, replies } of random.shuffle(stock)) {
      const [chosen] = replies;
      const { reply } = policy.reply(prompt, random, rlhf);
      if (isWorse(reply, chosen)) yield { prompt, chosen, rejected: reply, kind: 'own', entry: `own ${prompt}` };
    }
  }
}

/** True when a reply is certainly the worse one: it does not decline where it should or does where it should not, or says something else. */
function isWorse(reply: string, written: string): boolean {
  if (reply === '') return false;
  if (declines(reply) || declines(written)) return declines(reply) !== declines(written);
  return strangeness(reply, written) >= STRANGE;
}
