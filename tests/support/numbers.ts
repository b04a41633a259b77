import { expect } from '@open-wc/testing';
import type { Kernels } from '../../src/engine/kernels.js';
import type { Random } from '../../src/engine/random.js';

/** `length` numbers from a bell curve. */
export function normals(random: Random, length: number): Float32Array {
  return Float32Array.from({ length }, () => random.normal());
}

/** Fails unless both lists have the same length and agree to within `tolerance`. */
export function expectClose(actual: ArrayLike<number>, expected: ArrayLike<number>, tolerance = 1e-6, what = 'number'): void {
  expect(actual.length, what).to.equal(expected.length);
  const wrong = Array.from(expected).findIndex((value, i) => actual[i] !== value && !(Math.abs(actual[i] - value) <= tolerance));
  if (wrong !== -1) expect(actual[wrong], `${what} ${wrong}`).to.be.closeTo(expected[wrong], tolerance);
}

/** Fails unless both lists are the same to the last bit. */
export function expectSame(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(Array.from(actual)).to.deep.equal(Array.from(expected));
}

/** Fails unless plain kernels got the very numbers, and others the same but for rounding: 1e-5 of the largest. */
export function expectSums(kind: Kernels['kind'], actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  if (kind === 'plain') expectSame(actual, expected);
  else expectClose(actual, expected, 1e-5 * Array.from(expected).reduce((most, x) => Math.max(most, Math.abs(x)), 0));
}
