/**
 * Attention: see ops/attention.ts. One query row at a time: a row of a causal segment looks only at what it may
 * see, and a row that is generated is no other case than a row that is trained on.
 */
import { multiplyAdd, FLOAT, LANES, sumOf, sumsOf } from './lanes';
import { addScaled, softmax } from './softmax';

/**
 * out (d,) = mixed values of the `seen` rows from `keys` on, for the query of the row `query`; probs (H, T).
 * Rows are those of qkv (·, 3d).
 */
export function attend(out: usize, probs: usize, query: usize, keys: usize, seen: i32, d: i32, H: i32, T: i32): void {
  const s = d / H;
  const size = (<usize>s) << FLOAT;
  const width = (<usize>d) << FLOAT;
  const scale: f32 = 1 / sqrt<f32>(<f32>s);
  for (let h = 0; h < H; h++) {
    dots(probs, query, keys + width, seen, s, 3 * width, scale);
    softmax(probs, probs, seen);
    memory.fill(out, 0, size);
    mix(out, probs, keys + 2 * width, seen, size, 3 * width);
    query += size;
    keys += size;
    out += size;
    probs += (<usize>T) << FLOAT;
  }
}

/** Gradients of `attend`: adds to the dqkv rows at `dquery` and from `dkeys` on. `dp` (T,) is scratch. */
export function attendBackward(
  dquery: usize,
  dkeys: usize,
  dp: usize,
  dout: usize,
  probs: usize,
  query: usize,
  keys: usize,
  seen: i32,
  d: i32,
  H: i32,
  T: i32,
): void {
  const s = d / H;
  const size = (<usize>s) << FLOAT;
  const width = (<usize>d) << FLOAT;
  const stride: usize = 3 * width;
  const scale: f32 = 1 / sqrt<f32>(<f32>s);
  for (let h = 0; h < H; h++) {
    dots(dp, dout, keys + 2 * width, seen, s, stride, 1);
    let expected: f32 = 0; // Σ p · dp
    for (let j = 0; j < seen; j++) expected += load<f32>(probs + ((<usize>j) << FLOAT)) * load<f32>(dp + ((<usize>j) << FLOAT));
    for (let j = 0; j < seen; j++) {
      const at = (<usize>j) << FLOAT;
      store<f32>(dp + at, load<f32>(probs + at) * (load<f32>(dp + at) - expected) * scale); // now of the scores
    }
    mix(dquery, dp, keys + width, seen, size, stride);
    spread(dkeys + width, dp, query, seen, size, stride);
    spread(dkeys + 2 * width, probs, dout, seen, size, stride);
    query += size;
    keys += size;
    dquery += size;
    dkeys += size;
    dout += size;
    probs += (<usize>T) << FLOAT;
  }
}

/** out[j] = scale · (x · row j), for `count` rows of s numbers, `stride` bytes apart. */
function dots(out: usize, x: usize, rows: usize, count: i32, s: i32, stride: usize, scale: f32): void {
  const whole = (<usize>(s & ~3)) << FLOAT;
  const size = (<usize>s) << FLOAT;
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

/** out += Σ shares[j] · row j, for `count` rows of `size` bytes, `stride` bytes apart. */
function mix(out: usize, shares: usize, rows: usize, count: i32, size: usize, stride: usize): void {
  let i: usize = 0;
  for (; i + 4 * LANES <= size; i += 4 * LANES) {
    const to = out + i;
    let a0 = v128.load(to),
      a1 = v128.load(to, LANES),
      a2 = v128.load(to, 2 * LANES),
      a3 = v128.load(to, 3 * LANES);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) {
      const share = v128.load32_splat(shares + ((<usize>j) << FLOAT));
      a0 = multiplyAdd(a0, share, v128.load(row));
      a1 = multiplyAdd(a1, share, v128.load(row, LANES));
      a2 = multiplyAdd(a2, share, v128.load(row, 2 * LANES));
      a3 = multiplyAdd(a3, share, v128.load(row, 3 * LANES));
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
      sum = multiplyAdd(sum, v128.load32_splat(shares + ((<usize>j) << FLOAT)), v128.load(row));
    v128.store(out + i, sum);
  }
  for (; i < size; i += 4) {
    let sum = load<f32>(out + i);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) sum += load<f32>(shares + ((<usize>j) << FLOAT)) * load<f32>(row);
    store<f32>(out + i, sum);
  }
}

/** The way back of `mix`: row j += shares[j] · x, for `count` rows of `size` bytes, `stride` bytes apart. */
function spread(rows: usize, shares: usize, x: usize, count: i32, size: usize, stride: usize): void {
  let i: usize = 0;
  for (; i + 4 * LANES <= size; i += 4 * LANES) {
    const from = x + i;
    const x0 = v128.load(from),
      x1 = v128.load(from, LANES),
      x2 = v128.load(from, 2 * LANES),
      x3 = v128.load(from, 3 * LANES);
    let row = rows + i;
    for (let j = 0; j < count; j++, row += stride) {
      const share = v128.load32_splat(shares + ((<usize>j) << FLOAT));
      v128.store(row, multiplyAdd(v128.load(row), share, x0));
      v128.store(row, multiplyAdd(v128.load(row, LANES), share, x1), LANES);
      v128.store(row, multiplyAdd(v128.load(row, 2 * LANES), share, x2), 2 * LANES);
      v128.store(row, multiplyAdd(v128.load(row, 3 * LANES), share, x3), 3 * LANES);
    }
  }
  if (i == size) return;
  let row = rows + i;
  for (let j = 0; j < count; j++, row += stride)
    addScaled(row, x + i, <i32>((size - i) >> FLOAT), load<f32>(shares + ((<usize>j) << FLOAT)));
}
