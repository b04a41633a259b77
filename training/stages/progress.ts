/** One line that says how a training run is doing; redrawn in a terminal, written now and then elsewhere. */
import type { StepReport } from '../optimise/trainer.js';

const BAR = 24;
const SMOOTHING = 0.98; // each step weighs 2 %
const QUIET_SECONDS = 15; // between lines in a log file

export class Progress {
  readonly #steps: number;
  readonly #charactersPerToken: number;
  readonly #started = performance.now();
  #firstStep: number | undefined;
  #tokens = 0;
  #next = 0;
  #masked = 0;
  #written = 0;

  constructor(steps: number, charactersPerToken: number) {
    this.#steps = steps;
    this.#charactersPerToken = charactersPerToken;
  }

  show({ step, next, masked, tokens }: StepReport): void {
    const first = this.#firstStep === undefined;
    this.#firstStep ??= step - 1;
    this.#tokens += tokens;
    this.#next = first ? next : SMOOTHING * this.#next + (1 - SMOOTHING) * next;
    this.#masked = first ? masked : SMOOTHING * this.#masked + (1 - SMOOTHING) * masked;
    const seconds = (performance.now() - this.#started) / 1000;
    const left = (seconds / (step - this.#firstStep)) * (this.#steps - step);
    const share = step / this.#steps;
    const line = [
      `${'█'.repeat(Math.round(share * BAR)).padEnd(BAR, '·')} ${(100 * share).toFixed(1)} %`,
      `step ${step}/${this.#steps}`,
      `loss next ${this.#next.toFixed(3)} masked ${this.#masked.toFixed(3)}`,
      `${(this.#next / Math.LN2 / this.#charactersPerToken).toFixed(3)} bits/char`,
      `${Math.round(this.#tokens / seconds).toLocaleString('en')} tokens/s`,
      `${minutes(left)} left`,
    ].join('  ');
    if (process.stdout.isTTY) process.stdout.write(`\r${line}\x1b[K`);
    else if (step === this.#steps || performance.now() - this.#written > 1000 * QUIET_SECONDS) {
      console.log(line);
      this.#written = performance.now();
    }
    if (step === this.#steps && process.stdout.isTTY) process.stdout.write('\n');
  }
}

export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
