/** AdamW: steps of about equal size for every weight, with decay beside the gradient. (Loshchilov and Hutter 2019.) */

export interface AdamWSettings {
  rate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  /** Share of a matrix weight that a step of rate 1 would take away. */
  decay: number;
}

/** Updates weights w and the running means m, v of gradient and squared gradient, all (n,), in place. `step` counts from 1. */
export function adamW(
  w: Float32Array,
  m: Float32Array,
  v: Float32Array,
  gradient: Float32Array,
  step: number,
  { rate, beta1, beta2, epsilon, decay }: AdamWSettings,
): void {
  const correct1 = 1 / (1 - integerPower(beta1, step)); // the means start at 0, too small at first
  const correct2 = 1 / (1 - integerPower(beta2, step));
  const keep = 1 - rate * decay;
  for (let i = 0; i < w.length; i++) {
    const g = gradient[i];
    m[i] = beta1 * m[i] + (1 - beta1) * g;
    v[i] = beta2 * v[i] + (1 - beta2) * g * g;
    w[i] = keep * w[i] - (rate * m[i] * correct1) / (Math.sqrt(v[i] * correct2) + epsilon);
  }
}

/** xⁿ by squaring: `Math.pow` may differ between engines in the last bit. */
function integerPower(x: number, n: number): number {
  let power = 1;
  for (; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= x;
    x *= x;
  }
  return power;
}
