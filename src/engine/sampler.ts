/** Choosing a token from the model's logits. V tokens in the vocabulary. */
import { softmax } from './ops/softmax.js';
import type { Random } from './random.js';

export interface SamplerSettings {
  /** How freely to choose: 0 always takes the likeliest (greedy), 1 follows the model's own probabilities. */
  temperature?: number;
  /** Keep only this many of the likeliest tokens; 0 keeps all. */
  topK?: number;
  /** Keep the likeliest tokens until they hold this share of the probability (nucleus sampling); 1 keeps all. */
  topP?: number;
  /** The odds of a token are divided by this for each time that it stands in the text so far; 1 leaves them alone. Its logarithm is what others call a frequency penalty. */
  repetitionPenalty?: number;
  /** No so many tokens in a row stand in the text twice (Paulus et al. 2017); 0 allows all. */
  noRepeatNgram?: number;
}

/** Logits (V,) that discourage what `written`, the ids of the text so far, has already said; the same array where nothing does. */
export function discourageRepeats(
  logits: Float32Array,
  written: readonly number[],
  { repetitionPenalty = 1, noRepeatNgram = 0 }: SamplerSettings,
): Float32Array {
  const isPlain = !(repetitionPenalty > 0) || repetitionPenalty === 1;
  if (isPlain && !(noRepeatNgram > 0)) return logits;
  const changed = Float32Array.from(logits);
  if (!isPlain) for (const id of written) changed[id] -= Math.log(repetitionPenalty);
  if (noRepeatNgram > 0) for (const id of completions(written, noRepeatNgram)) changed[id] = -1e9;
  return changed;
}

/** The ids that would make the last `n` tokens a repeat. */
function completions(written: readonly number[], n: number): number[] {
  const start = written.length - n + 1; // of what a repeat would begin with
  if (start < 1) return [];
  const isSame = (from: number) => written.slice(start).every((id, i) => id === written[from + i]);
  return written.slice(n - 1).filter((_, from) => isSame(from));
}

/** The index of the highest logit; the first of equals. */
export function greedy(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  return best;
}

/** Draws a token id; `logits` (V,) stay as they are. */
export function sample(logits: Float32Array, { temperature = 1, topK = 0, topP = 1 }: SamplerSettings, random: Random): number {
  if (temperature <= 0) return greedy(logits);
  const best = logits[greedy(logits)]; // taken off first, so that no temperature is too low for float32
  const probs = logits.map((logit) => (logit - best) / temperature);
  softmax(probs, probs, 1, probs.length);
  const ids = topK > 0 || topP < 1 ? likeliest(probs, topK, topP) : [...probs.keys()];
  let point = random.uniform() * ids.reduce((sum, id) => sum + probs[id], 0);
  for (const id of ids) if ((point -= probs[id]) < 0) return id;
  return ids[ids.length - 1];
}

/** The ids of the `topK` likeliest tokens, and of those only as many as hold the share `topP`; best first. */
function likeliest(probs: Float32Array, topK: number, topP: number): number[] {
  // Sorting is the costly part. Tokens below the floor together hold less than what top-p leaves out, so none of them is
  // kept; the likeliest token always is.
  const floor = topK > 0 ? 0 : Math.min((1 - topP) / probs.length, probs[greedy(probs)]);
  const order = Array.from(probs.keys())
    .filter((id) => probs[id] >= floor)
    .sort((a, b) => probs[b] - probs[a] || a - b);
  const kept = topK > 0 ? order.slice(0, topK) : order;
  if (topP >= 1) return kept;
  const held = topK > 0 ? kept.reduce((sum, id) => sum + probs[id], 0) : 1;
  let sum = 0;
  const enough = kept.findIndex((id) => (sum += probs[id]) >= topP * held);
  return kept.slice(0, enough + 1 || kept.length);
}
