import { expect } from '@open-wc/testing';

/** What a promise is rejected with; fails when it is not. */
export function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('The promise was kept'),
    (reason: unknown) => reason,
  );
}
