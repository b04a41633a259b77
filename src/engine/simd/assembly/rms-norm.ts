/** RMS norm: see ops/rms-norm.ts. */
import { FLOAT, LANES, multiplyAdd, sumOf } from './lanes';

export function rmsNorm(y: usize, inverseRms: usize, x: usize, gain: usize, N: i32, d: i32, epsilon: f32): void {
  const whole = (<usize>(d & ~3)) << FLOAT;
  const row = (<usize>d) << FLOAT;
  for (let n = 0; n < N; n++, x += row, y += row) {
    let sums = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += LANES) {
      const values = v128.load(x + i);
      sums = multiplyAdd(sums, values, values);
    }
    let squares = sumOf(sums);
    for (let i = whole; i < row; i += 4) squares += load<f32>(x + i) * load<f32>(x + i);
    const r: f32 = 1 / sqrt<f32>(squares / <f32>d + epsilon);
    store<f32>(inverseRms + ((<usize>n) << FLOAT), r);
    const factors = f32x4.splat(r);
    for (let i: usize = 0; i < whole; i += LANES) {
      v128.store(y + i, f32x4.mul(f32x4.mul(v128.load(gain + i), v128.load(x + i)), factors));
    }
    for (let i = whole; i < row; i += 4) store<f32>(y + i, load<f32>(gain + i) * load<f32>(x + i) * r);
  }
}

export function rmsNormBackward(dx: usize, dgain: usize, dy: usize, x: usize, gain: usize, inverseRms: usize, N: i32, d: i32): void {
  const whole = (<usize>(d & ~3)) << FLOAT;
  const row = (<usize>d) << FLOAT;
  for (let n = 0; n < N; n++, x += row, dx += row, dy += row) {
    const r = load<f32>(inverseRms + ((<usize>n) << FLOAT));
    const rs = f32x4.splat(r);
    let sums = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += LANES) {
      const product = f32x4.mul(v128.load(dy + i), v128.load(x + i));
      sums = multiplyAdd(sums, product, v128.load(gain + i));
      v128.store(dgain + i, multiplyAdd(v128.load(dgain + i), product, rs));
    }
    let dot = sumOf(sums); // Σ dy · gain · x
    for (let i = whole; i < row; i += 4) {
      const product = load<f32>(dy + i) * load<f32>(x + i);
      dot += product * load<f32>(gain + i);
      store<f32>(dgain + i, load<f32>(dgain + i) + product * r);
    }
    const shrink: f32 = (dot * r * r * r) / <f32>d;
    const shrinks = f32x4.splat(shrink);
    for (let i: usize = 0; i < whole; i += LANES) {
      const grown = f32x4.mul(f32x4.mul(v128.load(dy + i), v128.load(gain + i)), rs);
      v128.store(dx + i, f32x4.add(v128.load(dx + i), f32x4.sub(grown, f32x4.mul(v128.load(x + i), shrinks))));
    }
    for (let i = whole; i < row; i += 4) {
      store<f32>(dx + i, load<f32>(dx + i) + load<f32>(dy + i) * load<f32>(gain + i) * r - load<f32>(x + i) * shrink);
    }
  }
}
