import type { Kernels } from '../../../src/engine/kernels.js';
import { Random } from '../../../src/engine/random.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectSame, expectSums, normals } from '../../support/numbers.js';

/** M, N and K around the tiles of 4 × 4 and 4 × 8 and the blocks of 256 rows and 256 deep. */
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

const LAYOUTS = ['matmulNN', 'matmulNT', 'matmulTN'] as const;

for (const { name, kernels } of kernelSets) {
  describe(`matmul, ${name}`, () => {
    it('adds a product of rows and columns to what is there', () => {
      const c = Float32Array.of(100, 0, 0, 0);
      // (1 2; 3 4) · (5 6; 7 8) = (5 + 14, 6 + 16; 15 + 28, 18 + 32)
      kernels.matmulNN(c, Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8), 2, 2, 2);
      expectSame(c, [119, 22, 43, 50]);
    });

    it('reads the matrix that is named T the other way round', () => {
      const a = Float32Array.of(1, 2, 3, 4);
      const b = Float32Array.of(5, 6, 7, 8);
      const product = (matmul: Kernels['matmulNN']) => {
        const c = new Float32Array(4);
        matmul(c, a, b, 2, 2, 2);
        return c;
      };
      expectSame(product(kernels.matmulTN), [26, 30, 38, 44]); // (1 3; 2 4) · (5 6; 7 8)
      expectSame(product(kernels.matmulNT), [17, 23, 39, 53]); // (1 2; 3 4) · (5 7; 6 8)
    });

    it('does nothing where there is nothing', () => {
      const none = new Float32Array(0);
      for (const layout of LAYOUTS) {
        const [c, a] = [Float32Array.of(1, 2), Float32Array.of(3, 4)];
        kernels[layout](c, none, none, 1, 2, 0);
        kernels[layout](c, none, a, 0, 2, 1);
        kernels[layout](c, a, none, 2, 0, 1);
        expectSame(c, [1, 2]);
      }
    });

    for (const [M, N, K] of SIZES) {
      it(`gives the sums of three plain loops for ${M} × ${K} by ${K} × ${N}, whichever is transposed`, () => {
        const random = new Random(M + 1000 * N + K);
        const [a, b, before] = [normals(random, M * K), normals(random, K * N), normals(random, M * N)];
        for (const layout of LAYOUTS) {
          const aAt = (m: number, k: number) => a[layout === 'matmulTN' ? k * M + m : m * K + k];
          const bAt = (k: number, n: number) => b[layout === 'matmulNT' ? n * K + k : k * N + n];
          const expected = before.map((start, i) => {
            const [m, n] = [Math.floor(i / N), i % N];
            let sum = 0;
            for (let k = 0; k < K; k++) sum += aAt(m, k) * bAt(k, n);
            return start + sum;
          });
          const c = before.slice();
          kernels[layout](c, a, b, M, N, K);
          expectSums(name, c, expected);
        }
      });
    }

    it('gives a row the same sums to the last bit, however many rows are with it', () => {
      const [M, N, K] = [9, 13, 300];
      const random = new Random(3);
      const [a, b] = [normals(random, M * K), normals(random, K * N)];
      const whole = new Float32Array(M * N);
      kernels.matmulNN(whole, a, b, M, N, K);
      for (let r = 0; r < M; r++) {
        const row = new Float32Array(N);
        kernels.matmulNN(row, a.subarray(r * K), b, 1, N, K);
        expectSame(row, whole.subarray(r * N, (r + 1) * N));
      }
    });

    it('leaves alone what lies around its matrices', () => {
      const [M, N, K] = [5, 7, 6];
      const lists = [normals(new Random(4), 99), normals(new Random(5), 99), normals(new Random(6), 99)];
      const before = lists.map((list) => list.slice());
      const [c, a, b] = lists.map((list) => list.subarray(3));
      kernels.matmulNN(c, a, b, M, N, K);
      expectSame(lists[0].subarray(0, 3), before[0].subarray(0, 3));
      expectSame(lists[0].subarray(3 + M * N), before[0].subarray(3 + M * N));
      expectSame(lists[1], before[1]);
      expectSame(lists[2], before[2]);
    });
  });
}
