/**
 * What page and model say to each other, whether the model runs in a worker or beside the page.
 * Everything here survives `structuredClone`.
 */
import type { Blank, Mode } from '../engine/blank.js';
import type { BlankPrediction } from '../engine/language-model.js';
import type { Lesson, LessonReport } from '../engine/learner.js';
import type { WritingSettings } from '../engine/writing.js';
import type { ModelInfo } from './model-info.js';

export type { ModelInfo };

/** Two bundles on a page share one session only when they agree on this. */
export const PROTOCOL_VERSION = 2;

/** Which model spoke: the base it grew from, and how many lessons it has had on this page since. */
export interface ModelStamp {
  fingerprint: string;
  steps: number;
}

/** A lesson as the journal keeps it: replaying gives the very same weights. */
export interface JournalEntry extends Lesson {
  id: number;
  rate: number;
  /** For steps that draw random numbers; a lesson of one word draws none. */
  seed: number;
}

export interface PredictBlankRequest extends Blank {
  mode: Mode;
  /** How many of the likeliest words to list. */
  top?: number;
  /** Further words to rate. */
  words?: readonly string[];
}

export interface GenerateRequest extends WritingSettings {
  /** What the model continues; it is not repeated. */
  prompt: string;
}

export type Request =
  | { type: 'load'; weights: Uint8Array }
  | ({ type: 'predict-blank' } & PredictBlankRequest)
  | { type: 'learn'; lesson: Lesson }
  /** Starts again from the stored base and takes these lessons in order. */
  | { type: 'replay'; journal: readonly JournalEntry[] }
  /** Sends the text in pieces before the answer. */
  | ({ type: 'generate' } & GenerateRequest);

export interface Results {
  load: ModelInfo;
  'predict-blank': BlankPrediction;
  learn: LessonReport;
  replay: undefined;
  generate: undefined;
}

export type Result<R extends Request> = Results[R['type']];

/**
 * Why the model can't answer; the widgets turn it into words. The weights are `missing`, not a weights file (`format`),
 * of another `version`, `truncated` or `damaged`; the request asks for the impossible (`input`) or was `cancelled`; or
 * we have a bug (`internal`).
 */
export type FailureReason = 'missing' | 'format' | 'version' | 'truncated' | 'damaged' | 'input' | 'cancelled' | 'internal';

export interface Failure {
  reason: FailureReason;
  message: string;
}

/**
 * Page → model. Requests are answered in order. `cancel` drops a request that nobody is waiting for any more: its answer is
 * then a failure `cancelled`, unless it was already done. `pause` holds all work while the tab is hidden.
 */
export type ToModel = { id: number; request: Request } | { id: number; cancel: true } | { pause: boolean };

/** What the model says to a request. */
export type Answer = { id: number; result: Results[keyof Results] } | { id: number; failure: Failure };

/** A part of a text that is being written, numbered from 0, so that after losing a model the page knows what it already has. */
export interface Piece {
  id: number;
  piece: string;
  index: number;
}

/** Model → page. A worker says `hello` once it listens. */
export type FromModel = Answer | Piece | { hello: number };
