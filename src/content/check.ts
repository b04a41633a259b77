/** Checks an author's JSON against a schema. Loaded with the schemas when a page uses `src`. */
import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';

/** The first field that is wrong, and what was expected there. */
export interface Mismatch {
  /** As in `items[2].answer`; empty for the file as a whole. */
  field: string;
  /** Empty where nothing was expected: the field is unknown. */
  expected: string;
  /** Empty where the field is missing. */
  received: string;
}

interface Found {
  path: readonly unknown[];
  issue: BaseIssue<unknown>;
}

export function mismatch(schema: GenericSchema, value: unknown): Mismatch | null {
  const { success, issues } = safeParse(schema, value, { abortPipeEarly: true });
  if (success) return null;
  const { path, issue } = innermost(issues[0]);
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('').replace(/^\./, ''); // prettier-ignore
  const received = issue.received === 'undefined' ? '' : issue.received;
  const isOurs = !issue.message.startsWith('Invalid'); // the schema says in our words what it expects
  if (isOurs) return { field, expected: issue.message, received };
  return { field, expected: issue.expected === 'never' ? '' : (issue.expected ?? issue.message), received };
}

/** When a value could have been several things, the closest miss says most. */
function innermost(issue: BaseIssue<unknown>, around: readonly unknown[] = []): Found {
  const path = [...around, ...(issue.path ?? []).map(({ key }) => key)];
  const inner = (issue.issues ?? []).map((one) => innermost(one, path)).sort((a, b) => b.path.length - a.path.length);
  const closest = inner.at(0);
  return closest && closest.path.length > path.length ? closest : { path, issue };
}
