/**
 * Fine-tuning of all the layers' weights, and of the embedding's rows for the turn tokens: Muon for the layers' matrices, AdamW for the rest, as
 * the base was trained. What ships is what was added to each weight, in three or seven levels times a scale per row; the last part of the run
 * takes its gradient at the rounded weights, so that training allows for the rounding. (Liu et al. 2024, "BitDelta": what fine-tuning adds needs
 * hardly more than a sign.)
 */
import { Arena } from '../../src/engine/memory/arena.js';
import { TURN_TOKENS } from '../../src/engine/fine-tuning/chat.js';
import { additionSpecs, type Additions } from '../../src/engine/fine-tuning/low-rank.js';
import { readDelta, withDelta, writeDeltaFile } from '../../src/engine/files/delta-file.js';
import type { Kernels } from '../../src/engine/kernels.js';
import { trainingMemory } from '../native/native-kernels.js';
import { adamWFactors } from '../../src/engine/ops/adamw.js';
import { finish } from '../../src/engine/pass.js';
import { FLOAT } from '../../src/engine/files/tensor-file.js';
import { Random } from '../../src/engine/random.js';
import type { TrainedNumbers } from '../../src/engine/training.js';
import { storedWeights, type StoredModel } from '../../src/engine/files/weights-file.js';
import { weightsOn, type NamedTensor, type Weights } from '../../src/engine/weights.js';
import type { FullTuningConfig } from '../config/sft.js';
import type { MuonSettings } from './muon.js';
import { SecondThread } from './second-thread.js';
import { roundAddition, ShardWork, type Shard, type ShardResult } from './shard-gradient.js';

/** What a step reports. */
export interface StepResult {
  /** Mean of the batch before the step, in nats per target. */
  loss: number;
  /** For each shard that has a weighing, that of each of its targets, in nats. */
  logProbabilities: readonly Float64Array[];
}

/** Each step has at most this many shards, whatever the number of threads, so that the same seed gives the same weights on one as on two. */
export const SHARDS = 2;

/** The embedding is the first tensor; only a few of its rows are trained, and they keep all their digits. */
const EMBEDDING = 0;
const ROWS = 'embedding.rows';
const LAST_GAIN = 'norm';

export class FullTuner {
  readonly #base: Weights; //     as it ships
  readonly #weights: Weights; //  as they are learned
  readonly #shipped: Weights; //  as they would ship: the base and the rounded difference
  readonly #gradient: Weights; // of all shards
  readonly #mean: Weights;
  readonly #squares: Weights;
  readonly #work: ShardWork;
  readonly #kernels: Kernels;
  readonly #second: SecondThread | undefined;
  #steps = 0;
  #isShippedStale = true;

