import { linear, linearBackwardInput, linearBackwardWeight } from '../../../src/engine/ops/linear.js';
import { Random } from '../../../src/engine/random.js';
import { expectGradient, weightedSum } from '../../support/gradient-check.js';
import { kernelSets } from '../../support/kernel-sets.js';
import { expectSame, expectSums, normals } from '../../support/numbers.js';

/** Rows, inputs, outputs: whole tiles, all kinds of edges, one of everything, nothing at all, more than a block of 256. */
const SIZES = [
  [4, 4, 4],
  [1, 1, 1],
  [5, 3, 7],
  [8, 5, 4],
  [3, 4, 9],
  [9, 1, 6],
  [2, 16, 3],
  [7, 7, 7],
  [8, 16, 24],
  [6, 20, 17],
  [1, 30, 12],
  [0, 3, 4],
  [3, 4, 0],
  [5, 0, 5],
  [261, 7, 9],
  [5, 300, 12],
  [6, 9, 270],
];

for (const { name, kernels } of kernelSets) {
  describe(`linear, ${name}`, () => {
    it('multiplies by the transposed weights and adds to what is there', () => {
      const y = Float32Array.of(1, 0, 0, 0, 0, -7);
      // row (1, 2): 1·5 + 2·6 = 17, 1·7 + 2·8 = 23, 1·9 + 2·10 = 29; row (3, 4): 15 + 24 = 39, 21 + 32 = 53, 27 + 40 = 67
      linear(kernels, y, Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8, 9, 10), 2, 2, 3);
      expectSame(y, [18, 23, 29, 39, 53, 60]);
    });

    it('sends gradients back to inputs and to weights', () => {
      const w = Float32Array.of(5, 6, 7, 8, 9, 10); // (3, 2)
      const dy = Float32Array.of(1, 0, 2); // (1, 3)
      const dx = Float32Array.of(100, 0);
      linearBackwardInput(kernels, dx, dy, w, 1, 2, 3); // 1·5 + 2·9 = 23, 1·6 + 2·10 = 26
      expectSame(dx, [123, 26]);
      const dw = Float32Array.of(0, 0, 0, 0, 0, 100);
      linearBackwardWeight(kernels, dw, dy, Float32Array.of(3, 4), 1, 2, 3); // rows 1·(3, 4), 0·(3, 4), 2·(3, 4)
      expectSame(dw, [3, 4, 0, 0, 6, 108]);
    });

    for (const [N, I, O] of SIZES) {
      it(`gives the numbers of three plain loops for ${N} rows, ${I} inputs and ${O} outputs`, () => {
        const random = new Random(N * 100 + I * 10 + O);
        const [x, w, dy] = [normals(random, N * I), normals(random, O * I), normals(random, N * O)];
        const product = (rows: number, columns: number, inner: number, term: (r: number, c: number, k: number) => number) =>
          Float32Array.from({ length: rows * columns }, (_, i) => {
            let sum = 0;
            for (let k = 0; k < inner; k++) sum += term(Math.floor(i / columns), i % columns, k);
            return sum;
          });
        const y = new Float32Array(N * O);
        linear(kernels, y, x, w, N, I, O);
        expectSums(
          name,
          y,
          product(N, O, I, (n, o, i) => x[n * I + i] * w[o * I + i]),
        );
        const dx = new Float32Array(N * I);
        linearBackwardInput(kernels, dx, dy, w, N, I, O);
        expectSums(
          name,
          dx,
          product(N, I, O, (n, i, o) => dy[n * O + o] * w[o * I + i]),
        );
        const dw = new Float32Array(O * I);
        linearBackwardWeight(kernels, dw, dy, x, N, I, O);
        expectSums(
          name,
          dw,
          product(O, I, N, (o, i, n) => dy[n * O + o] * x[n * I + i]),
        );
      });
    }

    it('has the measured slopes as its gradients', () => {
      const [N, I, O] = [5, 6, 7];
      const random = new Random(1);
      const [x, w, dy] = [normals(random, N * I), normals(random, O * I), normals(random, N * O)];
      const loss = () => {
        const y = new Float32Array(N * O);
        linear(kernels, y, x, w, N, I, O);
        return weightedSum(y, dy);
      };
      const [dx, dw] = [new Float32Array(N * I), new Float32Array(O * I)];
      linearBackwardInput(kernels, dx, dy, w, N, I, O);
      linearBackwardWeight(kernels, dw, dy, x, N, I, O);
      expectGradient(dx, x, loss, 'dx');
      expectGradient(dw, w, loss, 'dw');
    });
  });
}
