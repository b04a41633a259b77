/**
 * The delta file: what fine-tuning adds to a base model, to all its weights or to low rank (fine-tuning/low-rank.ts), in one
 * block of bytes as in tensor-file.ts. It names the base that it was trained on and is refused with any other.
 */
import { checkConfig, parameterCount, type ModelConfig } from '../config.js';
import { additionSpecs, addAdditions, type Additions } from '../fine-tuning/low-rank.js';
import { plainKernels } from '../kernels.js';
import type { Pass } from '../pass.js';
import { dequantize, quantize, type QuantizedMatrix } from '../quantization/quantize.js';
import { weightsOn, type NamedTensor } from '../weights.js';
import { readHeader, readTensors, WeightsFileError, writeTensorFile, type Header, type Named, type StoredTensors } from './tensor-file.js';
import { fillWeights, type StoredModel } from './weights-file.js';

const LETTERS = 'LLMD';

interface Described extends Additions {
  /** The fingerprint of the base. */
  base: string;
  /** The shape of the base. */
  config: ModelConfig;
}

/** Additions as they were stored. */
export type StoredDelta = Named & Described & StoredTensors;

/**
 * Writes what was added to a base.
 * @param tensors The additions, in the order of `additionSpecs`.
 * @param bitsOf Bits of each matrix: 2, 3 (see `quantizeFew`), or 4 to 8.
 */
export function writeDeltaFile(
  name: string,
  base: Pick<StoredModel, 'fingerprint' | 'config'>,
  { rank, tokens }: Additions,
  tensors: readonly NamedTensor[],
  bitsOf: (tensor: NamedTensor) => number,
): Uint8Array<ArrayBuffer> {
  const described: Described = { base: base.fingerprint, config: base.config, rank, tokens };
  return writeTensorFile(LETTERS, name, described, tensors, bitsOf);
}

/** Reads a delta tensor by tensor. @throws {WeightsFileError} when the bytes are no delta file, of another version, cut short or damaged. */
export function* readDelta(file: Uint8Array): Pass<StoredDelta> {
  const header = readHeader(LETTERS, file);
  yield;
  const { name, fingerprint, base, config, rank, tokens } = header as Header & Described;
  checkConfig(config, 'Weights file');
  return { name, fingerprint, base, config, rank, tokens, ...(yield* readTensors(file, header, additionSpecs(config, { rank, tokens }))) };
}

/**
 * The model that a base becomes with a delta: its matrices are the sums, rounded to 8 bits.
 * @throws {WeightsFileError} when the delta was made for another base.
 */
export function* withDelta(base: StoredModel, delta: StoredDelta): Pass<StoredModel> {
  if (delta.base !== base.fingerprint) {
    throw new WeightsFileError('version', `"${delta.name}" was made for the base ${delta.base}, this one is ${base.fingerprint}`);
  }
  const weights = weightsOn(new Float32Array(parameterCount(base.config)), base.config);
  yield* fillWeights(weights, base);
  yield* addAdditions(plainKernels, weights, additionTensors(delta), base.config, delta);
  const matrices = new Map<string, QuantizedMatrix>();
  const exact = new Map<string, Float32Array>();
  for (const { name, shape, data } of weights.tensors) {
    if (shape.length === 1) exact.set(name, data);
    else matrices.set(name, quantize(data, shape[0], 8));
    yield;
  }
  return { ...base, name: delta.name, fingerprint: delta.fingerprint, matrices, exact };
}

/** The numbers of a delta in the order of `additionSpecs`. */
export function additionTensors({ config, rank, tokens, matrices, exact }: StoredDelta): NamedTensor[] {
  return additionSpecs(config, { rank, tokens }).map((spec) => {
    const matrix = matrices.get(spec.name);
    if (!matrix) return { ...spec, data: exact.get(spec.name) as Float32Array };
    const data = new Float32Array(matrix.levels.length);
    dequantize(data, matrix);
    return { ...spec, data };
  });
}
