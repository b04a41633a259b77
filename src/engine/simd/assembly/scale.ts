/** The two simplest things one can do to many numbers: see ops/scale.ts. */
import { FLOAT, LANES } from './lanes';

/** x (n,) *= factor */
export function scale(x: usize, n: i32, factor: f32): void {
  const end = x + ((<usize>n) << FLOAT);
  const whole = x + ((<usize>(n & ~3)) << FLOAT);
  const factors = f32x4.splat(factor);
  for (; x < whole; x += LANES) v128.store(x, f32x4.mul(v128.load(x), factors));
  for (; x < end; x += 4) store<f32>(x, load<f32>(x) * factor);
}

/** y (n,) += x (n,) · factor */
export function addScaled(y: usize, x: usize, n: i32, factor: f32): void {
  const end = x + ((<usize>n) << FLOAT);
  const whole = x + ((<usize>(n & ~3)) << FLOAT);
  const factors = f32x4.splat(factor);
  for (; x < whole; x += LANES, y += LANES) v128.store(y, f32x4.add(v128.load(y), f32x4.mul(v128.load(x), factors)));
  for (; x < end; x += 4, y += 4) store<f32>(y, load<f32>(y) + load<f32>(x) * factor);
}
