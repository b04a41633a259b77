/** Milliseconds of one run: the mean of as many as fit in `least` milliseconds. */
export async function meanTime(run: () => unknown, least: number): Promise<number> {
  const start = performance.now();
  let runs = 0;
  do {
    await run();
    runs++;
  } while (performance.now() - start < least);
  return (performance.now() - start) / runs;
}
