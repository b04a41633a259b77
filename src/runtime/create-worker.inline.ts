/** For the single-file script: the worker's code is inside it. The build puts this in place of `create-worker.ts`. */
import ModelWorker from './worker.ts?worker&inline';

export function createWorker(): Worker {
  return new ModelWorker();
}
