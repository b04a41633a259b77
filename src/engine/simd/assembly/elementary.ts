/** The exponential of four numbers at once, from additions and multiplications alone: the same in every browser. */

/** Below, eˣ is no normal float; above, no finite one. */
const LOWEST: f32 = -87;
const HIGHEST: f32 = 88;

const LOG2_E: f32 = 1.4426950408889634;
const LN2_HIGH: f32 = 0.693359375; // few digits, so that k · LN2_HIGH is exact
const LN2_LOW: f32 = -2.12194440e-4;

/** eˣ; 0 below −87, e⁸⁸ above 88. Relative error below 4e-7. */
export function exp(x: v128): v128 {
  const tooLow = f32x4.lt(x, f32x4.splat(LOWEST));
  x = f32x4.pmax(f32x4.pmin(x, f32x4.splat(HIGHEST)), f32x4.splat(LOWEST)); // NaN stays NaN
  const k = f32x4.nearest(f32x4.mul(x, f32x4.splat(LOG2_E)));
  let r = f32x4.sub(x, f32x4.mul(k, f32x4.splat(LN2_HIGH)));
  r = f32x4.sub(r, f32x4.mul(k, f32x4.splat(LN2_LOW))); // |r| ≤ ln 2 / 2
  let series = f32x4.splat(1 / 720.0);
  series = next(series, r, 1 / 120.0);
  series = next(series, r, 1 / 24.0);
  series = next(series, r, 1 / 6.0);
  series = next(series, r, 1 / 2.0);
  series = next(series, r, 1);
  series = next(series, r, 1);
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(k), i32x4.splat(127)), 23); // 2ᵏ
  return v128.andnot(f32x4.mul(series, power), tooLow);
}

// @ts-ignore: decorator
@inline
function next(series: v128, r: v128, coefficient: f32): v128 {
  return f32x4.add(f32x4.mul(series, r), f32x4.splat(coefficient));
}
