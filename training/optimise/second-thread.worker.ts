/** The loop of the second thread; see second-thread.ts. It never returns: the process ends it. */
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { Arena } from '../../src/engine/memory/arena.js';
import { parameterCount } from '../../src/engine/config.js';
import { trainingMemory } from '../native/native-kernels.js';
import { weightsOn } from '../../src/engine/weights.js';
import type { SecondThreadData, TuningTask } from './second-thread.js';
import { roundAddition, ShardWork } from './shard-gradient.js';

const { config, shardTokens, shared, port } = workerData as SecondThreadData;
const { tasks } = shared;
const { work, weights } = Arena.fitting(trainingMemory(), (arena) => ({
  work: new ShardWork(arena, config, shardTokens),
  weights: weightsOn(arena.float32(parameterCount(config)), config),
}));

for (let done = 0; ; done++) {
  Atomics.wait(tasks, 0, done);
  carryOut((receiveMessageOnPort(port) as { message: TuningTask }).message);
  Atomics.store(tasks, 1, done + 1);
  Atomics.notify(tasks, 1);
}

// Kernels reach only their own arena, so numbers are copied to and from what the threads share.
function carryOut(task: TuningTask): void {
  if (task.kind === 'muon') {
    for (const index of task.matrices) {
      work.updateMatrix(index, shared.masters, shared.mean, shared.gradient, task.settings);
      if (task.bits !== null) roundAddition(work.matrices[index], shared.masters, shared.base, task.bits, shared.weights);
    }
    return;
  }
  weights.all.set(shared.weights);
  work.clear();
  const { loss, logProbabilities } = work.compute(weights, task.shard, task.scale);
  shared.gradient.set(work.gradient.all);
  shared.loss[0] = loss;
  shared.logProbabilities.set(logProbabilities);
}
