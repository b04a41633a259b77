import { expect } from '@open-wc/testing';

/**
 * How far a gradient may be from the measured slope, as a share of the largest slope among its
 * neighbours. The losses are sums of float32 numbers (off by about 1e-6 in all), and the difference
 * over a span of 1/128 makes 1e-4 of that; where squared ReLU bends, the span itself costs as much.
 * 0.2 per cent has room for both and is far less than what a forgotten term or a wrong sign costs.
 */
const TOLERANCE = 2e-3;

/** Of the powers of two (x ± SPAN is exact in float32, or nearly) the one between too much rounding and too much bending. */
const SPAN = 1 / 256;

/** The slope of `loss` along each number of x: central differences over one and two spans, which cancels the third derivative. */
function measuredSlopes(x: Float32Array, loss: () => number): number[] {
  return Array.from(x, (value, i) => {
    const along = (spans: number) => {
      x[i] = value + spans * SPAN;
      const high = x[i];
      const up = loss();
      x[i] = value - spans * SPAN;
      const slope = (up - loss()) / (high - x[i]);
      x[i] = value;
      return slope;
    };
    return (4 * along(1) - along(2)) / 3;
  });
}

/**
 * Fails unless `gradient` is the slope of `loss` along every number of `x`.
 * @param noise What the loss's own rounding may add to a slope.
 */
export function expectGradient(gradient: Float32Array, x: Float32Array, loss: () => number, what = 'gradient', noise = 0): void {
  const slopes = measuredSlopes(x, loss);
  const largest = Math.max(...slopes.map(Math.abs));
  expect(largest, `${what}: the loss must depend on it`).to.be.greaterThan(0);
  slopes.forEach((slope, i) => expect(gradient[i], `${what}[${i}]`).to.be.closeTo(slope, TOLERANCE * largest + noise));
}

/** A loss whose gradient with respect to `out` is `weights`: their dot product. */
export function weightedSum(out: Float32Array, weights: Float32Array): number {
  return out.reduce((sum, x, i) => sum + x * weights[i], 0);
}
