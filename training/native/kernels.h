/*
 * The operations that training spends most of its time in, each in a file of its name: the same signatures and meaning as the plain twins in src/engine/ops/. Sums run in
 * one fixed order: the same seed gives the same weights again on the same kind of processor, with the same compiler. See native-kernels.ts.
 */
#include <stdint.h>

/* Sixteen numbers: a register of AVX-512, two of AVX2. */
typedef float floats __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t ints __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = 16 };

/* A matrix as it is read: [row, column] lies at row · row_stride + column · column_stride, and one of the strides is 1. */
typedef struct {
  const float *data;
  int row_stride, column_stride;
} matrix;

/* c (M, N) += a (M, K) · b (K, N) */
void matmul_float32(float *c, matrix a, matrix b, int M, int N, int K);

/* The same with a and b rounded to bfloat16, several times as fast. Only after `bfloat16_works` has said so, in this process. */
void matmul_bfloat16(float *c, matrix a, matrix b, int M, int N, int K);
int bfloat16_works(void);

/* out (n,) = exp(x) / Σ exp(x); `out` may be `x` */
void softmax_row(float *out, const float *x, int n);

/* Fills out (d,) and probs (H, T): the query at q attends to the `key_count` tokens from k and v on, 3d apart. */
void attend_row(float *out, float *probs, const float *q, const float *k, const float *v, int key_count, int d, int H, int T);

/* Adds the gradients of `attend_row` to dq, dk and dv; dprobs (T,) is scratch. */
void attend_row_backward(float *dq, float *dk, float *dv, float *dprobs, const float *dout, const float *probs, const float *q, const float *k, const float *v, int key_count, int d,
                         int H, int T);
