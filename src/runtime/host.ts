/** The model's end of the conversation, in a worker or beside the page: answers requests one after another. */
import type { BlankPrediction } from '../engine/language-model.js';
import { Learner, openLearner, type Lesson, type LessonReport } from '../engine/learner.js';
import type { Pass } from '../engine/pass.js';
import { readWeights, WeightsFileError } from '../engine/files/weights-file.js';
import { Writing } from '../engine/writing.js';
import { modelInfo } from './model-info.js';
import { nextTask } from './next-task.js';
import type {
  Answer,
  Failure,
  GenerateRequest,
  JournalEntry,
  ModelInfo,
  Piece,
  PredictBlankRequest,
  Request,
  Results,
  ToModel,
} from './protocol.js';
import { runUntil, SLICE } from './slices.js';

interface Job {
  id: number;
  pass: Pass<Results[keyof Results]>;
}

export class ModelHost {
  readonly #send: (answer: Answer | Piece) => void;
  #learner: Learner | null = null;
  #jobs: Job[] = []; // the first is in progress
  #paused = false;

  constructor(send: (answer: Answer | Piece) => void) {
    this.#send = send;
  }

  /** Notes a message; `advance` does the work. */
  receive(message: ToModel): void {
    if ('pause' in message) this.#paused = message.pause;
    else if ('cancel' in message) this.#cancel(message.id);
    else this.#jobs.push({ id: message.id, pass: this.#answer(message.id, message.request) });
  }

  /** Does one operation of the oldest request, and sends the answer if it was the last; false when there is nothing to do. */
  advance(): boolean {
    const job = this.#jobs.at(0);
    if (!job || this.#paused) return false;
    let answer: Answer;
    try {
      const { done, value } = job.pass.next();
      if (!done) return true;
      answer = { id: job.id, result: value };
    } catch (error) {
      answer = { id: job.id, failure: asFailure(error) };
    }
    this.#jobs.shift();
    this.#send(answer);
    return true;
  }

  #cancel(id: number): void {
    const job = this.#jobs.find((waiting) => waiting.id === id);
    if (!job) return; // answered already
    this.#jobs = this.#jobs.filter((other) => other !== job);
    job.pass.return(undefined);
    this.#send({ id, failure: { reason: 'cancelled', message: 'The request was cancelled' } });
  }

  #answer(id: number, request: Request): Pass<Results[keyof Results]> {
    switch (request.type) {
      case 'load':
        return this.#load(request.weights);
      case 'predict-blank':
        return this.#predictBlank(request);
      case 'learn':
        return this.#learn(request.lesson);
      case 'replay':
        return this.#replay(request.journal);
      case 'generate':
        return this.#generate(id, request);
    }
  }

  *#load(weights: Uint8Array): Pass<ModelInfo> {
    const stored = yield* readWeights(weights);
    this.#learner = new Learner(stored, yield* openLearner(stored));
    return modelInfo(this.#learner.model);
  }

  *#predictBlank(request: PredictBlankRequest): Pass<BlankPrediction> {
    return yield* this.#loaded().model.predictBlank(request, request.mode, request);
  }

  *#learn(lesson: Lesson): Pass<LessonReport> {
    return yield* this.#loaded().learn(lesson);
  }

  *#replay(journal: readonly JournalEntry[]): Pass<undefined> {
    const learner = this.#loaded();
    yield* learner.reset();
    for (const entry of journal) yield* learner.learn(entry);
  }

  *#generate(id: number, { prompt, ...settings }: GenerateRequest): Pass<undefined> {
    const writing = new Writing(this.#loaded().model, prompt, settings);
    for (let index = 0; ; index++) {
      const piece = yield* writing.next();
      if (piece === null) return;
      this.#send({ id, piece, index });
      yield;
    }
  }

  #loaded(): Learner {
    if (!this.#learner) throw new Error('No model was loaded');
    return this.#learner;
  }
}

/** Keeps a host at work, slice by slice, and lets messages in between slices. Returns the function that takes them. */
export function drive(host: ModelHost, slice = SLICE): (message: ToModel) => void {
  let working = false;
  const advance = () => host.advance();
  const work = async () => {
    working = true;
    do await nextTask();
    while (runUntil(advance, performance.now() + slice));
    working = false;
  };
  return (message) => {
    host.receive(message);
    if (!working) void work();
  };
}

function asFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WeightsFileError) return { reason: error.reason, message };
  return { reason: error instanceof RangeError ? 'input' : 'internal', message };
}
