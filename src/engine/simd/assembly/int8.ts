/** Products of weights and activations as small whole numbers: see ops/int8.ts. */
import { FLOAT, LANES } from './lanes';

/** q (n,) whole numbers 0 to `top` and range (3,) = [lowest, step, Σ q], so that x (n,) ≈ lowest + step · q. */
export function quantizeActivations(q: usize, range: usize, x: usize, n: i32, top: f32): void {
  const whole = (<usize>(n & ~3)) << FLOAT;
  const end = (<usize>n) << FLOAT;
  let lows = f32x4.splat(load<f32>(x));
  let highs = lows;
  for (let i: usize = 0; i < whole; i += LANES) {
    const values = v128.load(x + i);
    lows = f32x4.pmin(lows, values);
    highs = f32x4.pmax(highs, values);
  }
  let low = min(
    min(f32x4.extract_lane(lows, 0), f32x4.extract_lane(lows, 1)),
    min(f32x4.extract_lane(lows, 2), f32x4.extract_lane(lows, 3)),
  );
  let high = max(
    max(f32x4.extract_lane(highs, 0), f32x4.extract_lane(highs, 1)),
    max(f32x4.extract_lane(highs, 2), f32x4.extract_lane(highs, 3)),
  );
  for (let i = whole; i < end; i += 4) {
    low = min(low, load<f32>(x + i));
    high = max(high, load<f32>(x + i));
  }
  const inverse: f32 = high > low ? top / (high - low) : 0;
  store<f32>(range, low);
  store<f32>(range, (high - low) / top, 4);

  const lowest = f32x4.splat(low);
  const inverses = f32x4.splat(inverse);
  const half = f32x4.splat(0.5);
  let totals = i32x4.splat(0);
  let i: usize = 0;
  for (; i < whole; i += LANES, q += 8) {
    const level = i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.mul(f32x4.sub(v128.load(x + i), lowest), inverses), half));
    totals = i32x4.add(totals, level);
    v128.store64_lane(q, i16x8.narrow_i32x4_s(level, level), 0);
  }
  let total = i32x4.extract_lane(totals, 0) + i32x4.extract_lane(totals, 1) + i32x4.extract_lane(totals, 2) + i32x4.extract_lane(totals, 3);
  for (; i < end; i += 4, q += 2) {
    const level = <i32>((load<f32>(x + i) - low) * inverse + 0.5);
    store<i16>(q, <i16>level);
    total += level;
  }
  store<f32>(range, <f32>total, 8);
}

/** Rows of a block of levels: eight registers of sums. */
const ROWS: i32 = 32;

/** Where the sums of a block wait; below the panels of matmul.ts. */
const DOTS: usize = 512;

/** y (O,) += matrix (O, I) · x, x being the I activations in q and range; the layout of levels is told in ops/int8.ts. */
export function linearInt8(y: usize, q: usize, range: usize, levels: usize, scales: usize, sums: usize, I: i32, O: i32): void {
  const pairs = (I + 1) >> 1;
  const low = v128.load32_splat(range);
  const step = v128.load32_splat(range, 4);
  for (let o = 0; o < O; o += ROWS) {
    multiply(q, levels, pairs, 128 * <i32>load<f32>(range, 8));
    levels += <usize>(pairs * 2 * ROWS);
    const whole = min(ROWS, O - o) & ~3;
    let dots = DOTS;
    for (let i = 0; i < whole; i += 4, dots += LANES, y += LANES, scales += LANES, sums += LANES) {
      const values = f32x4.add(f32x4.mul(step, f32x4.convert_i32x4_s(v128.load(dots))), f32x4.mul(low, v128.load(sums)));
      v128.store(y, f32x4.add(v128.load(y), f32x4.mul(v128.load(scales), values)));
    }
    for (let i = whole; i < min(ROWS, O - o); i++, dots += 4, y += 4, scales += 4, sums += 4) {
      const value = load<f32>(range, 4) * <f32>load<i32>(dots) + load<f32>(range) * load<f32>(sums);
      store<f32>(y, load<f32>(y) + load<f32>(scales) * value);
    }
  }
}

/** DOTS (32,) = whole-number products of q and a block of levels; `excess` is what the lower bytes have too much. */
function multiply(q: usize, levels: usize, pairs: i32, excess: i32): void {
  let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0; // of both bytes, and of the upper alone
  for (let i = 0; i < pairs; i++, q += 4, levels += 2 * ROWS) {
    const x = v128.load32_splat(q);
    let w = v128.load(levels);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, i16x8.shr_s(w, 8)));
    w = v128.load(levels, 16);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, i16x8.shr_s(w, 8)));
    w = v128.load(levels, 32);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(x, w));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(x, i16x8.shr_s(w, 8)));
    w = v128.load(levels, 48);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(x, w));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(x, i16x8.shr_s(w, 8)));
  }
  storeBoth(DOTS, a0, b0, excess);
  storeBoth(DOTS + 2 * LANES, a1, b1, excess);
  storeBoth(DOTS + 4 * LANES, a2, b2, excess);
  storeBoth(DOTS + 6 * LANES, a3, b3, excess);
}

/** Sums may pass 32 bits on the way: what wraps around comes back with the subtraction. */
// @ts-ignore: decorator
@inline
function storeBoth(to: usize, both: v128, higher: v128, excess: i32): void {
  v128.store(to, i32x4.sub(i32x4.sub(both, i32x4.shl(higher, 8)), i32x4.splat(excess)));
  v128.store(to, higher, LANES);
}
