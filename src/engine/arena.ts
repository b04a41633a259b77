/**
 * One block of memory that every buffer of a model is a view on, so that nothing is
 * allocated while the model runs, and so that a WebAssembly kernel can reach all of it.
 */

const ALIGNMENT = 16; // bytes: one SIMD register

export class Arena {
  readonly #buffer: ArrayBufferLike;
  readonly #measuring: boolean;
  #used = 0;

  /** @param memory Its size in bytes, or a block to use, such as a `SharedArrayBuffer`. */
  constructor(memory: number | ArrayBufferLike, measuring = false) {
    this.#buffer = typeof memory === 'number' ? new ArrayBuffer(memory) : memory;
    this.#measuring = measuring;
  }

  /** How many bytes `allocate` would take, found by letting it run on an arena that only counts. */
  static measure(allocate: (arena: Arena) => unknown): number {
    const arena = new Arena(0, true);
    allocate(arena);
    return arena.used;
  }

  /** An arena that is exactly large enough for what `allocate` takes, and what it took. */
  static fitting<T>(allocate: (arena: Arena) => T): T {
    return allocate(new Arena(Arena.measure(allocate)));
  }

  /** Bytes handed out so far. */
  get used(): number {
    return this.#used;
  }

  /** `length` floats, 0 at first on a fresh block. */
  float32(length: number): Float32Array {
    const offset = this.#take(length * Float32Array.BYTES_PER_ELEMENT);
    return this.#measuring ? new Float32Array(0) : new Float32Array(this.#buffer, offset, length);
  }

  #take(bytes: number): number {
    const offset = this.#used;
    this.#used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    if (!this.#measuring && this.#used > this.#buffer.byteLength) {
      throw new RangeError(`Arena: ${this.#used} bytes asked for, ${this.#buffer.byteLength} there`);
    }
    return offset;
  }
}
