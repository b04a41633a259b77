/** Facts: is the true word likelier than four others of its kind? */
import { splitAtBlank, type Blank } from '../../src/engine/blank.js';
import { accuracyReport, type AccuracyReport } from './accuracy.js';
import { listOf, parseTable } from './table.js';

export interface Fact {
  /** With `___` where the word is missing. */
  sentence: string;
  truth: string;
  distractors: string[];
  kind: string;
}

export interface FactDetail extends Fact {
  /** Probabilities of the truth and of each distractor. */
  probabilities: number[];
  right: boolean;
}

const DISTRACTORS = 4;

/** @throws {UsageError} with file and line at the first line that is no fact. */
export function parseFacts(text: string, file: string): Fact[] {
  return parseTable(text, file, ['sentence', 'true word', 'four false words', 'kind']).map(({ columns, wrong }) => {
    const [sentence, truth, others, kind] = columns;
    const distractors = listOf(others);
    if (!sentence.includes('___')) throw wrong('no blank: write ___ where the word is missing');
    if (distractors.length !== DISTRACTORS) throw wrong(`${distractors.length} false words where ${DISTRACTORS} belong`);
    return { sentence, truth, distractors, kind };
  });
}

/** @param rate The probability of each of the words in the blank. Ties are wrong. */
export function evaluateFacts(
  facts: readonly Fact[],
  rate: (blank: Blank, words: readonly string[]) => number[],
): AccuracyReport<FactDetail> {
  return accuracyReport(
    facts.map((fact) => {
      const probabilities = rate(splitAtBlank(fact.sentence), [fact.truth, ...fact.distractors]);
      const [truth, ...others] = probabilities;
      return { ...fact, probabilities, right: others.every((other) => truth > other) };
    }),
  );
}
