/** What a model works on at once: several stretches of text, one after another, without padding. */

/** A stretch of tokens that see each other and nobody else. */
export interface Segment {
  /** Index of its first token in the batch. */
  start: number;
  /** At most the model's context. */
  length: number;
  /** True: a token sees only itself and what came before (`next`). False: it sees the whole segment (`masked`). */
  causal: boolean;
}

export interface Batch {
  /** Token ids of all segments, one after another; (N,). */
  tokens: ArrayLike<number>;
  segments: readonly Segment[];
  /** The positions in `tokens` at which the model shall predict; (P,). */
  positions: ArrayLike<number>;
}

export interface TrainingBatch extends Batch {
  /** The right token at each of `positions`; (P,). */
  targets: ArrayLike<number>;
}

/** A batch of one segment. */
export function oneSegment(tokens: ArrayLike<number>, causal: boolean, positions: ArrayLike<number>): Batch {
  return { tokens, segments: [{ start: 0, length: tokens.length, causal }], positions };
}
