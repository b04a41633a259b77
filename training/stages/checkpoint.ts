/** A run's folder: the checkpoint to resume from, and the loss of every step so far. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that a run needs to go on from where it stopped. */
export interface TrainingState {
  step: number;
  /** What is trained: all weights, or the additions to them. */
  weights: Float32Array;
  mean: Float32Array; //    the optimiser's running means of the gradient …
  squares: Float32Array; // … and of its square
}

interface CheckpointHeader<Facts> {
  /** What the run must agree on to go on, such as its configuration. */
  facts: Facts;
  step: number;
  /** Tokens and seconds of training so far. */
  tokens: number;
  seconds: number;
}

export interface Checkpoint<Facts> extends CheckpointHeader<Facts> {
  state: TrainingState;
}

export class RunFolder<Facts> {
  readonly #checkpoint: string;
  /** The file with the figures of each step, one JSON object a line. */
  readonly losses: string;

  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#checkpoint = join(folder, 'checkpoint.bin');
    this.losses = join(folder, 'losses.jsonl');
  }

  clear(): void {
    rmSync(this.#checkpoint, { force: true });
    rmSync(this.losses, { force: true });
  }

  /** Written beside and moved into place, so that a crash leaves the last one whole. */
  save({ state, ...header }: Checkpoint<Facts>): void {
    const json = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(json.length);
    const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
    const floats = [state.weights, state.mean, state.squares].map((part) => Buffer.from(Float32Array.from(part).buffer));
    writeFileSync(`${this.#checkpoint}.new`, Buffer.concat([length, json, padding, ...floats]));
    renameSync(`${this.#checkpoint}.new`, this.#checkpoint);
  }

  /** The last checkpoint, or undefined when there is none. */
  load(): Checkpoint<Facts> | undefined {
    if (!existsSync(this.#checkpoint)) return undefined;
    const file = readFileSync(this.#checkpoint);
    const length = file.readUInt32LE(0);
    const header = JSON.parse(file.subarray(4, 4 + length).toString()) as CheckpointHeader<Facts>;
    const floats = new Float32Array(Uint8Array.from(file.subarray(4 + Math.ceil(length / 4) * 4)).buffer);
    const size = floats.length / 3;
    const [weights, mean, squares] = [0, 1, 2].map((part) => floats.subarray(part * size, (part + 1) * size));
    return { ...header, state: { step: header.step, weights, mean, squares } };
  }

  log(report: object): void {
    appendFileSync(this.losses, `${JSON.stringify(report)}\n`);
  }
}
