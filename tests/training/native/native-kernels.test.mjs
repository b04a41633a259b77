/** The kernels in C compute what their plain twins do, whatever the shape and the layout; where nothing compiles them, training goes on without. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fastestMemory } from '../../../src/engine/memory/fastest-memory.ts';
import { plainKernels } from '../../../src/engine/kernels.ts';
import { Random } from '../../../src/engine/random.ts';
import { nativeKernels, trainingMemory } from '../../../training/native/native-kernels.ts';

const hasCompiler = !spawnSync('cc', ['--version']).error;
const library = hasCompiler ? nativeKernels() : { float32: plainKernels };
const precisions = [['float32', (x) => x], ...(library.bfloat16 ? [['bfloat16', toBfloat16]] : [])];
const random = new Random(1);
const drawn = (length, scale = 1) => Float32Array.from({ length }, () => scale * random.normal());

/** The nearest number of which only the upper half of the bits is set, ties to even. */
function toBfloat16(x) {
  const bits = new Uint32Array(Float32Array.of(x).buffer)[0];
  const rounded = (bits + 0x7fff + ((bits >>> 16) & 1)) & 0xffff0000;
  return new Float32Array(Uint32Array.of(rounded).buffer)[0];
}

/** Runs a kernel on copies of some views, and returns the copies afterwards. */
function run(kernel, views, ...numbers) {
  const copies = views.map((view) => Float32Array.from(view));
  kernel(...copies, ...numbers);
  return copies;
}

function assertNear(actual, expected, tolerance) {
  assert.equal(actual.length, expected.length);
  for (const [i, x] of expected.entries()) assert.ok(Math.abs(actual[i] - x) <= tolerance, `${i}: ${actual[i]}, not ${x}`);
}

describe('kernels in C', { skip: !hasCompiler && 'no C compiler (cc) here' }, () => {
  it('are taken where there is a compiler', () => assert.notEqual(trainingMemory(), fastestMemory()));

  for (const [precision, rounded] of precisions) {
    for (const [M, N, K] of [
      [1, 1, 1],
      [6, 16, 256],
      [7, 17, 257],
      [12, 32, 64],
      [520, 33, 5],
      [33, 65, 515],
      [96, 96, 600],
    ]) {
      for (const matmul of ['matmulNN', 'matmulNT', 'matmulTN']) {
        it(`multiply a matrix of ${M} rows with one of ${N} columns over ${K}: ${matmul} in ${precision}`, () => {
          const [c, a, b] = [drawn(M * N), drawn(M * K), drawn(K * N)];
          const expected = Float32Array.from(c);
          plainKernels[matmul](expected, a.map(rounded), b.map(rounded), M, N, K);
          assertNear(run(library[precision][matmul], [c, a, b], M, N, K)[0], expected, 1e-3);
        });
      }
    }
  }

  it('multiply with what lies behind the last number left alone', () => {
    for (const [precision] of precisions) {
      const [c, a, b] = [new Float32Array(3 * 5 + 1), drawn(3 * 7), drawn(7 * 5)];
      const behind = (view) => Float32Array.of(...view, NaN); // would spread
      const [sums] = run(library[precision].matmulNN, [c, behind(a), behind(b)], 3, 5, 7);
      assert.equal(sums[15], 0);
      assert.ok(sums.every(Number.isFinite), precision);
    }
  });

  for (const n of [1, 7, 8, 9, 3072]) {
    it(`turn ${n} scores into probabilities`, () => {
      const [rows, x] = [3, drawn(3 * n, 20)];
      const expected = new Float32Array(rows * n);
      plainKernels.softmax(expected, x, rows, n);
      assertNear(softmaxOf(x, rows, n), expected, 1e-6);
    });
  }

  // A register of numbers a head, as the model has; fewer; more, and not in whole registers.
  for (const [d, H] of [
    [48, 3],
    [9, 1],
    [40, 2],
  ]) {
    for (const seen of [1, 15, 16, 33]) {
      it(`mix what ${seen} tokens say to ${H} heads of ${d / H} numbers`, () => {
        const [N, T, start] = [36, 40, 2];
        const query = start + seen - 1;
        const views = [new Float32Array(N * d), new Float32Array(N * H * T), drawn(N * 3 * d)];
        const [out, looks, qkv] = views.map((view) => Float32Array.from(view));
        plainKernels.attend(out, looks, query, qkv, query, start, seen, d, H, T);
        library.attend(views[0], views[1], query, views[2], query, start, seen, d, H, T);
        assertNear(views[0], out, 1e-5);
        assertNear(views[1], looks, 1e-6);

        const back = [drawn(N * 3 * d), new Float32Array(T), drawn(N * d), looks, qkv];
        const [gradient, scratch, ...given] = back.map((view) => Float32Array.from(view));
        plainKernels.attendBackward(gradient, scratch, ...given, query, start, seen, d, H, T);
        const [actual, scratched] = run(library.attendBackward, back, query, start, seen, d, H, T);
        assertNear(actual, gradient, 1e-4);
        assertNear(scratched, scratch, 1e-4);
      });
    }
  }

  it('give no share to scores far below the others', () => {
    const shares = softmaxOf(Float32Array.of(0, -200, -1e30, -Infinity, 0), 1, 5);
    assert.deepEqual([...shares], [0.5, 0, 0, 0, 0.5]);
  });
});

describe('training without kernels in C', () => {
  it('takes the other kernels, and says so, where there is no compiler', () => {
    const script = `const { trainingMemory } = await import('./training/native/native-kernels.ts');
      const { fastestMemory } = await import('./src/engine/memory/fastest-memory.ts');
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
  return run(library.softmax, [new Float32Array(rows * n), x], rows, n)[0];
}
