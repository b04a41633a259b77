/** AdamW: see ops/adamw.ts. */
import { FLOAT, LANES } from './lanes';

export function adamW(
  w: usize,
  m: usize,
  v: usize,
  gradient: usize,
  n: i32,
  beta1: f32,
  beta2: f32,
  rate: f32,
  biasCorrection2: f32,
  epsilon: f32,
  keep: f32,
): void {
  const whole = w + ((<usize>(n & ~3)) << FLOAT);
  const end = w + ((<usize>n) << FLOAT);
  const old1 = f32x4.splat(beta1);
  const new1 = f32x4.splat(1 - beta1);
  const old2 = f32x4.splat(beta2);
  const new2 = f32x4.splat(1 - beta2);
  const rates = f32x4.splat(rate);
  const corrections = f32x4.splat(biasCorrection2);
  const epsilons = f32x4.splat(epsilon);
  const keeps = f32x4.splat(keep);
  for (; w < whole; w += LANES, m += LANES, v += LANES, gradient += LANES) {
    const g = v128.load(gradient);
    const mean = f32x4.add(f32x4.mul(old1, v128.load(m)), f32x4.mul(new1, g));
    const squares = f32x4.add(f32x4.mul(old2, v128.load(v)), f32x4.mul(f32x4.mul(new2, g), g));
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(squares, corrections)), epsilons);
    v128.store(m, mean);
    v128.store(v, squares);
    v128.store(w, f32x4.sub(f32x4.mul(keeps, v128.load(w)), f32x4.div(f32x4.mul(rates, mean), size)));
  }
  for (; w < end; w += 4, m += 4, v += 4, gradient += 4) {
    const g = load<f32>(gradient);
    const mean = beta1 * load<f32>(m) + (1 - beta1) * g;
    const squares = beta2 * load<f32>(v) + (1 - beta2) * g * g;
    store<f32>(m, mean);
    store<f32>(v, squares);
    store<f32>(w, keep * load<f32>(w) - (rate * mean) / (sqrt<f32>(squares * biasCorrection2) + epsilon));
  }
}
