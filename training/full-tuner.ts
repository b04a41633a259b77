/**
 * Fine-tuning of all weights on one thread: Muon for the layers' matrices, AdamW for the rest, as the base was trained. What ships is what
 * was added to each weight, as −1, 0 or 1 times a scale a row; the last part of the run takes its gradient there, so that the rounding is
 * trained for. (Liu et al. 2024, "BitDelta": what fine-tuning adds needs hardly more than a sign.)
 */
import { Arena } from '../src/engine/arena.js';
import type { TrainingBatch, Weigh } from '../src/engine/batch.js';
import { TURN_TOKENS } from '../src/engine/chat.js';
import { readDelta, withDelta, writeDeltaFile } from '../src/engine/delta-file.js';
import type { Kernels } from '../src/engine/kernels.js';
import { fastestMemory } from '../src/engine/fastest-memory.js';
import { adamWFactors } from '../src/engine/ops/adamw.js';
import { finish } from '../src/engine/pass.js';
import { dequantize, quantizeTernary, TERNARY_BITS } from '../src/engine/quantize.js';
import { Random } from '../src/engine/random.js';
import type { TrainedNumbers } from '../src/engine/training.js';
import { Transformer } from '../src/engine/transformer.js';
import { storedWeights, type StoredModel } from '../src/engine/weights-file.js';
import { weightsOn, type NamedTensor, type Weights } from '../src/engine/weights.js';
import type { FullTuningConfig } from './config/sft.js';
import { Muon, muonMatrices, type Matrix } from './muon.js';

export class FullTuner {
  readonly #base: Weights; //     as it ships
  readonly #weights: Weights; //  as they are learned
  readonly #shipped: Weights; //  as they would ship: the base and the rounded difference
  readonly #gradient: Weights;
  readonly #mean: Weights;
  readonly #squares: Weights;
  readonly #transformer: Transformer;
  readonly #kernels: Kernels;
  readonly #muon: Muon;
  readonly #matrices: readonly Matrix[];
  #steps = 0;

  constructor(
    readonly base: StoredModel,
    readonly config: Omit<FullTuningConfig, 'examples' | 'heldOutEvery'>,
  ) {
    this.#base = storedWeights(base);
    const buffers = Arena.fitting(fastestMemory(), (arena) => {
      const floats = () => weightsOn(arena.float32(this.#base.all.length), base.config);
      return {
        kernels: arena.kernels,
        transformer: new Transformer(base.config, arena, config.batchTokens),
        weights: floats(),
        shipped: floats(),
        gradient: floats(),
        mean: floats(),
        squares: floats(),
        muon: new Muon(arena, base.config),
      };
    });
    this.#kernels = buffers.kernels;
    this.#transformer = buffers.transformer;
    this.#weights = buffers.weights;
    this.#shipped = buffers.shipped;
    this.#gradient = buffers.gradient;
    this.#mean = buffers.mean;
    this.#squares = buffers.squares;
    this.#muon = buffers.muon;
    this.#matrices = muonMatrices(base.config);
    this.#weights.all.set(this.#base.all);
    // The base has one row for all tokens that it never saw; those that begin a turn must differ.
    if (config.trained === 'layers') return;
    const random = new Random(config.seed);
    const { width } = base.config;
    for (const token of TURN_TOKENS) {
      for (let i = 0; i < width; i++) this.#weights.embedding[token * width + i] = 0.05 * random.normal();
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
  }

  /** The weights as the next step takes its gradient at them. */
  get weights(): Weights {
    if (!this.#isRounded(this.#steps + 1)) return this.#weights;
    this.#round();
    return this.#shipped;
  }

  /**
   * @param weigh Decides how much each target counts, see `Transformer.backward`.
   * @returns the mean loss of the batch before the step, in nats.
   */
  step(batch: TrainingBatch, weigh?: Weigh): number {
    const { steps, optimiser } = this.config;
    const { weights } = this;
    const step = ++this.#steps;
    this.#gradient.all.fill(0);
    const count = batch.targets.length;
    const loss = finish(this.#transformer.backward(weights, this.#gradient, batch, 1 / count, weigh)) / count;

    const share = Math.min(1, step / optimiser.warmupSteps, (steps - step + 1) / (optimiser.cooldown * steps));
    const muon = { ...optimiser.muon, rate: share * optimiser.muon.rate };
    for (const matrix of this.#matrices) {
      const part = ({ all }: Weights) => all.subarray(matrix.offset, matrix.offset + matrix.rows * matrix.columns);
      this.#muon.update(part(this.#weights), part(this.#mean), part(this.#gradient), matrix, muon);
    }
    const factors = adamWFactors(step, { ...optimiser, rate: share * optimiser.rate });
    for (const [t, { name, shape, data }] of this.#weights.tensors.entries()) {
      if (shape.length > 1 && (name !== 'embedding' || this.config.trained === 'layers')) continue;
      const [gradient, mean, squares] = [this.#gradient, this.#mean, this.#squares].map(({ tensors }) => tensors[t].data);
      this.#kernels.adamW(data, mean, squares, gradient, data.length, factors);
    }
    return loss;
  }

  /** What ships. */
  file(): Uint8Array<ArrayBuffer> {
    return writeDeltaFile(this.config.name, this.base, { rank: 'full', tokens: [] }, this.#differences(), TERNARY_BITS);
  }

  /** The model as it would ship now. */
  model(): StoredModel {
    return finish(withDelta(this.base, finish(readDelta(this.file()))));
  }

  #differences(): NamedTensor[] {
    return this.#weights.tensors.map(({ data, ...spec }, t) => ({ ...spec, data: data.map((x, i) => x - this.#base.tensors[t].data[i]) }));
  }

  #isRounded(step: number): boolean {
    return step > this.config.roundedFrom * this.config.steps;
  }

  #round(): void {
    for (const [t, { shape, data: to }] of this.#shipped.tensors.entries()) {
      const [weights, base] = [this.#weights.tensors[t].data, this.#base.tensors[t].data];
      for (let i = 0; i < to.length; i++) to[i] = weights[i] - base[i];
      if (shape.length > 1) dequantize(to, quantizeTernary(to, shape[0]));
      for (let i = 0; i < to.length; i++) to[i] += base[i];
    }
  }
}
