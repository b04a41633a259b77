import { expect } from '@open-wc/testing';
import { plainKernels, type Kernels } from '../../src/engine/kernels.js';
import { adamWFactors } from '../../src/engine/ops/adamw.js';
import { highestActivation } from '../../src/engine/ops/int8.js';
import { int8MatrixOf, wholeActivations } from '../support/int8.js';
import { rotaryTable } from '../../src/engine/ops/rotary.js';
import { Random } from '../../src/engine/random.js';
import { kernelSets } from '../support/kernel-sets.js';
import { expectClose, expectSame, normals } from '../support/numbers.js';

type Operation = Exclude<keyof Kernels, 'kind'>;

/** Random arguments of every operation, in some size from 1 on. */
const ARGUMENTS: { [K in Operation]: (random: Random) => Parameters<Kernels[K]> } = {
  adamW: (random) => {
    const n = size(random, 40);
    const list = () => normals(random, n);
    const squares = list().map((x) => x * x);
    const settings = { rate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, decay: 0.1 };
    return [list(), list(), squares, list(), n, adamWFactors(1 + random.int(100), settings)];
  },
  addScaled: (random) => {
    const [n, to, from] = [size(random, 40), random.int(5), random.int(5)];
    return [normals(random, to + n + 3), to, normals(random, from + n + 3), from, n, random.normal()];
  },
  attend: (random) => {
    const { d, H, T, N, qkv, start, seen, query } = looks(random);
    return [normals(random, N * d), normals(random, N * H * T), random.int(N), qkv, query, start, seen, d, H, T];
  },
  attendBackward: (random) => {
    const { d, H, T, N, qkv, start, seen, query } = looks(random);
    const probs = new Float32Array(N * H * T);
    plainKernels.attend(new Float32Array(N * d), probs, query, qkv, query, start, seen, d, H, T);
    return [normals(random, N * 3 * d), new Float32Array(T), normals(random, N * d), probs, qkv, query, start, seen, d, H, T];
  },
  linearInt8: (random) => {
    const [I, O] = [size(random, 70), size(random, 40)];
    const levels = Int8Array.from({ length: I * O }, () => random.int(255) - 127);
    const scales = normals(random, O).map((x) => x / 1000);
    const { q, range } = wholeActivations(Array.from({ length: I }, () => random.int(highestActivation(I) + 1)));
    range.set([random.normal(), 1e-3]);
    return [normals(random, O), q, range, int8MatrixOf(levels, scales), I, O];
  },
  matmulNN: matrices,
  matmulNT: matrices,
  matmulTN: matrices,
  quantizeActivations: (random) => {
    const n = size(random, 70);
    return [new Int16Array(n + 3), new Float32Array(3), normals(random, n + 3), n];
  },
  rmsNorm: (random) => {
    const [N, d] = [size(random, 9), size(random, 40)];
    return [normals(random, N * d), normals(random, N), normals(random, N * d), normals(random, d), N, d];
  },
  rmsNormBackward: (random) => {
    const [N, d] = [size(random, 9), size(random, 40)];
    const list = () => normals(random, N * d);
    return [list(), normals(random, d), list(), list(), normals(random, d), normals(random, N), N, d];
  },
  rotate: (random) => {
    const { d, H, T, N, qkv, start } = looks(random);
    const [cosines, sines] = [new Float32Array((T * d) / H / 2), new Float32Array((T * d) / H / 2)];
    rotaryTable(cosines, sines, T, d / H);
    const length = 1 + random.int(N - start);
    return [qkv, start, cosines, sines, random.int(T - length + 1), length, d, H, random.chance(0.5) ? 1 : -1];
  },
  scale: (random) => {
    const n = size(random, 40);
    return [normals(random, n + 3), n, random.normal()];
  },
  softmax: (random) => {
    const [rows, n] = [size(random, 5), size(random, 70)];
    const scores = normals(random, rows * n).map((x) => 5 * x);
    return [new Float32Array(rows * n), scores, rows, n];
  },
  squaredRelu: (random) => {
    const n = size(random, 70);
    return [normals(random, n + 3), normals(random, n + 3), n];
  },
  squaredReluBackward: (random) => {
    const n = size(random, 70);
    return [normals(random, n + 3), normals(random, n + 3), normals(random, n + 3), n];
  },
};

