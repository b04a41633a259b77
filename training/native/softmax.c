#include "kernels.h"

static inline floats choose(ints mask, floats yes, floats no) { return (floats)(((ints)yes & mask) | ((ints)no & ~mask)); }

/* eˣ as in src/engine/simd/assembly/elementary.ts; 0 below −87. Relative error below 4e-7. */
static inline floats exponential(floats x) {
  const floats zero = {0};
  const ints too_low = x < -87.0f;
  x = choose(too_low, zero - 87.0f, x);
  const floats nearest = x * 1.4426950408889634f + 12582912.0f; /* 1.5 · 2²³: the sum has no room for a fraction */
  const floats k = nearest - 12582912.0f;
  const floats r = x - k * 0.693359375f + k * 2.12194440e-4f; /* |r| ≤ ln 2 / 2 */
  floats series = r * (1 / 720.0f) + 1 / 120.0f;
  series = series * r + 1 / 24.0f;
  series = series * r + 1 / 6.0f;
  series = series * r + 0.5f;
  series = series * r + 1.0f;
  series = series * r + 1.0f;
  const ints power = ((ints)nearest << 23) + (127 << 23); /* 2ᵏ: the lowest bits of the sum are k */
  const floats result = series * (floats)power;
  return choose(too_low, zero, result);
}

static float largest_of(const float *x, int n) {
  float largest = x[0];
  int i = 0;
  if (n >= LANES) {
    floats most = *(const floats *)x;
    for (i = LANES; i + LANES <= n; i += LANES) {
      const floats next = *(const floats *)(x + i);
      most = choose(next > most, next, most);
    }
    for (int lane = 0; lane < LANES; lane++) largest = most[lane] > largest ? most[lane] : largest;
  }
  for (; i < n; i++) largest = x[i] > largest ? x[i] : largest;
  return largest;
}

void softmax_row(float *out, const float *x, int n) {
  const float largest = largest_of(x, n);
  floats sums = {0};
  int i = 0;
  for (; i + LANES <= n; i += LANES) {
    const floats e = exponential(*(const floats *)(x + i) - largest);
    *(floats *)(out + i) = e;
    sums += e;
  }
  if (i < n) {
    floats rest = {0};
    for (int lane = 0; lane < LANES; lane++) rest[lane] = i + lane < n ? x[i + lane] - largest : -100;
    rest = exponential(rest);
    for (int lane = 0; i + lane < n; lane++) out[i + lane] = rest[lane];
    sums += rest;
  }
  float sum = 0;
  for (int lane = 0; lane < LANES; lane++) sum += sums[lane];
  for (int j = 0; j < n; j++) out[j] *= 1 / sum;
}
