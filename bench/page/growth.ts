/** What the bench calls to see how our own cost grows. */
import { open } from '../contenders/ours/decoder.js';
import type { ModelSource } from '../contenders/contract.js';

let decoder: Awaited<ReturnType<typeof open>>;

export const growthBench = {
  async open(source: ModelSource, variant: string): Promise<void> {
    decoder = await open(source, variant);
  },

  /** Milliseconds for a token of those in `text` after the first `before`: the mean over as many readings as fit in `least`. */
  timeTokens(text: number[], before: number, least: number): number {
    decoder.reset();
    decoder.feed(text.slice(0, before));
    const after = text.slice(before);
    const start = performance.now();
    let read = 0;
    do {
      decoder.rewind(before);
      for (const token of after) decoder.feed([token]);
      read += after.length;
    } while (performance.now() - start < least);
    return (performance.now() - start) / read;
  },
};
