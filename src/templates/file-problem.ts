/** Why an author's file cannot be used, in words. */
import type { FileProblem } from '../content/content-file.js';
import type { Problem } from '../content/problem.js';
import type { Texts } from '../translations/translation.js';

export function isFileProblem(problem: Problem): problem is FileProblem {
  return problem.code.startsWith('src-');
}

export function fileProblemText({ code, text, expected = '', received = '' }: FileProblem, localize: Texts): string {
  if (code === 'src-fetch') return localize.term('errorFileFetch', text);
  if (code === 'src-json') return localize.term('errorFileJSON', text);
  return localize.term('errorFileField', text, expected, received);
}
