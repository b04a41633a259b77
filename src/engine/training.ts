/** Training on batches: each step is a gradient and an update by AdamW, of all weights or of low-rank additions to them. */
import type { TrainingBatch, Weigh } from './batch.js';
import { parameterCount, type ModelConfig } from './config.js';
import { LowRank } from './fine-tuning/low-rank.js';
import type { Arena } from './memory/arena.js';
import { adamWFactors, type AdamWSettings } from './ops/adamw.js';
import type { Pass } from './pass.js';
import type { Random } from './random.js';
import { Transformer } from './transformer.js';
import { initialise, weightsOn, type NamedTensor, type Weights } from './weights.js';

export interface TrainingOptions {
  /** The most tokens that a batch may have. */
  capacity: number;
  /** Rank of the additions that are trained in place of the weights; without it all weights are trained. */
  rank?: number;
  /** With `rank`: tokens whose rows of the embedding are trained as well. */
  tokens?: readonly number[];
}

/** What it takes to resume: all that is trained, and AdamW's two moments. */
export interface TrainedNumbers {
  steps: number;
  trained: Float32Array;
  /** Running mean of the gradient (first moment). */
  mean: Float32Array;
  /** Running mean of its square (second moment). */
  squares: Float32Array;
}

export class Training {
  readonly transformer: Transformer;
  /** The model as it is now. */
  readonly weights: Weights;
  readonly #gradients: Weights;
  readonly #lowRank: LowRank | null;
  readonly #base: Weights | null; // what the additions are added to
  readonly #mean: Float32Array;
  readonly #squares: Float32Array;
  #steps = 0;

  constructor(config: ModelConfig, arena: Arena, { capacity, rank, tokens = [] }: TrainingOptions) {
    const floats = () => weightsOn(arena.float32(parameterCount(config)), config);
    this.transformer = new Transformer(config, arena, capacity);
    this.weights = floats();
    this.#gradients = floats();
    this.#lowRank = rank === undefined ? null : new LowRank(config, arena, { rank, tokens });
    this.#base = this.#lowRank && floats();
    const trained = this.#lowRank ? this.#lowRank.size : parameterCount(config);
    this.#mean = arena.float32(trained);
    this.#squares = arena.float32(trained);
  }

  /** How many steps were taken since the start. */
  get steps(): number {
    return this.#steps;
  }

  /** Views of what is trained, as it is now. */
  get numbers(): TrainedNumbers {
    return { steps: this.#steps, trained: this.#lowRank?.all ?? this.weights.all, mean: this.#mean, squares: this.#squares };
  }

  /** The additions by tensor; none when all weights are trained. */
  get additions(): readonly NamedTensor[] {
    return this.#lowRank?.tensors ?? [];
  }

  /** Resumes from saved numbers, after a `start` from the same model. */
  resume({ steps, trained, mean, squares }: TrainedNumbers): void {
    const own = this.numbers;
    own.trained.set(trained);
    own.mean.set(mean);
    own.squares.set(squares);
    this.#steps = steps;
    if (this.#lowRank && this.#base) this.#lowRank.addTo(this.weights, this.#base);
  }

  /** Starts from random weights, or from those of a model, which stays as it is. */
  start(random: Random, from?: Weights): void {
    if (from) this.weights.all.set(from.all);
    else initialise(this.weights, random);
    this.#base?.all.set(this.weights.all);
    this.#lowRank?.initialise(random);
    if (this.#lowRank && this.#base) this.#lowRank.addTo(this.weights, this.#base);
    this.#mean.fill(0);
    this.#squares.fill(0);
    this.#steps = 0;
  }

  /**
   * Zeroes the gradients, adds those of the mean loss, and updates. A pass that is dropped half-way leaves the model as it was.
   * @param weigh Weighs the targets: see `Transformer.backward`.
   * @returns the mean loss of the batch before the step, in nats.
   */
  *step(batch: TrainingBatch, settings: AdamWSettings, weigh?: Weigh): Pass<number> {
    const count = batch.targets.length;
    this.#gradients.all.fill(0);
    const loss = yield* this.transformer.backward(this.weights, this.#gradients, batch, 1 / count, weigh);
    this.#steps++;
    if (this.#lowRank && this.#base) {
      this.#lowRank.pullBack(this.#gradients);
      this.#update(this.#lowRank.all, this.#lowRank.gradient, 0, settings);
      this.#lowRank.addTo(this.weights, this.#base);
    } else {
      let offset = 0; // of the tensor in the moments
      for (const [i, { data, shape }] of this.weights.tensors.entries()) {
        const decays = shape.length > 1; // gains do not decay
        this.#update(data, this.#gradients.tensors[i].data, offset, decays ? settings : { ...settings, decay: 0 });
        offset += data.length;
      }
    }
    return loss / count;
  }

  #update(weights: Float32Array, gradient: Float32Array, offset: number, settings: AdamWSettings): void {
    const n = weights.length;
    const [mean, squares] = [this.#mean.subarray(offset), this.#squares.subarray(offset)];
    this.transformer.kernels.adamW(weights, mean, squares, gradient, n, adamWFactors(this.#steps, settings));
  }
}
