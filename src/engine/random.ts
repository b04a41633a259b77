/**
 * Seeded randomness. Everything random in this library draws from a `Random` that
 * the caller passes in, so that the same seed gives the same run.
 *
 * The generator is sfc32 (Chris Doty-Humphrey, PractRand, public domain):
 * 128 bits of state, integer arithmetic only, the same on every machine.
 */

/** The four 32-bit words of a generator's state; put them back to resume a run. */
export type RandomState = readonly [number, number, number, number];

export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter: number;

  /** @param seed Any integer, or a state read from another generator. */
  constructor(seed: number | RandomState) {
    [this.#a, this.#b, this.#c, this.#counter] = typeof seed === 'number' ? [seed | 0, Math.floor(seed / 2 ** 32) | 0, 0, 1] : seed;
    if (typeof seed === 'number') for (let i = 0; i < 12; i++) this.uint32();
  }

  get state(): RandomState {
    return [this.#a, this.#b, this.#c, this.#counter];
  }

  /** A whole number in [0, 2³²). */
  uint32(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.uint32() / 2 ** 32;
  }

  /** A whole number in [0, n). */
  int(n: number): number {
    return Math.floor(this.uniform() * n);
  }

  /** True with probability p. */
  chance(p: number): boolean {
    return this.uniform() < p;
  }

  /** One of the items, each as likely as the next. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(items.length)];
    if (item === undefined) throw new RangeError('Random.pick: nothing to pick from');
    return item;
  }

  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = this.int(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j], shuffled[i]];
    }
    return shuffled;
  }

  /**
   * About a standard normal draw: the sum of twelve uniforms less six (Irwin–Hall). Its tails stop at ±6,
   * which is no loss for initial weights, and it needs neither logarithm nor cosine, which differ between browsers.
   */
  normal(): number {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += this.uniform();
    return sum;
  }
}
