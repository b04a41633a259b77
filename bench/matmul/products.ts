/** The library's matrix product at a shape, in its three forms. */
import { Arena } from '../../src/engine/memory/arena.js';
import { linear, linearBackwardInput, linearBackwardWeight } from '../../src/engine/ops/linear.js';
import { memoryOf } from '../contenders/ours/memories.js';

export const forms = ['forward', 'backward to the input', 'backward to the weight'] as const;

/** A linear layer over N tokens, I inputs, O outputs. Returns what computes it once in each form. */
export function productsAt(variant: string, N: number, I: number, O: number): Record<(typeof forms)[number], () => void> {
  const { x, w, y, kernels } = Arena.fitting(memoryOf(variant), (arena) => ({
    x: arena.float32(N * I),
    w: arena.float32(O * I),
    y: arena.float32(N * O),
    kernels: arena.kernels,
  }));
  for (const matrix of [x, w, y]) for (let i = 0; i < matrix.length; i++) matrix[i] = ((i * 7919) % 201) / 1e4 - 0.01;
  return {
    forward: () => linear(kernels, y, x, w, N, I, O),
    'backward to the input': () => linearBackwardInput(kernels, x, y, w, N, I, O),
    'backward to the weight': () => linearBackwardWeight(kernels, w, y, x, N, I, O),
  };
}
