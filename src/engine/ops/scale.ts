/** The two simplest things one can do to many numbers. */

/** x (n,) *= factor */
export function scale(x: Float32Array, n: number, factor: number): void {
  for (let i = 0; i < n; i++) x[i] *= factor;
}

/** n numbers of y, from index `to` on, += those of x from index `from` on · factor */
export function addScaled(y: Float32Array, to: number, x: Float32Array, from: number, n: number, factor: number): void {
  for (let i = 0; i < n; i++) y[to + i] += x[from + i] * factor;
}
