/** Generation in jax-js: keys and values in memory of fixed size, so that one compiled function serves every position. */
import { defaultDevice, init, jit, nn, numpy as np, tree, type Array as JaxArray } from '@jax-js/jax';
import type { ModelConfig } from '../../../src/engine/config.js';
import { readModelFile } from '../../model-file.js';
import { fetchBytes, type Decoder, type OpenDecoder } from '../contract.js';
import { parameters, rmsNorm, squaredRelu, turn, turnTables, type Parameters } from './model.js';

/** Of each layer, (H, context, s). */
interface Memory {
  [name: string]: JaxArray;
}

class JaxDecoder implements Decoder {
  readonly #parameters: Parameters;
  readonly #read: ReturnType<typeof compiledRead>;
  #memory: Memory;
  #position = 0;

  constructor(weights: Parameters, config: ModelConfig) {
    const { layers, heads, context, width } = config;
    this.#parameters = weights;
    this.#read = compiledRead(config);
    const names = Array.from({ length: layers }, (_, l) => [`keys.${l}`, `values.${l}`]).flat();
    this.#memory = Object.fromEntries(names.map((name) => [name, np.zeros([heads, context, width / heads])]));
  }

  reset(): void {
    this.#position = 0; // what is beyond a position is never looked at
  }

  async feed(tokens: readonly number[]): Promise<Float32Array> {
    const place = np.array(Int32Array.of(this.#position));
    const [logits, memory] = this.#read(tree.ref(this.#parameters), this.#memory, np.array(Int32Array.from(tokens)), place) as [
      JaxArray,
      Memory,
    ];
    this.#memory = memory;
    this.#position += tokens.length;
    return (await logits.data()) as Float32Array;
  }
}

/** Reads tokens (T,) from a position on; compiled once for each T. */
function compiledRead(config: ModelConfig) {
  const { width: d, heads: H, layers, context: C } = config;
  const s = d / H;
  const tables = turnTables(config);
  return jit((weights: Parameters, memory: Memory, tokens: JaxArray, position: JaxArray) => {
    const [T] = tokens.shape;
    const places = np.arange(T).astype(np.int32).add(position); // (T,)
    const all = np.arange(C).astype(np.int32).reshape([1, C]);
    const column = places.ref.reshape([T, 1]);
    const here = np.equal(all.ref, column.ref).astype(np.float32); // (T, C) where each token goes
    const seen = np.lessEqual(all, column); // (T, C)
    const kept = np.subtract(1, here.ref.sum(0)).reshape([C, 1]);
    const put = here.transpose().reshape([1, C, T]);
    const cosines = tables.cosines.ref.slice(places.ref);
    const sines = tables.sines.ref.slice(places);
    const remembered: Memory = {};
    let x = weights.embedding.ref.slice(tokens); // (T, d)
    for (let l = 0; l < layers; l++) {
      const w = (name: string) => weights[`layers.${l}.${name}`];
      const qkv = np.matmul(rmsNorm(x.ref, w('attention.norm')), w('attention.qkv'));
      const [q, k, v] = np.split(qkv.reshape([T, 3 * H, s]).transpose([1, 0, 2]), 3); // each (H, T, s)
      const query = turn(q, cosines.ref, sines.ref);
      const remember = (name: string, rows: JaxArray) => {
        const filled = memory[name].mul(kept.ref).add(np.matmul(put.ref, rows)); // (H, C, s)
        remembered[name] = filled.ref;
        return filled;
      };
      const keys = remember(`keys.${l}`, turn(k, cosines.ref, sines.ref));
      const values = remember(`values.${l}`, v);
      const scores = np.matmul(query, keys.transpose([0, 2, 1])).mul(1 / Math.sqrt(s));
      const probs = nn.softmax(np.where(seen.ref, scores, -1e9));
      const mixed = np.matmul(probs, values).transpose([1, 0, 2]).reshape([T, d]);
      x = x.add(np.matmul(mixed, w('attention.out')));
      x = x.ref.add(np.matmul(squaredRelu(np.matmul(rmsNorm(x, w('mlp.norm')), w('mlp.up'))), w('mlp.down')));
    }
    for (const used of [cosines, sines, seen, kept, put]) used.dispose();
    const last = x.slice([T - 1, T]);
    return [np.matmul(rmsNorm(last, weights.norm), weights.embedding.transpose()).reshape([-1]), remembered];
  });
}

export const open: OpenDecoder = async ({ url, config }) => {
  const [file] = await Promise.all([fetchBytes(`${url}.bin`), init('wasm')]);
  defaultDevice('wasm');
  return new JaxDecoder(parameters(readModelFile(file, config).tensors), config);
};
