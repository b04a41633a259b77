/**
 * An interpolated 5-gram model: how far one gets by counting which tokens follow which. It shares tokens and corpus
 * with the real model, so that the difference is what the network adds. (Jelinek and Mercer 1980.)
 */
import { log } from '../../src/engine/elementary.js';

const ORDER = 5;

/** Contexts that were seen often deserve more trust: one set of shares for each of these least counts. */
const BUCKETS = [0, 1, 3, 10, 50];

const ROUNDS = 12; // of expectation maximisation

export class NgramModel {
  readonly #tokens: Uint16Array;
  readonly #sorted: Uint32Array; // positions in the order of the next ORDER tokens
  readonly #vocabulary: number;
  readonly #shares: number[][] = BUCKETS.map(() => Array<number>(ORDER + 1).fill(1 / (ORDER + 1))); // uniform, unigram … 5-gram

  constructor(tokens: Uint16Array, vocabulary: number) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#sorted = sortedPositions(tokens, vocabulary);
  }

  /** Chooses the shares that make held-out text likeliest. */
  tune(heldOut: Uint16Array): void {
    for (let round = 0; round < ROUNDS; round++) {
      const sums = BUCKETS.map(() => Array<number>(ORDER + 1).fill(0));
      for (let i = ORDER; i < heldOut.length; i++) {
        const { estimates, bucket } = this.#estimates(heldOut.subarray(i - ORDER + 1, i), heldOut[i]);
        const shares = this.#shares[bucket];
        const total = estimates.reduce((sum, estimate, n) => sum + shares[n] * estimate, 0);
        estimates.forEach((estimate, n) => (sums[bucket][n] += (shares[n] * estimate) / total));
      }
      for (const [bucket, sum] of sums.entries()) {
        const total = sum.reduce((all, x) => all + x, 0);
        if (total > 0) sum.forEach((x, n) => (this.#shares[bucket][n] = x / total));
      }
    }
  }

  /** The probability of a token after others, of which the last ORDER − 1 count. */
  probability(context: ArrayLike<number>, token: number): number {
    const { estimates, bucket } = this.#estimates(lastOf(context), token);
    return estimates.reduce((sum, estimate, n) => sum + this.#shares[bucket][n] * estimate, 0);
  }

  /** Log-probability, in nats, of tokens after a context. */
  score(context: readonly number[], tokens: readonly number[]): number {
    const all = [...context, ...tokens];
    return tokens.reduce((sum, token, i) => sum + log(this.probability(all.slice(0, context.length + i), token)), 0);
  }

  /** Log-probability of what stands in a blank together with the tokens after it that see it. */
  scoreBlank(before: readonly number[], filling: readonly number[], after: readonly number[]): number {
    return this.score(before, [...filling, ...after.slice(0, ORDER - 1)]);
  }

  /** Relative frequencies after 0, 1, … ORDER − 1 tokens, a uniform guess first. An order whose context was never seen gives 0. */
  #estimates(context: ArrayLike<number>, token: number): { estimates: number[]; bucket: number } {
    const estimates = [1 / this.#vocabulary];
    let bucket = 0;
    for (let n = 0; n < ORDER; n++) {
      if (n > context.length) {
        estimates.push(0);
        continue;
      }
      const given = Array.from({ length: n }, (_, i) => context[context.length - n + i]);
      const seen = n === 0 ? this.#tokens.length : this.#count(given);
      estimates.push(seen > 0 ? this.#count([...given, token]) / seen : 0);
      if (n === ORDER - 1 || seen === 0) bucket = BUCKETS.findLastIndex((least) => seen >= least);
    }
    return { estimates, bucket };
  }

  /** How often some tokens stand in a row in the corpus. */
  #count(tokens: readonly number[]): number {
    return this.#bound(tokens, true) - this.#bound(tokens, false);
  }

  /** The first sorted position whose tokens are not below (or, `beyond`, above) those given. */
  #bound(tokens: readonly number[], beyond: boolean): number {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = this.#compare(this.#sorted[middle], tokens);
      if (order < 0 || (beyond && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #compare(position: number, tokens: readonly number[]): number {
    for (const [i, token] of tokens.entries()) {
      const difference = (position + i < this.#tokens.length ? this.#tokens[position + i] : -1) - token;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

function lastOf(context: ArrayLike<number>): number[] {
  return Array.from(context).slice(-(ORDER - 1));
}

/** Sorts by one token after another, the last one first: each pass keeps the order of those before. */
function sortedPositions(tokens: Uint16Array, vocabulary: number): Uint32Array {
  let positions = Uint32Array.from(tokens.keys());
  for (let offset = ORDER - 1; offset >= 0; offset--) {
    const key = (position: number) => (position + offset < tokens.length ? tokens[position + offset] + 1 : 0);
    const starts = new Uint32Array(vocabulary + 2);
    for (const position of positions) starts[key(position) + 1]++;
    for (let i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
    const next = new Uint32Array(positions.length);
    for (const position of positions) next[starts[key(position)]++] = position;
    positions = next;
  }
  return positions;
}
