/* Attention of one token, as in src/engine/ops/attention.ts. A head has `hs` numbers. */
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

/* The products of x (hs,) with the first `n` of sixteen rows; the last one stands in for those beyond. */
static inline floats dot_rows(const float *x, const float *rows, int stride, int n, const int hs) {
  floats sums[LANES] = {0};
#pragma GCC unroll 16
  for (int r = 0; r < LANES; r++) {
    const float *other = rows + (r < n ? r : n - 1) * stride;
    for (int i = 0; i < hs; i += LANES) sums[r] += load(x + i, hs - i) * load(other + i, hs - i);
  }
#pragma GCC unroll 4
  for (int left = LANES / 2; left > 0; left /= 2)
#pragma GCC unroll 8
    for (int i = 0; i < left; i++) sums[i] = pairs(sums[2 * i], sums[2 * i + 1]);
  return sums[0];
}

__attribute__((always_inline)) static inline void attend_heads(float *out, float *probs, const float *q, const float *k, const float *v, int key_count, int H, int T, const int hs) {
  const int stride = 3 * H * hs;
  const float scale = 1 / sqrtf(hs);
  for (int h = 0; h < H; h++, out += hs, probs += T, q += hs, k += hs, v += hs) {
    for (int j = 0; j < key_count; j += LANES) store(probs + j, scale * dot_rows(q, k + j * stride, stride, key_count - j, hs), key_count - j);
    softmax_row(probs, probs, key_count);
    for (int i = 0; i < hs; i += LANES) {
      floats sums = {0};
      for (int j = 0; j < key_count; j++) sums += probs[j] * load(v + j * stride + i, hs - i);
      store(out + i, sums, hs - i);
    }
  }
}

__attribute__((always_inline)) static inline void attend_heads_backward(float *dq, float *dk, float *dv, float *dprobs, const float *dout, const float *probs, const float *q,
                                                                        const float *k, const float *v, int key_count, int H, int T, const int hs) {
  const int stride = 3 * H * hs;
  const float scale = 1 / sqrtf(hs);
  for (int h = 0; h < H; h++, dq += hs, dk += hs, dv += hs, dout += hs, probs += T, q += hs, k += hs, v += hs) {
    floats products = {0};
    for (int j = 0; j < key_count; j += LANES) {
      const floats dots_of_v = dot_rows(dout, v + j * stride, stride, key_count - j, hs);
      store(dprobs + j, dots_of_v, key_count - j);
      products += load(probs + j, key_count - j) * dots_of_v;
    }
    float mean = 0; /* Σ probs · dprobs */
    for (int i = 0; i < LANES; i++) mean += products[i];
    for (int i = 0; i < hs; i += LANES) {
      const floats query = load(q + i, hs - i), given = load(dout + i, hs - i);
      floats sums = load(dq + i, hs - i);
      for (int j = 0; j < key_count; j++) {
        const int at = j * stride + i;
        const float dscore = probs[j] * (dprobs[j] - mean) * scale;
        sums += dscore * load(k + at, hs - i);
        store(dk + at, load(dk + at, hs - i) + dscore * query, hs - i);
        store(dv + at, load(dv + at, hs - i) + probs[j] * given, hs - i);
      }
      store(dq + i, sums, hs - i);
    }
  }
}

/* Heads of sixteen numbers have code of their own. */

void attend_row(float *out, float *probs, const float *q, const float *k, const float *v, int key_count, int d, int H, int T) {
  if (d == LANES * H) attend_heads(out, probs, q, k, v, key_count, H, T, LANES);
  else attend_heads(out, probs, q, k, v, key_count, H, T, d / H);
}

void attend_row_backward(float *dq, float *dk, float *dv, float *dprobs, const float *dout, const float *probs, const float *q, const float *k, const float *v, int key_count, int d,
                         int H, int T) {
  if (d == LANES * H) attend_heads_backward(dq, dk, dv, dprobs, dout, probs, q, k, v, key_count, H, T, LANES);
  else attend_heads_backward(dq, dk, dv, dprobs, dout, probs, q, k, v, key_count, H, T, d / H);
}
