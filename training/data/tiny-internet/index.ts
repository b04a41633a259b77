import { Random } from '../../../src/engine/random.js';
import { homeRegisters } from './home-registers.js';
import type { Register } from './register.js';
import { worldRegisters } from './world-registers.js';

export interface Document {
  /** The name of the register that wrote it. */
  register: string;
  text: string;
}

/**
 * An endless stream of documents. The register furthest behind its share of the characters so far writes
 * more often, so that the shares follow the weights although documents differ in length.
 */
export function* tinyInternet(
  seed: number,
  registers: readonly Register[] = [...homeRegisters, ...worldRegisters],
): Generator<Document, never> {
  const random = new Random(seed);
  const written = registers.map(() => 1);
  for (;;) {
    const needs = registers.map((register, i) => (register.weight * register.weight) / written[i]);
    const i = pickByWeight(random, needs);
    const register = registers[i];
    const text = register.write(random);
    written[i] += text.length;
    yield { register: register.name, text };
  }
}

function pickByWeight(random: Random, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((sum, weight) => sum + weight, 0);
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i];
    if (left < 0) return i;
  }
  return weights.length - 1;
}
