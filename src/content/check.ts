/** Checks an author's JSON against a schema. Loaded with the schemas, where a page uses `src`. */
import { getDotPath, safeParse, type GenericSchema } from 'valibot';

/** The first field that is not as it should be, and what was expected there. */
export interface Mismatch {
  /** As in `items[2].answer`; empty for the file as a whole. */
  field: string;
  /** Empty where nothing was expected: the field is not known. */
  expected: string;
  /** Empty where there is nothing. */
  received: string;
}

export function mismatch(schema: GenericSchema, value: unknown): Mismatch | null {
  const { success, issues } = safeParse(schema, value, { abortPipeEarly: true });
  if (success) return null;
  const [issue] = issues;
  const field = (getDotPath(issue) ?? '').replace(/\.?\b(\d+)(?=\.|$)/g, '[$1]');
  const received = issue.received === 'undefined' ? '' : issue.received;
  if (issue.kind === 'validation') return { field, expected: issue.message, received };
  return { field, expected: issue.expected === 'never' ? '' : received === '' ? 'there' : (issue.expected ?? issue.message), received };
}
