/*
 * The matrix product of numbers of eight significant bits (bfloat16), as large models are trained, with sums in float32. AMX multiplies 16 × 32 of them by 32 × 16 at once
 * (Intel 64 and IA-32 Architectures Software Developer's Manual, chapter 18 of volume 1); without it, AVX-512 multiplies and adds up sixteen pairs (VDPBF16PS).
 */
#include "kernels.h"

#if defined(__AVX512BF16__) && defined(__linux__)
#include <immintrin.h>

/* Older compilers write it in one word. */
#if defined(__AMX_BF16__) || defined(__AMXBF16__)
#define HAS_TILES 1
#include <sys/syscall.h>
#include <unistd.h>
#endif

/* Two by two tiles of sums at a time; a tile is 16 lines of 16 pairs of neighbours in depth. */
enum { SIDE = 16, PAIRS = 16, STEP = 2 * PAIRS, BLOCK = 2 * SIDE, DEPTH = 512, HEIGHT = 512, TILE = SIDE * PAIRS };
_Static_assert(HEIGHT % BLOCK == 0 && DEPTH % STEP == 0, "whole tiles");

typedef uint32_t pair; /* of bfloat16s */

static _Thread_local pair panels_a[HEIGHT * DEPTH / 2] __attribute__((aligned(64))); /* (HEIGHT / BLOCK, DEPTH / STEP, 2, SIDE, PAIRS) */
static _Thread_local pair panel_b[BLOCK * DEPTH / 2] __attribute__((aligned(64)));   /* (DEPTH / STEP, 2, PAIRS, SIDE) */

