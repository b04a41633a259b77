/** Batches for fine-tuning: examples of a few dozen tokens, packed whole. */
import { joined, type TrainingBatch } from '../../src/engine/batch.js';
import { Random } from '../../src/engine/random.js';
import { MASK } from '../../src/engine/text/vocabulary.js';

export interface QuestionAndAnswer {
  question: string;
  answer: string;
}

/**
 * The batch of a step, from 1: goes through all examples in a new order each time. The same seed and step give the same batch.
 * @param exampleOf Makes an item's example; called in order. An item without one is skipped.
 */
export function packed<Item>(
  items: readonly Item[],
  exampleOf: (item: Item) => TrainingBatch | undefined,
  { seed, batchTokens }: { seed: number; /** The most tokens of a batch. */ batchTokens: number },
): (step: number) => TrainingBatch {
  const random = new Random(seed);
  const done: TrainingBatch[] = [];
  const batches = inBatches(examples(), batchTokens);
  function* examples(): Generator<TrainingBatch, never> {
    for (;;) {
      for (const item of random.shuffle(items)) {
        const example = exampleOf(item);
        if (example) yield example;
      }
    }
  }
  return (step) => {
    while (done.length < step) done.push(batches.next().value);
    return done[step - 1];
  };
}

function* inBatches(examples: Generator<TrainingBatch, never>, capacity: number): Generator<TrainingBatch, never> {
  for (let some: TrainingBatch[] = [], room = capacity; ;) {
    const example = examples.next().value;
    if (example.tokens.length > room && some.length > 0) {
      yield joined(some);
      [some, room] = [[], capacity];
    }
    some.push(example);
    room -= example.tokens.length;
  }
}

/** The tokens of one example, or of several with the same question, with a share of the question's hidden so that no single word decides. */
export function withHidden({ tokens, segments, positions }: TrainingBatch, random: Random, share: number): number[] {
  const shown = Array.from(tokens);
  const end = positions[0] - segments[0].start; // the turn begins there
  for (let i = FIRST_OF_QUESTION; i < end; i++) {
    if (random.chance(share)) for (const { start } of segments) shown[start + i] = MASK;
  }
  return shown;
}

/** After START and USER. */
const FIRST_OF_QUESTION = 2;
