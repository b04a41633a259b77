/** Preferences: does a reward model score the better of two replies higher? */
import { accuracyReport, type AccuracyReport } from './accuracy.js';
import { parseTable } from './table.js';

export interface PreferencePair {
  prompt: string;
  chosen: string;
  rejected: string;
  kind: string;
}

export interface PreferenceDetail extends PreferencePair {
  scoreChosen: number;
  scoreRejected: number;
  right: boolean;
}

/** @throws {UsageError} with file and line at the first line that is no pair. */
export function parsePreferences(text: string, file: string): PreferencePair[] {
  return parseTable(text, file, ['prompt', 'chosen reply', 'rejected reply', 'kind']).map(({ columns }) => {
    const [prompt, chosen, rejected, kind] = columns;
    return { prompt, chosen, rejected, kind };
  });
}

/** @param score Of a reply to a prompt. Ties are wrong. */
export function evaluatePreferences(
  pairs: readonly PreferencePair[],
  score: (prompt: string, reply: string) => number,
): AccuracyReport<PreferenceDetail> {
  return accuracyReport(
    pairs.map((pair) => {
      const [scoreChosen, scoreRejected] = [pair.chosen, pair.rejected].map((reply) => score(pair.prompt, reply));
      return { ...pair, scoreChosen, scoreRejected, right: scoreChosen > scoreRejected };
    }),
  );
}
