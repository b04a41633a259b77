/** What the bench calls to measure products against the machine's ceiling. */
import { productsAt, type forms } from '../matmul/products.js';

type Form = (typeof forms)[number];
let ceiling: Record<string, (rounds: number, factor: number) => number>;
const products = new Map<string, ReturnType<typeof productsAt>>();

export const matmulBench = {
  async loadCeiling(url: string): Promise<void> {
    const { instance } = await WebAssembly.instantiate(await (await fetch(url)).arrayBuffer());
    ceiling = instance.exports as typeof ceiling;
  },

  /** Seconds that the ceiling's loop with so many sums takes for some rounds. */
  timeCeiling(sums: number, rounds: number): number {
    const start = performance.now();
    const result = ceiling[`sums${sums}`](rounds, 0.5);
    if (!Number.isFinite(result)) throw new Error('The ceiling is no number');
    return (performance.now() - start) / 1000;
  },

  /** Seconds of one product: the mean of as many as fit in `least` milliseconds. */
  timeProduct(variant: string, [N, I, O]: [number, number, number], form: Form, least: number): number {
    const key = [variant, N, I, O].join();
    if (!products.has(key)) products.set(key, productsAt(variant, N, I, O));
    const run = (products.get(key) as ReturnType<typeof productsAt>)[form];
    const start = performance.now();
    let runs = 0;
    do {
      run();
      runs++;
    } while (performance.now() - start < least);
    return (performance.now() - start) / 1000 / runs;
  },
};
