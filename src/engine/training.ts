/** Training on batches: each step is a gradient and a move of AdamW, of all weights or of low-rank additions to them. */
import type { Arena } from './arena.js';
import type { TrainingBatch } from './batch.js';
import { parameterCount, type ModelConfig } from './config.js';
import { LowRank } from './low-rank.js';
import { adamWFactors, type AdamWSettings } from './ops/adamw.js';
import type { Random } from './random.js';
import type { Pass } from './pass.js';
import { Transformer } from './transformer.js';
import { initialise, weightsOn, type Weights } from './weights.js';

export interface TrainingOptions {
  /** The most tokens that a batch may have. */
  capacity: number;
  /** Rank of the additions that are trained in place of the weights; all weights are trained unless told. */
  rank?: number;
}

export class Training {
  readonly transformer: Transformer;
  /** The model as it is now. */
  readonly weights: Weights;
  readonly #gradients: Weights;
  readonly #lowRank: LowRank | null;
  readonly #base: Weights | null; // what the additions are added to
  readonly #mean: Float32Array; //    AdamW's running means of the gradient …
  readonly #squares: Float32Array; // … and of its square
  #steps = 0;

  constructor(config: ModelConfig, arena: Arena, { capacity, rank }: TrainingOptions) {
    const floats = () => weightsOn(arena.float32(parameterCount(config)), config);
    this.transformer = new Transformer(config, arena, capacity);
    this.weights = floats();
    this.#gradients = floats();
    this.#lowRank = rank === undefined ? null : new LowRank(config, arena, rank);
    this.#base = this.#lowRank && floats();
    const trained = this.#lowRank ? this.#lowRank.size : parameterCount(config);
    this.#mean = arena.float32(trained);
    this.#squares = arena.float32(trained);
  }

  /** How many steps were taken since the start. */
  get steps(): number {
    return this.#steps;
  }

  /** Starts from random weights, or from those of a model, which stays as it is. */
  start(random: Random, from?: Weights): void {
    if (from) this.weights.all.set(from.all);
    else initialise(this.weights, random);
    this.#base?.all.set(this.weights.all);
    this.#lowRank?.initialise(random);
    this.#mean.fill(0);
    this.#squares.fill(0);
    this.#steps = 0;
  }

  /** @returns the mean loss of the batch before the step, in nats. A pass that is dropped half-way leaves the model as it was. */
  *step(batch: TrainingBatch, settings: AdamWSettings): Pass<number> {
    const count = batch.targets.length;
    this.#gradients.all.fill(0);
    const loss = yield* this.transformer.backward(this.weights, this.#gradients, batch, 1 / count);
    this.#steps++;
    if (this.#lowRank && this.#base) {
      this.#lowRank.pullBack(this.#gradients);
      this.#move(this.#lowRank.all, this.#lowRank.gradient, 0, settings);
      this.#lowRank.addTo(this.weights, this.#base);
    } else {
      let offset = 0;
      for (const [i, { data, shape }] of this.weights.tensors.entries()) {
        const decays = shape.length > 1; // gains stay free
        this.#move(data, this.#gradients.tensors[i].data, offset, decays ? settings : { ...settings, decay: 0 });
        offset += data.length;
      }
    }
    return loss / count;
  }

  #move(weights: Float32Array, gradient: Float32Array, offset: number, settings: AdamWSettings): void {
    const n = weights.length;
    const [mean, squares] = [this.#mean.subarray(offset), this.#squares.subarray(offset)];
    this.transformer.kernels.adamW(weights, mean, squares, gradient, n, adamWFactors(this.#steps, settings));
  }
}