/* Each round of interleaving the upper with the lower half moves one bit of the line's number to the column's. */
static inline void transpose(__m512i square[SIDE]) {
  const __m512i lower = _mm512_set_epi32(23, 7, 22, 6, 21, 5, 20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
  const __m512i upper = _mm512_set_epi32(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8);
#pragma GCC unroll 4
  for (int round = 0; round < 4; round++) {
    __m512i next[SIDE];
#pragma GCC unroll 8
    for (int i = 0; i < SIDE / 2; i++) {
      next[2 * i] = _mm512_permutex2var_epi32(square[i], lower, square[i + SIDE / 2]);
      next[2 * i + 1] = _mm512_permutex2var_epi32(square[i], upper, square[i + SIDE / 2]);
    }
#pragma GCC unroll 16
    for (int i = 0; i < SIDE; i++) square[i] = next[i];
  }
}

static inline __mmask16 first(int n) { return n >= 16 ? 0xffff : n <= 0 ? 0 : (1 << n) - 1; }

/* Sixteen lines of sixteen pairs; (lines, depth) of them are there, the others are 0. One of the strides is 1. */
static inline void copy_tile(pair *to, const float *from, int lines, int depth, int line_stride, int stride, int lines_first) {
  __m512i square[SIDE];
  if (stride == 1) {
    const __mmask16 lower = first(depth), upper = first(depth - 16);
#pragma GCC unroll 16
    for (int line = 0; line < SIDE; line++) {
      const float *at = from + (line < lines ? line : 0) * line_stride;
      const __mmask16 there = line < lines ? 0xffff : 0;
      square[line] = (__m512i)_mm512_cvtne2ps_pbh(_mm512_maskz_loadu_ps(upper & there, at + 16), _mm512_maskz_loadu_ps(lower & there, at));
    }
  } else {
    const __m512i neighbours = _mm512_set_epi16(31, 15, 30, 14, 29, 13, 28, 12, 27, 11, 26, 10, 25, 9, 24, 8, 23, 7, 22, 6, 21, 5, 20, 4, 19, 3, 18, 2, 17, 1, 16, 0);
    const __mmask16 there = first(lines);
#pragma GCC unroll 16
    for (int i = 0; i < PAIRS; i++) {
      const __m512 even = _mm512_maskz_loadu_ps(2 * i < depth ? there : 0, from + 2 * i * stride);
      const __m512 odd = _mm512_maskz_loadu_ps(2 * i + 1 < depth ? there : 0, from + (2 * i + 1) * stride);
      square[i] = _mm512_permutexvar_epi16(neighbours, (__m512i)_mm512_cvtne2ps_pbh(odd, even));
    }
  }
  if ((stride == 1) != lines_first) transpose(square);
#pragma GCC unroll 16
  for (int i = 0; i < SIDE; i++) _mm512_store_si512(to + i * PAIRS, square[i]);
}

/* Two tiles of lines side by side, for each step of the depth. */
static inline void copy_panel(pair *to, const float *from, int lines, int depth, int line_stride, int stride, int lines_first) {
  for (int k = 0; k < depth; k += STEP)
    for (int half = 0; half < 2; half++, to += TILE)
      copy_tile(to, from + half * SIDE * line_stride + k * stride, lines - half * SIDE, depth - k, line_stride, stride, lines_first);
}

#ifdef HAS_TILES
/* c (32, 32) += panel of a · panel of b */
static void add_tiles(float *c, int stride, const pair *a, const pair *b, int steps) {
  const int bytes = stride * sizeof(float);
  float *below = c + SIDE * stride;
  __asm__ volatile("" ::: "memory"); /* GCC does not know that _tile_loadd reads what was stored before */
  _tile_loadd(0, c, bytes);
  _tile_loadd(1, c + SIDE, bytes);
  _tile_loadd(2, below, bytes);
  _tile_loadd(3, below + SIDE, bytes);
  for (int k = 0; k < steps; k++, a += 2 * TILE, b += 2 * TILE) {
    _tile_loadd(4, a, 64);
    _tile_loadd(5, a + TILE, 64);
    _tile_loadd(6, b, 64);
    _tile_loadd(7, b + TILE, 64);
    _tile_dpbf16ps(0, 4, 6);
    _tile_dpbf16ps(1, 4, 7);
    _tile_dpbf16ps(2, 5, 6);
    _tile_dpbf16ps(3, 5, 7);
  }
  _tile_stored(0, c, bytes);
  _tile_stored(1, c + SIDE, bytes);
  _tile_stored(2, below, bytes);
  _tile_stored(3, below + SIDE, bytes);
}

/* Eight tiles of 16 lines of 64 bytes. */
static const struct {
  uint8_t palette, start, reserved[14];
  uint16_t bytes[16];
  uint8_t lines[16];
} SHAPES = {.palette = 1, .bytes = {64, 64, 64, 64, 64, 64, 64, 64}, .lines = {16, 16, 16, 16, 16, 16, 16, 16}};

static void begin_tiles(void) { _tile_loadconfig(&SHAPES); }
static void end_tiles(void) { _tile_release(); }

/* The system lends the tiles to processes that ask for them. */
int bfloat16_works(void) {
  enum { ARCH_REQ_XCOMP_PERM = 0x1023, XFEATURE_XTILEDATA = 18 };
  return syscall(SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA) == 0;
}
#else
enum { ROWS = 8 }; /* whose sums, 8 × 32, are sixteen of the 32 registers */

/* c (32, 32) += panel of a · panel of b */
static void add_tiles(float *c, int stride, const pair *a, const pair *b, int steps) {
  for (int row = 0; row < BLOCK; row += ROWS, c += ROWS * stride) {
    const pair *lines = a + row * PAIRS, *columns = b; /* its two tiles of lines lie behind each other */
    __m512 sums[ROWS][2];
#pragma GCC unroll 8
    for (int r = 0; r < ROWS; r++)
      for (int half = 0; half < 2; half++) sums[r][half] = _mm512_loadu_ps(c + r * stride + half * SIDE);
    for (int k = 0; k < steps; k++, lines += 2 * TILE, columns += 2 * TILE)
      for (int p = 0; p < PAIRS; p++) {
        const __m512bh left = (__m512bh)_mm512_load_si512(columns + p * SIDE), right = (__m512bh)_mm512_load_si512(columns + TILE + p * SIDE);
#pragma GCC unroll 8
        for (int r = 0; r < ROWS; r++) {
          const __m512bh same = (__m512bh)_mm512_set1_epi32(lines[r * PAIRS + p]);
          sums[r][0] = _mm512_dpbf16_ps(sums[r][0], same, left);
          sums[r][1] = _mm512_dpbf16_ps(sums[r][1], same, right);
        }
      }
#pragma GCC unroll 8
    for (int r = 0; r < ROWS; r++)
      for (int half = 0; half < 2; half++) _mm512_storeu_ps(c + r * stride + half * SIDE, sums[r][half]);
  }
}

static void begin_tiles(void) {}
static void end_tiles(void) {}

/* The compiler has been told of this very processor. */
int bfloat16_works(void) { return 1; }
#endif

static void add_panel(float *c, int height, int width, int steps, int stride) {
  const pair *a = panels_a;
  for (int row = 0; row < height; row += BLOCK, a += steps * 2 * TILE, c += BLOCK * stride) {
    const int rows = height - row < BLOCK ? height - row : BLOCK;
    if (rows == BLOCK && width == BLOCK) {
      add_tiles(c, stride, a, panel_b, steps);
      continue;
    }
    float some[BLOCK * BLOCK] = {0};
    add_tiles(some, BLOCK, a, panel_b, steps);
    for (int r = 0; r < rows; r++)
      for (int i = 0; i < width; i++) c[r * stride + i] += some[r * BLOCK + i];
  }
}

void matmul_bfloat16(float *c, matrix a, matrix b, int M, int N, int K) {
  begin_tiles();
  for (int k = 0; k < K; k += DEPTH) {
    const int depth = K - k < DEPTH ? K - k : DEPTH, steps = (depth + STEP - 1) / STEP;
    for (int top = 0; top < M; top += HEIGHT) {
      const int height = M - top < HEIGHT ? M - top : HEIGHT;
      for (int row = 0; row < height; row += BLOCK) {
        const float *from = a.data + (top + row) * a.row_stride + k * a.column_stride;
        copy_panel(panels_a + row / BLOCK * steps * 2 * TILE, from, height - row, depth, a.row_stride, a.column_stride, 1);
      }
      for (int column = 0; column < N; column += BLOCK) {
        const int width = N - column < BLOCK ? N - column : BLOCK;
        copy_panel(panel_b, b.data + column * b.column_stride + k * b.row_stride, width, depth, b.column_stride, b.row_stride, 0);
        add_panel(c + top * N + column, height, width, steps, N);
      }
    }
  }
  end_tiles();
}
#else
/* Nobody calls it where bfloat16_works says no. */
void matmul_bfloat16(float *c, matrix a, matrix b, int M, int N, int K) {}
int bfloat16_works(void) { return 0; }
#endif
