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
import { checkConfig, sizeOf, tensorSpecs, type ModelConfig } from './config.js';
import { dequantize, pack, packedBytes, quantize, unpack, type QuantizedMatrix } from './quantize.js';
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
  /** Dequantised weights. */
  weights: Weights;
  /** The quantised matrices by tensor name; vectors are stored as they are. */
  matrices: ReadonlyMap<string, QuantizedMatrix>;
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
 * Reads a model.
 * @throws {WeightsFileError} when the bytes are no weights file, of another version, cut short or damaged.
 */
export function readWeightsFile(file: Uint8Array): StoredModel {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder().decode(file.subarray(0, 4)) !== MAGIC) throw new WeightsFileError('format', 'it does not begin as one');
  if (file.length < PREFIX) throw new WeightsFileError('truncated', `${file.length} bytes, its prefix alone has ${PREFIX}`);
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new WeightsFileError('version', `version ${version}, this reader knows ${VERSION}`);
  const length = view.getUint32(8, true);
  if (length > file.length) throw new WeightsFileError('truncated', `${file.length} bytes of ${length}`);
  if (length < file.length) throw new WeightsFileError('damaged', `${file.length} bytes, ${length} announced`);
  if (view.getUint32(12, true) !== crc32(file.subarray(CHECKED))) throw new WeightsFileError('damaged', 'its checksum does not agree');

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

  const specs = tensorSpecs(config);
  const weights = weightsOn(new Float32Array(specs.reduce((sum, spec) => sum + sizeOf(spec), 0)), config);
  const matrices = new Map<string, QuantizedMatrix>();
  let offset = headerEnd;
  for (const [i, { name: tensorName, shape, data }] of weights.tensors.entries()) {
    const listed = tensors.at(i);
    if (listed?.name !== tensorName) throw new WeightsFileError('damaged', `no tensor ${tensorName}`);
    const { bits } = listed;
    const rows = shape.length === 1 ? 0 : shape[0];
    const bytes = bits === FLOAT ? 4 * data.length : packedBytes({ bits, levels: data, scales: { length: rows } });
    if (offset + bytes > file.length) throw new WeightsFileError('damaged', `it ends inside ${tensorName}`);
    if (bits === FLOAT) {
      data.set(new Float32Array(Uint8Array.from(file.subarray(offset, offset + bytes)).buffer));
    } else {
      const matrix = unpack(file, offset, rows, data.length, bits);
      dequantize(data, matrix);
      matrices.set(tensorName, matrix);
    }
    offset += bytes;
  }
  return { name, fingerprint, config, vocabulary: lists, weights, matrices };
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
