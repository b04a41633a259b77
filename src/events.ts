/**
 * Every event of the library. They report what the learner did or what finished, never what the page set, and their details survive
 * JSON. All bubble and cross shadow roots, except the frequent ones, which say so.
 */
import type { ModelStamp } from './runtime/protocol.js';

export interface ReadyDetail {
  /** How many items the exercise has. */
  items: number;
}

/** The exercise is on screen and can be played; the model may still be on its way. */
export class LlmReadyEvent extends CustomEvent<ReadyDetail> {
  constructor(detail: ReadyDetail) {
    super('llm-ready', { detail, bubbles: true, composed: true });
  }
}

export interface AnswerDetail {
  /** Which of the element's items, from 0. */
  item: number;
  /** What the learner answered; empty when they asked to see the answer. */
  value: string;
  /** `null` where there is no right answer, only an opinion. */
  correct: boolean | null;
  /** 0 to 1, for this item so far. */
  score: number;
  /** How often the learner has answered this item. */
  attempts: number;
  /** From the item coming into view to the answer. */
  seconds: number;
  /** The model as it stood when the learner answered; `null` if there was none. */
  model: ModelStamp | null;
}

/** The learner committed an answer. */
export class LlmAnswerEvent extends CustomEvent<AnswerDetail> {
  constructor(detail: AnswerDetail) {
    super('llm-answer', { detail, bubbles: true, composed: true });
  }
}

export interface ProgressDetail {
  /** Items that are done. */
  answered: number;
  total: number;
  /** The score so far as a share (0 to 1) of the highest possible one. */
  scaled: number;
}

/** One more item is done. */
export class LlmProgressEvent extends CustomEvent<ProgressDetail> {
  constructor(detail: ProgressDetail) {
    super('llm-progress', { detail, bubbles: true, composed: true });
  }
}

export interface CompleteDetail {
  /** The sum of the items' scores. */
  raw: number;
  /** The highest possible sum. */
  max: number;
  /** raw / max */
  scaled: number;
  /** Answers given, over all items. */
  attempts: number;
  /** Time spent on all items together. */
  seconds: number;
}

/** The last item is done; fired once per play. */
export class LlmCompleteEvent extends CustomEvent<CompleteDetail> {
  constructor(detail: CompleteDetail) {
    super('llm-complete', { detail, bubbles: true, composed: true });
  }
}

export interface StateDetail {
  /** Pass it to `setState()` to go on from here. */
  state: unknown;
}

/** There is something new to keep: pass the state to `setState()` another time. */
export class LlmStateEvent extends CustomEvent<StateDetail> {
  constructor(detail: StateDetail) {
    super('llm-state', { detail, bubbles: true, composed: true });
  }
}

export interface ErrorDetail {
  /** What is wrong, for programs: `no-blank` or `model-missing`, say. */
  code: string;
  /** The same in words, as the element shows it. */
  message: string;
  /** Which item, from 0, if it is about one. */
  item: number | null;
}

/** Something is wrong with the author's content or the model. The element says so and carries on. */
export class LlmErrorEvent extends CustomEvent<ErrorDetail> {
  constructor(detail: ErrorDetail) {
    super('llm-error', { detail, bubbles: true, composed: true });
  }
}

export interface TrainStepDetail {
  /** Which of the element's items, from 0. */
  item: number;
  /** The word that the model was taught. */
  word: string;
  /** Probability (0 to 1) of that word in its blank, before the step and after. */
  before: number;
  after: number;
  /**
   * Weights in all, and those that changed: upwards, downwards. `farthest` is how far the one that moved most went, and which way, as a share
   * of the range (greatest minus least) of its row in the model.
   */
  knobs: { total: number; moved: number; up: number; down: number; farthest: number };
  /** The model after the step. */
  model: ModelStamp | null;
}

/** The model took one training step. Does not bubble. */
export class LlmTrainStepEvent extends CustomEvent<TrainStepDetail> {
  constructor(detail: TrainStepDetail) {
    super('llm-train-step', { detail });
  }
}

export interface RewardStepDetail {
  /** Which of the element's items, from 0. */
  item: number;
  /** What the learner picked: `A`, `B`, or `same` for about the same. */
  pick: 'A' | 'B' | 'same';
  /** The probability (0 to 1) that the reward model gave to A being picked, before the step and after. */
  before: number;
  after: number;
  /** Picks that the page's reward model has learned, this one included. */
  picks: number;
}

/** The page's reward model took one training step. Does not bubble. */
export class LlmRewardStepEvent extends CustomEvent<RewardStepDetail> {
  constructor(detail: RewardStepDetail) {
    super('llm-reward-step', { detail });
  }
}

export interface ToggleDetail {
  /** What was opened or closed: an idea, or a stop of the line. */
  name: string;
  open: boolean;
}

/** The learner opened or closed an explanation, or the browser's search did it for them. Does not bubble. */
export class LlmToggleEvent extends CustomEvent<ToggleDetail> {
  constructor(detail: ToggleDetail) {
    super('llm-toggle', { detail });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'llm-ready': LlmReadyEvent;
    'llm-answer': LlmAnswerEvent;
    'llm-progress': LlmProgressEvent;
    'llm-complete': LlmCompleteEvent;
    'llm-state': LlmStateEvent;
    'llm-error': LlmErrorEvent;
    'llm-train-step': LlmTrainStepEvent;
    'llm-reward-step': LlmRewardStepEvent;
    'llm-toggle': LlmToggleEvent;
  }
}
