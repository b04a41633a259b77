/** Batches for fine-tuning: examples of a few dozen tokens, packed whole. */
import { grouped, joined, type TrainingBatch } from '../src/engine/batch.js';
import { Random } from '../src/engine/random.js';

export interface QuestionAndAnswer {
  question: string;
  answer: string;
}

/** The batch of a step, from 1: goes through all examples in a new order each time. The same seed and step give the same batch. */
export function packed(
  examples: readonly TrainingBatch[],
  { seed, batchTokens }: { seed: number; /** The most tokens of a batch. */ batchTokens: number },
): (step: number) => TrainingBatch {
  const order: TrainingBatch[] = [];
  const random = new Random(seed);
  return (step) => {
    while (order.length < step) order.push(...grouped(random.shuffle(examples), batchTokens).map(joined));
    return order[step - 1];
  };
}
