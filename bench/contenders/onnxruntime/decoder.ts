/** onnxruntime-web, WebAssembly on one thread. Its variants are the graphs of ../../onnx/decoder.ts. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { ModelConfig } from '../../../src/engine/config.js';
import { fetchBytes, type Decoder, type OpenDecoder } from '../contract.js';

const FAR_BELOW = -1e9;

class OnnxDecoder implements Decoder {
  readonly #session: InferenceSession;
  readonly #fused: boolean;
  readonly #empty: Record<string, Tensor>;
  #memory: Record<string, Tensor>;
  #position = 0;

  constructor(session: InferenceSession, { width, heads, layers }: ModelConfig) {
    const past = session.inputNames.filter((name) => name.startsWith('past_'));
    this.#session = session;
    this.#fused = session.inputNames.includes('last');
    this.#empty = Object.fromEntries(
      past.map((name) => [name, new Tensor('float32', new Float32Array(0), [past.length > 1 ? 1 : 2 * layers, heads, 0, width / heads])]),
    );
    this.#memory = this.#empty;
  }

  reset(): void {
    this.#memory = this.#empty;
    this.#position = 0;
  }

  async feed(tokens: readonly number[]): Promise<Float32Array> {
    const T = tokens.length;
    const outputs = await this.#session.run({
      tokens: new Tensor('int32', Int32Array.from(tokens), [1, T]),
      ...(this.#fused ? this.#place(T) : this.#mask(T)),
      ...this.#memory,
    });
    this.#position += T;
    this.#memory = Object.fromEntries(Object.keys(this.#empty).map((name) => [name, outputs[name.replace('past', 'present')]]));
    return outputs.logits.data as Float32Array;
  }

  #place(T: number): Record<string, Tensor> {
    const length = this.#position + T;
    return { last: new Tensor('int32', Int32Array.of(length - 1), [1]), length: new Tensor('int32', Int32Array.of(length), []) };
  }

  #mask(T: number): Record<string, Tensor> {
    const all = this.#position + T;
    const mask = new Float32Array(T * all);
    for (let t = 0; t < T; t++) mask.fill(FAR_BELOW, t * all + this.#position + t + 1, (t + 1) * all);
    return {
      mask: new Tensor('float32', mask, [1, 1, T, all]),
      first: new Tensor('int64', BigInt64Array.of(BigInt(this.#position)), [1]),
    };
  }
}

export const open: OpenDecoder = async ({ url, config }, variant) => {
  env.wasm.numThreads = 1;
  env.wasm.wasmPaths = { wasm: '/peers/ort-wasm-simd-threaded.wasm' };
  const model = await fetchBytes(`${url}-${variant}.onnx`);
  const session = await InferenceSession.create(new Uint8Array(model), {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
    enableCpuMemArena: true,
    enableMemPattern: true,
  });
  return new OnnxDecoder(session, config);
};
