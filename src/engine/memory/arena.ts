/**
 * One block of memory that every buffer of a model is a view on, so that nothing is
 * allocated while the model runs, and so that a WebAssembly kernel can reach all of it.
 */
import { plainKernels, type Kernels } from '../kernels.js';

const ALIGNMENT = 16; // bytes: one SIMD register

/** A block of memory and the kernels that can reach it. */
export interface Memory {
  buffer: ArrayBuffer;
  /** The first byte that the kernels leave to others. */
  start: number;
  kernels: Kernels;
}

/** Makes a block of memory with so many bytes to hand out, all 0. */
export type CreateMemory = (bytes: number) => Memory;

/** Memory for the plain kernels, which run everywhere. */
export const plainMemory: CreateMemory = (bytes) => ({ buffer: new ArrayBuffer(bytes), start: 0, kernels: plainKernels });

export class Arena {
  readonly kernels: Kernels;
  /** The whole block: what was made on one arena shares it. */
  readonly buffer: ArrayBuffer;
  readonly #measuring: boolean;
  #end: number;

  constructor({ buffer, start, kernels }: Memory, measuring = false) {
    this.kernels = kernels;
    this.buffer = buffer;
    this.#measuring = measuring;
    this.#end = start;
  }

  /** How many bytes `allocate` would take, found by letting it run on an arena that only counts. */
  static measure(allocate: (arena: Arena) => unknown): number {
    const arena = new Arena(plainMemory(0), true);
    allocate(arena);
    return arena.#end;
  }

  /** What `allocate` makes on an arena that is just large enough. */
  static fitting<T>(createMemory: CreateMemory, allocate: (arena: Arena) => T): T {
    return allocate(new Arena(createMemory(Arena.measure(allocate))));
  }

  /** `length` floats, 0 at first. */
  float32(length: number): Float32Array {
    return this.#view(Float32Array, length);
  }

  /** `length` whole numbers from −32,768 to 32,767, 0 at first. */
  int16(length: number): Int16Array {
    return this.#view(Int16Array, length);
  }

  /** An empty view on an arena that measures. */
  #view<T>(View: { new (buffer: ArrayBuffer, offset: number, length: number): T; BYTES_PER_ELEMENT: number }, length: number): T {
    const offset = this.#end;
    this.#end += Math.ceil((length * View.BYTES_PER_ELEMENT) / ALIGNMENT) * ALIGNMENT;
    if (this.#measuring) return new View(this.buffer, 0, 0);
    if (this.#end > this.buffer.byteLength) throw new RangeError(`Arena: ${this.#end} bytes asked for, ${this.buffer.byteLength} there`);
    return new View(this.buffer, offset, length);
  }
}
