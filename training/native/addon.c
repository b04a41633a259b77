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

typedef void product(float *c, const float *a, const float *b, int R, int C, int K, int ar, int ak, int bk, int bc);

static void add_product(napi_env env, napi_callback_info info, product *add) {
  napi_value v[10];
  size_t count = 10;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  add(floats_of(env, v[0]), floats_of(env, v[1]), floats_of(env, v[2]), int_of(env, v[3]), int_of(env, v[4]), int_of(env, v[5]), int_of(env, v[6]), int_of(env, v[7]),
      int_of(env, v[8]), int_of(env, v[9]));
}

/* addProduct…(c, a, b, R, C, K, ar, ak, bk, bc) */
static napi_value call_add_product_float32(napi_env env, napi_callback_info info) {
  add_product(env, info, add_product_float32);
  return NULL;
}

static napi_value call_add_product_bfloat16(napi_env env, napi_callback_info info) {
  add_product(env, info, add_product_bfloat16);
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

/* attend(out, probs, row, qkv, query, start, seen, d, H, T) */
static napi_value call_attend(napi_env env, napi_callback_info info) {
  napi_value v[10];
  size_t count = 10;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  const int row = int_of(env, v[2]), query = int_of(env, v[4]), start = int_of(env, v[5]), seen = int_of(env, v[6]);
  const int d = int_of(env, v[7]), H = int_of(env, v[8]), T = int_of(env, v[9]);
  float *out = floats_of(env, v[0]) + row * d, *looks = floats_of(env, v[1]) + row * H * T;
  const float *qkv = floats_of(env, v[3]);
  const float *q = qkv + query * 3 * d, *k = qkv + start * 3 * d + d;
  attend_row(out, looks, q, k, k + d, seen, d, H, T);
  return NULL;
}

/* attendBackward(dqkv, dp, dout, probs, qkv, query, start, seen, d, H, T) */
static napi_value call_attend_backward(napi_env env, napi_callback_info info) {
  napi_value v[11];
  size_t count = 11;
  napi_get_cb_info(env, info, &count, v, NULL, NULL);
  const int query = int_of(env, v[5]), start = int_of(env, v[6]), seen = int_of(env, v[7]);
  const int d = int_of(env, v[8]), H = int_of(env, v[9]), T = int_of(env, v[10]);
  float *dqkv = floats_of(env, v[0]), *dp = floats_of(env, v[1]);
  const float *dout = floats_of(env, v[2]) + query * d, *looks = floats_of(env, v[3]) + query * H * T, *qkv = floats_of(env, v[4]);
  const int q = query * 3 * d, k = start * 3 * d + d;
  attend_row_backward(dqkv + q, dqkv + k, dqkv + k + d, dp, dout, looks, qkv + q, qkv + k, qkv + k + d, seen, d, H, T);
  return NULL;
}

/* The product in bfloat16 comes last, so that it can be left out where it does not work. */
NAPI_MODULE_INIT() {
  const napi_property_descriptor functions[] = {
      {"attend", NULL, call_attend, NULL, NULL, NULL, napi_enumerable, NULL},
      {"attendBackward", NULL, call_attend_backward, NULL, NULL, NULL, napi_enumerable, NULL},
      {"softmax", NULL, call_softmax, NULL, NULL, NULL, napi_enumerable, NULL},
      {"addProductFloat32", NULL, call_add_product_float32, NULL, NULL, NULL, napi_enumerable, NULL},
      {"addProductBfloat16", NULL, call_add_product_bfloat16, NULL, NULL, NULL, napi_enumerable, NULL},
  };
  const size_t count = sizeof functions / sizeof *functions;
  napi_define_properties(env, exports, bfloat16_works() ? count : count - 1, functions);
  return exports;
}
