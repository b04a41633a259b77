/** Our matrix product at each training shape, against the most that the machine can do. */
import { ceilingModule, operations, sumsTried } from '../matmul/ceiling.mjs';
import { forms } from '../matmul/products.ts';
import { batchShape } from '../shapes.ts';
import { median } from '../statistics.mjs';

const ROUNDS = 4e6; // of the ceiling's loop: some 10 ms
const LEAST = 30; //   milliseconds of a product's sample

export async function measureMatmul({ site, performance: { config }, rounds, say }) {
  const { width: d, hidden: F, vocabulary: V } = config;
  const N = batchShape.rows * batchShape.length;
  const shapes = {
    'to queries, keys, values': [N, d, 3 * d],
    'out of attention': [N, d, d],
    up: [N, d, F],
    down: [N, F, d],
    'to logits': [N, d, V],
  };
  const wasm = await ceilingModule();
  site.server.put('/ceiling.wasm', () => wasm);
  const page = await site.open('matmul', 'ours');
  await page.call('loadCeiling', '/ceiling.wasm');
  const products = Object.entries(shapes).flatMap(([name, shape]) =>
    forms.map((form) => ({ name, shape, form, gigaflops: [], ofCeiling: [] })),
  );
  const ceilings = [];
  for (let round = -1; round < rounds; round++) {
    for (const { name, shape, form, gigaflops, ofCeiling } of products) {
      say(`matmul, round ${round + 1}: ${name}, ${form}`);
      const ceiling = await timeCeiling(page);
      const seconds = await page.call('timeProduct', 'simd', shape, form, LEAST);
      if (round < 0) continue; // warming up
      const speed = (2 * shape[0] * shape[1] * shape[2]) / seconds / 1e9;
      ceilings.push(ceiling);
      gigaflops.push(speed);
      ofCeiling.push(speed / ceiling);
    }
  }
  await page.close();
  return {
    ceiling: median(ceilings),
    products: products.map(({ name, shape, form, gigaflops, ofCeiling }) => ({
      name,
      shape,
      form,
      gigaflops: median(gigaflops),
      ofCeiling: median(ofCeiling),
    })),
  };
}

/** GFLOP/s with the number of sums that this machine likes best. */
async function timeCeiling(page) {
  let most = 0;
  for (const sums of sumsTried) {
    const seconds = await page.call('timeCeiling', sums, ROUNDS);
    most = Math.max(most, (ROUNDS * operations(sums)) / seconds / 1e9);
  }
  return most;
}
