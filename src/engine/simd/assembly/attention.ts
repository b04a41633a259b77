/** Attention of one query: see ops/attention.ts. A head has hs = d / H numbers. */
import { FLOAT, LANES, multiplyAdd, sumOf, sumsOf } from './lanes';
import { addScaled } from './scale';
import { softmax } from './softmax';

/** Fills out (d,) and probs (H, T); `query` and `firstKey` point to rows of qkv (·, 3d). */
export function attend(out: usize, probs: usize, query: usize, firstKey: usize, keyCount: i32, d: i32, H: i32, T: i32): void {
  const hs = d / H;
  const size = (<usize>hs) << FLOAT;
  const width = (<usize>d) << FLOAT;
  const scale: f32 = 1 / sqrt<f32>(<f32>hs);
  for (let h = 0; h < H; h++) {
    dotRows(probs, query, firstKey + width, keyCount, hs, 3 * width, scale);
    softmax(probs, probs, keyCount);
    memory.fill(out, 0, size);
    addWeightedRows(out, probs, firstKey + 2 * width, keyCount, size, 3 * width);
    query += size;
    firstKey += size;
    out += size;
    probs += (<usize>T) << FLOAT;
  }
}

/** Adds the gradients of `attend` to the rows of dqkv at `dquery` and from `dfirstKey` on; dprobs (T,) is scratch. */
export function attendBackward(
  dquery: usize,
  dfirstKey: usize,
  dprobs: usize,
  dout: usize,
  probs: usize,
  query: usize,
  firstKey: usize,
  keyCount: i32,
  d: i32,
  H: i32,
  T: i32,
): void {
  const hs = d / H;
  const size = (<usize>hs) << FLOAT;
  const width = (<usize>d) << FLOAT;
  const stride: usize = 3 * width;
  const scale: f32 = 1 / sqrt<f32>(<f32>hs);
  for (let h = 0; h < H; h++) {
    dotRows(dprobs, dout, firstKey + 2 * width, keyCount, hs, stride, 1);
    let mean: f32 = 0; // Σ probs · dprobs
    for (let j = 0; j < keyCount; j++) mean += load<f32>(probs + ((<usize>j) << FLOAT)) * load<f32>(dprobs + ((<usize>j) << FLOAT));
    for (let j = 0; j < keyCount; j++) {
      const at = (<usize>j) << FLOAT;
      store<f32>(dprobs + at, load<f32>(probs + at) * (load<f32>(dprobs + at) - mean) * scale); // now of the scores
    }
    addWeightedRows(dquery, dprobs, firstKey + width, keyCount, size, stride);
    addOuterProduct(dfirstKey + width, dprobs, query, keyCount, size, stride);
    addOuterProduct(dfirstKey + 2 * width, probs, dout, keyCount, size, stride);
    query += size;
    firstKey += size;
    dquery += size;
    dfirstKey += size;
    dout += size;
    probs += (<usize>T) << FLOAT;
  }
}

/** out[j] = scale · (x · row j), for `count` rows of hs numbers, `stride` bytes apart. */
function dotRows(out: usize, x: usize, rows: usize, count: i32, hs: i32, stride: usize, scale: f32): void {
  const whole = (<usize>(hs & ~3)) << FLOAT;
  const size = (<usize>hs) << FLOAT;
  let j = 0;
  if (whole == size) {
    const scales = f32x4.splat(scale);
    for (; j + 4 <= count; j += 4) {
      const r0 = rows;
      const r1 = r0 + stride;
      const r2 = r1 + stride;
      const r3 = r2 + stride;
      let a0 = f32x4.splat(0),
        a1 = a0,
        a2 = a0,
        a3 = a0;
      for (let i: usize = 0; i < size; i += LANES) {
        const v = v128.load(x + i);
        a0 = multiplyAdd(a0, v, v128.load(r0 + i));
        a1 = multiplyAdd(a1, v, v128.load(r1 + i));
        a2 = multiplyAdd(a2, v, v128.load(r2 + i));
        a3 = multiplyAdd(a3, v, v128.load(r3 + i));
      }
      v128.store(out, f32x4.mul(sumsOf(a0, a1, a2, a3), scales));
      rows = r3 + stride;
      out += LANES;
    }
  }
  for (; j < count; j++, rows += stride, out += 4) {
    let sums = f32x4.splat(0);
    for (let i: usize = 0; i < whole; i += LANES) sums = multiplyAdd(sums, v128.load(x + i), v128.load(rows + i));
    let sum = sumOf(sums);
    for (let i = whole; i < size; i += 4) sum += load<f32>(x + i) * load<f32>(rows + i);
    store<f32>(out, sum * scale);
  }
}

/** out += Σ weights[j] · row j, for `count` rows of `size` bytes, `stride` bytes apart. */
function addWeightedRows(out: usize, weights: usize, rows: usize, count: i32, size: usize, stride: usize): void {
  let i: usize = 0;
  for (; i + 4 * LANES <= size; i += 4 * LANES) {
    const to = out + i;
    let a0 = v128.load(to),
      a1 = v128.load(to, LANES),
      a2 = v128.load(to, 2 * LANES),
      a3 = v128.load(to, 3 * LANES);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) {
      const weight = v128.load32_splat(weights + ((<usize>j) << FLOAT));
      a0 = multiplyAdd(a0, weight, v128.load(row));
      a1 = multiplyAdd(a1, weight, v128.load(row, LANES));
      a2 = multiplyAdd(a2, weight, v128.load(row, 2 * LANES));
      a3 = multiplyAdd(a3, weight, v128.load(row, 3 * LANES));
    }
    v128.store(to, a0);
    v128.store(to, a1, LANES);
    v128.store(to, a2, 2 * LANES);
    v128.store(to, a3, 3 * LANES);
  }
  for (; i + LANES <= size; i += LANES) {
    let sum = v128.load(out + i);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride)
      sum = multiplyAdd(sum, v128.load32_splat(weights + ((<usize>j) << FLOAT)), v128.load(row));
    v128.store(out + i, sum);
  }
  for (; i < size; i += 4) {
    let sum = load<f32>(out + i);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) sum += load<f32>(weights + ((<usize>j) << FLOAT)) * load<f32>(row);
    store<f32>(out + i, sum);
  }
}

/** The backward pass of `addWeightedRows`: row j += weights[j] · x, for `count` rows of `size` bytes, `stride` bytes apart. */
function addOuterProduct(rows: usize, weights: usize, x: usize, count: i32, size: usize, stride: usize): void {
  let i: usize = 0;
  for (; i + 4 * LANES <= size; i += 4 * LANES) {
    const from = x + i;
    const x0 = v128.load(from),
      x1 = v128.load(from, LANES),
      x2 = v128.load(from, 2 * LANES),
      x3 = v128.load(from, 3 * LANES);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) {
      const weight = v128.load32_splat(weights + ((<usize>j) << FLOAT));
      v128.store(row, multiplyAdd(v128.load(row), weight, x0));
      v128.store(row, multiplyAdd(v128.load(row, LANES), weight, x1), LANES);
      v128.store(row, multiplyAdd(v128.load(row, 2 * LANES), weight, x2), 2 * LANES);
      v128.store(row, multiplyAdd(v128.load(row, 3 * LANES), weight, x3), 3 * LANES);
    }
  }
  if (i == size) return;
  let row = rows + i;
  for (let j = 0; j < count; j++, row += stride)
    addScaled(row, x + i, <i32>((size - i) >> FLOAT), load<f32>(weights + ((<usize>j) << FLOAT)));
}
