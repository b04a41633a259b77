/*
 * The operations that training spends most of its time in, each in a file of its name: the same signatures and meaning as the plain twins in src/engine/ops/. Sums run in
 * one fixed order: the same seed gives the same weights again on the same kind of processor, with the same compiler. See native-kernels.ts.
 */
#include <stdint.h>

/* Sixteen numbers: a register of AVX-512, two of AVX2. */
typedef float floats __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t ints __attribute__((vector_size(64), aligned(4), may_alias));
enum { LANES = 16 };

/* c (R, C) += a · b over K, where a[r, k] lies at r · ar + k · ak and b[k, c] at k · bk + c · bc; one of each pair of strides is 1. */
void add_product_float32(float *c, const float *a, const float *b, int R, int C, int K, int ar, int ak, int bk, int bc);

/* The same with a and b rounded to bfloat16, several times as fast. Only after `bfloat16_works` has said so, in this process. */
void add_product_bfloat16(float *c, const float *a, const float *b, int R, int C, int K, int ar, int ak, int bk, int bc);
int bfloat16_works(void);

/* out (n,) = shares of x (n,); `out` may be `x` */
void softmax_row(float *out, const float *x, int n);

/* out (d,) and looks (H, T): what the query at q takes from the `seen` tokens from k and v on, 3d apart. */
void attend_row(float *out, float *looks, const float *q, const float *k, const float *v, int seen, int d, int H, int T);

/* Adds the gradients of `attend_row` to dq, dk and dv; dp (T,) is scratch. */
void attend_row_backward(float *dq, float *dk, float *dv, float *dp, const float *dout, const float *looks, const float *q, const float *k, const float *v, int seen, int d,
                         int H, int T);
