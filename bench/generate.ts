/** Greedy generation, the same loop for every contender. */
import type { Decoder } from './contenders/contract.js';

/** Reads a prompt and writes the likeliest tokens after it. */
export async function generate(decoder: Decoder, prompt: readonly number[], count: number): Promise<number[]> {
  const written: number[] = [];
  decoder.reset();
  let logits = await decoder.feed(prompt);
  while (written.push(greedy(logits)) < count) logits = await decoder.feed(written.slice(-1));
  return written;
}

/** The index of the highest score; the first of equals. */
export function greedy(logits: Float32Array): number {
  let best = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[best]) best = i;
  return best;
}
