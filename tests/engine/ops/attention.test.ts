import { expect } from '@open-wc/testing';
import type { Segment } from '../../../src/engine/batch.js';
import { attention, attentionBackward } from '../../../src/engine/ops/attention.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { naiveSoftmax } from '../../support/naive-forward.js';
import { expectClose, expectSame, normals } from '../../support/numbers.js';

const causal = (length: number, start = 0): Segment => ({ start, length, causal: true });
const unmasked = (length: number, start = 0): Segment => ({ start, length, causal: false });

for (const { name, kernels } of kernelSets) {
  describe(`attention, ${name}`, () => {
    function attended(qkv: Float32Array, segments: readonly Segment[], d: number, H: number, T: number) {
      const N = qkv.length / (3 * d);
      const out = new Float32Array(N * d).fill(9); // what was there is overwritten
      const probs = new Float32Array(N * H * T);
      for (const segment of segments) attention(kernels, out, probs, qkv, segment, d, H, T);
      return { out, probs };
    }

    it('mixes values by the softmax of query · key', () => {
      // One head of size 1. Token 0: query 1 meets keys 0 and ln 3: probabilities ¼ and ¾ of values 10 and 20 are 17.5.
      // Token 1: query 0 meets everything alike: (10 + 20) / 2 = 15.
      const qkv = Float32Array.of(1, 0, 10, /* token 1 */ 0, Math.log(3), 20);
      expectClose(attended(qkv, [unmasked(2)], 1, 1, 2).out, [17.5, 15], 1e-5);
    });

    it('divides scores by the root of the head size', () => {
      // Size 4, so a query of ones and a key of ln 9 / 4 each meet with ln 9 / 2 = ln 3: again ¼ and ¾.
      const qkv = new Float32Array(2 * 12);
      qkv.fill(1, 0, 4); //                      query of token 0
      qkv.fill(Math.log(9) / 4, 16, 20); //      key of token 1
      qkv.fill(10, 8, 12).fill(20, 20, 24); //   values
      expectClose(attended(qkv, [unmasked(2)], 4, 1, 2).out.subarray(0, 4), [17.5, 17.5, 17.5, 17.5], 1e-5);
    });

    it('sees in a causal segment only what came before', () => {
      const qkv = Float32Array.of(0, 0, 3, 0, 0, 5, 0, 0, 10); // queries 0: plain means of the values seen
      expectClose(attended(qkv, [causal(3)], 1, 1, 3).out, [3, 4, 6], 1e-6);
      expectClose(attended(qkv, [unmasked(3)], 1, 1, 3).out, [6, 6, 6], 1e-6);
    });

    it('keeps heads apart', () => {
      const qkv = Float32Array.of(1, 0, 0, 0, 10, 1, /* token 1 */ 0, 0, Math.log(3), 0, 20, 3);
      // Head 0 of token 0: probabilities ¼, ¾ of values 10, 20; head 1 has query 0: (1 + 3) / 2.
      expectClose(attended(qkv, [unmasked(2)], 2, 2, 2).out.subarray(0, 2), [17.5, 2], 1e-5);
    });

    it('gives a lone token its own value', () => {
      const qkv = normals(new Random(7), 9);
      for (const segment of [causal(1), unmasked(1)]) expectSame(attended(qkv, [segment], 3, 1, 5).out, qkv.subarray(6));
    });

    it('does nothing for a segment without tokens', () => {
      expectSame(attended(normals(new Random(7), 12), [causal(0), unmasked(0, 1)], 2, 1, 5).out, [9, 9, 9, 9]);
    });

    it('never looks into another segment', () => {
      const qkv = normals(new Random(8), 5 * 12);
      const { out } = attended(qkv, [unmasked(2), causal(3, 2)], 4, 2, 4);
      expectSame(out.subarray(0, 8), attended(qkv.slice(0, 24), [unmasked(2)], 4, 2, 4).out);
      expectSame(out.subarray(8), attended(qkv.slice(24), [causal(3)], 4, 2, 4).out);
    });

    it('keeps the attention probabilities, which add up to 1', () => {
      const { probs } = attended(normals(new Random(9), 3 * 12), [causal(3)], 4, 2, 5);
      for (let n = 0; n < 3; n++) {
        for (let h = 0; h < 2; h++) {
          const row = probs.subarray((n * 2 + h) * 5, (n * 2 + h + 1) * 5);
          expect(row.reduce((sum, share) => sum + share, 0)).to.be.closeTo(1, 1e-6);
          expectSame(row.subarray(n + 1), new Float32Array(4 - n));
        }
      }
    });

    it('lets one token look back, and puts what it finds where it is told', () => {
      const [d, H, T] = [6, 2, 8];
      const qkv = normals(new Random(12), 7 * 3 * d);
      const whole = attended(qkv, [causal(5, 2)], d, H, T);
      const [out, probs] = [new Float32Array(3 * d).fill(9), new Float32Array(3 * H * T).fill(9)];
      kernels.attend(out, probs, 1, qkv, 5, 2, 4, d, H, T); // token 5 of the segment that begins at 2
      const nines = (length: number) => new Float32Array(length).fill(9);
      expectSame(out, [...nines(d), ...whole.out.subarray(5 * d, 6 * d), ...nines(d)]);
      expectSame(probs.subarray(H * T, H * T + 4), whole.probs.subarray(5 * H * T, 5 * H * T + 4));
      expectSame(probs.subarray(0, H * T), nines(H * T));
      expectSame(probs.subarray(2 * H * T), nines(H * T));
    });

    for (const headSize of [2, 6, 12, 20, 32]) {
      const [H, T, N] = [2, 11, 10];
      const d = H * headSize;

      it(`mixes what a naive one in float64 does with heads of ${headSize}`, () => {
        const qkv = normals(new Random(headSize), N * 3 * d);
        const at = (token: number, part: number, head: number) => {
          const start = token * 3 * d + part * d + head * headSize;
          return Array.from(qkv.subarray(start, start + headSize));
        };
        for (const segment of [causal(N), unmasked(N)]) {
          const expected: number[] = [];
          for (let t = 0; t < N; t++) {
            for (let h = 0; h < H; h++) {
              const seen = Array.from({ length: segment.causal ? t + 1 : N }, (_, j) => j);
              const query = at(t, 0, h);
              const meets = (j: number) => at(j, 1, h).reduce((sum, x, i) => sum + x * query[i], 0);
              const probabilities = naiveSoftmax(seen.map((j) => meets(j) / Math.sqrt(headSize)));
              for (let i = 0; i < headSize; i++) expected.push(seen.reduce((sum, j) => sum + probabilities[j] * at(j, 2, h)[i], 0));
            }
          }
          expectClose(attended(qkv, [segment], d, H, T).out, expected, 1e-5);
        }
      });

      it(`has the measured slopes as its gradient, in causal and unmasked segments and heads of ${headSize}`, () => {
        const segments = [causal(5), unmasked(4, 5), causal(1, 9)];
        const random = new Random(10);
        const [qkv, dout] = [normals(random, N * 3 * d), normals(random, N * d)];
        const { probs } = attended(qkv, segments, d, H, T);
        const dqkv = new Float32Array(qkv.length);
        const back = () => {
          for (const segment of segments) attentionBackward(kernels, dqkv, new Float32Array(T), dout, probs, qkv, segment, d, H, T);
        };
        back();
        expectGradient(dqkv, qkv, () => weightedSum(attended(qkv, segments, d, H, T).out, dout));
        const once = dqkv.slice();
        back();
        expectClose(
          dqkv,
          once.map((value) => 2 * value),
          1e-5,
        );
      });
    }
  });
}
