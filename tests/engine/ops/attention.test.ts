import { expect } from '@open-wc/testing';
import type { Segment } from '../../../src/engine/batch.js';
import { attention, attentionBackward } from '../../../src/engine/ops/attention.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

function attended(qkv: Float32Array, segments: readonly Segment[], d: number, H: number, T: number) {
  const N = qkv.length / (3 * d);
  const out = new Float32Array(N * d).fill(9); // what was there is overwritten
  const probs = new Float32Array(N * H * T);
  attention(out, probs, qkv, segments, d, H, T);
  return { out, probs };
}

const both = (length: number) => [true, false].map((causal) => [{ start: 0, length, causal }]);

describe('attention', () => {
  it('mixes values by the softmax of query · key', () => {
    // One head of size 1. Token 0: query 1 meets keys 0 and ln 3: shares ¼ and ¾ of values 10 and 20 are 17.5.
    // Token 1: query 0 meets everything alike: (10 + 20) / 2 = 15.
    const qkv = Float32Array.of(1, 0, 10, /* token 1 */ 0, Math.log(3), 20);
    expectClose(attended(qkv, [{ start: 0, length: 2, causal: false }], 1, 1, 2).out, [17.5, 15], 1e-5);
  });

  it('divides scores by the root of the head size', () => {
    // Size 4, so a query of ones and a key of ln 9 / 4 each meet with ln 9 / 2 = ln 3: again ¼ and ¾.
    const qkv = new Float32Array(2 * 12);
    qkv.fill(1, 0, 4); //                      query of token 0
    qkv.fill(Math.log(9) / 4, 16, 20); //      key of token 1
    qkv.fill(10, 8, 12).fill(20, 20, 24); //   values
    expectClose(attended(qkv, [{ start: 0, length: 2, causal: false }], 4, 1, 2).out.subarray(0, 4), [17.5, 17.5, 17.5, 17.5], 1e-5);
  });

  it('sees in a causal segment only what came before', () => {
    const qkv = Float32Array.of(0, 0, 3, 0, 0, 5, 0, 0, 10); // queries 0: plain means of the values seen
    expectClose(attended(qkv, [{ start: 0, length: 3, causal: true }], 1, 1, 3).out, [3, 4, 6], 1e-6);
    expectClose(attended(qkv, [{ start: 0, length: 3, causal: false }], 1, 1, 3).out, [6, 6, 6], 1e-6);
  });

  it('keeps heads apart', () => {
    const qkv = Float32Array.of(1, 0, 0, 0, 10, 1, /* token 1 */ 0, 0, Math.log(3), 0, 20, 3);
    // Head 0 of token 0 shares ¼, ¾ over 10, 20; head 1 has query 0: (1 + 3) / 2.
    expectClose(attended(qkv, [{ start: 0, length: 2, causal: false }], 2, 2, 2).out.subarray(0, 2), [17.5, 2], 1e-5);
  });

  it('gives a lone token its own value', () => {
    const qkv = normals(new Random(7), 9);
    for (const segments of both(1)) expectSame(attended(qkv, segments, 3, 1, 5).out, qkv.subarray(6));
  });

  it('never looks into another segment', () => {
    const qkv = normals(new Random(8), 5 * 12);
    const segments = [
      { start: 0, length: 2, causal: false },
      { start: 2, length: 3, causal: true },
    ];
    const { out } = attended(qkv, segments, 4, 2, 4);
    expectSame(out.subarray(0, 8), attended(qkv.slice(0, 24), [{ start: 0, length: 2, causal: false }], 4, 2, 4).out);
    expectSame(out.subarray(8), attended(qkv.slice(24), [{ start: 0, length: 3, causal: true }], 4, 2, 4).out);
  });

  it('keeps who looked at whom, in shares that add up to 1', () => {
    const { probs } = attended(normals(new Random(9), 3 * 12), [{ start: 0, length: 3, causal: true }], 4, 2, 5);
    for (let n = 0; n < 3; n++) {
      for (let h = 0; h < 2; h++) {
        const row = probs.subarray((n * 2 + h) * 5, (n * 2 + h + 1) * 5);
        expect(row.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-6);
        expectSame(row.subarray(n + 1), new Float32Array(4 - n));
      }
    }
  });

  it('has the measured slopes as its gradient, in causal and unmasked segments and several heads', () => {
    const [d, H, T] = [6, 3, 5];
    const segments = [
      { start: 0, length: 4, causal: true },
      { start: 4, length: 3, causal: false },
      { start: 7, length: 1, causal: true },
    ];
    const random = new Random(10);
    const [qkv, dout] = [normals(random, 8 * 3 * d), normals(random, 8 * d)];
    const { probs } = attended(qkv, segments, d, H, T);
    const dqkv = new Float32Array(qkv.length);
    attentionBackward(dqkv, new Float32Array(T), dout, probs, qkv, segments, d, H, T);
    expectGradient(dqkv, qkv, () => weightedSum(attended(qkv, segments, d, H, T).out, dout));
    const once = dqkv.slice();
    attentionBackward(dqkv, new Float32Array(T), dout, probs, qkv, segments, d, H, T);
    expectClose(
      dqkv,
      once.map((value) => 2 * value),
      1e-5,
    );
  });
});
