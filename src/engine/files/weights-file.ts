/** The weights file: all that it takes to run a model, in one block of bytes; see tensor-file.ts. */
import { checkConfig, parameterCount, tensorSpecs, type ModelConfig } from '../config.js';
import { finish, type Pass } from '../pass.js';
import { dequantize, type QuantizedMatrix } from '../quantization/quantize.js';
import { Vocabulary, type VocabularyLists } from '../text/vocabulary.js';
import { weightsOn, type NamedTensor, type Weights } from '../weights.js';
import { readHeader, readTensors, WeightsFileError, writeTensorFile, type Header } from './tensor-file.js';

export { WeightsFileError };

const LETTERS = 'LLMW';

interface Described {
  config: ModelConfig;
  vocabulary: { words: string; starts: string; continuations: string };
}

/** A model as it was stored: weights of its matrices are exactly level · scale. */
export interface StoredModel {
  name: string;
  /** 16 hexadecimal digits that identify config, vocabulary and weights. */
  fingerprint: string;
  config: ModelConfig;
  vocabulary: VocabularyLists;
  /** The quantised matrices by tensor name. */
  matrices: ReadonlyMap<string, QuantizedMatrix>;
  /** The tensors that are stored exactly, by name: all vectors. */
  exact: ReadonlyMap<string, Float32Array>;
}

/** Writes a stored model's numbers into weights of its shape; yields after each tensor. */
export function* fillWeights({ tensors }: Weights, { matrices, exact }: StoredModel): Pass<void> {
  for (const { name, data } of tensors) {
    const matrix = matrices.get(name);
    if (matrix) dequantize(data, matrix);
    else data.set(exact.get(name) as Float32Array);
    yield;
  }
}

/** A stored model's numbers in memory of their own. */
export function storedWeights(stored: StoredModel): Weights {
  const weights = weightsOn(new Float32Array(parameterCount(stored.config)), stored.config);
  finish(fillWeights(weights, stored));
  return weights;
}

/**
 * Writes a model.
 * @param bitsOf Bits (4 to 8) for each matrix; vectors are always float32.
 */
export function writeWeightsFile(
  name: string,
  config: ModelConfig,
  vocabulary: VocabularyLists,
  weights: Weights,
  bitsOf: (tensor: NamedTensor) => number,
): Uint8Array {
  const described: Described = {
    config,
    vocabulary: {
      words: vocabulary.words.join(' '),
      starts: vocabulary.starts.join(' '),
      continuations: vocabulary.continuations.join(' '),
    },
  };
  return writeTensorFile(LETTERS, name, described, weights.tensors, bitsOf);
}

/**
 * Reads a model in one go.
 * @throws {WeightsFileError} when the bytes are no weights file, of another version, cut short or damaged.
 */
export function readWeightsFile(file: Uint8Array): StoredModel {
  return finish(readWeights(file));
}

/** Reads a model tensor by tensor; throws as `readWeightsFile` does. */
export function* readWeights(file: Uint8Array): Pass<StoredModel> {
  const header = readHeader(LETTERS, file);
  yield;
  const { name, fingerprint, config, vocabulary } = header as Header & Described;
  checkConfig(config, 'Weights file');
  const lists = {
    words: split(vocabulary.words),
    starts: split(vocabulary.starts),
    continuations: split(vocabulary.continuations),
  };
  const size = new Vocabulary(lists).size;
  if (size !== config.vocabulary) throw new WeightsFileError('damaged', `${size} tokens listed, ${config.vocabulary} announced`);
  return { name, fingerprint, config, vocabulary: lists, ...(yield* readTensors(file, header, tensorSpecs(config))) };
}

/** The entries of a list joined by spaces; none for ''. */
function split(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}
