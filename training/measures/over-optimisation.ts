/** The arithmetic of following a reward model too far (Gao et al. 2022, "Scaling laws for reward model overoptimization"). */

export interface Scores {
  proxy: number;
  gold: number;
}

/**
 * What the best of n replies by the proxy is worth on average, from more than n drawn ones: the reply of rank r (from 1, worst first)
 * of N is the best of a random n with the chance C(r − 1, n − 1) / C(N, n).
 */
export function bestOf(n: number, drawn: readonly Scores[]): Scores {
  const worstFirst = [...drawn].sort((a, b) => a.proxy - b.proxy);
  const N = drawn.length;
  const sum: Scores = { proxy: 0, gold: 0 };
  let chance = n / N; // of the best of all, r = N
  for (let r = N; r >= n; r--) {
    sum.proxy += chance * worstFirst[r - 1].proxy;
    sum.gold += chance * worstFirst[r - 1].gold;
    chance *= (r - n) / (r - 1 || 1);
  }
  return sum;
}

export interface Fit {
  alpha: number;
  beta: number;
  /** Root mean square distance of the points from the curve. */
  error: number;
}

interface Point {
  kl: number;
  gold: number;
}

/** gold − gold(0) = d (α − β d), d = √KL. */
export function fitBestOf(points: readonly Point[]): Fit {
  return fit(points, (d) => [d, -d * d]);
}

/** gold − gold(0) = d (α − β log d), d = √KL. */
export function fitReinforcement(points: readonly Point[]): Fit {
  return fit(points, (d) => [d, -d * Math.log(d)]);
}

/** Least squares in α and β; the first point is where nothing was optimised yet. */
function fit([start, ...points]: readonly Point[], terms: (d: number) => readonly [number, number]): Fit {
  const rows = points.filter(({ kl }) => kl > 0).map(({ kl, gold }) => ({ terms: terms(Math.sqrt(kl)), y: gold - start.gold }));
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [aa, ab, bb] = [sum(({ terms: [a] }) => a * a), sum(({ terms: [a, b] }) => a * b), sum(({ terms: [, b] }) => b * b)];
  const [ay, by] = [sum(({ terms: [a], y }) => a * y), sum(({ terms: [, b], y }) => b * y)];
  const determinant = aa * bb - ab * ab;
  const alpha = (ay * bb - by * ab) / determinant;
  const beta = (by * aa - ay * ab) / determinant;
  const error = Math.sqrt(sum(({ terms: [a, b], y }) => (y - alpha * a - beta * b) ** 2) / rows.length);
  return { alpha, beta, error };
}
