/**
 * The most that one thread can multiply and add: f32x4 products and sums that never leave the registers. Machines
 * differ in how many independent sums keep them busy, so several numbers of them are tried.
 */
import asc from 'assemblyscript/asc';

export const sumsTried = [8, 10, 12, 14];

/** Floating-point operations of one round: four lanes, a multiplication and an addition each. */
export const operations = (sums) => sums * 4 * 2;

/** WebAssembly with a function `sumsN(rounds, factor)` for each number that is tried. */
export async function ceilingModule() {
  let bytes;
  const { error, stderr } = await asc.main(
    ['ceiling.ts', '--outFile', 'ceiling.wasm', '--runtime', 'stub', '-O3', '--noAssert', '--enable', 'simd'],
    {
      readFile: (name) => (name === 'ceiling.ts' ? sumsTried.map(loop).join('\n') : null),
      writeFile: (_name, contents) => void (bytes = contents),
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr.toString()}`);
  return bytes;
}

/** N times s = s · a + b in each round; at the end every sum counts, or the compiler would leave it out. */
function loop(sums) {
  const each = (write) => Array.from({ length: sums }, (_, i) => write(i)).join('\n');
  return `
export function sums${sums}(rounds: i32, factor: f32): f32 {
  const a = f32x4.splat(factor);
  const b = f32x4.splat(factor * <f32>0.5);
  ${each((i) => `let s${i} = f32x4.splat(${i});`)}
  for (let r = 0; r < rounds; r++) {
    ${each((i) => `s${i} = f32x4.add(f32x4.mul(s${i}, a), b);`)}
  }
  let all = f32x4.splat(0);
  ${each((i) => `all = f32x4.add(all, s${i});`)}
  return f32x4.extract_lane(all, 0);
}`;
}
