/**
 * exp, log and rotations from additions, multiplications and divisions alone. IEEE 754 fixes those to the last
 * bit; `Math.exp` and the like differ between browsers, and the same seed would give different weights on
 * different machines. Relative error below 1e-12, far finer than float32.
 */

const LN2 = 0.6931471805599453;
const LN2_HIGH = 0.6931471803691238; // ln 2 in two parts, so that k · LN2_HIGH is exact
const LN2_LOW = 1.9082149292705877e-10;
const POWER_RANGE = 200;
const POWERS_OF_TWO = Float64Array.from({ length: 2 * POWER_RANGE + 1 }, (_, i) => 2 ** (i - POWER_RANGE));

/** eˣ; 0 below −138, e¹³⁸ above 138 (float32 ends near e⁸⁸). */
export function exp(x: number): number {
  if (x < -138) return 0;
  if (x > 138) x = 138;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW; // |r| ≤ ln 2 / 2
  const series =
    1 +
    r *
      (1 +
        (r / 2) *
          (1 +
            (r / 3) *
              (1 +
                (r / 4) * (1 + (r / 5) * (1 + (r / 6) * (1 + (r / 7) * (1 + (r / 8) * (1 + (r / 9) * (1 + (r / 10) * (1 + r / 11))))))))));
  return series * POWERS_OF_TWO[k + POWER_RANGE];
}

/** Natural logarithm; −Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  let k = 0;
  for (; x > 4294967296; x /= 4294967296) k += 32;
  for (; x < 1 / 4294967296; x *= 4294967296) k -= 32;
  for (; x > Math.SQRT2; x /= 2) k++;
  for (; x < Math.SQRT1_2; x *= 2) k--;
  const z = (x - 1) / (x + 1); // ln x = 2 artanh z, |z| ≤ 0.172
  const zz = z * z;
  let series = 0;
  for (let n = 17; n >= 1; n -= 2) series = series * zz + 1 / n;
  return k * LN2 + 2 * z * series;
}

/** Cosine and sine of an angle of at most 1 radian. */
export function rotation(angle: number): { cosine: number; sine: number } {
  const square = angle * angle;
  let cosine = 0;
  let sine = 0;
  for (let n = 18; n >= 0; n -= 2) {
    cosine = 1 - (cosine * square) / ((n + 1) * (n + 2));
    sine = 1 - (sine * square) / ((n + 2) * (n + 3));
  }
  return { cosine, sine: angle * sine };
}
