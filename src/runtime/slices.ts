/** Long work in short tasks. */
import type { Pass } from '../engine/transformer.js';
import { nextTask } from './next-task.js';

/** How long a slice goes on before it looks at the clock and stops, in ms; one operation more may follow. */
export const SLICE = 6;

/**
 * Repeats `step` until it returns false, then returns false itself, or true when the slice is over first.
 * A slice of 0 ms is one step.
 */
export function runSlice(step: () => boolean, slice: number): boolean {
  const end = performance.now() + slice;
  do {
    if (!step()) return false;
  } while (performance.now() < end);
  return true;
}

export interface SliceOptions {
  signal?: AbortSignal | undefined;
  /** In ms; 0 lets other tasks in after every operation. */
  slice?: number;
}

/** Runs a pass on this thread, slice by slice. Aborting stops it after the current slice and rejects with the signal's reason. */
export async function inSlices<T>(pass: Pass<T>, { signal, slice = SLICE }: SliceOptions = {}): Promise<T> {
  let last: IteratorResult<void, T>;
  const advance = () => !(last = pass.next()).done;
  signal?.throwIfAborted();
  while (runSlice(advance, slice)) {
    await nextTask();
    signal?.throwIfAborted(); // the pass is dropped where it stands
  }
  return last!.value as T;
}
