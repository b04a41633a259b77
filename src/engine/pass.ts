/** Long work that can be interrupted: a generator that yields every few milliseconds. */

/** A pass in progress: run it to its end with `finish`, or a few steps at a time. */
export type Pass<T> = Generator<void, T, void>;

/** Runs a pass to its end in one go. */
export function finish<T>(pass: Pass<T>): T {
  for (;;) {
    const { done, value } = pass.next();
    if (done) return value;
  }
}
