/** Rotary position embedding: see ops/rotary.ts. */
import { FLOAT, LANES } from './lanes';

/** `qkv` points to the first row. */
export function rotate(qkv: usize, cosines: usize, sines: usize, length: i32, position: i32, d: i32, H: i32, direction: f32): void {
  const half = d / H / 2;
  const halfBytes = (<usize>half) << FLOAT;
  const whole = (<usize>(half & ~3)) << FLOAT;
  const directions = f32x4.splat(direction);
  cosines += halfBytes * position;
  sines += halfBytes * position;
  for (let n = 0; n < length; n++) {
    let first = qkv + ((<usize>(n * 3 * d)) << FLOAT);
    for (let head = 0; head < 2 * H; head++, first += 2 * halfBytes) {
      const second = first + halfBytes;
      for (let i: usize = 0; i < whole; i += LANES) {
        const c = v128.load(cosines + i);
        const s = f32x4.mul(v128.load(sines + i), directions);
        const a = v128.load(first + i);
        const b = v128.load(second + i);
        v128.store(first + i, f32x4.sub(f32x4.mul(a, c), f32x4.mul(b, s)));
        v128.store(second + i, f32x4.add(f32x4.mul(a, s), f32x4.mul(b, c)));
      }
      for (let i = whole; i < halfBytes; i += 4) {
        const c = load<f32>(cosines + i);
        const s = load<f32>(sines + i) * direction;
        const a = load<f32>(first + i);
        const b = load<f32>(second + i);
        store<f32>(first + i, a * c - b * s);
        store<f32>(second + i, a * s + b * c);
      }
    }
    cosines += halfBytes;
    sines += halfBytes;
  }
}
