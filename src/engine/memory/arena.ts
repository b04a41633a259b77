/**
 * One block of memory that every buffer of a model is a view of, so that nothing is
 * allocated while the model runs and WebAssembly kernels can reach all of it.
 */
import { plainKernels, type Kernels } from '../kernels.js';

const ALIGNMENT = 16; // bytes: one SIMD register

/** A block of memory and the kernels that can reach it. */
export interface Memory {
  buffer: ArrayBuffer;
  /** The first byte that is free; the kernels keep those before it for themselves. */
  start: number;
  kernels: Kernels;
}

/** Makes a block with so many free bytes, all 0. */
export type CreateMemory = (bytes: number) => Memory;

/** Memory for the plain kernels, which run everywhere. */
export const plainMemory: CreateMemory = (bytes) => ({ buffer: new ArrayBuffer(bytes), start: 0, kernels: plainKernels });

export class Arena {
  readonly kernels: Kernels;
  /** The whole block, which all views share. */
  readonly buffer: ArrayBuffer;
  readonly #measuring: boolean;
  #end: number;

  constructor({ buffer, start, kernels }: Memory, measuring = false) {
    this.kernels = kernels;
    this.buffer = buffer;
    this.#measuring = measuring;
    this.#end = start;
  }

  /** How many bytes `allocate` takes: it runs on an arena that only counts, where views are empty. */
  static measure(allocate: (arena: Arena) => unknown): number {
    const arena = new Arena(plainMemory(0), true);
    allocate(arena);
    return arena.#end;
  }

  /** What `allocate` makes in an arena of just the right size; it runs twice. */
  static fitting<T>(createMemory: CreateMemory, allocate: (arena: Arena) => T): T {
    return allocate(new Arena(createMemory(Arena.measure(allocate))));
  }

  /** `length` floats, all 0. */
  float32(length: number): Float32Array {
    return this.#view(Float32Array, length);
  }

  /** `length` integers of 16 bits, all 0. */
  int16(length: number): Int16Array {
    return this.#view(Int16Array, length);
  }

  /** @throws {RangeError} when the block is full. */
  #view<T>(View: { new (buffer: ArrayBuffer, offset: number, length: number): T; BYTES_PER_ELEMENT: number }, length: number): T {
    const offset = this.#end;
    this.#end += Math.ceil((length * View.BYTES_PER_ELEMENT) / ALIGNMENT) * ALIGNMENT;
    if (this.#measuring) return new View(this.buffer, 0, 0);
    if (this.#end > this.buffer.byteLength) throw new RangeError(`Arena: ${this.#end} bytes asked for, ${this.buffer.byteLength} there`);
    return new View(this.buffer, offset, length);
  }
}
