/** Fine-tuning on one thread: low-rank additions to a stored base, learned from batches made elsewhere. */
import { Arena } from '../../src/engine/memory/arena.js';
import type { TrainingBatch, Weigh } from '../../src/engine/batch.js';
import { TURN_TOKENS } from '../../src/engine/fine-tuning/chat.js';
import { readDelta, withDelta, writeDeltaFile } from '../../src/engine/files/delta-file.js';
import { trainingMemory } from '../native/native-kernels.js';
import { finish } from '../../src/engine/pass.js';
import { Random } from '../../src/engine/random.js';
import { Training, type TrainedNumbers } from '../../src/engine/training.js';
import { storedWeights, type StoredModel } from '../../src/engine/files/weights-file.js';
import type { FineTuningConfig } from '../config/sft.js';

export class FineTuner {
  readonly training: Training;

  /** @param base The model that is added to. */
  constructor(
    readonly base: StoredModel,
    readonly config: Pick<FineTuningConfig, 'name' | 'seed' | 'rank' | 'steps' | 'batchTokens' | 'optimiser' | 'bits'>,
  ) {
    const { rank, batchTokens, seed } = config;
    const options = { capacity: batchTokens, rank, tokens: TURN_TOKENS };
    this.training = Arena.fitting(trainingMemory(), (arena) => new Training(base.config, arena, options));
    this.training.start(new Random(seed), storedWeights(base));
  }

  get numbers(): TrainedNumbers {
    return this.training.numbers;
  }

  resume(numbers: TrainedNumbers): void {
    this.training.resume(numbers);
  }

  /** @returns the mean loss of the batch before the step, in nats. */
  step(batch: TrainingBatch, weigh?: Weigh): number {
    const { optimiser, steps } = this.config;
    const step = this.training.numbers.steps + 1;
    const share = Math.min(1, step / optimiser.warmupSteps, (steps - step + 1) / (0.9 * steps));
    return finish(this.training.step(batch, { ...optimiser, rate: share * optimiser.rate }, weigh));
  }

  /** What ships. */
  file(): Uint8Array<ArrayBuffer> {
    const { name, rank, bits } = this.config;
    return writeDeltaFile(name, this.base, { rank, tokens: TURN_TOKENS }, this.training.additions, () => bits);
  }

  /** The model as it would ship now. */
  model(): StoredModel {
    return finish(withDelta(this.base, finish(readDelta(this.file()))));
  }
}
