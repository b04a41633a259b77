/**
 * Muon: gradient descent with momentum for matrices, each step made orthogonal, so that it turns all directions of a
 * matrix alike. (Jordan et al. 2024, "Muon: an optimizer for hidden layers in neural networks".)
 */
import type { Arena } from '../src/engine/arena.js';
import type { ModelConfig } from '../src/engine/config.js';
import type { Kernels } from '../src/engine/kernels.js';

export interface MuonSettings {
  rate: number;
  momentum: number;
  /** Share of a weight that a step of rate 1 would take away. */
  decay: number;
}

// The quintic a x + b x³ + c x⁵ whose repetition brings singular values near 1 fastest; figures from the source above.
const [A, B, C] = [3.4445, -4.775, 2.0315];
const ITERATIONS = 5;

export class Muon {
  readonly #kernels: Kernels;
  readonly #step: Float32Array; //    (rows, columns)
  readonly #next: Float32Array; //    (rows, columns)
  readonly #gram: Float32Array; //    (least, least)
  readonly #gram2: Float32Array; //   (least, least)

  /** For the matrices of a model of this shape; all have its width as one of their sides. */
  constructor(arena: Arena, { width, hidden }: ModelConfig) {
    const most = width * Math.max(width, hidden);
    this.#kernels = arena.kernels;
    this.#step = arena.float32(most);
    this.#next = arena.float32(most);
    this.#gram = arena.float32(width * width);
    this.#gram2 = arena.float32(width * width);
  }

  /** Updates w and its momentum, all (rows, columns), in place. */
  update(w: Float32Array, momentum: Float32Array, gradient: Float32Array, rows: number, columns: number, settings: MuonSettings): void {
    const n = rows * columns;
    const step = this.#step;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      momentum[i] = settings.momentum * momentum[i] + gradient[i];
      step[i] = gradient[i] + settings.momentum * momentum[i];
      squares += step[i] * step[i];
    }
    this.#kernels.scale(step, n, 1 / (Math.sqrt(squares) + 1e-12));
    for (let i = 0; i < ITERATIONS; i++) this.#orthogonalise(rows, columns);
    this.#kernels.scale(w, n, 1 - settings.rate * settings.decay);
    this.#kernels.addScaled(w, 0, step, 0, n, -settings.rate * Math.sqrt(Math.max(1, rows / columns)));
  }

  /** step = a · step + (b · G + c · G²) · step with G = step · stepᵀ, or the same from the right, whichever is smaller. */
  #orthogonalise(rows: number, columns: number): void {
    const { addProduct } = this.#kernels;
    const [x, gram, gram2] = [this.#step, this.#gram, this.#gram2];
    const side = Math.min(rows, columns);
    const n = rows * columns;
    gram.fill(0, 0, side * side);
    if (rows <= columns) addProduct(gram, x, x, rows, rows, columns, columns, 1, 1, columns);
    else addProduct(gram, x, x, columns, columns, rows, 1, columns, columns, 1);
    gram2.fill(0, 0, side * side);
    addProduct(gram2, gram, gram, side, side, side, side, 1, side, 1);
    for (let i = 0; i < side * side; i++) gram[i] = B * gram[i] + C * gram2[i];
    this.#next.set(x.subarray(0, n));
    this.#kernels.scale(this.#next, n, A);
    if (rows <= columns) addProduct(this.#next, gram, x, rows, columns, rows, rows, 1, columns, 1);
    else addProduct(this.#next, x, gram, rows, columns, columns, columns, 1, columns, 1);
    x.set(this.#next.subarray(0, n));
  }
}
