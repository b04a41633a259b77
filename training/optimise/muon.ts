/**
 * Muon: gradient descent with momentum for matrices, each step made orthogonal, so that it turns all directions of a
 * matrix alike. (Jordan et al. 2024, "Muon: an optimizer for hidden layers in neural networks".)
 */
import type { Arena } from '../../src/engine/memory/arena.js';
import { parameterCount, type ModelConfig } from '../../src/engine/config.js';
import type { Kernels } from '../../src/engine/kernels.js';
import { weightsOn } from '../../src/engine/weights.js';

export interface MuonSettings {
  rate: number;
  momentum: number;
  /** Share of a weight that a step of rate 1 would take away. */
  decay: number;
}

/** One matrix among all the weights of a model. */
export interface Matrix {
  /** Its number among all of them, from 0. */
  index: number;
  /** Of its first weight. */
  offset: number;
  rows: number;
  columns: number;
}

/** The matrices of the layers, which Muon updates. The embedding is not one of them: its rows are words, and few of them move in a step. */
export function muonMatrices(config: ModelConfig): Matrix[] {
  const { tensors } = weightsOn(new Float32Array(parameterCount(config)), config);
  const matrices = tensors.flatMap(({ name, data, shape }) => {
    if (shape.length < 2 || name === 'embedding') return [];
    const parts = name.endsWith('qkv') ? 3 : 1; // queries, keys and values are three matrices in one tensor
    const [rows, columns] = [shape[0] / parts, shape[1]];
    return Array.from({ length: parts }, (_, i) => ({
      offset: data.byteOffset / data.BYTES_PER_ELEMENT + i * rows * columns,
      rows,
      columns,
    }));
  });
  return matrices.map((matrix, index) => ({ index, ...matrix }));
}

// The quintic a x + b x³ + c x⁵ whose repetition brings singular values near 1 fastest; figures from the source above.
const [A, B, C] = [3.4445, -4.775, 2.0315];
const ITERATIONS = 5;

export class Muon {
  readonly #kernels: Kernels;
  readonly #w: Float32Array; //       (rows, columns)
  readonly #step: Float32Array; //    (rows, columns)
  readonly #next: Float32Array; //    (rows, columns)
  readonly #gram: Float32Array; //    (least, least)
  readonly #gram2: Float32Array; //   (least, least)

  /** For the matrices of a model of this shape; all have its width as one of their sides. */
  constructor(arena: Arena, { width, hidden }: ModelConfig) {
    const most = width * Math.max(width, hidden);
    this.#kernels = arena.kernels;
    this.#w = arena.float32(most);
    this.#step = arena.float32(most);
    this.#next = arena.float32(most);
    this.#gram = arena.float32(width * width);
    this.#gram2 = arena.float32(width * width);
  }

  /** Updates `weights` and their momentum, all (rows, columns) and in any memory, in place. */
  update(
    weights: Float32Array,
    momentum: Float32Array,
    gradient: Float32Array,
    { rows, columns }: Pick<Matrix, 'rows' | 'columns'>,
    settings: MuonSettings,
  ): void {
    const n = rows * columns;
    const [w, step] = [this.#w, this.#step];
    let squares = 0;
    for (let i = 0; i < n; i++) {
      momentum[i] = settings.momentum * momentum[i] + gradient[i];
      step[i] = gradient[i] + settings.momentum * momentum[i];
      squares += step[i] * step[i];
    }
    this.#kernels.scale(step, n, 1 / (Math.sqrt(squares) + 1e-12));
    for (let i = 0; i < ITERATIONS; i++) this.#orthogonalise(rows, columns);
    w.set(weights);
    this.#kernels.scale(w, n, 1 - settings.rate * settings.decay);
    this.#kernels.addScaled(w, 0, step, 0, n, -settings.rate * Math.sqrt(Math.max(1, rows / columns)));
    weights.set(w.subarray(0, n));
  }

  /** step = a · step + (b · G + c · G²) · step with G = step · stepᵀ, or the same from the right, whichever is smaller. */
  #orthogonalise(rows: number, columns: number): void {
    const { matmulNN, matmulNT, matmulTN } = this.#kernels;
    const [x, gram, gram2] = [this.#step, this.#gram, this.#gram2];
    const side = Math.min(rows, columns);
    const n = rows * columns;
    gram.fill(0, 0, side * side);
    if (rows <= columns) matmulNT(gram, x, x, rows, rows, columns);
    else matmulTN(gram, x, x, columns, columns, rows);
    gram2.fill(0, 0, side * side);
    matmulNN(gram2, gram, gram, side, side, side);
    for (let i = 0; i < side * side; i++) gram[i] = B * gram[i] + C * gram2[i];
    this.#next.set(x.subarray(0, n));
    this.#kernels.scale(this.#next, n, A);
    if (rows <= columns) matmulNN(this.#next, gram, x, rows, columns, rows);
    else matmulNN(this.#next, x, gram, rows, columns, columns);
    x.set(this.#next.subarray(0, n));
  }
}
