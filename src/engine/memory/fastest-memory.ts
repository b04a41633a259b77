/** The choice of kernels: the fastest that work here. Falls back silently; `Kernels.kind` tells which they are. */
import { simdMemory } from '../simd/simd-memory.js';
import { plainMemory, type CreateMemory } from './arena.js';
import { agrees } from './self-check.js';

/**
 * Memory with SIMD kernels where the page allows WebAssembly, the browser has SIMD and the kernels compute what the
 * plain ones do; otherwise plain memory. Never throws.
 */
export function fastestMemory(): CreateMemory {
  return (chosen ??= choose());
}

let chosen: CreateMemory | undefined; // a fact about this browser, found out once

function choose(): CreateMemory {
  try {
    const memory = simdMemory();
    return agrees(memory) ? orPlain(memory) : plainMemory;
  } catch {
    return plainMemory; // no WebAssembly, or none with SIMD
  }
}

/** A browser may run out of WebAssembly memories while ordinary memory is left, as on a page with many workers. */
function orPlain(createMemory: CreateMemory): CreateMemory {
  return (bytes) => {
    try {
      return createMemory(bytes);
    } catch {
      return plainMemory(bytes);
    }
  };
}
