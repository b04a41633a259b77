/**
 * The model in jax-js. Arrays are counted references there: a call takes what it is given, `.ref` keeps it.
 * Matrices lie as (inputs, outputs).
 */
import { nn, numpy as np, type Array as JaxArray } from '@jax-js/jax';
import type { ModelConfig } from '../../../src/engine/config.js';
import type { NamedTensor } from '../../../src/engine/weights.js';

export type Parameters = Record<string, JaxArray>;

export function parameters(tensors: readonly NamedTensor[]): Parameters {
  return Object.fromEntries(
    tensors.map(({ name, shape, data }) => {
      const [rows, columns] = shape;
      if (name === 'embedding' || shape.length === 1) return [name, np.array(data.slice()).reshape([...shape])];
      return [
        name,
        np.array(Float32Array.from(data, (_, i) => data[(i % rows) * columns + Math.floor(i / rows)])).reshape([columns, rows]),
      ];
    }),
  );
}

export function rmsNorm(x: JaxArray, gain: JaxArray): JaxArray {
  const inverse = np.reciprocal(np.sqrt(np.mean(np.square(x.ref), -1, { keepdims: true }).add(1e-5)));
  return x.mul(inverse).mul(gain);
}

/** max(x, 0)² */
export const squaredRelu = (x: JaxArray): JaxArray => np.square(nn.relu(x));

/** Cosines and sines (context, s / 2). */
export function turnTables({ width, heads, context }: ModelConfig): { cosines: JaxArray; sines: JaxArray } {
  const half = width / heads / 2;
  const table = (wave: (angle: number) => number) =>
    np
      .array(Float32Array.from({ length: context * half }, (_, i) => wave(Math.floor(i / half) * 10000 ** (-(i % half) / half))))
      .reshape([context, half]);
  return { cosines: table(Math.cos), sines: table(Math.sin) };
}

/** Turns x (…, T, s) by cosines and sines (T, s / 2). */
export function turn(x: JaxArray, cosines: JaxArray, sines: JaxArray): JaxArray {
  const half = cosines.shape[1];
  const every = x.shape.slice(1).map((): [] => []);
  const first = x.ref.slice(...every, [0, half]);
  const second = x.slice(...every, [half, 2 * half]);
  return np.concatenate([first.ref.mul(cosines.ref).sub(second.ref.mul(sines.ref)), first.mul(sines).add(second.mul(cosines))], -1);
}
