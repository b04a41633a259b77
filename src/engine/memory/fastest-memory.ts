/** The choice of kernels: the fastest that work here. */
import { plainMemory, type CreateMemory } from './arena.js';
import { agrees } from './self-check.js';
import { simdMemory } from '../simd/simd-memory.js';

/**
 * Memory with SIMD kernels, where the page allows WebAssembly, the browser knows SIMD and the kernels compute what the
 * plain ones do; else plain memory. Never throws.
 */
export function fastestMemory(): CreateMemory {
  return (chosen ??= choose());
}

let chosen: CreateMemory | undefined; // a fact about this browser, found once

function choose(): CreateMemory {
  try {
    const memory = simdMemory();
    return agrees(memory) ? orPlain(memory) : plainMemory;
  } catch {
    return plainMemory; // WebAssembly or its SIMD is not to be had
  }
}

/** A browser may run out of blocks for WebAssembly where ordinary memory is left, as on a page with many workers. */
function orPlain(createMemory: CreateMemory): CreateMemory {
  return (bytes) => {
    try {
      return createMemory(bytes);
    } catch {
      return plainMemory(bytes);
    }
  };
}
