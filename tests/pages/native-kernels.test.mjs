/** The kernels in C compute what their plain twins do, whatever the shape and the layout; where nothing compiles them, training goes on without. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Arena } from '../../src/engine/arena.ts';
import { fastestMemory } from '../../src/engine/fastest-memory.ts';
import { plainKernels } from '../../src/engine/kernels.ts';
import { Random } from '../../src/engine/random.ts';
import { trainingMemory } from '../../training/native/native-kernels.ts';

const hasCompiler = !spawnSync('cc', ['--version']).error;
const random = new Random(1);
const drawn = (length, scale = 1) => Float32Array.from({ length }, () => scale * random.normal());

/** Runs a kernel on copies of some views in one arena, and returns the first afterwards. */
function native(name, views, ...numbers) {
  const { copies, kernels } = Arena.fitting(trainingMemory(), (arena) => ({
    copies: views.map(({ length }) => arena.float32(length)),
    kernels: arena.kernels,
  }));
  copies.forEach((copy, i) => copy.set(views[i]));
  kernels[name](...copies, ...numbers);
  return copies[0];
}

function assertNear(actual, expected, tolerance) {
  assert.equal(actual.length, expected.length);
  for (const [i, x] of expected.entries()) assert.ok(Math.abs(actual[i] - x) <= tolerance, `${i}: ${actual[i]}, not ${x}`);
}

describe('kernels in C', () => {
  it('are taken where there is a compiler', () => assert.equal(trainingMemory() !== fastestMemory(), hasCompiler));

  for (const [R, C, K] of [
    [1, 1, 1],
    [6, 16, 256],
    [7, 17, 257],
    [520, 33, 5],
    [96, 96, 600],
  ]) {
    for (const layout of ['forward', 'input', 'weight']) {
      it(`multiplies (${R}, ${K}) by (${K}, ${C}), laid out as ${layout}`, () => {
        const [ar, ak] = layout === 'weight' ? [1, R] : [K, 1];
        const [bk, bc] = layout === 'forward' ? [1, K] : [C, 1];
        const [c, a, b] = [drawn(R * C), drawn(R * K), drawn(K * C)];
        const expected = Float32Array.from(c);
        plainKernels.addProduct(expected, a, b, R, C, K, ar, ak, bk, bc);
        assertNear(native('addProduct', [c, a, b], R, C, K, ar, ak, bk, bc), expected, 1e-3);
      });
    }
  }

  for (const n of [1, 7, 8, 9, 3072]) {
    it(`turns ${n} scores into shares`, () => {
      const [rows, x] = [3, drawn(3 * n, 20)];
      const expected = new Float32Array(rows * n);
      plainKernels.softmax(expected, x, rows, n);
      assertNear(softmaxOf(x, rows, n), expected, 1e-6);
    });
  }

  it('gives no share to scores far below the others', () => {
    const shares = softmaxOf(Float32Array.of(0, -200, -1e30, -Infinity, 0), 1, 5);
    assert.deepEqual([...shares], [0.5, 0, 0, 0, 0.5]);
  });

  it('leaves training to the other kernels where there is no compiler', () => {
    const script = `const { trainingMemory } = await import('./training/native/native-kernels.ts');
      const { fastestMemory } = await import('./src/engine/fastest-memory.ts');
      console.log(trainingMemory() === fastestMemory());`;
    const env = { ...process.env, LLM_WIDGETS_CC: 'no-such-compiler' };
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), 'true');
    assert.match(stderr, /without kernels in C/);
  });
});

function softmaxOf(x, rows, n) {
  return native('softmax', [new Float32Array(rows * n), x], rows, n);
}
