/** Squared ReLU: see ops/squared-relu.ts. */
import { FLOAT, LANES } from './lanes';

export function squaredRelu(y: usize, x: usize, n: i32): void {
  const end = x + ((<usize>n) << FLOAT);
  const whole = x + ((<usize>(n & ~3)) << FLOAT);
  const zero = f32x4.splat(0);
  for (; x < whole; x += LANES, y += LANES) {
    const active = f32x4.pmax(zero, v128.load(x));
    v128.store(y, f32x4.mul(active, active));
  }
  for (; x < end; x += 4, y += 4) {
    const active = max<f32>(0, load<f32>(x));
    store<f32>(y, active * active);
  }
}

export function squaredReluBackward(dx: usize, dy: usize, x: usize, n: i32): void {
  const end = x + ((<usize>n) << FLOAT);
  const whole = x + ((<usize>(n & ~3)) << FLOAT);
  const zero = f32x4.splat(0);
  for (; x < whole; x += LANES, dx += LANES, dy += LANES) {
    const active = f32x4.pmax(zero, v128.load(x));
    v128.store(dx, f32x4.mul(f32x4.add(active, active), v128.load(dy)));
  }
  for (; x < end; x += 4, dx += 4, dy += 4) store<f32>(dx, 2 * max<f32>(0, load<f32>(x)) * load<f32>(dy));
}
