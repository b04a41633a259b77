/** AdamW: steps of about equal size for every weight, with weight decay apart from the gradient. (Loshchilov and Hutter 2019.) */

export interface AdamWSettings {
  rate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
  /** Weight decay: the share of a weight that a step of rate 1 would take away. */
  decay: number;
}

/** The settings of one step, with all that depends on its number worked out. */
export interface AdamWFactors {
  beta1: number;
  beta2: number;
  /** The rate with the bias correction of the first moment in it: moments start at 0 and are too small at first. */
  rate: number;
  /** The bias correction of the second moment. */
  biasCorrection2: number;
  epsilon: number;
  /** What decay leaves of a weight: 1 − rate · decay. */
  keep: number;
}

/** The factors of a step; steps count from 1. */
export function adamWFactors(step: number, { rate, beta1, beta2, epsilon, decay }: AdamWSettings): AdamWFactors {
  return {
    beta1,
    beta2,
    rate: rate / (1 - integerPower(beta1, step)),
    biasCorrection2: 1 / (1 - integerPower(beta2, step)),
    epsilon,
    keep: 1 - rate * decay,
  };
}

/** Updates in place the weights w and the moments m, v, running means of the gradient and of its square; all (n,). */
export function adamW(
  w: Float32Array,
  m: Float32Array,
  v: Float32Array,
  gradient: Float32Array,
  n: number,
  { beta1, beta2, rate, biasCorrection2, epsilon, keep }: AdamWFactors,
): void {
  for (let i = 0; i < n; i++) {
    const g = gradient[i];
    m[i] = beta1 * m[i] + (1 - beta1) * g;
    v[i] = beta2 * v[i] + (1 - beta2) * g * g;
    w[i] = keep * w[i] - (rate * m[i]) / (Math.sqrt(v[i] * biasCorrection2) + epsilon);
  }
}

/** xⁿ by squaring: `Math.pow` may differ in the last bit between browsers. */
function integerPower(x: number, n: number): number {
  let power = 1;
  for (; n > 0; n = Math.floor(n / 2)) {
    if (n % 2 === 1) power *= x;
    x *= x;
  }
  return power;
}
