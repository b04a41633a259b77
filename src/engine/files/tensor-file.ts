/**
 * The container of all that ships as numbers: models, what is added to make other models of them, reward models.
 *
 *    0         4         8         12        16        20          20 + h
 *   +---------+---------+---------+---------+---------+-----------+------------- - -
 *   | letters | version | length  | CRC-32  | h       | header    | tensors
 *   +---------+---------+---------+---------+---------+-----------+------------- - -
 *                                           |<------- covered by the CRC-32 ------- - -
 *
 * Four letters say what it is; numbers are of four bytes, little-endian; length is that of the whole file. The header, h bytes
 * of JSON in UTF-8, has fields of the kind of file and lists the `tensors` in their order: matrices follow as in
 * matrix-code.ts, all others as float32.
 */
import { sizeOf, type TensorSpec } from '../config.js';
import type { Pass } from '../pass.js';
import { areFew, quantize, quantizeFew, type QuantizedMatrix } from '../quantization/quantize.js';
import type { NamedTensor } from '../weights.js';
import { crc32, fingerprintOf } from './checksum.js';
import { decodeMatrix, encodeMatrix } from './matrix-code.js';

const VERSION = 3;
const PREFIX = 20;
const CHECKED = 16; // where the part that the checksum covers begins

/** Bits of a number that is stored exactly. */
export const FLOAT = 32;
/** Bits of a level. */
const KNOWN_BITS = [2, 3, 4, 5, 6, 7, 8];

/** Why some bytes are not the file they should be. The message is for a log; `reason` is for choosing a text. */
export class WeightsFileError extends Error {
  constructor(
    readonly reason: 'format' | 'version' | 'truncated' | 'damaged',
    message: string,
  ) {
    super(`Weights file: ${message}`);
    this.name = 'WeightsFileError';
  }
}

interface Listed {
  tensors: { name: string; shape: readonly number[]; bits: number }[];
}

/** What every header has besides its own fields. */
export interface Named {
  name: string;
  /** 16 hexadecimal digits that identify all but the name. */
  fingerprint: string;
}

/** What a header says, fields of its kind of file included, and where it ends. */
export interface Header extends Named, Listed {
  [field: string]: unknown;
  end: number;
}

/** The numbers of a file by tensor: quantised or exact. */
export interface StoredTensors {
  matrices: Map<string, QuantizedMatrix>;
  exact: Map<string, Float32Array>;
}

/**
 * Writes a file.
 * @param letters Four that say what it is.
 * @param described The header's own fields.
 * @param bitsOf Bits of each matrix (2, 3: see `quantizeFew`; 4 to 8), or FLOAT; vectors are always float32.
 */
export function writeTensorFile(
  letters: string,
  name: string,
  described: object,
  tensors: readonly NamedTensor[],
  bitsOf: (tensor: NamedTensor) => number,
): Uint8Array<ArrayBuffer> {
  const packed = tensors.map((tensor) => {
    const bits = tensor.shape.length === 1 ? FLOAT : bitsOf(tensor);
    if (bits === FLOAT) return { tensor, bits, bytes: new Uint8Array(Float32Array.from(tensor.data).buffer) };
    const matrix = (areFew(bits) ? quantizeFew : quantize)(tensor.data, tensor.shape[0], bits);
    return { tensor, bits, bytes: encodeMatrix(matrix) };
  });
  const body = concatenate(packed.map(({ bytes }) => bytes));
  const listed: Listed = { tensors: packed.map(({ tensor, bits }) => ({ name: tensor.name, shape: tensor.shape, bits })) };
  const fields = { ...described, ...listed };
  const fingerprint = fingerprintOf(concatenate([utf8(JSON.stringify(fields)), body]));
  const header = utf8(JSON.stringify({ name, fingerprint, ...fields } satisfies Named & Listed));
  const file = concatenate([utf8(letters), new Uint8Array(PREFIX - letters.length), header, body]);
  const view = new DataView(file.buffer);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, file.length, true);
  view.setUint32(16, header.length, true);
  view.setUint32(12, crc32(file.subarray(CHECKED)), true);
  return file;
}

/**
 * Reads what comes before the tensors.
 * @throws {WeightsFileError} when the bytes are no such file, of another version, cut short or damaged.
 */
export function readHeader(letters: string, file: Uint8Array): Header {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (new TextDecoder().decode(file.subarray(0, 4)) !== letters) throw new WeightsFileError('format', 'it does not begin as one');
  if (file.length < PREFIX) throw new WeightsFileError('truncated', `${file.length} bytes, its prefix alone has ${PREFIX}`);
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw new WeightsFileError('version', `version ${version}, this reader knows ${VERSION}`);
  const length = view.getUint32(8, true);
  if (length > file.length) throw new WeightsFileError('truncated', `${file.length} bytes of ${length}`);
  if (length < file.length) throw new WeightsFileError('damaged', `${file.length} bytes, ${length} announced`);
  if (view.getUint32(12, true) !== crc32(file.subarray(CHECKED))) throw new WeightsFileError('damaged', 'its checksum does not agree');
  const end = PREFIX + view.getUint32(16, true);
  return { ...(JSON.parse(new TextDecoder().decode(file.subarray(PREFIX, end))) as Named & Listed), end };
}

/**
 * Reads the tensors that a header lists, which must be those expected.
 * @throws {WeightsFileError} when it lists others, one cannot be decoded, or the file ends inside one.
 */
export function* readTensors(file: Uint8Array, { tensors, end }: Header, expected: readonly TensorSpec[]): Pass<StoredTensors> {
  const matrices = new Map<string, QuantizedMatrix>();
  const exact = new Map<string, Float32Array>();
  let offset = end;
  for (const [i, spec] of expected.entries()) {
    const listed = tensors.at(i);
    if (listed?.name !== spec.name) throw new WeightsFileError('damaged', `no tensor ${spec.name}`);
    const { bits } = listed;
    if (bits !== FLOAT && !KNOWN_BITS.includes(bits)) throw new WeightsFileError('damaged', `${spec.name} has ${bits} bits`);
    const length = sizeOf(spec);
    if (bits === FLOAT) {
      const next = offset + 4 * length;
      if (next > file.length) throw new WeightsFileError('damaged', `it ends inside ${spec.name}`);
      exact.set(spec.name, new Float32Array(Uint8Array.from(file.subarray(offset, next)).buffer));
      offset = next;
    } else {
      const read = yield* decodeMatrix(file, offset, { rows: spec.shape[0], length, bits });
      if (!read) throw new WeightsFileError('damaged', `${spec.name} cannot be read`);
      matrices.set(spec.name, read.matrix);
      offset = read.end;
    }
    yield;
  }
  return { matrices, exact };
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
