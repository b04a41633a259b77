/*
 * The two operations that training spends most of its time in, for processors with registers of eight numbers: the same signatures and meaning as the plain twins in
 * src/engine/ops/. Sums run in one fixed order, so the same seed gives the same weights on every machine that compiles this. See native-kernels.ts.
 */
#include <node_api.h>
#include <string.h>

typedef float floats __attribute__((vector_size(32), aligned(4), may_alias));
typedef int ints __attribute__((vector_size(32), aligned(4), may_alias));
enum { LANES = 8 };

/* The matrix product: panels of both matrices, so that the innermost loop reads on in two straight lines (Goto and van de Geijn 2008), and a tile of sums that stays in
 * registers: 6 × 16 are twelve of the sixteen. */
enum { ROWS = 6, COLUMNS = 16, DEPTH = 256, HEIGHT = 516 };

static _Thread_local float panels_a[HEIGHT * DEPTH] __attribute__((aligned(64))); /* (HEIGHT / ROWS, DEPTH, ROWS) */
static _Thread_local float panel_b[DEPTH * COLUMNS] __attribute__((aligned(64))); /* (DEPTH, COLUMNS) */

/* The matrix (lines, depth) in panels of `width` lines, each (depth, width), the last one filled up with zeros. */
static void copy_panels(float *to, const float *from, int lines, int width, int depth, int line_stride, int stride) {
  const int whole = lines / width;
  if (line_stride == 1) { /* reads on in straight lines */
    for (int k = 0; k < depth; k++)
      for (int panel = 0; panel < whole; panel++)
        memcpy(to + (panel * depth + k) * width, from + k * stride + panel * width, sizeof(float) * width);
  } else
    for (int line = 0; line < whole * width; line++)
      for (int k = 0; k < depth; k++) to[(line / width * depth + k) * width + line % width] = from[line * line_stride + k * stride];
  if (whole * width == lines) return;
  to += whole * depth * width;
  from += whole * width * line_stride;
  memset(to, 0, sizeof(float) * depth * width);
  for (int line = 0; line < lines - whole * width; line++)
    for (int k = 0; k < depth; k++) to[k * width + line] = from[line * line_stride + k * stride];
}

/* c (6, 16) += panel of a (depth, 6)ᵀ · panel of b (depth, 16) */
static void add_tile(float *c, int stride, const float *a, int depth) {
  floats sums[ROWS][2] = {0};
  const float *b = panel_b;
  for (int k = 0; k < depth; k++, a += ROWS, b += COLUMNS) {
    const floats b0 = *(const floats *)b, b1 = *(const floats *)(b + LANES);
#pragma GCC unroll 6
    for (int r = 0; r < ROWS; r++) {
      sums[r][0] += a[r] * b0;
      sums[r][1] += a[r] * b1;
    }
  }
#pragma GCC unroll 6
  for (int r = 0; r < ROWS; r++, c += stride)
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) *(floats *)(c + i * LANES) += sums[r][i];
}

static void add_panel(float *c, int height, int width, int depth, int stride) {
  const float *a = panels_a;
  for (int row = 0; row < height; row += ROWS, a += ROWS * depth, c += ROWS * stride) {
    const int rows = height - row < ROWS ? height - row : ROWS;
    if (rows == ROWS && width == COLUMNS) {
      add_tile(c, stride, a, depth);
      continue;
    }
    float tile[ROWS * COLUMNS] = {0};
    add_tile(tile, COLUMNS, a, depth);
    for (int r = 0; r < rows; r++)
      for (int i = 0; i < width; i++) c[r * stride + i] += tile[r * COLUMNS + i];
  }
}

/* c (R, C) += a · b over K, where a[r, k] lies at r · ar + k · ak and b[k, c] at k · bk + c · bc */
static void add_product(float *c, const float *a, const float *b, int R, int C, int K, int ar, int ak, int bk, int bc) {
  for (int k = 0; k < K; k += DEPTH) {
    const int depth = K - k < DEPTH ? K - k : DEPTH;
    for (int r = 0; r < R; r += HEIGHT) {
      const int height = R - r < HEIGHT ? R - r : HEIGHT;
      copy_panels(panels_a, a + r * ar + k * ak, height, ROWS, depth, ar, ak);
      for (int column = 0; column < C; column += COLUMNS) {
        const int width = C - column < COLUMNS ? C - column : COLUMNS;
        copy_panels(panel_b, b + column * bc + k * bk, width, COLUMNS, depth, bc, bk);
        add_panel(c + r * C + column, height, width, depth, C);
      }
    }
  }
}

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

/* out (n,) = shares of x (n,); `out` may be `x` */
static void softmax_row(float *out, const float *x, int n) {
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

/* What JavaScript calls. */

static float *floats_of(napi_env env, napi_value view) {
  void *data = NULL;
  napi_get_typedarray_info(env, view, NULL, NULL, &data, NULL, NULL);
  return data;
}

static int int_of(napi_env env, napi_value number) {
  int32_t value = 0;
  napi_get_value_int32(env, number, &value);
  return value;
}

/* addProduct(c, a, b, R, C, K, ar, ak, bk, bc) */
static napi_value call_add_product(napi_env env, napi_callback_info info) {
  napi_value v[10];
  size_t count = 10;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  add_product(floats_of(env, v[0]), floats_of(env, v[1]), floats_of(env, v[2]), int_of(env, v[3]), int_of(env, v[4]), int_of(env, v[5]), int_of(env, v[6]),
              int_of(env, v[7]), int_of(env, v[8]), int_of(env, v[9]));
  return NULL;
}

/* softmax(out, x, rows, n) */
static napi_value call_softmax(napi_env env, napi_callback_info info) {
  napi_value v[4];
  size_t count = 4;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  float *out = floats_of(env, v[0]);
  const float *x = floats_of(env, v[1]);
  const int rows = int_of(env, v[2]), n = int_of(env, v[3]);
  for (int row = 0; row < rows; row++) softmax_row(out + row * n, x + row * n, n);
  return NULL;
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"addProduct", NULL, call_add_product, NULL, NULL, NULL, napi_enumerable, NULL},
      {"softmax", NULL, call_softmax, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, 2, functions);
  return exports;
}
