/** What elements and controllers may rely on: many widgets, one model. */
import type { BlankPrediction } from '../engine/language-model.js';
import type { Lesson, LessonReport } from '../engine/learner.js';
import type { Failure, GenerateRequest, JournalEntry, ModelInfo, ModelStamp, PredictBlankRequest } from './protocol.js';

export interface Taught extends LessonReport {
  /** Pass it to `undo`. */
  entry: JournalEntry;
}

/** Requests take effect in the order of the calls, whoever makes them. */
export interface ModelSession extends EventTarget {
  /** Where the model is. Every change is an event `change` on the session. */
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  /** Share (0 to 1) of the steps of loading that are done: the module is here, it is decoded, the model is ready. */
  readonly progress: number;
  /** Set once `status` is `ready`. */
  readonly info: ModelInfo | null;
  /** Set when `status` is `failed`. */
  readonly failure: Failure | null;
  /** Which model would answer now; null until there is one. */
  readonly stamp: ModelStamp | null;
  readonly journal: readonly JournalEntry[];

  /** Starts loading; the same promise however often it is called. After a failure it tries again. Rejects with the failure. */
  load(): Promise<ModelInfo>;
  /**
   * Loads when needed; once loading has failed, rejects with that failure until `load` succeeds.
   * Aborting the signal drops the request and rejects with its reason.
   */
  predictBlank(request: PredictBlankRequest, options?: { signal?: AbortSignal }): Promise<BlankPrediction>;
  /**
   * Continues a prompt, a piece of text at a time. Leaving the loop, or aborting, stops the work within one token;
   * aborting rejects with the signal's reason. The same seed and journal give the same text.
   */
  generate(request: GenerateRequest, options?: { signal?: AbortSignal }): AsyncGenerator<string, void, void>;
  /** One real training step; enters the journal; event `change` afterwards. When aborted, the model is as it was before. */
  learn(lesson: Lesson, options?: { signal?: AbortSignal }): Promise<Taught>;
  /** Takes one lesson back by replaying all others; event `change` afterwards. */
  undo(entry: JournalEntry): Promise<void>;
  /** Back to the base; the journal is empty. */
  reset(): Promise<void>;
}
