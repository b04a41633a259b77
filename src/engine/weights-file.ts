/**
 * The weights file: everything that is needed to run a model, in one block of bytes.
 *
 *   offset  bytes
 *   0       4      "LLMW"
 *   4       4      version, little-endian as all numbers here
 *   8       4      length of the whole file
 *   12      4      CRC-32 of all that follows
 *   16      4      length h of the header
 *   20      h      header, JSON in UTF-8: see `Header`
 *   20 + h         tensors in the header's order: matrices as in quantize.ts, vectors as float32
 */
import { crc32, fingerprintOf } from './checksum.js';
import { checkConfig, parameterCount, sizeOf, tensorSpecs, type ModelConfig } from './config.js';
import { dequantize, pack, packedBytes, quantize, unpack, type QuantizedMatrix } from './quantize.js';
import { finish, type Pass } from './pass.js';
import { Vocabulary, type VocabularyLists } from './text/vocabulary.js';
import { weightsOn, type NamedTensor, type Weights } from './weights.js';

const MAGIC = 'LLMW';
const VERSION = 1;
const PREFIX = 20;
const CHECKED = 16; // where the part that the checksum covers begins
const FLOAT = 32;

interface Header {
  name: string;
  fingerprint: string;
  config: ModelConfig;
  vocabulary: { words: string; starts: string; continuations: string };
  tensors: { name: string; shape: readonly number[]; bits: number }[];
}

/** A model as it was stored: its weights are exactly level · scale. */
export interface StoredModel {
  name: string;
  /** 16 hexadecimal digits that name config, vocabulary and weights. */
  fingerprint: string;
  config: ModelConfig;
  vocabulary: VocabularyLists;
  /** The quantised matrices by tensor name. */
  matrices: ReadonlyMap<string, QuantizedMatrix>;
  /** The tensors that are stored as they are, by name: all vectors. */
  exact: ReadonlyMap<string, Float32Array>;
}

/** Writes a stored model's numbers into weights of its shape, tensor by tensor. */
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

/** Why some bytes are no weights file: the message is fit for a log, `reason` for choosing a text. */
export class WeightsFileError extends Error {
  constructor(
    readonly reason: 'format' | 'version' | 'truncated' | 'damaged',
    message: string,
  ) {
    super(`Weights file: ${message}`);
    this.name = 'WeightsFileError';
  }
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
  const tensors = weights.tensors.map((tensor) => {
    if (tensor.shape.length === 1) return { tensor, bits: FLOAT, bytes: new Uint8Array(Float32Array.from(tensor.data).buffer) };
    const matrix = quantize(tensor.data, tensor.shape[0], bitsOf(tensor));
    const bytes = new Uint8Array(packedBytes(matrix));
    pack(matrix, bytes, 0);
    return { tensor, bits: matrix.bits, bytes };
  });
  const body = concatenate(tensors.map(({ bytes }) => bytes));
  const described = {
    config,
    vocabulary: {
      words: vocabulary.words.join(' '),
      starts: vocabulary.starts.join(' '),
      continuations: vocabulary.continuations.join(' '),
    },
    tensors: tensors.map(({ tensor, bits }) => ({ name: tensor.name, shape: tensor.shape, bits })),
  };
  const fingerprint = fingerprintOf(concatenate([utf8(JSON.stringify(described)), body]));
  const header = utf8(JSON.stringify({ name, fingerprint, ...described } satisfies Header));
  const rest = concatenate([header, body]);
  const file = concatenate([utf8(MAGIC), new Uint8Array(PREFIX - MAGIC.length), rest]);
  const view = new DataView(file.buffer);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, file.length, true);
  view.setUint32(16, header.length, true);
  view.setUint32(12, crc32(file.subarray(CHECKED)), true);
  return file;
}

/**
 * Reads a model at once.
 * @throws {WeightsFileError} when the bytes are no weights file, of another version, cut short or damaged.
 */
export function readWeightsFile(file: Uint8Array): StoredModel {
  return finish(readWeights(file));
}

/** Reads a model tensor by tensor; throws as `readWeightsFile` does. */
export function* readWeights(file: Uint8Array): Pass<StoredModel> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder().decode(file.subarray(0, 4)) !== MAGIC) throw new WeightsFileError('format', 'it does not begin as one');
  if (file.length < PREFIX) throw new WeightsFileError('truncated', `${file.length} bytes, its prefix alone has ${PREFIX}`);
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new WeightsFileError('version', `version ${version}, this reader knows ${VERSION}`);
  const length = view.getUint32(8, true);
  if (length > file.length) throw new WeightsFileError('truncated', `${file.length} bytes of ${length}`);
  if (length < file.length) throw new WeightsFileError('damaged', `${file.length} bytes, ${length} announced`);
  if (view.getUint32(12, true) !== crc32(file.subarray(CHECKED))) throw new WeightsFileError('damaged', 'its checksum does not agree');
  yield;

  const headerEnd = PREFIX + view.getUint32(16, true);
  const { name, fingerprint, config, vocabulary, tensors } = JSON.parse(
    new TextDecoder().decode(file.subarray(PREFIX, headerEnd)),
  ) as Header;
  checkConfig(config, 'Weights file');
  const lists = {
    words: split(vocabulary.words),
    starts: split(vocabulary.starts),
    continuations: split(vocabulary.continuations),
  };
  const size = new Vocabulary(lists).size;
  if (size !== config.vocabulary) throw new WeightsFileError('damaged', `${size} tokens listed, ${config.vocabulary} announced`);

  const matrices = new Map<string, QuantizedMatrix>();
  const exact = new Map<string, Float32Array>();
  let offset = headerEnd;
  for (const [i, spec] of tensorSpecs(config).entries()) {
    const listed = tensors.at(i);
    if (listed?.name !== spec.name) throw new WeightsFileError('damaged', `no tensor ${spec.name}`);
    const { bits } = listed;
    const rows = spec.shape.length === 1 ? 0 : spec.shape[0];
    const length = sizeOf(spec);
    const bytes = bits === FLOAT ? 4 * length : packedBytes({ bits, levels: { length }, scales: { length: rows } });
    if (offset + bytes > file.length) throw new WeightsFileError('damaged', `it ends inside ${spec.name}`);
    if (bits === FLOAT) exact.set(spec.name, new Float32Array(Uint8Array.from(file.subarray(offset, offset + bytes)).buffer));
    else matrices.set(spec.name, unpack(file, offset, rows, length, bits));
    offset += bytes;
    yield;
  }
  return { name, fingerprint, config, vocabulary: lists, matrices, exact };
}

/** The entries of a list that was joined by spaces; none for ''. */
function split(list: string): string[] {
  return list === '' ? [] : list.split(' ');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
