/** What every contender is measured on: model shapes, texts and training batches, all seeded. */
import type { ModelConfig } from '../src/engine/config.js';
import type { AdamWSettings } from '../src/engine/ops/adamw.js';
import { Random } from '../src/engine/random.js';

/** The shape that speeds are quoted at: 1.05 million parameters. */
export const performanceShape: ModelConfig = { vocabulary: 2048, width: 128, layers: 4, heads: 4, hidden: 512, context: 128 };

/** How much a generation reads, and how much it writes. */
export interface Task {
  prompt: number;
  written: number;
}

/** 16 tokens read and 96 written, or as many as the context holds. */
export function taskFor({ context }: ModelConfig): Task {
  const prompt = 16;
  return { prompt, written: Math.min(96, context - prompt) };
}

/** A batch in which every position is predicted: `rows` texts of `length` tokens, one after another. */
export interface DenseBatch {
  rows: number;
  length: number;
  tokens: Int32Array; //  (rows · length)
  targets: Int32Array; // (rows · length) the token after each
}

export const batchShape = { rows: 8, length: 64 };

export const optimiser: AdamWSettings = { rate: 1e-3, beta1: 0.9, beta2: 0.98, epsilon: 1e-8, decay: 0.05 };

/** The batch of a training step: random tokens, the same for every contender. */
export function denseBatch(vocabulary: number, step: number, { rows, length } = batchShape): DenseBatch {
  const random = new Random(1000 + step);
  const tokens = new Int32Array(rows * length);
  const targets = new Int32Array(rows * length);
  for (let row = 0; row < rows; row++) {
    let token = random.int(vocabulary);
    for (let i = row * length; i < (row + 1) * length; i++) {
      tokens[i] = token;
      targets[i] = token = random.int(vocabulary);
    }
  }
  return { rows, length, tokens, targets };
}

/** A text of random tokens. */
export function randomText(vocabulary: number, length: number, seed: number): number[] {
  const random = new Random(seed);
  return Array.from({ length }, () => random.int(vocabulary));
}
