import { expect } from '@open-wc/testing';
import type { Random } from '../../src/engine/random.js';

/** `length` numbers from a bell curve. */
export function normals(random: Random, length: number): Float32Array {
  return Float32Array.from({ length }, () => random.normal());
}

/** Fails unless both lists have the same length and agree to within `tolerance`. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-6): void {
  expect(actual.length).to.equal(expected.length);
  Array.from(expected).forEach((value, i) => expect(actual[i], `number ${i}`).to.be.closeTo(value, tolerance));
}

/** Fails unless both lists are the same to the last bit. */
export function expectSame(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(Array.from(actual)).to.deep.equal(Array.from(expected));
}
