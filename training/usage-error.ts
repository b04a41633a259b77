/** A mistake of whoever called a command: shown as one line, without a stack, and exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
