/** What the bench calls to see a learner's model take lessons, and write after them. */
import { fetchBytes, type ModelSource } from '../contenders/contract.js';
import { OurDecoder } from '../contenders/ours/decoder.js';
import { memoryOf } from '../contenders/ours/memories.js';
import { generate } from '../generate.js';
import { Learner, openLearner, type Lesson } from '../../src/engine/learner.js';
import { finish } from '../../src/engine/pass.js';
import { readWeightsFile } from '../../src/engine/files/weights-file.js';
import { meanTime } from './mean-time.js';

let learner: Learner;
let decoder: OurDecoder;

export const learnerBench = {
  async open({ url }: ModelSource, variant: string): Promise<void> {
    const stored = readWeightsFile(new Uint8Array(await fetchBytes(`${url}.llmw`)));
    const buffers = finish(openLearner(stored, memoryOf(variant)));
    learner = new Learner(stored, buffers);
    decoder = new OurDecoder(buffers.parts);
  },

  /** Milliseconds for one generation by the model as it is now. */
  timeGeneration: (prompt: number[], count: number, least: number) => meanTime(() => generate(decoder, prompt, count), least),

  /** Back to the model as it was stored. */
  reset: () => finish(learner.reset()),

  /** Takes a lesson. Returns its milliseconds, and the word's probability before and after it. */
  learn(lesson: Lesson): { milliseconds: number; before: number; after: number } {
    const start = performance.now();
    const { before, after } = finish(learner.learn(lesson));
    return { milliseconds: performance.now() - start, before, after };
  },
};
