/** Softmax: see ops/softmax.ts. */
import { exp } from './elementary';
import { FLOAT, LANES, sumOf } from './lanes';
import { scale } from './scale';

/** out (n,) = exp(x) / Σ exp(x); `out` may be `x`. */
export function softmax(out: usize, x: usize, n: i32): void {
  const end = x + ((<usize>n) << FLOAT);
  const whole = x + ((<usize>(n & ~3)) << FLOAT);
  const tail = n & 3;

  let largest = f32x4.splat(-Infinity);
  for (let p = x; p < whole; p += LANES) largest = f32x4.pmax(largest, v128.load(p));
  let top = max(
    max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
    max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
  );
  for (let p = whole; p < end; p += 4) top = max(top, load<f32>(p));

  const tops = f32x4.splat(top);
  let sums = f32x4.splat(0);
  let to = out;
  for (let p = x; p < whole; p += LANES, to += LANES) {
    const e = exp(f32x4.sub(v128.load(p), tops));
    v128.store(to, e);
    sums = f32x4.add(sums, e);
  }
  let sum = sumOf(sums);
  for (let i = 0; i < tail; i++) {
    const at = (<usize>i) << FLOAT;
    const e = f32x4.extract_lane(exp(f32x4.splat(load<f32>(whole + at) - top)), 0);
    store<f32>(to + at, e);
    sum += e;
  }
  scale(out, n, 1 / sum);
}
