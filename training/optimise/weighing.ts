/** How much each target of some replies counts in a gradient: rules as data, so that any thread can follow them. */
import type { Weigh } from '../../src/engine/batch.js';
import { winProbability } from '../../src/engine/fine-tuning/bradley-terry.js';

export interface Replies {
  /** Targets of each reply, one reply after another. */
  lengths: readonly number[];
  /** How many targets of each reply count, from its beginning. */
  counted: readonly number[];
  /** How likely the model that training starts from finds those, in nats, by reply. */
  before: readonly number[];
}

/**
 * Direct preference optimisation (Rafailov et al. 2023): replies come in pairs, the better one first. It is made likelier than the other,
 * with less and less force as their odds approach what `beta` allows. If only the first few targets count, what decides must be learned at
 * the beginning; otherwise any of their words can set two replies apart, and whether to decline is never learned.
 */
export interface Contrast extends Replies {
  kind: 'contrast';
  beta: number;
  /** How much the whole better reply, as an example, counts beside that; it keeps both from becoming unlikely (Pang et al. 2024). */
  imitation: number;
}

/** REINFORCE (Williams 1992) with the mean of the other replies to the same prompt as baseline (Kool et al. 2019, "RLOO"). */
export interface Reinforcement extends Replies {
  kind: 'reinforcement';
  /** Of each reply. */
  scores: readonly number[];
  /** What a nat of distance costs, in units of the score. */
  leash: number;
  /** Replies to each prompt, one after another. */
  samples: number;
}

export type Weighing = Contrast | Reinforcement;

export function weigherOf(weighing: Weighing): Weigh {
  return (logProbabilities) =>
    weighing.kind === 'contrast' ? contrast(weighing, logProbabilities) : reinforcement(weighing, logProbabilities);
}

/** How much likelier each reply has become, in nats. */
export function gains({ lengths, counted, before }: Replies, logProbabilities: ArrayLike<number>): number[] {
  let start = 0;
  return lengths.map((length, i) => {
    let sum = -before[i];
    for (let t = start; t < start + Math.min(counted[i], length); t++) sum += logProbabilities[t];
    start += length;
    return sum;
  });
}

function contrast(weighing: Contrast, logProbabilities: ArrayLike<number>): number[] {
  const { lengths, counted, beta, imitation } = weighing;
  const gained = gains(weighing, logProbabilities);
  return lengths.flatMap((length, i) => {
    const isBetter = i % 2 === 0;
    const other = isBetter ? i + 1 : i - 1;
    const [better, worse] = isBetter ? [i, other] : [other, i];
    const pull = (isBetter ? beta : -beta) * winProbability(beta * gained[worse], beta * gained[better]);
    return Array.from({ length }, (_, t) => (t < counted[i] ? pull : 0) + (isBetter ? imitation / length : 0));
  });
}

function reinforcement(weighing: Reinforcement, logProbabilities: ArrayLike<number>): number[] {
  const { lengths, scores, leash, samples } = weighing;
  const worth = gains(weighing, logProbabilities).map((distance, i) => scores[i] - leash * distance);
  const advantages = leaveOneOut(worth, samples);
  return lengths.flatMap((length, i) => new Array<number>(length).fill(advantages[i]));
}

/** How much better each value is than the mean of the others in its group of `size`, in units of their usual spread. */
function leaveOneOut(values: readonly number[], size: number): number[] {
  const advantages = values.map((value, i) => {
    const from = i - (i % size);
    const others = values.slice(from, from + size).filter((_, j) => from + j !== i);
    return others.length === 0 ? 0 : value - others.reduce((sum, other) => sum + other, 0) / others.length;
  });
  const spread = Math.sqrt(advantages.reduce((sum, a) => sum + a * a, 0) / advantages.length);
  return advantages.map((a) => a / (spread + 1e-6));
}
