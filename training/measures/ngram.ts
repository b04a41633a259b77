/**
 * An interpolated n-gram model: how far one gets by counting which tokens follow which. It shares tokens and corpus
 * with the real model, so that the difference is what the network adds. (Jelinek and Mercer 1980.)
 */
import { log } from '../../src/engine/elementary.js';
import type { Random } from '../../src/engine/random.js';
import { sample, type SamplerSettings } from '../../src/engine/sampler.js';

/** A 5-gram model looks back four tokens. */
const ORDER = 5;

/** Contexts that were seen often deserve more trust: one set of shares for each of these least counts. */
const BUCKETS = [1, 3, 10, 50];

const ROUNDS = 12; // of expectation maximisation

/** The ends of a context that the corpus has, shortest first: tokens, and how often they were seen. */
type Known = readonly { given: readonly number[]; seen: number }[];

export class NgramModel {
  readonly #tokens: Uint16Array;
  readonly #sorted: Uint32Array; // positions in the order of the next `order` tokens
  readonly #vocabulary: number;
  readonly #order: number;
  readonly #shares: number[][][]; // [length of the longest end that was seen][bucket]: uniform, unigram … up to that length

  /** @param order 5 unless told; 1 counts tokens alone. */
  constructor(tokens: Uint16Array, vocabulary: number, order = ORDER) {
    this.#tokens = tokens;
    this.#vocabulary = vocabulary;
    this.#order = order;
    this.#sorted = sortedPositions(tokens, vocabulary, order);
    this.#shares = Array.from({ length: order }, (_, length) => BUCKETS.map(() => Array<number>(length + 2).fill(1 / (length + 2))));
  }

  /** Chooses the shares that make held-out text likeliest. */
  tune(heldOut: Uint16Array): void {
    for (let round = 0; round < ROUNDS; round++) {
      const sums = new Map<number[], number[]>(); // by the shares that they shall replace
      for (let i = this.#order; i < heldOut.length; i++) {
        const known = this.#known(heldOut.subarray(i - this.#order + 1, i));
        const shares = this.#sharesFor(known);
        const parts = this.#estimates(known, heldOut[i]).map((estimate, n) => shares[n] * estimate);
        const total = parts.reduce((sum, part) => sum + part, 0);
        const sum = sums.get(shares) ?? shares.map(() => 0);
        sums.set(shares, sum);
        parts.forEach((part, n) => (sum[n] += part / total));
      }
      for (const [shares, sum] of sums) {
        const total = sum.reduce((all, x) => all + x, 0);
        sum.forEach((x, n) => (shares[n] = x / total));
      }
    }
  }

  /** The probability of a token after others, of which the last four count (order − 1). */
  probability(context: ArrayLike<number>, token: number): number {
    const known = this.#known(context);
    const shares = this.#sharesFor(known);
    return this.#estimates(known, token).reduce((sum, estimate, n) => sum + shares[n] * estimate, 0);
  }

  /** The same for every token; (V,). */
  distribution(context: ArrayLike<number>): Float32Array {
    const known = this.#known(context);
    const shares = this.#sharesFor(known);
    const probabilities = new Float32Array(this.#vocabulary).fill(shares[0] / this.#vocabulary);
    for (const [n, { given, seen }] of known.entries()) {
      const end = this.#bound(given, true);
      for (let at = this.#bound(given, false); at < end;) {
        const position = this.#sorted[at] + n;
        if (position === this.#tokens.length) {
          at++; // nothing comes after the end of the corpus
          continue;
        }
        const token = this.#tokens[position]; // those who have the same next token stand together
        const beyond = this.#bound([...given, token], true);
        probabilities[token] += (shares[n + 1] * (beyond - at)) / seen;
        at = beyond;
      }
    }
    return probabilities;
  }

  /** Draws the next token. */
  draw(context: ArrayLike<number>, settings: SamplerSettings, random: Random): number {
    return sample(this.distribution(context).map(log), settings, random);
  }

  /** Log-probability, in nats, of tokens after a context. */
  score(context: readonly number[], tokens: readonly number[]): number {
    const all = [...context, ...tokens];
    return tokens.reduce((sum, token, i) => sum + log(this.probability(all.slice(0, context.length + i), token)), 0);
  }

  /** Log-probability of what stands in a blank together with the tokens after it that see it. */
  scoreBlank(before: readonly number[], filling: readonly number[], after: readonly number[]): number {
    return this.score(before, [...filling, ...after.slice(0, this.#order - 1)]);
  }

  #known(context: ArrayLike<number>): Known {
    const known = [{ given: [] as number[], seen: this.#tokens.length }];
    for (let n = 1; n < this.#order && n <= context.length; n++) {
      const given = Array.from({ length: n }, (_, i) => context[context.length - n + i]);
      const seen = this.#count(given);
      if (seen === 0) break;
      known.push({ given, seen });
    }
    return known;
  }

  #sharesFor(known: Known): number[] {
    const { given, seen } = known[known.length - 1];
    return this.#shares[given.length][BUCKETS.findLastIndex((least) => seen >= least)];
  }

  /** A uniform guess, then how often the token followed each end of the context. */
  #estimates(known: Known, token: number): number[] {
    return [1 / this.#vocabulary, ...known.map(({ given, seen }) => this.#count([...given, token]) / seen)];
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

/** Sorts by one token after another, the last one first: each pass keeps the order of those before. */
function sortedPositions(tokens: Uint16Array, vocabulary: number, order: number): Uint32Array {
  let positions = Uint32Array.from(tokens.keys());
  for (let offset = order - 1; offset >= 0; offset--) {
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