/** Which list a kernel may leave as it likes. */
const SCRATCH: { [K in Operation]?: number } = { attendBackward: 1 };

/** From 1 to `most`, small ones more often. */
function size(random: Random, most: number): number {
  return 1 + Math.floor(most * random.uniform() ** 2);
}

/** A matrix to add to, the two to multiply and their sizes: in which order their numbers lie is the product's affair. */
function matrices(random: Random): Parameters<Kernels['matmulNN']> {
  const [M, N, K] = [size(random, 40), size(random, 40), size(random, random.chance(0.2) ? 600 : 40)];
  const factors = normals(random, K * N).map((x) => x / Math.sqrt(K));
  return [normals(random, M * N), normals(random, M * K), factors, M, N, K];
}

/** A token that looks at a stretch of others, in heads of some even size. */
function looks(random: Random) {
  const [H, headSize, N] = [1 + random.int(4), 2 * size(random, 20), size(random, 20)];
  const d = H * headSize;
  const start = random.int(N);
  const seen = 1 + random.int(N - start);
  const qkv = normals(random, N * 3 * d);
  return { d, H, T: N + random.int(4), N, qkv, start, seen, query: start + random.int(seen) };
}

/** The lists of numbers among some arguments, and inside them. */
function listsIn(argument: unknown): (Float32Array | Int16Array | Int8Array)[] {
  if (argument instanceof Float32Array || argument instanceof Int16Array || argument instanceof Int8Array) return [argument];
  return typeof argument === 'object' && argument !== null ? Object.values(argument).flatMap(listsIn) : [];
}

function run(kernels: Kernels, operation: Operation, args: readonly unknown[]): void {
  (kernels[operation] as (...args: readonly unknown[]) => void)(...args);
}

describe('the sets of kernels', () => {
  it('are plain ones and ones with SIMD, in every browser that this is tested in', () => {
    expect(kernelSets.map(({ name }) => name)).to.deep.equal(['plain', 'simd']);
    for (const { name, kernels, memory } of kernelSets) {
      expect(kernels.kind).to.equal(name);
      expect(memory(16).kernels.kind).to.equal(name);
      expect(Object.keys(memory(16).kernels).sort()).to.deep.equal(Object.keys(plainKernels).sort());
    }
  });

  for (const operation of Object.keys(ARGUMENTS) as Operation[]) {
    it(`agree on ${operation}, whatever its numbers and sizes`, () => {
      for (let seed = 1; seed <= 60; seed++) {
        const [expected, ...others] = kernelSets.map(({ kernels }) => {
          const args = ARGUMENTS[operation](new Random(seed));
          run(kernels, operation, args);
          return listsIn(args);
        });
        for (const actual of others) {
          actual.forEach((list, i) => {
            if (i === SCRATCH[operation]) return;
            const largest = Array.from(expected[i]).reduce((most, x) => Math.max(most, Math.abs(x)), 1);
            // Half-way between two levels either is right.
            expectClose(list, expected[i], list instanceof Float32Array ? 1e-4 * largest : 1, `seed ${seed}, list ${i}, number`);
          });
        }
      }
    });

    it(`give the same bits for the same ${operation}`, () => {
      for (const { kernels } of kernelSets) {
        const [first, second] = [1, 2].map(() => {
          const args = ARGUMENTS[operation](new Random(5));
          run(kernels, operation, args);
          return listsIn(args);
        });
        first.forEach((list, i) => expectSame(list, second[i]));
      }
    });
  }
});
