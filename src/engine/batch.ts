/** What a model works on at once: several stretches of text, one after another, without padding. N tokens, P positions. */

/** A stretch of tokens that see each other and no others. */
export interface Segment {
  /** Index of its first token in the batch. */
  start: number;
  /** At most the model's context. */
  length: number;
  /** True: a token sees itself and what came before (`next`). False: it sees the whole segment (`masked`). */
  causal: boolean;
}

export interface Batch {
  /** Token ids of all segments, one after another; (N,). */
  tokens: ArrayLike<number>;
  segments: readonly Segment[];
  /** The indices in `tokens` at which to predict; (P,). */
  positions: ArrayLike<number>;
}

export interface TrainingBatch extends Batch {
  /** The right token at each of `positions`; (P,). */
  targets: ArrayLike<number>;
}

/** Finds the weight of each target in the gradient, below 0 to make it less likely, from their log-probabilities in nats; both (P,). */
export type Weigh = (logProbabilities: Float64Array) => ArrayLike<number>;

/** A batch of one segment. */
export function oneSegment(tokens: ArrayLike<number>, causal: boolean, positions: ArrayLike<number>): Batch {
  return { tokens, segments: [{ start: 0, length: tokens.length, causal }], positions };
}

/** One batch with the segments of several. */
export function joined(batches: readonly TrainingBatch[]): TrainingBatch {
  const tokens: number[] = [];
  const segments: Segment[] = [];
  const positions: number[] = [];
  const targets: number[] = [];
  for (const batch of batches) {
    const offset = tokens.length;
    segments.push(...batch.segments.map((segment) => ({ ...segment, start: segment.start + offset })));
    positions.push(...Array.from(batch.positions, (position) => position + offset));
    tokens.push(...Array.from(batch.tokens));
    targets.push(...Array.from(batch.targets));
  }
  return { tokens, segments, positions, targets };
}

/** Batches in groups of at most `capacity` tokens, in their order; a larger one stands alone. */
export function grouped<One extends Batch>(batches: readonly One[], capacity: number): One[][] {
  const groups: One[][] = [];
  let room = 0;
  for (const batch of batches) {
    room -= batch.tokens.length;
    if (room < 0) {
      groups.push([]);
      room = capacity - batch.tokens.length;
    }
    groups[groups.length - 1].push(batch);
  }
  return groups;
}
