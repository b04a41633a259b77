/** The parts of a language model that lie in an arena: weights in both forms, and what runs on them. */
import { parameterCount, type ModelConfig } from './config.js';
import { Decoder } from './decoder.js';
import { fillWeights, type StoredModel } from './files/weights-file.js';
import type { Arena } from './memory/arena.js';
import type { Pass } from './pass.js';
import { fillMatrix, int8WeightsIn, type Int8Weights } from './quantization/int8-weights.js';
import { quantize, type QuantizedMatrix } from './quantization/quantize.js';
import { Transformer } from './transformer.js';
import { weightsOn, type Weights } from './weights.js';

export interface ModelParts {
  transformer: Transformer;
  decoder: Decoder;
  weights: Weights;
  int8: Int8Weights;
}

/** Contexts of tokens that fit one pass, so that several short segments, such as words to rate, go together. */
const CONTEXTS = 2;

export function modelPartsIn(arena: Arena, config: ModelConfig): ModelParts {
  const transformer = new Transformer(config, arena, CONTEXTS * config.context);
  const weights = weightsOn(arena.float32(parameterCount(config)), config);
  const int8 = int8WeightsIn(arena, config);
  return { transformer, decoder: new Decoder(arena, transformer, weights, int8), weights, int8 };
}

/** Fills both forms from a stored model, tensor by tensor. */
export function* fillParts(parts: ModelParts, stored: StoredModel): Pass<void> {
  yield* fillWeights(parts.weights, stored);
  yield* fillInt8(parts, stored.matrices);
}

/** Brings the quantised form up to date with the weights; `matrices` are those that are quantised already. */
export function* fillInt8({ weights, int8, decoder }: ModelParts, matrices: ReadonlyMap<string, QuantizedMatrix>): Pass<void> {
  decoder.forget();
  for (const { name, shape, data } of weights.tensors) {
    const matrix = int8.byName.get(name);
    if (matrix) fillMatrix(matrix, matrices.get(name) ?? quantize(data, shape[0], 8));
    yield;
  }
}
