/** A fine-tuning run with its checkpoints: the loop that the stages after the base share. */
import { RunFolder } from './checkpoint.js';
import { keepCurve } from '../publish/curve.js';
import type { TrainedNumbers } from '../../src/engine/training.js';
import { minutes } from './progress.js';
import { OtherRun, runFolderOf, SAVE_SECONDS, type StageOptions } from './stage.js';

/** What is trained. */
export interface Tuner {
  readonly config: { name: string; steps: number };
  readonly numbers: TrainedNumbers;
  resume(numbers: TrainedNumbers): void;
}

/** What one step reports. */
export interface StepFigures {
  /** Tokens that went through the model. */
  tokens: number;
  /** Figures for the log and the line on screen, such as the loss. */
  figures: Record<string, number>;
}

export interface RunTotals {
  tokens: number;
  seconds: number;
  finished: boolean;
}

const REPORT_STEPS = 50;

/**
 * Goes on from the last checkpoint to the end of the schedule, or to `options.stopAfter`.
 * @param facts What a checkpoint must agree on: configuration, and fingerprints of what it starts from.
 * @param step Takes one step; it is given its number, from 1, and may draw on nothing else that changes from step to step.
 */
export async function runFineTuning(
  tuner: Tuner,
  facts: object,
  options: StageOptions,
  step: (step: number) => StepFigures | Promise<StepFigures>,
): Promise<RunTotals> {
  const { name, steps } = tuner.config;
  const run = new RunFolder<object>(runFolderOf(name, options));
  if (options.fresh) run.clear();
  const checkpoint = run.load();
  if (checkpoint && JSON.stringify(checkpoint.facts) !== JSON.stringify(facts)) throw new OtherRun(name);
  if (checkpoint) {
    const { step: taken, weights: trained, mean, squares } = checkpoint.state;
    tuner.resume({ steps: taken, trained, mean, squares });
  }

  let { tokens } = { tokens: 0, ...checkpoint };
  const before = checkpoint?.seconds ?? 0;
  const started = performance.now();
  const seconds = () => before + (performance.now() - started) / 1000;
  const save = () => {
    const { steps: taken, trained: weights, mean, squares } = tuner.numbers;
    run.save({ facts, step: taken, tokens, seconds: seconds(), state: { step: taken, weights, mean, squares } });
  };
  const stopAfter = Math.min(steps, options.stopAfter ?? steps);
  let saved = performance.now();
  let sums: Record<string, number> = {};
  while (tuner.numbers.steps < stopAfter) {
    const { tokens: more, figures } = await step(tuner.numbers.steps + 1);
    tokens += more;
    const taken = tuner.numbers.steps;
    run.log({ step: taken, ...figures });
    for (const [figure, value] of Object.entries(figures)) sums[figure] = (sums[figure] ?? 0) + value / REPORT_STEPS;
    if (taken % REPORT_STEPS === 0) {
      const line = Object.entries(sums).map(([figure, value]) => `${figure} ${value.toFixed(3)}`);
      console.log(`${name}: step ${taken}/${steps}  ${line.join('  ')}  ${minutes(seconds())}`);
      sums = {};
    }
    if (performance.now() - saved > 1000 * SAVE_SECONDS) {
      save();
      saved = performance.now();
    }
  }
  save();
  if (tuner.numbers.steps === steps) keepCurve(name, run.losses, facts);
  return { tokens, seconds: seconds(), finished: tuner.numbers.steps === steps };
}
