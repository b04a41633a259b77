/**
 * Low-rank additions to a model's matrices: W + B · A with A (r, I) and B (O, r), of which only A and B are trained.
 * (Hu et al. 2021, "LoRA".) B starts at 0, so that the model starts as it was. The embedding is one of the matrices; in
 * addition, whole rows of it are trained for chosen tokens, such as those that begin a turn. The vectors stay as they are.
 */
import { sizeOf, tensorSpecs, type ModelConfig, type TensorSpec } from '../config.js';
import type { Kernels } from '../kernels.js';
import type { Arena } from '../memory/arena.js';
import { finish, type Pass } from '../pass.js';
import type { Random } from '../random.js';
import type { NamedTensor, Weights } from '../weights.js';

/** What is added to a model. */
export interface Additions {
  /** r; `full` when something is added to every weight but those of the embedding. */
  rank: number | 'full';
  /** The tokens whose rows of the embedding change. */
  tokens: readonly number[];
}

/** The tensors of the additions in order: the rows, then A and B of each matrix; with full rank the model's own, without the embedding. */
export function additionSpecs(config: ModelConfig, { rank, tokens }: Additions): TensorSpec[] {
  const rows = tokens.length === 0 ? [] : [{ name: 'embedding.rows', shape: [tokens.length, config.width] }];
  if (rank === 'full') return [...rows, ...tensorSpecs(config).filter(({ name }) => name !== 'embedding')];
  const pairs = adaptedMatrices(config).flatMap(({ name, outputs, inputs }) => [
    { name: `${name}.a`, shape: [rank, inputs] },
    { name: `${name}.b`, shape: [outputs, rank] },
  ]);
  return [...rows, ...pairs];
}

interface AdaptedMatrix {
  name: string;
  tensor: number; // the index of the matrix in the ordered list
  outputs: number; // O
  inputs: number; //  I
}

function adaptedMatrices(config: ModelConfig): AdaptedMatrix[] {
  return tensorSpecs(config)
    .map(({ name, shape }, tensor) => ({ name, tensor, outputs: shape[0], inputs: shape[1] }))
    .filter(({ inputs }) => inputs);
}

/**
 * weights += additions, matrix by matrix, both in memory that the kernels reach.
 * @param tensors The additions, in the order of `additionSpecs`.
 */
export function* addAdditions(
  kernels: Pick<Kernels, 'matmulNN'>,
  weights: Weights,
  tensors: readonly Pick<NamedTensor, 'data'>[],
  config: ModelConfig,
  { rank, tokens }: Additions,
): Pass<void> {
  const d = config.width;
  const first = tokens.length === 0 ? 0 : 1;
  for (const [row, token] of tokens.entries()) {
    for (let i = 0; i < d; i++) weights.embedding[token * d + i] += tensors[0].data[row * d + i];
  }
  if (rank === 'full') {
    for (const [t, { data }] of weights.tensors.filter(({ name }) => name !== 'embedding').entries()) {
      for (let i = 0; i < data.length; i++) data[i] += tensors[first + t].data[i];
      yield;
    }
    return;
  }
  for (const [i, { tensor, outputs, inputs }] of adaptedMatrices(config).entries()) {
    const [a, b] = [tensors[first + 2 * i].data, tensors[first + 2 * i + 1].data];
    kernels.matmulNN(weights.tensors[tensor].data, b, a, outputs, inputs, rank);
    yield;
  }
}

export class LowRank {
  /** All that is trained, one tensor after another, and the gradients of them all. */
  readonly all: Float32Array;
  readonly gradient: Float32Array;
  /** How many numbers are trained. */
  readonly size: number;
  /** Views on `all` in the order of `additionSpecs`. */
  readonly tensors: readonly NamedTensor[];
  readonly #config: ModelConfig;
  readonly #kernels: Kernels;
  readonly #gradients: readonly Float32Array[];
  readonly #matrices: readonly AdaptedMatrix[];

  constructor(
    config: ModelConfig,
    arena: Arena,
    readonly additions: Additions & { rank: number },
  ) {
    const specs = additionSpecs(config, additions);
    this.#config = config;
    this.#kernels = arena.kernels;
    this.#matrices = adaptedMatrices(config);
    this.size = specs.reduce((sum, spec) => sum + sizeOf(spec), 0);
    this.all = arena.float32(this.size);
    this.gradient = arena.float32(this.size);
    const cut = (whole: Float32Array) => {
      let offset = 0;
      return specs.map((spec) => ({ ...spec, data: whole.subarray(offset, (offset += sizeOf(spec))) }));
    };
    this.tensors = cut(this.all);
    this.#gradients = cut(this.gradient).map(({ data }) => data);
  }

  /** A normal with deviation 1/√inputs, B 0; the rows small, as an embedding starts. */
  initialise(random: Random): void {
    for (const { name, shape, data } of this.tensors) {
      if (name.endsWith('.b')) data.fill(0);
      else {
        const deviation = name.endsWith('.rows') ? 0.05 : 1 / Math.sqrt(shape[1]);
        for (let i = 0; i < data.length; i++) data[i] = deviation * random.normal();
      }
    }
  }

  /** weights = base + additions */
  addTo(weights: Weights, base: Weights): void {
    weights.all.set(base.all);
    finish(addAdditions(this.#kernels, weights, this.tensors, this.#config, this.additions));
  }

  /** Fills `gradient` from the gradients of the whole matrices: dA = Bᵀ · dW, dB = dW · Aᵀ. */
  pullBack(gradients: Weights): void {
    const { rank, tokens } = this.additions;
    const d = this.#config.width;
    this.gradient.fill(0);
    const first = tokens.length === 0 ? 0 : 1;
    for (const [row, token] of tokens.entries()) this.#gradients[0].set(gradients.embedding.subarray(token * d, (token + 1) * d), row * d);
    for (const [i, { tensor, outputs, inputs }] of this.#matrices.entries()) {
      const [a, b] = [this.tensors[first + 2 * i].data, this.tensors[first + 2 * i + 1].data];
      const [da, db] = [this.#gradients[first + 2 * i], this.#gradients[first + 2 * i + 1]];
      const dw = gradients.tensors[tensor].data;
      this.#kernels.matmulTN(da, b, dw, rank, inputs, outputs);
      this.#kernels.matmulNT(db, dw, a, outputs, rank, inputs);
    }
  }
}
