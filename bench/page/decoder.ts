/** What the bench calls in a page that holds one contender's decoder. */
import type { Decoder, ModelSource, OpenDecoder } from '../contenders/contract.js';
import { fetchBytes } from '../contenders/contract.js';
import { generate, greedy } from '../generate.js';
import { meanTime } from './mean-time.js';

export interface Agreement {
  /** The largest difference from the reference's scores. */
  difference: number;
  /** Share of positions at which the likeliest token is the reference's. */
  sameFirst: number;
}

export function offerDecoder(open: OpenDecoder) {
  let decoder: Decoder;
  return {
    /** Milliseconds to create the session. */
    async open(source: ModelSource, variant: string): Promise<number> {
      const start = performance.now();
      decoder = await open(source, variant);
      return performance.now() - start;
    },

    /** Reads a text a token at a time, and once as a whole; `url` has the reference's scores (T, V). */
    async compare(text: number[], url: string): Promise<Agreement> {
      const reference = new Float32Array(await fetchBytes(url));
      const V = reference.length / text.length;
      let difference = 0;
      let same = 0;
      const look = (logits: Float32Array, position: number) => {
        const expected = reference.subarray(position * V, (position + 1) * V);
        for (let i = 0; i < V; i++) difference = Math.max(difference, Math.abs(logits[i] - expected[i]));
        if (!(difference < Infinity)) throw new Error('The scores are no numbers');
        if (greedy(logits) === greedy(expected)) same++;
      };
      decoder.reset();
      for (const [position, token] of text.entries()) look(await decoder.feed([token]), position);
      decoder.reset();
      look(await decoder.feed(text), text.length - 1);
      return { difference, sameFirst: same / (text.length + 1) };
    },

    generate: (prompt: number[], count: number): Promise<number[]> => generate(decoder, prompt, count),

    /** Milliseconds for one generation: the mean of as many as fit in `least` milliseconds. */
    timeGeneration: (prompt: number[], count: number, least: number) => meanTime(() => generate(decoder, prompt, count), least),

    /** Milliseconds to read a text at once. */
    timePrefill: (text: number[], least: number) =>
      meanTime(() => {
        decoder.reset();
        return decoder.feed(text);
      }, least),
  };
}
