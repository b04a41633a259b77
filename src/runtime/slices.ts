/** Long work in short tasks. */
import type { Pass } from '../engine/pass.js';
import { nextTask } from './next-task.js';

/** How long a slice lasts, in ms; an operation that has begun by then is finished first. */
export const SLICE = 6;

/** Repeats `step` until it returns false, then returns false; returns true if `end` (by `performance.now()`) comes first. Takes at least one step. */
export function runUntil(step: () => boolean, end: number): boolean {
  do {
    if (!step()) return false;
  } while (performance.now() < end);
  return true;
}

/** Runs passes on this thread. Passes that follow each other closely share a slice, so that many short ones are not one long task. */
export class Slicer {
  readonly #slice: number;
  #end = 0; // of the slice that began last

  /** @param slice In ms; 0 lets other tasks in after every operation. */
  constructor(slice = SLICE) {
    this.#slice = slice;
  }

  /** Aborting stops the pass after the current slice and rejects with the signal's reason. */
  async run<T>(pass: Pass<T>, signal?: AbortSignal): Promise<T> {
    let last: IteratorResult<void, T>;
    const advance = () => !(last = pass.next()).done;
    do {
      signal?.throwIfAborted(); // the pass is dropped where it stands
      if (performance.now() >= this.#end) {
        await nextTask();
        this.#end = performance.now() + this.#slice;
        signal?.throwIfAborted();
      }
    } while (runUntil(advance, this.#end));
    return last!.value as T;
  }
}
