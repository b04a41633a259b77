import { expect } from '@open-wc/testing';
import { rotaryTable, rotate } from '../../../src/engine/ops/rotary.js';
import { Random } from '../../../src/engine/random.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

/** Turns a copy of `qkv` (one segment of T tokens unless told). */
function turned(qkv: Float32Array, d: number, heads: number, direction: 1 | -1 = 1, lengths = [qkv.length / (3 * d)]): Float32Array {
  const half = d / heads / 2;
  const T = Math.max(...lengths);
  const [cosines, sines] = [new Float32Array(T * half), new Float32Array(T * half)];
  rotaryTable(cosines, sines, T, d / heads);
  const segments = lengths.map((length, i) => ({ start: lengths.slice(0, i).reduce((sum, n) => sum + n, 0), length, causal: true }));
  const out = qkv.slice();
  rotate(out, cosines, sines, segments, d, heads, direction);
  return out;
}

describe('rotary position embedding', () => {
  it('turns a pair by its position in radians and leaves values alone', () => {
    // Position 0 stays. Position 1 turns (1, 0) to (cos 1, sin 1) = (0.540302, 0.841471), (0, 1) to (−sin 1, cos 1).
    const qkv = Float32Array.of(1, 2, 3, 4, 5, 6, /* position 1 */ 1, 0, 0, 1, 7, 8);
    expectClose(turned(qkv, 2, 1), [1, 2, 3, 4, 5, 6, 0.540302, 0.841471, -0.841471, 0.540302, 7, 8]);
  });

  it('pairs a number with the one half a head further and turns later pairs more slowly', () => {
    // A head of 4: pair (0, 2) turns by 1, pair (1, 3) by 10000^(−1/2) = 0.01: cos 0.99995, sin 0.0099998.
    const qkv = new Float32Array(2 * 12);
    qkv.set([1, 1, 0, 0], 12); // the query of position 1
    expectClose(turned(qkv, 4, 1).subarray(12, 16), [0.540302, 0.99995, 0.841471, 0.0099998]);
  });

  it('lets a query and a key meet by their distance alone', () => {
    const d = 6;
    const random = new Random(4);
    const [query, key] = [normals(random, d), normals(random, d)];
    const T = 40;
    const qkv = new Float32Array(T * 3 * d);
    for (let t = 0; t < T; t++) {
      qkv.set(query, t * 3 * d);
      qkv.set(key, t * 3 * d + d);
    }
    const out = turned(qkv, d, 1);
    const score = (q: number, k: number) => {
      let sum = 0;
      for (let i = 0; i < d; i++) sum += out[q * 3 * d + i] * out[k * 3 * d + d + i];
      return sum;
    };
    for (const distance of [0, 1, 7, -5]) {
      for (const t of [8, 20, 32]) expect(score(t, t - distance)).to.be.closeTo(score(10, 10 - distance), 1e-4);
    }
    expect(Math.abs(score(10, 9) - score(10, 3))).to.be.greaterThan(0.01);
  });

  it('counts positions from 0 in each segment', () => {
    const one = normals(new Random(5), 3 * 3 * 4);
    const two = new Float32Array(2 * one.length);
    two.set(one);
    two.set(one, one.length);
    const out = turned(two, 4, 2, 1, [3, 3]);
    expectSame(out.subarray(0, one.length), turned(one, 4, 2));
    expectSame(out.subarray(one.length), turned(one, 4, 2));
  });

  it('turns gradients back, which undoes it', () => {
    const qkv = normals(new Random(6), 9 * 3 * 12);
    expectClose(turned(turned(qkv, 12, 3), 12, 3, -1), qkv, 1e-5);
  });
});
