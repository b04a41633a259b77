/* Attention of one token, as in src/engine/ops/attention.ts. A head has `s` numbers. */
#include <math.h>
#include "kernels.h"

/* The first `n` numbers, then zeros. */
static inline floats load(const float *x, int n) {
  if (n >= LANES) return *(const floats *)x;
  floats some = {0};
  for (int i = 0; i < n; i++) some[i] = x[i];
  return some;
}

static inline void store(float *x, floats values, int n) {
  if (n >= LANES) *(floats *)x = values;
  else
    for (int i = 0; i < n; i++) x[i] = values[i];
}

#ifdef __clang__
#define SHUFFLE(a, b, ...) __builtin_shufflevector(a, b, __VA_ARGS__)
#else
#define SHUFFLE(a, b, ...) __builtin_shuffle(a, b, (ints){__VA_ARGS__})
#endif

/* Halves the lanes of each: sums of neighbours, a's and then b's. */
static inline floats pairs(floats a, floats b) {
  const floats even = SHUFFLE(a, b, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30);
  return even + SHUFFLE(a, b, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31);
}

/* The products of x (s,) with the first `n` of sixteen rows; the last one stands in for those beyond. */
static inline floats dots(const float *x, const float *rows, int stride, int n, const int s) {
  floats sums[LANES] = {0};
#pragma GCC unroll 16
  for (int r = 0; r < LANES; r++) {
    const float *other = rows + (r < n ? r : n - 1) * stride;
    for (int i = 0; i < s; i += LANES) sums[r] += load(x + i, s - i) * load(other + i, s - i);
  }
#pragma GCC unroll 4
  for (int left = LANES / 2; left > 0; left /= 2)
#pragma GCC unroll 8
    for (int i = 0; i < left; i++) sums[i] = pairs(sums[2 * i], sums[2 * i + 1]);
  return sums[0];
}

__attribute__((always_inline)) static inline void attend_heads(float *out, float *looks, const float *q, const float *k, const float *v, int seen, int H, int T, const int s) {
  const int stride = 3 * H * s;
  const float scale = 1 / sqrtf(s);
  for (int h = 0; h < H; h++, out += s, looks += T, q += s, k += s, v += s) {
    for (int j = 0; j < seen; j += LANES) store(looks + j, scale * dots(q, k + j * stride, stride, seen - j, s), seen - j);
    softmax_row(looks, looks, seen);
    for (int i = 0; i < s; i += LANES) {
      floats sums = {0};
      for (int j = 0; j < seen; j++) sums += looks[j] * load(v + j * stride + i, s - i);
      store(out + i, sums, s - i);
    }
  }
}

__attribute__((always_inline)) static inline void attend_heads_backward(float *dq, float *dk, float *dv, float *dp, const float *dout, const float *looks, const float *q,
                                                                        const float *k, const float *v, int seen, int H, int T, const int s) {
  const int stride = 3 * H * s;
  const float scale = 1 / sqrtf(s);
  for (int h = 0; h < H; h++, dq += s, dk += s, dv += s, dout += s, looks += T, q += s, k += s, v += s) {
    floats products = {0};
    for (int j = 0; j < seen; j += LANES) {
      const floats dots_of_v = dots(dout, v + j * stride, stride, seen - j, s);
      store(dp + j, dots_of_v, seen - j);
      products += load(looks + j, seen - j) * dots_of_v;
    }
    float expected = 0; /* Σ p · dp */
    for (int i = 0; i < LANES; i++) expected += products[i];
    for (int i = 0; i < s; i += LANES) {
      const floats query = load(q + i, s - i), given = load(dout + i, s - i);
      floats sums = load(dq + i, s - i);
      for (int j = 0; j < seen; j++) {
        const int at = j * stride + i;
        const float dscore = looks[j] * (dp[j] - expected) * scale;
        sums += dscore * load(k + at, s - i);
        store(dk + at, load(dk + at, s - i) + dscore * query, s - i);
        store(dv + at, load(dv + at, s - i) + looks[j] * given, s - i);
      }
      store(dq + i, sums, s - i);
    }
  }
}

/* Heads of sixteen numbers have code of their own. */

void attend_row(float *out, float *looks, const float *q, const float *k, const float *v, int seen, int d, int H, int T) {
  if (d == LANES * H) attend_heads(out, looks, q, k, v, seen, H, T, LANES);
  else attend_heads(out, looks, q, k, v, seen, H, T, d / H);
}

void attend_row_backward(float *dq, float *dk, float *dv, float *dp, const float *dout, const float *looks, const float *q, const float *k, const float *v, int seen, int d,
                         int H, int T) {
  if (d == LANES * H) attend_heads_backward(dq, dk, dv, dp, dout, looks, q, k, v, seen, H, T, LANES);
  else attend_heads_backward(dq, dk, dv, dp, dout, looks, q, k, v, seen, H, T, d / H);
}
