import { Random } from '../../src/engine/random.js';
import { storedWeights, type StoredModel } from '../../src/engine/files/weights-file.js';
import { rlhf } from '../config/rlhf.js';
import { strangeness } from '../data/preferences/cards.js';
import { declines } from '../measures/gold.js';
import type { PreferencePair } from '../measures/preferences.js';
import { Policy } from '../optimise/policy.js';
import { PromptSource, type Prompt } from './prompts.js';

/** If half of a reply's words are in neither the question nor the written reply, it is hardly the same in other words. */
const STRANGE = 0.5;

/** A written reply, to be paired with one of the model's own that is yet to be drawn. */
export interface OpenPair {
  prompt: string;
  chosen: string;
  kind: 'own';
  entry: string;
  given: Prompt;
  /** Its number, from 1, which seeds the draw. */
  number: number;
}

/** Endless prompts, each with a written reply; the same for the same seed. */
export function* openPairs(seed: number): Generator<OpenPair, never> {
  const random = new Random(seed);
  const { stock } = new PromptSource(seed);
  for (let number = 1; ;) {
    for (const given of random.shuffle(stock)) {
      const { prompt, replies, entry } = given;
      yield { prompt, chosen: replies[0], kind: 'own', entry, given, number: number++ };
    }
  }
}

/**
 * The model's own replies, as RLHF draws them: what people see when they compare a model's replies. A reward model that never met them takes the
 * model's own nonsense for a reply like any other, and judging the model's replies is what it is for.
 */
export class OwnReplies {
  readonly #policy: Policy;
  readonly #seed: number;

  constructor(sft: StoredModel, seed: number) {
    this.#policy = calmPolicy(sft);
    this.#seed = seed;
  }

  /** @returns the pair with one of the model's replies, or nothing if that is most likely no worse than the written one. */
  complete({ prompt, chosen, kind, given, number }: OpenPair): PreferencePair | undefined {
    const { reply } = this.#policy.reply(prompt, new Random(this.#seed + 2 ** 32 * number), rlhf);
    return isWorse(reply, given) ? { prompt, chosen, rejected: reply, kind } : undefined;
  }
}

/** The model only as sure of itself as training made it, which is where RLHF starts. */
function calmPolicy(sft: StoredModel): Policy {
  const policy = new Policy(sft);
  const weights = storedWeights(sft);
  for (let i = 0; i < weights.norm.length; i++) weights.norm[i] /= rlhf.sharpness.before;
  policy.follow(weights);
  return policy;
}

/**
 * True when a reply is most likely worse than the written one: it declines a request where that one helps, or the other way round; failing that,
 * it says something else.
 */
export function isWorse(
  reply: string,
  { prompt, replies: [written], isRequest }: Pick<Prompt, 'prompt' | 'replies' | 'isRequest'>,
): boolean {
  if (reply === '') return false;
  if (isRequest && (declines(reply) || declines(written))) return declines(reply) !== declines(written);
  return strangeness(reply, `${prompt} ${written}`) >= STRANGE;
}