  /** @param threads Two, or one, which is slower. */
  constructor(
    readonly base: StoredModel,
    readonly config: Omit<FullTuningConfig, 'examples' | 'heldOutEvery'>,
    readonly threads = 1,
  ) {
    this.#base = storedWeights(base);
    const shardTokens = Math.ceil(config.batchTokens / SHARDS);
    const buffers = Arena.fitting(trainingMemory(), (arena) => {
      const floats = () => weightsOn(arena.float32(this.#base.all.length), base.config);
      return {
        kernels: arena.kernels,
        work: new ShardWork(arena, base.config, shardTokens),
        weights: floats(),
        shipped: floats(),
        gradient: floats(),
        mean: floats(),
        squares: floats(),
      };
    });
    this.#kernels = buffers.kernels;
    this.#work = buffers.work;
    this.#weights = buffers.weights;
    this.#shipped = buffers.shipped;
    this.#gradient = buffers.gradient;
    this.#mean = buffers.mean;
    this.#squares = buffers.squares;
    this.#weights.all.set(this.#base.all);
    const { norm } = this.#weights;
    for (let i = 0; i < norm.length; i++) norm[i] /= config.sharpness.before;
    if (threads > 1) this.#second = new SecondThread(base.config, shardTokens, this.#base.all);
    // The base has one row for all tokens that it never saw; those that begin a turn must differ.
    const random = new Random(config.seed);
    for (const { from, to } of this.#rows) {
      for (let i = from; i < to; i++) this.#weights.embedding[i] = 0.05 * random.normal();
    }
  }

  get numbers(): TrainedNumbers {
    return { steps: this.#steps, trained: this.#weights.all, mean: this.#mean.all, squares: this.#squares.all };
  }

  resume({ steps, trained, mean, squares }: TrainedNumbers): void {
    this.#weights.all.set(trained);
    this.#mean.all.set(mean);
    this.#squares.all.set(squares);
    this.#steps = steps;
    this.#isShippedStale = true;
  }

  /** The weights at which the next step takes its gradient. */
  get weights(): Weights {
    if (!this.#isRounded(this.#steps + 1)) return this.#weights;
    if (this.#isShippedStale) this.#round();
    return this.#shipped;
  }

  /** @param shards At most two, each of at most half as many tokens as a batch may have. */
  step(shards: readonly Shard[]): StepResult {
    const { steps, optimiser } = this.config;
    const { weights } = this;
    const step = ++this.#steps;
    const result = this.#takeGradient(weights, shards);

    const share = Math.min(1, step / optimiser.warmupSteps, (steps - step + 1) / (optimiser.cooldown * steps));
    this.#updateMatrices({ ...optimiser.muon, rate: share * optimiser.muon.rate });
    const factors = adamWFactors(step, { ...optimiser, rate: share * optimiser.rate });
    const adamW = (t: number, from: number, to: number) => {
      const part = ({ tensors }: Weights) => tensors[t].data.subarray(from, to);
      this.#kernels.adamW(part(this.#weights), part(this.#mean), part(this.#squares), part(this.#gradient), to - from, factors);
      part(this.#shipped).set(part(this.#weights));
    };
    for (const { from, to } of this.#rows) adamW(EMBEDDING, from, to);
    for (const [t, { shape, data }] of this.#weights.tensors.entries()) if (shape.length === 1) adamW(t, 0, data.length);
    return result;
  }

  /** What ships. */
  file(): Uint8Array<ArrayBuffer> {
    const additions: Additions = { rank: 'full', tokens: this.#turns };
    const bitsOf = ({ name }: NamedTensor) => (name === ROWS ? FLOAT : this.config.bits);
    return writeDeltaFile(this.config.name, this.base, additions, this.#differences(), bitsOf);
  }

  /** The model as it would ship now. */
  model(): StoredModel {
    return finish(withDelta(this.base, finish(readDelta(this.file()))));
  }

  /** Sums the gradients of the shards, in their order, into `#gradient`. */
  #takeGradient(weights: Weights, shards: readonly Shard[]): StepResult {
    const count = shards.reduce((sum, { batch }) => sum + batch.targets.length, 0);
    const second = shards.length > 1 ? this.#second : undefined;
    second?.giveShard(shards[1], weights.all, 1 / count);
    this.#gradient.all.fill(0);
    const done: ShardResult[] = [];
    for (const shard of second ? shards.slice(0, 1) : shards) {
      this.#work.clear();
      done.push(this.#work.compute(weights, shard, 1 / count));
      this.#add();
    }
    if (second) {
      done.push(second.takeShard(this.#work.gradient.all));
      this.#add();
    }
    const loss = done.reduce((sum, shard) => sum + shard.loss, 0);
    return { loss: loss / count, logProbabilities: done.map(({ logProbabilities }) => logProbabilities) };
  }

  #add(): void {
    const { all } = this.#work.gradient;
    this.#kernels.addScaled(this.#gradient.all, 0, all, 0, all.length, 1);
  }

  /** Muon's step and the rounding for the next one, half the matrices on each thread. */
  #updateMatrices(settings: MuonSettings): void {
    const { matrices } = this.#work;
    const bits = this.#isRounded(this.#steps + 1) ? this.config.bits : null;
    const [weights, mean, gradient, rounded] = [this.#weights.all, this.#mean.all, this.#gradient.all, this.#shipped.all];
    const theirs = this.#second ? matrices.filter(({ index }) => index % 2 === 1) : [];
    this.#second?.giveMatrices(theirs, { weights, mean, gradient }, settings, bits);
    for (const matrix of matrices) {
      if (theirs.includes(matrix)) continue;
      this.#work.updateMatrix(matrix.index, weights, mean, gradient, settings);
      if (bits !== null) roundAddition(matrix, weights, this.#base.all, bits, rounded);
    }
    this.#second?.takeMatrices(theirs, { weights, mean, rounded });
  }

  get #turns(): readonly number[] {
    return this.config.turns ? TURN_TOKENS : [];
  }

  /** Where the rows of the turn tokens lie in the embedding. */
  get #rows(): { from: number; to: number }[] {
    const { width } = this.base.config;
    return this.#turns.map((token) => ({ from: token * width, to: (token + 1) * width }));
  }

  #differences(): NamedTensor[] {
    const { tensors } = this.#base;
    const difference = (t: number, from = 0, to = tensors[t].data.length) => {
      const sharpness = tensors[t].name === LAST_GAIN ? this.config.sharpness.after : 1;
      return this.#weights.tensors[t].data.subarray(from, to).map((x, i) => sharpness * x - tensors[t].data[from + i]);
    };
    const rows = this.#rows.flatMap(({ from, to }) => [...difference(EMBEDDING, from, to)]);
    return additionSpecs(this.base.config, { rank: 'full', tokens: this.#turns }).map((spec) => {
      const data = spec.name === ROWS ? Float32Array.from(rows) : difference(tensors.findIndex(({ name }) => name === spec.name));
      return { ...spec, data };
    });
  }

  #isRounded(step: number): boolean {
    return step > this.config.roundedFrom * this.config.steps;
  }

  #round(): void {
    this.#shipped.all.set(this.#weights.all);
    for (const matrix of this.#work.matrices) roundAddition(matrix, this.#weights.all, this.#base.all, this.config.bits, this.#shipped.all);
    this.#isShippedStale = false;
  }
}
