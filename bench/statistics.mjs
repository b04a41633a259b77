/** What a handful of noisy timings say. */

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median over rounds of a / b, both taken in the same round; rounds that lack one do not count. */
export function pairedRatio(a, b) {
  const ratios = [];
  for (let round = 0; round < Math.min(a.length, b.length); round++) {
    if (a[round] !== undefined && b[round] !== undefined) ratios.push(a[round] / b[round]);
  }
  return ratios.length > 0 ? median(ratios) : undefined;
}

/** The slope of the straight line through (log x, log y): 1 says that y grows in proportion to x. */
export function logLogSlope(xs, ys) {
  const u = xs.map(Math.log);
  const v = ys.map(Math.log);
  const mean = (numbers) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
  const [mu, mv] = [mean(u), mean(v)];
  const covariance = u.reduce((sum, x, i) => sum + (x - mu) * (v[i] - mv), 0);
  return covariance / u.reduce((sum, x) => sum + (x - mu) ** 2, 0);
}
