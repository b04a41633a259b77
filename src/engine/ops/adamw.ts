/** AdamW: steps of about equal size for every weight, with decay beside the gradient. (Loshchilov and Hutter 2019.) */

export interface AdamWSettings {
  rate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  /** Share of a matrix weight that a step of rate 1 would take away. */
  decay: number;
}

/** What a step of AdamW multiplies by. */
export interface AdamWFactors {
  beta1: number;
  beta2: number;
  /** The rate, and the second mean's share, made larger as the means start at 0. */
  rate: number;
  correct2: number;
  epsilon: number;
  /** What decay leaves of a weight. */
  keep: number;
}

/** The factors of step `step`, which counts from 1. */
export function adamWFactors(step: number, { rate, beta1, beta2, epsilon, decay }: AdamWSettings): AdamWFactors {
  return {
    beta1,
    beta2,
    rate: rate / (1 - integerPower(beta1, step)),
    correct2: 1 / (1 - integerPower(beta2, step)),
    epsilon,
    keep: 1 - rate * decay,
  };
}

/** Updates weights w and the running means m, v of gradient and squared gradient, all (n,), in place. */
export function adamW(
  w: Float32Array,
  m: Float32Array,
  v: Float32Array,
  gradient: Float32Array,
  n: number,
  { beta1, beta2, rate, correct2, epsilon, keep }: AdamWFactors,
): void {
  for (let i = 0; i < n; i++) {
    const g = gradient[i];
    m[i] = beta1 * m[i] + (1 - beta1) * g;
    v[i] = beta2 * v[i] + (1 - beta2) * g * g;
    w[i] = keep * w[i] - (rate * m[i]) / (Math.sqrt(v[i] * correct2) + epsilon);
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
