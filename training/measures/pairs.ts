/** Minimal pairs: is the good sentence likelier than the bad one? (As in BLiMP, Warstadt et al. 2020.) */
import { accuracyReport, type AccuracyReport } from './accuracy.js';
import { parseTable } from './table.js';

export interface Pair {
  good: string;
  bad: string;
  /** What the pair tests, such as "agreement". */
  kind: string;
}

export interface PairDetail extends Pair {
  /** Total log-probability of both sentences, in nats. */
  logGood: number;
  logBad: number;
  right: boolean;
}

/** @throws {UsageError} with file and line at the first line that is no pair. */
export function parsePairs(text: string, file: string): Pair[] {
  return parseTable(text, file, ['good sentence', 'bad sentence', 'kind']).map(({ columns: [good, bad, kind] }) => ({ good, bad, kind }));
}

/** @param logProbability Of a whole sentence, in nats. Ties are wrong. */
export function evaluatePairs(pairs: readonly Pair[], logProbability: (sentence: string) => number): AccuracyReport<PairDetail> {
  return accuracyReport(
    pairs.map((pair) => {
      const logGood = logProbability(pair.good);
      const logBad = logProbability(pair.bad);
      return { ...pair, logGood, logBad, right: logGood > logBad };
    }),
  );
}
