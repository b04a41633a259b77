/** A mistake by whoever called a command: shown as one line without a stack, with exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
