/**
 * Cross-entropy: how surprised the model is by the token that really stood there, −log of its probability.
 * P positions, V tokens in the vocabulary.
 */
import { log } from '../elementary.js';
import type { Kernels } from '../kernels.js';

/** Fills `probs`. @returns the summed loss in nats; a uniform guess costs ln V a position. */
export function crossEntropy(
  kernels: Pick<Kernels, 'softmax'>,
  probs: Float32Array, //   (P, V) out; may be `logits` itself
  logits: Float32Array, //  (P, V)
  targets: ArrayLike<number>, // (P,)
  P: number,
  V: number,
): number {
  kernels.softmax(probs, logits, P, V);
  let loss = 0;
  for (let p = 0; p < P; p++) loss -= log(Math.max(probs[p * V + targets[p]], 1e-30));
  return loss;
}

/** dlogits (P, V) = (probs − onehot(targets)) · scale, written over `probs`; `scale` is 1 / P for a mean loss. */
export function crossEntropyBackward(
  kernels: Pick<Kernels, 'scale'>,
  probs: Float32Array,
  targets: ArrayLike<number>,
  P: number,
  V: number,
  scale: number,
): void {
  for (let p = 0; p < P; p++) probs[p * V + targets[p]] -= 1;
  kernels.scale(probs, P * V, scale);
}
