/** Squared ReLU, the activation of the feed-forward half of a layer. (So et al. 2021, "Primer".) */

/** y = max(x, 0)²; `length` numbers. */
export function squaredRelu(y: Float32Array, x: Float32Array, length: number): void {
  for (let i = 0; i < length; i++) y[i] = x[i] > 0 ? x[i] * x[i] : 0;
}

/** dx = dy · 2 max(x, 0); `dx` may be `dy`. */
export function squaredReluBackward(dx: Float32Array, dy: Float32Array, x: Float32Array, length: number): void {
  for (let i = 0; i < length; i++) dx[i] = x[i] > 0 ? 2 * x[i] * dy[i] : 0;
}
