/** Long work in small parts. */

/** A pass in progress: run it to its end, or a few operations at a time. */
export type Pass<T> = Generator<void, T, void>;

/** Runs a pass to its end at once. */
export function finish<T>(pass: Pass<T>): T {
  for (;;) {
    const { done, value } = pass.next();
    if (done) return value;
  }
}
