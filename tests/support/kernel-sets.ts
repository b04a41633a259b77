/** The sets of kernels that must do the same: plain TypeScript, and WebAssembly with SIMD where there is any. */
import { plainMemory, type CreateMemory, type Memory } from '../../src/engine/memory/arena.js';
import { plainKernels, type Kernels } from '../../src/engine/kernels.js';
import { simdMemory } from '../../src/engine/simd/simd-memory.js';

export interface KernelSet {
  name: Kernels['kind'];
  /** Kernels that take arrays from anywhere. */
  kernels: Kernels;
  /** Memory with the kernels as they are. */
  memory: CreateMemory;
}

const ROOM = 2 ** 23; // bytes for the arrays of one call
const GAP = 64; // bytes before and after each buffer that a kernel must not touch

/**
 * What lies in the gaps. As floats they are signalling NaNs, each another one: who reads them gets no number, and who
 * computes with them and writes back changes their bits.
 */
function gapPattern(bytes: number): Uint8Array {
  return new Uint8Array(Uint32Array.from({ length: bytes / 4 }, (_, i) => 0x7fa10101 + (i & 0xffff)).buffer);
}

const plain: KernelSet = { name: 'plain', kernels: plainKernels, memory: plainMemory };

export const kernelSets: readonly KernelSet[] = [plain, ...simdMemories().map(simdSet)];

/** None where WebAssembly or its SIMD is missing. */
function simdMemories(): CreateMemory[] {
  try {
    return [simdMemory()];
  } catch {
    return [];
  }
}

function simdSet(memory: CreateMemory): KernelSet {
  const reachable = memory(ROOM);
  const pattern = gapPattern(reachable.buffer.byteLength);
  const kernels = Object.entries(reachable.kernels as unknown as Record<string, unknown>).map(([name, kernel]) => [
    name,
    typeof kernel === 'function' ? reaching(reachable, pattern, kernel as Kernel) : kernel,
  ]);
  return { name: 'simd', kernels: Object.fromEntries(kernels) as Kernels, memory };
}

type Kernel = (...args: unknown[]) => void;

interface View {
  readonly buffer: ArrayBuffer;
  readonly byteOffset: number;
  readonly length: number;
  readonly constructor: unknown;
}

/** Lets a kernel work on a copy of all buffers that its arguments lie in, and copies them back. */
function reaching({ buffer, start }: Memory, pattern: Uint8Array, kernel: Kernel): Kernel {
  const bytes = new Uint8Array(buffer);
  const isUntouched = (from: number, to: number) => pattern.subarray(from, to).every((byte, i) => bytes[from + i] === byte);
  return (...args) => {
    const places = new Map<ArrayBuffer, number>();
    let end = start;
    const place = (own: ArrayBuffer): number => {
      const at = places.get(own) ?? Math.ceil((end + GAP) / 16) * 16;
      if (places.has(own)) return at;
      places.set(own, at);
      bytes.set(pattern.subarray(end, at + own.byteLength + GAP), end);
      bytes.set(new Uint8Array(own), at);
      end = at + own.byteLength;
      return at;
    };
    const moved = (argument: unknown): unknown => {
      if (ArrayBuffer.isView(argument)) {
        const { buffer: own, byteOffset, length, constructor } = argument as unknown as View;
        const Type = constructor as Float32ArrayConstructor;
        return new Type(buffer, place(own) + byteOffset, length);
      }
      if (typeof argument !== 'object' || argument === null) return argument;
      return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, moved(value)]));
    };

    kernel(...args.map(moved));

    let free = start;
    for (const [own, at] of places) {
      if (!isUntouched(free, at)) throw new Error('A kernel wrote outside its arrays');
      free = at + own.byteLength;
      new Uint8Array(own).set(bytes.subarray(at, free));
    }
    if (!isUntouched(free, free + GAP)) throw new Error('A kernel wrote outside its arrays');
  };
}
