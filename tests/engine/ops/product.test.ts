import { Random } from '../../../src/engine/random.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectSame, expectSums, normals } from '../../support/numbers.js';

/** Rows, columns and depth around the tiles of 4 × 4 and 4 × 8 and the blocks of 256 rows and 256 deep. */
const SIZES = [
  [1, 1, 1],
  [3, 2, 5],
  [4, 8, 16],
  [5, 9, 17],
  [4, 4, 3],
  [7, 12, 4],
  [12, 24, 9],
  [2, 300, 3],
  [255, 5, 2],
  [256, 8, 4],
  [257, 3, 5],
  [515, 9, 6],
  [3, 5, 255],
  [4, 8, 256],
  [5, 9, 257],
  [9, 13, 600],
  [260, 11, 259],
];

for (const { name, kernels } of kernelSets) {
  describe(`addProduct, ${name}`, () => {
    it('adds a product of rows and columns to what is there', () => {
      const c = Float32Array.of(100, 0, 0, 0);
      // (1 2; 3 4) · (5 6; 7 8) = (5 + 14, 6 + 16; 15 + 28, 18 + 32)
      kernels.addProduct(c, Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8), 2, 2, 2, 2, 1, 2, 1);
      expectSame(c, [119, 22, 43, 50]);
    });

    it('reads either matrix the other way round where its strides say so', () => {
      const a = Float32Array.of(1, 2, 3, 4);
      const b = Float32Array.of(5, 6, 7, 8);
      const product = (ar: number, ak: number, bk: number, bc: number) => {
        const c = new Float32Array(4);
        kernels.addProduct(c, a, b, 2, 2, 2, ar, ak, bk, bc);
        return c;
      };
      expectSame(product(1, 2, 2, 1), [26, 30, 38, 44]); // (1 3; 2 4) · (5 6; 7 8)
      expectSame(product(2, 1, 1, 2), [17, 23, 39, 53]); // (1 2; 3 4) · (5 7; 6 8)
      expectSame(product(1, 2, 1, 2), [23, 31, 34, 46]); // (1 3; 2 4) · (5 7; 6 8)
    });

    it('does nothing where there is nothing', () => {
      const none = new Float32Array(0);
      const [c, a] = [Float32Array.of(1, 2), Float32Array.of(3, 4)];
      kernels.addProduct(c, none, none, 1, 2, 0, 1, 1, 1, 1);
      kernels.addProduct(c, none, a, 0, 2, 1, 1, 1, 2, 1);
      kernels.addProduct(c, a, none, 2, 0, 1, 1, 1, 1, 1);
      expectSame(c, [1, 2]);
    });

    for (const [R, C, K] of SIZES) {
      it(`gives the sums of three plain loops for ${R} × ${K} by ${K} × ${C}, whatever the strides`, () => {
        const random = new Random(R + 1000 * C + K);
        const [a, b, before] = [normals(random, R * K), normals(random, K * C), normals(random, R * C)];
        for (const [ar, ak] of [
          [K, 1],
          [1, R],
        ]) {
          // prettier-ignore
          for (const [bk, bc] of [[C, 1], [1, K]]) { // prettier-ignore
            const expected = before.map((start, i) => {
              const [r, c] = [Math.floor(i / C), i % C];
              let sum = 0;
              for (let k = 0; k < K; k++) sum += a[r * ar + k * ak] * b[k * bk + c * bc];
              return start + sum;
            });
            const c = before.slice();
            kernels.addProduct(c, a, b, R, C, K, ar, ak, bk, bc);
            expectSums(name, c, expected);
          }
        }
      });
    }

    it('gives a row the same sums to the last bit, however many rows are with it', () => {
      const [R, C, K] = [9, 13, 300];
      const random = new Random(3);
      const [a, b] = [normals(random, R * K), normals(random, K * C)];
      const whole = new Float32Array(R * C);
      kernels.addProduct(whole, a, b, R, C, K, K, 1, C, 1);
      for (let r = 0; r < R; r++) {
        const row = new Float32Array(C);
        kernels.addProduct(row, a.subarray(r * K), b, 1, C, K, K, 1, C, 1);
        expectSame(row, whole.subarray(r * C, (r + 1) * C));
      }
    });

    it('leaves alone what lies around its matrices', () => {
      const [R, C, K] = [5, 7, 6];
      const lists = [normals(new Random(4), 99), normals(new Random(5), 99), normals(new Random(6), 99)];
      const before = lists.map((list) => list.slice());
      const [c, a, b] = lists.map((list) => list.subarray(3));
      kernels.addProduct(c, a, b, R, C, K, K, 1, C, 1);
      expectSame(lists[0].subarray(0, 3), before[0].subarray(0, 3));
      expectSame(lists[0].subarray(3 + R * C), before[0].subarray(3 + R * C));
      expectSame(lists[1], before[1]);
      expectSame(lists[2], before[2]);
    });
  });
}
