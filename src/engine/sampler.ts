/** Choosing a token from a model's scores. V tokens in the vocabulary. */
import { softmax } from './ops/softmax.js';
import type { Random } from './random.js';

export interface SamplerSettings {
  /** How freely to choose: 0 always takes the likeliest (greedy), 1 follows the model's own odds. */
  temperature?: number;
  /** Keep only this many of the likeliest tokens; 0 keeps all. */
  topK?: number;
  /** Keep the likeliest tokens until they hold this share of the probability; 1 keeps all. */
  topP?: number;
}

/** The index of the highest score; the first of equals. */
export function greedy(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  return best;
}

/** Draws a token id. `logits` (V,) stay as they are. */
export function sample(logits: Float32Array, { temperature = 1, topK = 0, topP = 1 }: SamplerSettings, random: Random): number {
  if (temperature <= 0) return greedy(logits);
  const best = logits[greedy(logits)]; // taken off first, so that no temperature is too low for float32
  const probs = softmax(
    new Float32Array(logits.length),
    logits.map((logit) => (logit - best) / temperature),
  );
  const order = Array.from(probs.keys()).sort((a, b) => probs[b] - probs[a] || a - b);
  const kept = topK > 0 ? order.slice(0, topK) : order;
  let held = kept.reduce((sum, id) => sum + probs[id], 0);
  if (topP < 1) {
    let sum = 0;
    const enough = kept.findIndex((id) => (sum += probs[id]) >= topP * held);
    kept.length = enough + 1 || kept.length;
    held = kept.reduce((total, id) => total + probs[id], 0);
  }
  let point = random.uniform() * held;
  for (const id of kept) if ((point -= probs[id]) < 0) return id;
  return kept[kept.length - 1];
}
