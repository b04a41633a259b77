/** The engine's kernels by the bench's names for them. */
import { plainMemory, type CreateMemory } from '../../../src/engine/memory/arena.js';
import { simdMemory } from '../../../src/engine/simd/simd-memory.js';

const memories = new Map<string, () => CreateMemory>(
  Object.entries({
    plain: () => plainMemory,
    simd: () => simdMemory(),
  }),
);

export function memoryOf(variant: string): CreateMemory {
  const memory = memories.get(variant);
  if (!memory) throw new Error(`The engine has no kernels called ${variant}`);
  return memory();
}
