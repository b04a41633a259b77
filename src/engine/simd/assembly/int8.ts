/** Products in whole numbers: see ops/int8.ts. */
import { FLOAT, LANES } from './lanes';

/** Levels from 0 to `top`. */
export function quantizeActivations(q: usize, range: usize, x: usize, n: i32, top: f32): void {
  const whole = (<usize>(n & ~3)) << FLOAT;
  const end = (<usize>n) << FLOAT;
  let minimums = f32x4.splat(load<f32>(x));
  let maximums = minimums;
  for (let i: usize = 0; i < whole; i += LANES) {
    const values = v128.load(x + i);
    minimums = f32x4.pmin(minimums, values);
    maximums = f32x4.pmax(maximums, values);
  }
  let minimum = min(
    min(f32x4.extract_lane(minimums, 0), f32x4.extract_lane(minimums, 1)),
    min(f32x4.extract_lane(minimums, 2), f32x4.extract_lane(minimums, 3)),
  );
  let maximum = max(
    max(f32x4.extract_lane(maximums, 0), f32x4.extract_lane(maximums, 1)),
    max(f32x4.extract_lane(maximums, 2), f32x4.extract_lane(maximums, 3)),
  );
  for (let i = whole; i < end; i += 4) {
    minimum = min(minimum, load<f32>(x + i));
    maximum = max(maximum, load<f32>(x + i));
  }
  const inverseScale: f32 = maximum > minimum ? top / (maximum - minimum) : 0;
  store<f32>(range, minimum);
  store<f32>(range, (maximum - minimum) / top, 4);

  const minimumLanes = f32x4.splat(minimum);
  const inverseScales = f32x4.splat(inverseScale);
  const half = f32x4.splat(0.5);
  let sums = i32x4.splat(0);
  let i: usize = 0;
  for (; i < whole; i += LANES, q += 8) {
    const level = i32x4.trunc_sat_f32x4_s(f32x4.add(f32x4.mul(f32x4.sub(v128.load(x + i), minimumLanes), inverseScales), half));
    sums = i32x4.add(sums, level);
    v128.store64_lane(q, i16x8.narrow_i32x4_s(level, level), 0);
  }
  let sum = i32x4.extract_lane(sums, 0) + i32x4.extract_lane(sums, 1) + i32x4.extract_lane(sums, 2) + i32x4.extract_lane(sums, 3);
  for (; i < end; i += 4, q += 2) {
    const level = <i32>((load<f32>(x + i) - minimum) * inverseScale + 0.5);
    store<i16>(q, <i16>level);
    sum += level;
  }
  store<f32>(range, <f32>sum, 8);
}

/** Rows of a block of levels: eight registers of sums. */
const BLOCK_ROWS: i32 = 32;

/** Where the sums of a block wait; below the panels of matmul.ts. */
const DOTS: usize = 512;

export function linearInt8(y: usize, q: usize, range: usize, levels: usize, scales: usize, sums: usize, I: i32, O: i32): void {
  const pairs = (I + 1) >> 1;
  const minimum = v128.load32_splat(range);
  const scale = v128.load32_splat(range, 4);
  for (let o = 0; o < O; o += BLOCK_ROWS) {
    multiply(q, levels, pairs, 128 * <i32>load<f32>(range, 8));
    levels += <usize>(pairs * 2 * BLOCK_ROWS);
    const whole = min(BLOCK_ROWS, O - o) & ~3;
    let dots = DOTS;
    for (let i = 0; i < whole; i += 4, dots += LANES, y += LANES, scales += LANES, sums += LANES) {
      const values = f32x4.add(f32x4.mul(scale, f32x4.convert_i32x4_s(v128.load(dots))), f32x4.mul(minimum, v128.load(sums)));
      v128.store(y, f32x4.add(v128.load(y), f32x4.mul(v128.load(scales), values)));
    }
    for (let i = whole; i < min(BLOCK_ROWS, O - o); i++, dots += 4, y += 4, scales += 4, sums += 4) {
      const value = load<f32>(range, 4) * <f32>load<i32>(dots) + load<f32>(range) * load<f32>(sums);
      store<f32>(y, load<f32>(y) + load<f32>(scales) * value);
    }
  }
}

/** DOTS (32,) = levels (32, I) of a block · q (I,) */
function multiply(q: usize, levels: usize, pairs: i32, offset: i32): void {
  let a0 = i32x4.splat(0), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0; // Σ q · number, and Σ q · its upper level
  for (let i = 0; i < pairs; i++, q += 4, levels += 2 * BLOCK_ROWS) {
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
  storeBoth(DOTS, a0, b0, offset);
  storeBoth(DOTS + 2 * LANES, a1, b1, offset);
  storeBoth(DOTS + 4 * LANES, a2, b2, offset);
  storeBoth(DOTS + 6 * LANES, a3, b3, offset);
}

/** Sums of whole numbers may wrap around 32 bits on the way; the subtraction wraps them back. */
// @ts-ignore: decorator
@inline
function storeBoth(to: usize, both: v128, upper: v128, offset: i32): void {
  v128.store(to, i32x4.sub(i32x4.sub(both, i32x4.shl(upper, 8)), i32x4.splat(offset)));
  v128.store(to, upper, LANES);
}
