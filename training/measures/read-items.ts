import { readdirSync, readFileSync } from 'node:fs';
import { EvaluationItems } from './contamination.js';

const FOLDER = new URL('../suites/', import.meta.url);

/** The items of some tables of training/suites/, given without `.tsv`; of all tables unless told. */
export function evaluationItems(
  names: readonly string[] = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.tsv') ? file.slice(0, -4) : [])),
): EvaluationItems {
  return new EvaluationItems(Object.fromEntries(names.map((name) => [name, readFileSync(new URL(`${name}.tsv`, FOLDER), 'utf8')])));
}
