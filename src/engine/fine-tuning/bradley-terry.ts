/**
 * The model of Bradley and Terry (1952): of two things with a score each, the first wins with a probability that depends only on
 * the difference of their scores, σ(scoreA − scoreB).
 */
import { exp, log } from '../elementary.js';

/** The probability that the first wins. */
export function winProbability(scoreA: number, scoreB: number): number {
  return 1 / (1 + exp(scoreB - scoreA));
}

/**
 * The cross-entropy, in nats, of who won.
 * @param label 1 if the first did, 0 if the second did, 0.5 if they are about the same.
 */
export function preferenceLoss(scoreA: number, scoreB: number, label: number): number {
  return -label * log(winProbability(scoreA, scoreB)) - (1 - label) * log(winProbability(scoreB, scoreA));
}

/** The gradient of the loss with respect to scoreA; to scoreB it is the opposite. */
export function preferenceLossBackward(scoreA: number, scoreB: number, label: number): number {
  return winProbability(scoreA, scoreB) - label;
}
