import { sizeOf, tensorSpecs, type ModelConfig, type TensorSpec } from './config.js';
import type { Random } from './random.js';

export interface NamedTensor extends TensorSpec {
  data: Float32Array;
}

export interface LayerWeights {
  attentionNorm: Float32Array; // (d,)
  qkv: Float32Array; //           (3d, d) queries, keys, values
  attentionOut: Float32Array; //  (d, d)
  mlpNorm: Float32Array; //       (d,)
  mlpUp: Float32Array; //         (hidden, d)
  mlpDown: Float32Array; //       (d, hidden)
}

/** Views of one flat list of numbers: the weights of a model, or their gradients. */
export interface Weights {
  all: Float32Array;
  tensors: readonly NamedTensor[];
  embedding: Float32Array; // (V, d), also the output head
  layers: readonly LayerWeights[];
  norm: Float32Array; // (d,)
}

/** Cuts `all` (`parameterCount(config)` floats) into its tensors. */
export function weightsOn(all: Float32Array, config: ModelConfig): Weights {
  let offset = 0;
  const tensors = tensorSpecs(config).map((spec) => {
    const data = all.subarray(offset, (offset += sizeOf(spec)));
    return { ...spec, data };
  });
  const byName = new Map(tensors.map(({ name, data }) => [name, data]));
  const tensor = (name: string) => byName.get(name) as Float32Array;
  return {
    all,
    tensors,
    embedding: tensor('embedding'),
    layers: Array.from({ length: config.layers }, (_, n) => ({
      attentionNorm: tensor(`layers.${n}.attention.norm`),
      qkv: tensor(`layers.${n}.attention.qkv`),
      attentionOut: tensor(`layers.${n}.attention.out`),
      mlpNorm: tensor(`layers.${n}.mlp.norm`),
      mlpUp: tensor(`layers.${n}.mlp.up`),
      mlpDown: tensor(`layers.${n}.mlp.down`),
    })),
    norm: tensor('norm'),
  };
}

/**
 * Random weights to start from: matrices with deviation 1/√inputs, output projections 0 so that each layer
 * starts as the identity, gains 1, and a small embedding so that the first guess is nearly uniform.
 */
export function initialise({ tensors }: Weights, random: Random): void {
  for (const { name, shape, data } of tensors) {
    if (shape.length === 1) data.fill(1);
    else if (name.endsWith('.out') || name.endsWith('.down')) data.fill(0);
    else {
      const deviation = name === 'embedding' ? 0.05 : 1 / Math.sqrt(shape[1] ?? 1);
      for (let i = 0; i < data.length; i++) data[i] = deviation * random.normal();
    }
  }
}
