/**
 * Low-rank additions to a model's matrices: W + B · A with A (r, I) and B (O, r), of which only A and B are trained.
 * (Hu et al. 2021, "LoRA".) B starts at 0, so that the model starts as it was. The embedding and the vectors stay as they are.
 */
import type { Arena } from './arena.js';
import type { ModelConfig } from './config.js';
import { tensorSpecs } from './config.js';
import type { Kernels } from './kernels.js';
import type { Random } from './random.js';
import type { Weights } from './weights.js';

interface Addition {
  tensor: number; // the index of the matrix in the ordered list
  outputs: number; // O
  inputs: number; //  I
  a: Float32Array; // (r, I)
  b: Float32Array; // (O, r)
  da: Float32Array;
  db: Float32Array;
}

export class LowRank {
  /** All A and B, one after another, and the gradients of them all. */
  readonly all: Float32Array;
  readonly gradient: Float32Array;
  /** How many numbers are trained. */
  readonly size: number;
  readonly #kernels: Kernels;
  readonly #additions: readonly Addition[];

  constructor(
    config: ModelConfig,
    arena: Arena,
    readonly rank: number,
  ) {
    const matrices = tensorSpecs(config)
      .map(({ name, shape }, tensor) => ({ name, tensor, outputs: shape[0], inputs: shape[1] }))
      .filter(({ name, inputs }) => name !== 'embedding' && inputs);
    this.size = matrices.reduce((sum, { outputs, inputs }) => sum + rank * (outputs + inputs), 0);
    this.#kernels = arena.kernels;
    this.all = arena.float32(this.size);
    this.gradient = arena.float32(this.size);
    let offset = 0;
    this.#additions = matrices.map(({ tensor, outputs, inputs }) => {
      const [a, b] = [offset, offset + rank * inputs];
      offset = b + outputs * rank;
      const parts = (whole: Float32Array) => [whole.subarray(a, b), whole.subarray(b, offset)];
      const [values, gradients] = [parts(this.all), parts(this.gradient)];
      return { tensor, outputs, inputs, a: values[0], b: values[1], da: gradients[0], db: gradients[1] };
    });
  }

  /** A from a bell curve of deviation 1/√inputs, B 0. */
  initialise(random: Random): void {
    for (const { a, b, inputs } of this.#additions) {
      for (let i = 0; i < a.length; i++) a[i] = random.normal() / Math.sqrt(inputs);
      b.fill(0);
    }
  }

  /** weights = base + additions */
  addTo(weights: Weights, base: Weights): void {
    weights.all.set(base.all);
    for (const { tensor, a, b, outputs, inputs } of this.#additions) {
      this.#kernels.addProduct(weights.tensors[tensor].data, b, a, outputs, inputs, this.rank, this.rank, 1, inputs, 1);
    }
  }

  /** Fills `gradient` from the gradients of the whole matrices: dA = Bᵀ dW, dB = dW Aᵀ. */
  pullBack(gradients: Weights): void {
    this.gradient.fill(0);
    for (const { tensor, a, b, da, db, outputs, inputs } of this.#additions) {
      const dw = gradients.tensors[tensor].data;
      this.#kernels.addProduct(da, b, dw, this.rank, inputs, outputs, 1, this.rank, inputs, 1);
      this.#kernels.addProduct(db, dw, a, outputs, this.rank, inputs, inputs, 1, 1, inputs);
    }
  }
}
