import type { Failure, FailureReason } from './protocol.js';

/** The model can't answer: `message` is fit for a log, `reason` for choosing a text. */
export class ModelFailure extends Error implements Failure {
  constructor(
    readonly reason: FailureReason,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ModelFailure';
  }
}
