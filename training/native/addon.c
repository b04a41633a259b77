/* What JavaScript calls. */
#include <node_api.h>
#include "kernels.h"

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

typedef struct {
  void (*matmul)(float *c, matrix a, matrix b, int M, int N, int K);
  int a_is_transposed, b_is_transposed;
} product;

/* matmul…(c, a, b, M, N, K) */
static napi_value call_matmul(napi_env env, napi_callback_info info) {
  napi_value v[6];
  size_t count = 6;
  void *data = NULL;
  napi_get_cb_info(env, info, &count, v, NULL, &data);
  const product *p = data;
  const int M = int_of(env, v[3]), N = int_of(env, v[4]), K = int_of(env, v[5]);
  const matrix a = {floats_of(env, v[1]), p->a_is_transposed ? 1 : K, p->a_is_transposed ? M : 1};
  const matrix b = {floats_of(env, v[2]), p->b_is_transposed ? 1 : N, p->b_is_transposed ? K : 1};
  p->matmul(floats_of(env, v[0]), a, b, M, N, K);
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

/* attend(out, probs, row, qkv, query, firstKey, keyCount, d, H, T) */
static napi_value call_attend(napi_env env, napi_callback_info info) {
  napi_value v[10];
  size_t count = 10;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  const int row = int_of(env, v[2]), query = int_of(env, v[4]), first_key = int_of(env, v[5]), key_count = int_of(env, v[6]);
  const int d = int_of(env, v[7]), H = int_of(env, v[8]), T = int_of(env, v[9]);
  float *out = floats_of(env, v[0]) + row * d, *probs = floats_of(env, v[1]) + row * H * T;
  const float *qkv = floats_of(env, v[3]);
  const float *q = qkv + query * 3 * d, *k = qkv + first_key * 3 * d + d;
  attend_row(out, probs, q, k, k + d, key_count, d, H, T);
  return NULL;
}

/* attendBackward(dqkv, dprobs, dout, probs, qkv, query, firstKey, keyCount, d, H, T) */
static napi_value call_attend_backward(napi_env env, napi_callback_info info) {
  napi_value v[11];
  size_t count = 11;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  const int query = int_of(env, v[5]), first_key = int_of(env, v[6]), key_count = int_of(env, v[7]);
  const int d = int_of(env, v[8]), H = int_of(env, v[9]), T = int_of(env, v[10]);
  float *dqkv = floats_of(env, v[0]), *dprobs = floats_of(env, v[1]);
  const float *dout = floats_of(env, v[2]) + query * d, *probs = floats_of(env, v[3]) + query * H * T, *qkv = floats_of(env, v[4]);
  const int q = query * 3 * d, k = first_key * 3 * d + d;
  attend_row_backward(dqkv + q, dqkv + k, dqkv + k + d, dprobs, dout, probs, qkv + q, qkv + k, qkv + k + d, key_count, d, H, T);
  return NULL;
}

static const product FLOAT32_NN = {matmul_float32, 0, 0}, FLOAT32_NT = {matmul_float32, 0, 1}, FLOAT32_TN = {matmul_float32, 1, 0};
static const product BFLOAT16_NN = {matmul_bfloat16, 0, 0}, BFLOAT16_NT = {matmul_bfloat16, 0, 1}, BFLOAT16_TN = {matmul_bfloat16, 1, 0};

/* exports[name] = { matmulNN, matmulNT, matmulTN } */
static void export_products(napi_env env, napi_value exports, const char *name, const product *nn, const product *nt, const product *tn) {
  const napi_property_descriptor functions[] = {
      {"matmulNN", NULL, call_matmul, NULL, NULL, NULL, napi_enumerable, (void *)nn},
      {"matmulNT", NULL, call_matmul, NULL, NULL, NULL, napi_enumerable, (void *)nt},
      {"matmulTN", NULL, call_matmul, NULL, NULL, NULL, napi_enumerable, (void *)tn},
  };
  napi_value products;
  napi_create_object(env, &products);
  napi_define_properties(env, products, sizeof functions / sizeof *functions, functions);
  napi_set_named_property(env, exports, name, products);
}

NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"attend", NULL, call_attend, NULL, NULL, NULL, napi_enumerable, NULL},
      {"attendBackward", NULL, call_attend_backward, NULL, NULL, NULL, napi_enumerable, NULL},
      {"softmax", NULL, call_softmax, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  napi_define_properties(env, exports, sizeof functions / sizeof *functions, functions);
  export_products(env, exports, "float32", &FLOAT32_NN, &FLOAT32_NT, &FLOAT32_TN);
  if (bfloat16_works()) export_products(env, exports, "bfloat16", &BFLOAT16_NN, &BFLOAT16_NT, &BFLOAT16_TN);
  return exports;
}
