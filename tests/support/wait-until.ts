import { waitUntil as wait } from '@open-wc/testing';

/**
 * Waits until something holds: for as long as a busy machine may take, and looking often, so that a quick one need not wait.
 *
 * @param interval Milliseconds between two looks.
 */
export function waitUntil(holds: () => unknown, message?: string, interval = 10): Promise<void> {
  return wait(holds, message, { interval, timeout: 9000 });
}
