/*
 * The matrix product in panels of both matrices, so that the innermost loop reads on in two straight lines (Goto and van de Geijn 2008), and a tile of sums that stays in
 * registers: 12 × 32 are 24 of AVX-512's 32, 6 × 16 are twelve of AVX2's sixteen.
 */
#include <string.h>
#include "kernels.h"

#ifdef __AVX512F__
typedef floats lanes;
enum { WIDTH = 16, ROWS = 12 };
#else
typedef float lanes __attribute__((vector_size(32), aligned(4), may_alias));
enum { WIDTH = 8, ROWS = 6 };
#endif
enum { COLUMNS = 2 * WIDTH, DEPTH = 256, HEIGHT = 516 };
_Static_assert(HEIGHT % ROWS == 0, "whole panels");

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

/* c (ROWS, COLUMNS) += panel of a (depth, ROWS)ᵀ · panel of b (depth, COLUMNS) */
static inline void add_tile(float *c, int stride, const float *a, const float *b, int depth) {
  lanes sums[ROWS][2] = {0};
  for (int k = 0; k < depth; k++, a += ROWS, b += COLUMNS) {
    const lanes b0 = *(const lanes *)b, b1 = *(const lanes *)(b + WIDTH);
#pragma GCC unroll 12
    for (int r = 0; r < ROWS; r++) {
      sums[r][0] += a[r] * b0;
      sums[r][1] += a[r] * b1;
    }
  }
#pragma GCC unroll 12
  for (int r = 0; r < ROWS; r++, c += stride)
#pragma GCC unroll 2
    for (int i = 0; i < 2; i++) *(lanes *)(c + i * WIDTH) += sums[r][i];
}

static void add_panel(float *c, int height, int width, int depth, int stride) {
  const float *a = panels_a, *b = panel_b;
  for (int row = 0; row < height; row += ROWS, a += ROWS * depth, c += ROWS * stride) {
    const int rows = height - row < ROWS ? height - row : ROWS;
    if (rows == ROWS && width == COLUMNS) {
      add_tile(c, stride, a, b, depth);
      continue;
    }
    float tile[ROWS * COLUMNS] = {0};
    add_tile(tile, COLUMNS, a, b, depth);
    for (int r = 0; r < rows; r++)
      for (int i = 0; i < width; i++) c[r * stride + i] += tile[r * COLUMNS + i];
  }
}

void matmul_float32(float *c, matrix a, matrix b, int M, int N, int K) {
  for (int k = 0; k < K; k += DEPTH) {
    const int depth = K - k < DEPTH ? K - k : DEPTH;
    for (int row = 0; row < M; row += HEIGHT) {
      const int height = M - row < HEIGHT ? M - row : HEIGHT;
      copy_panels(panels_a, a.data + row * a.row_stride + k * a.column_stride, height, ROWS, depth, a.row_stride, a.column_stride);
      for (int column = 0; column < N; column += COLUMNS) {
        const int width = N - column < COLUMNS ? N - column : COLUMNS;
        copy_panels(panel_b, b.data + column * b.column_stride + k * b.row_stride, width, COLUMNS, depth, b.column_stride, b.row_stride);
        add_panel(c + row * N + column, height, width, depth, N);
      }
    }
  }
}
