/** What the bench calls in a page that holds one contender's trainer. */
import type { ModelSource, OpenTrainer, Trainer } from '../contenders/contract.js';
import { denseBatch } from '../shapes.js';

export function offerTrainer(open: OpenTrainer) {
  let trainer: Trainer;
  let vocabulary: number;
  let steps = 0;
  return {
    async open(source: ModelSource, variant: string): Promise<void> {
      vocabulary = source.config.vocabulary;
      trainer = await open(source, variant);
    },

    /** Takes the next steps. Returns the milliseconds and the loss of each. */
    async step(count: number): Promise<{ milliseconds: number; loss: number }[]> {
      const taken = [];
      for (let n = 0; n < count; n++) {
        const batch = denseBatch(vocabulary, steps++);
        const start = performance.now();
        const loss = await trainer.step(batch);
        taken.push({ milliseconds: performance.now() - start, loss });
      }
      return taken;
    },
  };
}
