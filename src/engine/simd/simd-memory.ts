/**
 * Memory with the fast kernels: WebAssembly with SIMD, compiled from bytes in the bundle. Wrappers turn views into
 * addresses; shapes and meaning stand with the plain twins in `ops/`.
 */
import type { Kernels } from '../kernels.js';
import type { CreateMemory } from '../memory/arena.js';
import { highestActivation } from '../ops/int8.js';
import { EPSILON } from '../ops/rms-norm.js';
import { kernels } from './kernels.wasm.js';

type Numbers = (...numbers: number[]) => void;

interface Exports extends Record<Exclude<keyof Kernels, 'kind'>, Numbers> {
  SCRATCH_END: WebAssembly.Global<'i32'>;
}

const PAGE = 65_536; // bytes

/**
 * Memory with the fast kernels.
 * @throws where WebAssembly is forbidden or has no SIMD.
 */
export function simdMemory(): CreateMemory {
  const module = new WebAssembly.Module(bytesOf(kernels));
  return (bytes) => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    const wasm = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Exports;
    const start = wasm.SCRATCH_END.value;
    memory.grow(Math.ceil((start + bytes) / PAGE) - 1); // before any view is made: growing detaches the buffer
    return { buffer: memory.buffer, start, kernels: kernelsOf(wasm) };
  };
}

/** Not by `fetch`, which a page may forbid. */
function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

function kernelsOf(wasm: Exports): Kernels {
  return {
    kind: 'simd',
    adamW: (w, m, v, gradient, n, { beta1, beta2, rate, biasCorrection2, epsilon, keep }) =>
      wasm.adamW(w.byteOffset, m.byteOffset, v.byteOffset, gradient.byteOffset, n, beta1, beta2, rate, biasCorrection2, epsilon, keep),
    addScaled: (y, to, x, from, n, factor) => wasm.addScaled(y.byteOffset + 4 * to, x.byteOffset + 4 * from, n, factor),
    attend: (out, probs, row, qkv, query, firstKey, keyCount, d, H, T) =>
      wasm.attend(
        out.byteOffset + 4 * row * d,
        probs.byteOffset + 4 * row * H * T,
        qkv.byteOffset + 12 * query * d,
        qkv.byteOffset + 12 * firstKey * d,
        keyCount,
        d,
        H,
        T,
      ),
    attendBackward: (dqkv, dprobs, dout, probs, qkv, query, firstKey, keyCount, d, H, T) =>
      wasm.attendBackward(
        dqkv.byteOffset + 12 * query * d,
        dqkv.byteOffset + 12 * firstKey * d,
        dprobs.byteOffset,
        dout.byteOffset + 4 * query * d,
        probs.byteOffset + 4 * query * H * T,
        qkv.byteOffset + 12 * query * d,
        qkv.byteOffset + 12 * firstKey * d,
        keyCount,
        d,
        H,
        T,
      ),
    linearInt8: (y, q, range, { levels, scales, sums }, I, O) =>
      wasm.linearInt8(y.byteOffset, q.byteOffset, range.byteOffset, levels.byteOffset, scales.byteOffset, sums.byteOffset, I, O),
    matmulNN: (c, a, b, M, N, K) => wasm.matmulNN(c.byteOffset, a.byteOffset, b.byteOffset, M, N, K),
    matmulNT: (c, a, b, M, N, K) => wasm.matmulNT(c.byteOffset, a.byteOffset, b.byteOffset, M, N, K),
    matmulTN: (c, a, b, M, N, K) => wasm.matmulTN(c.byteOffset, a.byteOffset, b.byteOffset, M, N, K),
    quantizeActivations: (q, range, x, n) =>
      wasm.quantizeActivations(q.byteOffset, range.byteOffset, x.byteOffset, n, highestActivation(n)),
    rmsNorm: (y, inverseRms, x, gain, N, d) =>
      wasm.rmsNorm(y.byteOffset, inverseRms.byteOffset, x.byteOffset, gain.byteOffset, N, d, EPSILON),
    rmsNormBackward: (dx, dgain, dy, x, gain, inverseRms, N, d) =>
      wasm.rmsNormBackward(dx.byteOffset, dgain.byteOffset, dy.byteOffset, x.byteOffset, gain.byteOffset, inverseRms.byteOffset, N, d),
    rotate: (qkv, start, cosines, sines, position, length, d, H, direction) =>
      wasm.rotate(qkv.byteOffset + 12 * start * d, cosines.byteOffset, sines.byteOffset, length, position, d, H, direction),
    scale: (x, n, factor) => wasm.scale(x.byteOffset, n, factor),
    softmax: (out, x, rows, n) => {
      for (let row = 0; row < rows; row++) wasm.softmax(out.byteOffset + 4 * row * n, x.byteOffset + 4 * row * n, n);
    },
    squaredRelu: (y, x, n) => wasm.squaredRelu(y.byteOffset, x.byteOffset, n),
    squaredReluBackward: (dx, dy, x, n) => wasm.squaredReluBackward(dx.byteOffset, dy.byteOffset, x.byteOffset, n),
  };
}
